import {entryId, type LocalizedResume, type ShownEntry, type ShownSection} from './localize.ts';

/**
 * What a reader opens at once: one entry, or all entries of a section that says little about each,
 * such as skills; then it is `compact`. The id is the entry's, or the section's name.
 */
export type Page = {id: string; section: ShownSection; entries: ShownEntry[]; compact: boolean};

/** The id of the overview. Those of entries and sections are longer. */
export const overviewId = '/';

/** The page that shows all of a career at once. It has no entry of its own. */
export const overviewPage: Page = {
	id: overviewId,
	section: {name: overviewId, entries: []},
	entries: [],
	compact: true,
};

/** The ids by which a page is selected, the usual one first: its entries', or else its own. */
export function idsOn({id, entries}: Page): [string, ...string[]] {
	const [first, ...others] = entries.map(entryId);
	return first === undefined ? [id] : [first, ...others];
}

/** Whether the entries of a section are so short that they belong on one page. */
export function isCompact(section: ShownSection): boolean {
	return section.entries.every(
		({body, organization, department, period, employment, score, courses, publication, page}) =>
			!(body || organization || department || period || employment || score) &&
			!(courses || publication || page),
	);
}

/** The pages of a résumé, in the order of its sections and entries. */
export function pagesOf({sections}: LocalizedResume): Page[] {
	return sections.flatMap((section): Page[] =>
		isCompact(section)
			? [{id: section.name, section, entries: section.entries, compact: true}]
			: section.entries.map((entry) => ({
					id: entryId(entry),
					section,
					entries: [entry],
					compact: false,
				})),
	);
}

/**
 * The pages that a reader may mean by `name`: the one with this id, or with this entry's id on it;
 * else those whose slug it is; else those whose id or slug begins so. Letter case does not matter.
 */
export function findPages(pages: readonly Page[], name: string): Page[] {
	const wanted = name.toLowerCase();
	const pagesWith = (isMeant: (id: string) => boolean, idsOf: (page: Page) => string[]) =>
		pages.filter((page) => idsOf(page).some((id) => isMeant(id.toLowerCase())));
	const ids = (page: Page) => [page.id, ...page.entries.map(entryId)];
	const slugs = ({entries}: Page) => entries.map(({slug}) => slug);
	const isIt = (id: string) => id === wanted;
	// Who names no section means none: most ids begin with the same.
	const beginsIt = (id: string) =>
		wanted !== '' && id.startsWith(wanted) && id.includes('/') === wanted.includes('/');
	const found = [pagesWith(isIt, ids), pagesWith(isIt, slugs)].find(({length}) => length > 0);
	return found ?? pagesWith(beginsIt, (page) => [...ids(page), ...slugs(page)]);
}
