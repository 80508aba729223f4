import {matchLocale} from '../../resume/locale.ts';
import type {Locale} from '../../resume/types.ts';
import {isBlank, type Written} from '../data/value.ts';
import {localeTag} from '../names/locale-tag.ts';

/** In which locale to read, and which one to fall back to. */
export type Reader = {locale: Locale; fallback: Locale};

/** The values of a map of locales: `{en: …, es: …}`. Undefined for anything else. */
export function localeMap(written: Written): Map<Locale, Written> | undefined {
	if (written.kind !== 'map' || written.fields.size === 0) return undefined;
	const values = new Map<Locale, Written>();
	for (const [key, {value}] of written.fields) {
		const locale = localeTag(key);
		if (locale === undefined) return undefined;
		if (!isBlank(value)) values.set(locale, value);
	}
	return values;
}

/**
 * What a value says in the reader's locale: of a map of locales the same tag, else the same
 * language, else the default locale, else the first. Undefined when nothing is written.
 */
export function localized(written: Written | undefined, reader: Reader): Written | undefined {
	if (!written || isBlank(written)) return undefined;
	const values = localeMap(written);
	if (!values) return written;
	const available = [...values.keys()];
	const locale =
		matchLocale(reader.locale, available) ??
		matchLocale(reader.fallback, available) ??
		available[0];
	return locale === undefined ? undefined : values.get(locale);
}

/**
 * The locales that maps of locales anywhere in `written` speak. A map of one is no evidence: `to`
 * and `is` are languages too.
 */
export function localesIn(written: Written | undefined): Locale[] {
	if (!written || written.kind === 'scalar') return [];
	if (written.kind === 'list') return written.items.flatMap(localesIn);
	const values = localeMap(written);
	if (values) return values.size > 1 ? [...values.keys()] : [];
	return [...written.fields.values()].flatMap(({value}) => localesIn(value));
}
