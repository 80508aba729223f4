import {limits} from '../../resume/problems/limits.ts';
import type {Locale} from '../../resume/types.ts';
import type {FieldMap, Mark, Value} from '../data/value.ts';
import {itemsOf} from './items.ts';
import {type Context, fieldsIn, localesIn} from './locales.ts';
import {type Matched, matchKeys} from './match.ts';
import type {DocumentSource, ListSource, Origin, Sources} from './record.ts';

/** What an entry is made of, in one locale: its keys are matched, its values are as written. */
export type EntryRecord = DocumentRecord | ItemRecord;

type Record = {
	origin: Origin;
	context: Context;
	fields: Matched;
	/** What `param` may ask for. */
	front: FieldMap;
	/** Where it is written. */
	mark: Mark;
};

/** A Markdown file, or a data file of one entry. */
export type DocumentRecord = Record & {kind: 'document'; document: DocumentSource};

/**
 * An item of a list. The item of the same `family` and `index` is the same one in every locale.
 * `value` is what it was written as.
 */
export type ItemRecord = Record & {
	kind: 'item';
	list: ListSource;
	index: number;
	value: Value | undefined;
};

/**
 * The records of all sources in these locales, which begin with the default: those of documents first,
 * then lists by family and locale. Once there are more than a résumé may have, no other list is read:
 * one without a locale would be again for each.
 */
export function recordsOf({documents, lists}: Sources, locales: readonly Locale[]): EntryRecord[] {
	const [fallback = 'en'] = locales;
	const families = new Map<string, ListSource[]>();
	for (const list of withLocales(lists, locales)) {
		families.set(list.family, [...(families.get(list.family) ?? []), list]);
	}
	const others = locales.filter((locale) => locale !== fallback);
	const records: EntryRecord[] = documents
		.flatMap((document) => documentRecords(document, locales))
		.filter(({context}) => locales.includes(context.locale));
	for (const family of families.values())
		for (const locale of [fallback, ...others]) {
			if (records.length > limits.entries) return records;
			for (const record of itemRecords(family, locale, locales)) records.push(record);
		}
	return records;
}

/** Without a text, a file may speak several languages: those of the maps in it. */
function documentRecords(document: DocumentSource, locales: readonly Locale[]): DocumentRecord[] {
	const {placement, front, body, line} = document;
	const [fallback = 'en'] = locales;
	const suffixes = {suffixes: locales};
	const spoken = placement.locale || body ? [] : localesIn(front, suffixes);
	const own = [placement.locale ?? fallback, ...spoken.filter((each) => locales.includes(each))];
	return [...new Set(own)].map((locale) => {
		const context = contextOf(document, locale, locales);
		return {
			kind: 'document',
			origin: document,
			context,
			fields: matchKeys(front, placement.section, context),
			front: fieldsIn(front, context),
			mark: {line, column: 1},
			document,
		};
	});
}

/**
 * A file without a locale serves all that have none of their own, so that nothing seems untranslated
 * which reads the same everywhere.
 */
function itemRecords(
	family: readonly ListSource[],
	locale: Locale,
	locales: readonly Locale[],
): ItemRecord[] {
	const own = family.filter(({placement}) => placement.locale === locale);
	const serving =
		own.length > 0 ? own : family.filter(({placement}) => placement.locale === undefined);
	return serving
		.flatMap((list) => {
			const context = contextOf(list, locale, locales);
			return itemsOf(list, context).map((item) => ({list, context, item}));
		})
		.flatMap(({list, context, item}, index): ItemRecord[] => {
			if (!item) return [];
			const {fields, mark, value} = item;
			const front = value?.kind === 'map' ? fieldsIn(value, context) : new Map();
			return [{kind: 'item', origin: list, context, fields, front, mark, list, index, value}];
		});
}

/** JSON Resume has no keys with a locale at their end, and is handed on as it is written. */
function contextOf(
	{keys, report, account, ...source}: DocumentSource | ListSource,
	locale: Locale,
	locales: readonly Locale[],
): Context {
	const suffixes = 'isJsonResume' in source && source.isJsonResume ? [] : locales;
	return {locale, fallback: locales[0] ?? 'en', suffixes, keys, report, account};
}

/**
 * Of whole résumés in several files, one for a locale each, that without a locale is in the default
 * one. A single list without a locale serves them all.
 */
function withLocales(lists: readonly ListSource[], locales: readonly Locale[]): ListSource[] {
	const [fallback = 'en'] = locales;
	const isTranslated = lists.some(
		({isPart, placement}) => isPart && placement.locale !== undefined,
	);
	return lists.map((list) => {
		const {isPart, placement, value, isJsonResume} = list;
		const suffixes = isJsonResume ? [] : locales;
		if (!isPart || !isTranslated || placement.locale || localesIn(value, {suffixes}).length > 0)
			return list;
		return {...list, placement: {...placement, locale: fallback}};
	});
}
