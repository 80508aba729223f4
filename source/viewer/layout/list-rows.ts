import {sectionTitle} from '../../formats/entry-words.ts';
import {textWidth} from '../../markdown/layout/width.ts';
import type {Messages} from '../../messages/messages.ts';
import {byEmployer, type EntryGroup} from '../../resume/career/employers.ts';
import type {ShownEntry} from '../../resume/localize.ts';
import {overviewId, type Page} from '../../resume/pages.ts';
import {memoizeByObject, ofWindows} from './memoize.ts';
import {yearsOf} from './years.ts';

/**
 * A row of the list: a blank, a section's title, an employer above several roles, or a row of the
 * page with this index. `years` stand at the right end, `indent` are columns before the text.
 */
export type ListRow =
	| {kind: 'blank'}
	| {kind: 'section'; text: string}
	| {kind: 'employer'; text: string; years: string; indent: number}
	| {
			kind: 'page';
			text: string;
			years: string;
			index: number;
			detail: boolean;
			indent: number;
	  };

/** Columns before an entry's title: the mark of the selection, and a sign. And before what is below. */
const indents = {title: 2, below: 4};
/** Columns between a text and its years, and before the line beside the list. */
const gap = 2;
const margin = 1;

/** The title of a page: its entry's, or its section's if it holds the whole section. */
export function pageTitle({id, section, entries, compact}: Page, messages: Messages): string {
	if (id === overviewId) return messages.overview;
	return compact ? sectionTitle(section, messages) : (entries[0]?.title ?? '');
}

/** Rows from which on details have rows of their own. */
const roomForDetails = 16;

/**
 * The rows of the list in a pane of `height` rows. In a high pane, organizations are on a row below
 * the title, and several roles at one employer stand below its name.
 */
export function listRows(
	pages: readonly Page[],
	messages: Messages,
	height: number,
): readonly ListRow[] {
	return rowsOf(pages, messages, height >= roomForDetails);
}

const rowsOf = memoizeByObject(makeRows, ofWindows);

function makeRows(
	pages: readonly Page[],
	messages: Messages,
	details: boolean,
): readonly ListRow[] {
	const rows: ListRow[] = [];
	const groups = groupsOf(pages);
	let section = '';
	for (const [index, page] of pages.entries()) {
		const before = pages[index - 1];
		// A page that holds a whole section is its own heading.
		if (page.section.name !== section) {
			if (rows.length > 0 && !(page.compact && before?.compact)) rows.push({kind: 'blank'});
			if (!page.compact) rows.push({kind: 'section', text: sectionTitle(page.section, messages)});
			section = page.section.name;
		}
		const [entry] = page.compact ? [] : page.entries;
		const organization = entry?.organization ?? '';
		const text = pageTitle(page, messages);
		const years = yearsOf(entry?.period, messages);
		const row = {kind: 'page', text, years, index, detail: false, indent: indents.title} as const;
		const group = entry && groups.get(entry);
		if (!details) {
			rows.push({...row, text: [text, organization].filter(Boolean).join(' · ')});
		} else if (group?.heading) {
			const {title, period} = group.heading;
			const employer = {text: title, years: yearsOf(period, messages), indent: indents.title};
			if (group.entries[0] === entry) rows.push({kind: 'employer', ...employer});
			rows.push({...row, indent: indents.below});
		} else if (organization) {
			rows.push({...row, years: ''});
			rows.push({...row, text: organization, detail: true, indent: indents.below});
		} else rows.push(row);
	}
	return rows;
}

/** The group that each entry with a page of its own is in. */
function groupsOf(pages: readonly Page[]): Map<ShownEntry, EntryGroup> {
	const entries = pages.flatMap((page) => (page.compact ? [] : page.entries));
	return new Map(
		byEmployer(entries).flatMap((group) => group.entries.map((entry) => [entry, group] as const)),
	);
}

/** The columns that a list needs, so that nothing in it is cut, or at least so many as may be `wanted`. */
export const listWidth: (pages: readonly Page[], messages: Messages, wanted: number) => number =
	memoizeByObject(widthOf, ofWindows);

function widthOf(pages: readonly Page[], messages: Messages, wanted: number): number {
	let widest = 0;
	for (const row of listRows(pages, messages, roomForDetails)) {
		if (widest >= wanted) break;
		if (row.kind === 'blank') continue;
		const indent = row.kind === 'section' ? 1 : row.indent;
		const years = row.kind !== 'section' && row.years ? gap + textWidth(row.years) : 0;
		widest = Math.max(widest, indent + textWidth(row.text) + years + margin);
	}
	return widest;
}

/** The first of `height` rows around the one at `position`: in the middle, except near the ends. */
export function firstAround(count: number, position: number, height: number): number {
	const top = Math.min(position - Math.floor((height - 1) / 2), count - height);
	return Math.max(0, top);
}

/** At most `height` of the rows, around the one at `position`. */
export function rowsAround<Row>(rows: readonly Row[], position: number, height: number): Row[] {
	const first = firstAround(rows.length, position, height);
	return rows.slice(first, first + height);
}

/** The index of a page's first row. */
export function rowOfPage(rows: readonly ListRow[], selected: number): number {
	return rows.findIndex((row) => row.kind === 'page' && row.index === selected);
}

/** The visible rows of the list, with the selected page among them. */
export function visibleRows(rows: readonly ListRow[], selected: number, height: number): ListRow[] {
	return rowsAround(rows, rowOfPage(rows, selected), height);
}
