import type {Entry, Period} from '../../resume/types.ts';
import {lookUp, type Mark, type Written, type WrittenMap} from '../data/value.ts';
import {readEntryLinks} from '../records/entry-links.ts';
import {
	booleanOf,
	type Reading,
	readBoolean,
	readLine,
	readNames,
	readNumber,
} from '../records/fields.ts';
import {localized} from '../records/localized.ts';
import {readNaming} from '../records/naming.ts';
import {countOf, readPeriod} from '../records/periods.ts';
import type {Sorted} from '../records/sort-out.ts';

/** What the data of an entry says of it, wherever the data stands. */
export type EntryFields = Pick<Entry, 'tags' | 'links' | 'draft'> & {
	title: string | undefined;
	organization: string | undefined;
	period: Period | undefined;
	location: string | undefined;
	level: string | undefined;
	order: number | undefined;
	pdf: boolean | undefined;
};

/**
 * An entry whose body still has its shortcodes. `front` is the data it came with, `place` tells
 * where an offset of the body is in the file.
 */
export type RawEntry = {
	entry: Entry;
	front: WrittenMap;
	place: (offset: number) => Mark;
	/** The file that links in the body start from. */
	address: string;
	/** Keys that mean nothing, unless a `param` in the body asks for them. */
	unknown: Sorted['unknown'];
	/** Where the author wrote the entry's order. */
	orderMark?: Mark;
	/** What translations of one entry share, whatever their files are called. */
	translationKey?: string;
	/** Whether its slug may become that of the entry of which it is a translation. */
	isTranslatable: boolean;
};

/**
 * Reads the fields of an entry. What is not understood is reported. `dated` tells whether a `date`
 * says when it was; on a page, it says when the page was written.
 */
export function readEntryFields(
	sorted: Sorted,
	section: string,
	dated: boolean,
	reading: Reading,
): EntryFields {
	const {title, organization, location, link} = readNaming(sorted, section, reading);
	return {
		title,
		organization,
		period: readPeriod(sorted, dated, reading),
		location,
		level: readLevel(sorted.get('level'), reading),
		order: readNumber(sorted.get('order'), 'order', reading) ?? countOf(sorted),
		pdf: readBoolean(sorted.get('pdf'), 'pdf', reading),
		tags: readTags(sorted, reading),
		links: readEntryLinks(sorted, organization, link, reading),
		draft: isHidden(sorted, reading),
	};
}

/** How well, as it is written; a grade may be a map of what was achieved and out of what. */
function readLevel(written: Written | undefined, reading: Reading): string | undefined {
	const value = localized(written, reading);
	if (value?.kind !== 'map') return readLine(value, 'level', reading);
	const achieved = readLine(
		lookUp(value, ['achieved', 'value', 'name', 'label']),
		'level',
		reading,
	);
	const outOf = readLine(lookUp(value, ['outOf']), 'level', reading);
	return achieved !== undefined && outOf !== undefined ? `${achieved} / ${outOf}` : achieved;
}

/** What was used, under all keys that tell it. */
function readTags(sorted: Sorted, reading: Reading): string[] {
	const lists = sorted.all('tags').map(({value}) => readNames(value, 'tags', reading));
	return lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())];
}

/** Whether the author keeps an entry back, by whichever key. */
export function isHidden(sorted: Sorted, reading: Reading): boolean {
	const says = (field: 'hidden' | 'shown', word: boolean) =>
		sorted.all(field).some(({value}) => booleanOf(localized(value, reading)) === word);
	return (
		readBoolean(sorted.get('draft'), 'draft', reading) === true ||
		says('hidden', true) ||
		says('shown', false)
	);
}
