import {matchLocale} from '../../resume/locale.ts';
import type {Link, Locale} from '../../resume/types.ts';
import {
	type FieldMap,
	isBlank,
	lookUp,
	type Mark,
	mapAt,
	normalizeKey,
	start,
	type Value,
	type ValueMap,
} from '../data/value.ts';
import {localeTag} from '../names/locale-tag.ts';
import type {Report} from '../problems.ts';
import {Account} from './account.ts';
import type {Keys} from './keys.ts';

/**
 * How values are read: in which locale, which one to fall back to, and what their keys mean.
 * `suffixes` are the locales that a key may end with, as in `title_es`: those of the résumé, the
 * default first, or none where keys are to be taken as they stand.
 */
export type Reading = {
	locale: Locale;
	fallback: Locale;
	suffixes: readonly Locale[];
	keys: Keys;
};

/**
 * The same, whom to tell when a value is not of the kind that its field holds, the account of what is
 * shown, and who takes the links that stand in lines.
 */
export type Context = Reading & {
	report: Report;
	account: Account;
	linked?: (link: Link, mark: Mark) => void;
};

/** The same for a look at a value that is perhaps not shown. */
export function unheard({locale, fallback, suffixes, keys}: Reading): Context {
	return {locale, fallback, suffixes, keys, report: () => {}, account: new Account()};
}

/** How values are looked at before anyone knows which locales the résumé has. */
export function firstReading(keys: Keys, locale: Locale = 'en'): Reading {
	return {locale, fallback: 'en', suffixes: [], keys};
}

/** The values of a map of locales: `{en: …, es: …}`. Undefined for anything else. */
export function localeMap(value: Value): Map<Locale, Value> | undefined {
	if (value.kind !== 'map' || value.fields.size === 0) return undefined;
	const values = new Map<Locale, Value>();
	for (const [key, field] of value.fields) {
		const locale = localeTag(key);
		if (locale === undefined) return undefined;
		if (!isBlank(field.value)) values.set(locale, field.value);
	}
	return values;
}

/**
 * What a value says in a locale: of a map of locales the same tag, else the same language, else the
 * default locale, else the first. Undefined when nothing is written.
 */
export function localized(
	value: Value | undefined,
	{locale, fallback}: Pick<Reading, 'locale' | 'fallback'>,
): Value | undefined {
	if (!value || isBlank(value)) return undefined;
	const values = localeMap(value);
	if (!values) return value;
	const available = [...values.keys()];
	const chosen = matchLocale(locale, available) ?? matchLocale(fallback, available) ?? available[0];
	return chosen === undefined ? undefined : values.get(chosen);
}

/** `title_es`, `title-es`, `title.es` and `titleEs`, with what is before. */
const suffix = /^(.+?)[_.-]([a-zA-Z]{2}(?:[_-][a-zA-Z]{2,4})?)$|^(.+[a-z\d])([A-Z][a-z])$/;

/** Fields are looked at for each that is asked for, and in each locale; they are grouped once. */
const grouped = new WeakMap<FieldMap, {suffixes: readonly Locale[]; fields: FieldMap}>();

/**
 * Fields of which `title` and `title_es` are one: a map of locales. They are one where the résumé
 * has the locale, and the key stands there without it or with another one as well. What has no
 * suffix is in the default locale.
 */
export function joinLocales(fields: FieldMap, {suffixes}: Pick<Reading, 'suffixes'>): FieldMap {
	if (suffixes.length === 0) return fields;
	const known = grouped.get(fields);
	if (known?.suffixes === suffixes) return known.fields;
	const joined = groupSuffixes(fields, suffixes);
	grouped.set(fields, {suffixes, fields: joined});
	return joined;
}

/** The fields of a map, joined like that. */
export function fieldsIn(map: ValueMap, reading: Pick<Reading, 'suffixes'>): FieldMap {
	return joinLocales(map.fields, reading);
}

function groupSuffixes(fields: FieldMap, locales: readonly Locale[]): FieldMap {
	const groups = new Map<string, Array<{key: string; base: string; locale: Locale}>>();
	for (const key of fields.keys()) {
		const {base, locale} = split(key, locales);
		if (locale === undefined) continue;
		const name = normalizeKey(base);
		const group = groups.get(name) ?? [];
		group.push({key, base, locale});
		groups.set(name, group);
	}
	if (groups.size === 0) return fields;
	const [fallback = 'en'] = locales;
	const all: FieldMap = new Map(fields);
	for (const [name, group] of groups) {
		const own = [...fields.keys()].find((key) => normalizeKey(key) === name);
		const isFallback = group.some(({locale}) => locale === fallback);
		if (own === undefined && !isFallback && new Set(group.map(({locale}) => locale)).size < 2)
			continue;
		const spoken = [...(own === undefined ? [] : [{key: own, locale: fallback}]), ...group];
		const values = new Map<Locale, Value>();
		for (const {key, locale} of spoken) {
			const field = fields.get(key);
			if (field) values.set(locale, field.value);
		}
		for (const {key} of group) all.delete(key);
		const [first] = spoken;
		const mark = fields.get(first?.key ?? '')?.mark ?? start;
		all.set(own ?? group[0]?.base ?? name, {mark, value: mapAt(mark, values)});
	}
	return all;
}

/** A key without the locale that it ends with, if that is one of these. */
function split(key: string, locales: readonly Locale[]): {base: string; locale?: Locale} {
	const [, before, tag, joined, ending] = suffix.exec(key) ?? [];
	const base = before ?? joined;
	const locale = localeTag(tag ?? ending ?? '');
	if (base === undefined || locale === undefined || !locales.includes(locale)) return {base: key};
	return {base, locale};
}

/** The value of the first of these keys that a map has, however it spells them. */
export function valueAt(
	map: ValueMap,
	keys: readonly string[],
	reading: Pick<Reading, 'suffixes'>,
): Value | undefined {
	return lookUp(fieldsIn(map, reading), keys);
}

/**
 * The locales that maps of locales anywhere in `value` speak. A map of one is no evidence: `to` and
 * `is` are languages too.
 */
export function localesIn(
	value: Value | undefined,
	reading: Pick<Reading, 'suffixes'> = {suffixes: []},
): Locale[] {
	if (!value || value.kind === 'scalar') return [];
	if (value.kind === 'list') return value.items.flatMap((item) => localesIn(item, reading));
	const values = localeMap(value);
	if (values) return values.size > 1 ? [...values.keys()] : [];
	return localesInFields(fieldsIn(value, reading), reading);
}

/** The same of all these fields. */
export function localesInFields(
	fields: FieldMap,
	reading: Pick<Reading, 'suffixes'> = {suffixes: []},
): Locale[] {
	return [...fields.values()].flatMap((field) => localesIn(field.value, reading));
}
