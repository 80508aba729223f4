import type {Locale} from '../../resume/types.ts';
import {
	mapAt,
	normalizeKey,
	type Written,
	type WrittenField,
	type WrittenMap,
} from '../data/value.ts';
import {localeTag} from '../names/locale-tag.ts';
import type {Taken} from './take-in.ts';

/** `title_es`, `title-es`, `title.es` and `titleEs`, with what is before. */
const suffix = /^(.+?)[_.-]([a-zA-Z]{2}(?:[_-][a-zA-Z]{2,4})?)$|^(.+[a-z\d])([A-Z][a-z])$/;

/**
 * Turns `title: …` and `title_es: …` into one map of locales, wherever data holds them: where the
 * résumé has the locale, and the key stands there without it or with another one. What has no
 * suffix is in the default locale, which is the first of `locales`. JSON Resume has no such keys,
 * and is handed on as it is written.
 */
export function foldSuffixes(
	{documents, profiles, lists}: Taken,
	locales: readonly Locale[],
): void {
	if (locales.length < 2) return;
	for (const {document} of documents) document.front = foldMap(document.front, locales);
	for (const file of [...profiles, ...lists]) {
		if (!file.isJsonResume) file.written = fold(file.written, locales);
	}
}

function fold(written: Written, locales: readonly Locale[]): Written {
	if (written.kind === 'map') return foldMap(written, locales);
	if (written.kind === 'scalar' || written.items.every(({kind}) => kind === 'scalar')) {
		return written;
	}
	return {...written, items: written.items.map((item) => fold(item, locales))};
}

function foldMap(map: WrittenMap, locales: readonly Locale[]): WrittenMap {
	const [fallback = 'en'] = locales;
	const plain = new Map<string, WrittenField>();
	const translated = new Map<string, {base: string; fields: Map<Locale, WrittenField>}>();
	for (const [key, {mark, value}] of map.fields) {
		const field = value.kind === 'scalar' ? {mark, value} : {mark, value: fold(value, locales)};
		const {base, locale} = split(key, locales);
		plain.set(key, field);
		if (locale === undefined) continue;
		const name = normalizeKey(base);
		const known = translated.get(name) ?? {base, fields: new Map()};
		translated.set(name, {base, fields: known.fields.set(locale, field)});
	}
	if (translated.size === 0) return {...map, fields: plain};
	for (const [name, {base, fields}] of translated) {
		const own = [...plain.keys()].find((key) => normalizeKey(key) === name);
		const [first] = fields.values();
		if (!first || (own === undefined && fields.size < 2)) continue;
		const untold = own === undefined ? undefined : plain.get(own);
		const mark = (untold ?? first).mark;
		const values = {
			...(untold && {[fallback]: untold.value}),
			...Object.fromEntries([...fields].map(([locale, {value}]) => [locale, value])),
		};
		for (const key of plain.keys()) {
			const each = split(key, locales);
			if (each.locale !== undefined && normalizeKey(each.base) === name) plain.delete(key);
		}
		plain.set(own ?? base, {mark, value: mapAt(mark, values)});
	}
	return {...map, fields: plain};
}

/** A key without the locale that it ends with, if that is one of these. */
function split(key: string, locales: readonly Locale[]): {base: string; locale?: Locale} {
	const [, before, tag, joined, ending] = suffix.exec(key) ?? [];
	const base = before ?? joined;
	const locale = localeTag(tag ?? ending ?? '');
	if (base === undefined || locale === undefined || !locales.includes(locale)) return {base: key};
	return {base, locale};
}
