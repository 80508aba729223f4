import {normalizeKey, type WrittenList, type WrittenMap} from '../data/value.ts';
import {usualSection} from '../names/section-names.ts';
import type {EntryField} from '../records/aliases.ts';
import {localized, type Reader} from '../records/localized.ts';
import {namesSomething, sortOut} from '../records/sort-out.ts';

/** Keys that say of a list only that it is one. */
const generic = new Set(['items', 'item', 'list', 'entries', 'contents', 'content', 'info']);

/** Whether a key is likely to hold the entries of a section. */
export function isListKey(key: string, section: string): boolean {
	return usualSection(key) === section || generic.has(normalizeKey(key));
}

/** Whether a list holds maps that may be entries: one of them has something to call it by. */
export function isListOfEntries(list: WrittenList, section: string, reader: Reader): boolean {
	return list.items.some((item) => {
		const own = localized(item, reader);
		return own?.kind === 'map' && namesSomething(own, section);
	});
}

/** The lists that are values of a map, with their keys. */
export function listsIn(map: WrittenMap, reader: Reader): Array<{key: string; list: WrittenList}> {
	return [...map.fields].flatMap(([key, {value}]) => {
		const own = localized(value, reader);
		return own?.kind === 'list' ? [{key, list: own}] : [];
	});
}

/** What an entry says, and a heading above a list of entries does not. */
const telling: readonly EntryField[] = [
	...(['organization', 'period', 'start', 'end', 'date', 'role', 'jobTitle'] as const),
];

/**
 * The list of entries that a map holds beside what it says of them all: under the name of their
 * section, or under a key such as `items`, or as the only list of entries in it, unless the map
 * tells what an entry tells, and so is one itself.
 */
export function findList(
	map: WrittenMap,
	section: string,
	reader: Reader,
): WrittenList | undefined {
	const lists = listsIn(map, reader);
	const entries = lists.filter(({list}) => isListOfEntries(list, section, reader));
	const [named] = (map.fields.size === 1 ? lists : entries).filter(({key}) =>
		isListKey(key, section),
	);
	if (named) return named.list;
	const sorted = sortOut(map, section);
	const [only, ...more] = entries.filter(
		({key}) => map.fields.size === 1 || sorted.unknown.some(([own]) => own === key),
	);
	const isEntry = telling.some((field) => sorted.get(field) !== undefined);
	return more.length === 0 && !isEntry ? only?.list : undefined;
}
