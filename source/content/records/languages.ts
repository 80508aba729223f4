import type {Locale} from '../../resume/types.ts';
import {type FieldMap, lookUp, normalizeKey, type Value, type ValueMap} from '../data/value.ts';
import {likelyLocale, localeTag} from '../names/locale-tag.ts';
import {findList} from './find-list.ts';
import {firstReading} from './locales.ts';
import type {ListSource} from './record.ts';

/*
 * Languages that data speaks without a map of locales or a file for each: items that say each what it
 * is written in, and keys that end with a language.
 */

/**
 * A list for each language, of the items that say which one they are in: `lang: de`. What does not say
 * it is in each. The list itself, unless there are two languages.
 */
export function listsByLanguage(list: ListSource): ListSource[] {
	const {value, placement, keys, account} = list;
	if (placement.locale !== undefined || placement.section === 'languages') return [list];
	const found =
		value.kind === 'map' ? findList(value, placement.section, firstReading(keys)) : value;
	if (found?.kind !== 'list') return [list];
	const spoken = found.items.map((item) => (item.kind === 'map' ? languageOf(item) : undefined));
	const locales = [...new Set(spoken.flatMap((each) => each?.locale ?? []))];
	if (locales.length < 2) return [list];
	for (const each of spoken) if (each) account.used(each.value);
	return locales.map((locale) => {
		const items = found.items.filter((_, at) => (spoken[at]?.locale ?? locale) === locale);
		const own: Value = {...found, items};
		return {...list, placement: {...placement, locale}, value: own};
	});
}

/** A `language` may as well be one that the entry is about. */
function languageOf({fields}: ValueMap): {locale: Locale; value: Value} | undefined {
	const value = lookUp(fields, ['lang', 'locale']) ?? lookUp(fields, ['language']);
	const locale = value?.kind === 'scalar' ? localeTag(value.text.trim()) : undefined;
	return value && locale !== undefined ? {locale, value} : undefined;
}

/** `title_en`, `title-en`, `titleEn`, with what is before. */
const ending = /^(.+)[_.-]([a-z]{2})$|^(.*[a-z\d])([A-Z][a-z])$/;

/** What keys of a map say of languages: those at the end of one key, and whether it is there without. */
type Group = {locales: Locale[]; isBare: boolean};

/**
 * The languages that keys speak, where all that end with one agree: `title_en` and `title_de`, or
 * `title`, which is in the `fallback`, and `title_de`. Two letters at the end may as well be a word, so
 * they have to be those of a language that hardly means anything else.
 */
export function localesOfKeys(values: readonly Value[], fallback: Locale): Locale[] {
	const groups = values
		.flatMap(groupsIn)
		.map(({locales, isBare}) => [...new Set(isBare ? [fallback, ...locales] : locales)].sort())
		.filter((locales) => locales.length > 1);
	const [first = []] = groups;
	return groups.every((locales) => locales.join() === first.join()) ? first : [];
}

function groupsIn(value: Value): Group[] {
	if (value.kind === 'scalar') return [];
	if (value.kind === 'list') return value.items.flatMap(groupsIn);
	const inner = [...value.fields.values()].flatMap((field) => groupsIn(field.value));
	return [...ownGroups(value.fields), ...inner];
}

function ownGroups(fields: FieldMap): Group[] {
	const groups = new Map<string, Group>();
	const bare = new Set([...fields.keys()].map(normalizeKey));
	for (const key of fields.keys()) {
		const [, before, tag, joined, last] = ending.exec(key) ?? [];
		const base = normalizeKey(before ?? joined ?? '');
		const locale = likelyLocale((tag ?? last ?? '').toLowerCase());
		if (base === '' || locale === undefined) continue;
		const group = groups.get(base) ?? {locales: [], isBare: bare.has(base)};
		group.locales.push(locale);
		groups.set(base, group);
	}
	return [...groups.values()];
}
