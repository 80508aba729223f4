import {type FieldMap, type List, normalizeKey, type ValueMap} from '../data/value.ts';
import {usualSection} from '../names/section-names.ts';
import type {EntryField} from './keys.ts';
import {fieldsIn, localized, type Reading} from './locales.ts';
import {matchKeys} from './match.ts';

/** Keys that say of a list only that it is one. */
const generic = new Set(
	'items item list entries contents content info categories groups'.split(' '),
);

/** Whether a key is likely to hold the entries of a section. */
export function isListKey(key: string, section: string): boolean {
	return usualSection(key) === section || generic.has(normalizeKey(key));
}

/** Whether a list holds maps that may be entries: one of them has something to call it by. */
export function isListOfEntries(list: List, section: string, reading: Reading): boolean {
	return list.items.some((item) => {
		const own = localized(item, reading);
		return own?.kind === 'map' && matchKeys(own, section, reading).hasName;
	});
}

/** The lists that are values of a map, with their keys. */
export function listsIn(fields: FieldMap, reading: Reading): Array<{key: string; list: List}> {
	return [...fields].flatMap(([key, {value}]) => {
		const own = localized(value, reading);
		return own?.kind === 'list' ? [{key, list: own}] : [];
	});
}

/** What an entry says, and a heading above a list of entries does not. */
const telling: readonly EntryField[] = [
	...(['organization', 'period', 'start', 'end', 'year', 'date', 'role', 'jobTitle'] as const),
];

/**
 * The list of entries that a map holds beside what it says of them all: under the name of their
 * section, or under a key such as `items`, or as the only list of entries in it, unless the map
 * tells what an entry tells, and so is one itself.
 */
export function findList(map: ValueMap, section: string, reading: Reading): List | undefined {
	const fields = fieldsIn(map, reading);
	const lists = listsIn(fields, reading);
	const entries = lists.filter(({list}) => isListOfEntries(list, section, reading));
	const isOnly = fields.size === 1;
	const named = (isOnly ? lists : entries).find(({key}) => isListKey(key, section));
	if (named) return named.list;
	const matched = matchKeys(map, section, reading);
	const [only, ...more] = entries.filter(
		({key}) => isOnly || matched.unknown.some(([own]) => own === key),
	);
	const isEntry = telling.some((field) => matched.get(field) !== undefined);
	return more.length === 0 && !isEntry ? only?.list : undefined;
}
