import {sectionTitle} from '../../formats/page-layout.ts';
import type {Messages} from '../../messages/messages.ts';
import {overviewId, type Page} from '../../resume/pages.ts';
import {memoizeByObject} from './memoize.ts';

/** A row of the list: a blank, a section's title, or a row of the page with this index. */
export type ListRow =
	| {kind: 'blank'}
	| {kind: 'section'; text: string; name: string}
	| {kind: 'page'; text: string; index: number; detail: boolean};

/** The title of a page: its entry's, or its section's if it holds the whole section. */
export function pageTitle({id, section, entries, compact}: Page, messages: Messages): string {
	if (id === overviewId) return messages.overview;
	return compact ? sectionTitle(section, messages) : (entries[0]?.title ?? '');
}

/** Rows from which on details have rows of their own. */
const roomForDetails = 16;

/**
 * The rows of the list in a pane of `height` rows. In a high pane, organizations and the bars of the
 * timeline are on a row below the title.
 */
export function listRows(
	pages: readonly Page[],
	messages: Messages,
	{height, hasBar}: {height: number; hasBar?: ((page: Page) => boolean) | undefined},
): readonly ListRow[] {
	return rowsOf(pages, messages, height >= roomForDetails, hasBar);
}

const rowsOf = memoizeByObject(makeRows);

function makeRows(
	pages: readonly Page[],
	messages: Messages,
	details: boolean,
	hasBar: ((page: Page) => boolean) | undefined,
): readonly ListRow[] {
	const rows: ListRow[] = [];
	let section = '';
	for (const [index, page] of pages.entries()) {
		// A page that holds a whole section is its own heading.
		const title = sectionTitle(page.section, messages);
		if (page.section.name !== section) {
			if (rows.length > 0 && !(page.compact && pages[index - 1]?.compact))
				rows.push({kind: 'blank'});
			if (!page.compact) rows.push({kind: 'section', text: title, name: page.section.name});
			section = page.section.name;
		}
		const {organization = ''} = (page.compact ? undefined : page.entries[0]) ?? {};
		const text = pageTitle(page, messages);
		const both = organization && !details ? `${text} · ${organization}` : text;
		rows.push({kind: 'page', text: both, index, detail: false});
		const hasDetail = organization !== '' || hasBar?.(page) === true;
		if (hasDetail && details) rows.push({kind: 'page', text: organization, index, detail: true});
	}
	return rows;
}

/** At most `height` of the rows: the one at `position` in the middle, except near the ends. */
export function rowsAround<Row>(rows: readonly Row[], position: number, height: number): Row[] {
	const top = Math.min(position - Math.floor((height - 1) / 2), rows.length - height);
	const first = Math.max(0, top);
	return rows.slice(first, first + height);
}

/** The visible rows of the list, with the selected page among them. */
export function visibleRows(rows: readonly ListRow[], selected: number, height: number): ListRow[] {
	const position = rows.findIndex((row) => row.kind === 'page' && row.index === selected);
	return rowsAround(rows, position, height);
}
