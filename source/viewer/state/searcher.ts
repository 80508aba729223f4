import type {Line} from '../../markdown/style/span.ts';
import type {Page} from '../../resume/pages.ts';
import {countMatches, type Folded, findMatches, fold, foldQuery} from '../../resume/search.ts';
import {memoizeByObject} from '../layout/memoize.ts';
import {type Mark, marksOf, pageText} from './page-text.ts';

/** How often something was found: on each page, by its index, and in total; and on how many pages. */
export type Findings = {counts: readonly number[]; total: number; pages: number};

/** An index of pages at one width. */
export type Searcher = {
	/** Indexes one more page; false if none is left. */
	prepare: () => boolean;
	/** Searches these pages for a query; indexes those that are not indexed yet. */
	find: (query: string, pages: readonly Page[]) => Findings;
	/** Where a query is on the lines of a page: a list of marks for each match. */
	places: (query: string, lines: readonly Line[]) => readonly Mark[][];
};

/** The text of a page that is in view, for each key of a query. */
const textIn = memoizeByObject((lines: readonly Line[]) => {
	const text = pageText(lines);
	return {text, folded: fold(text.text)};
});

/** Creates a searcher. `set` lays a page out; it is called once for each. */
export function createSearcher(
	pages: readonly Page[],
	set: (page: Page) => readonly Line[],
): Searcher {
	const index = new Map<string, Folded>();
	let read = 0;
	let last: {query: string; pages: readonly Page[]; findings: Findings} | undefined;
	let shown: {query: string; lines: readonly Line[]; places: readonly Mark[][]} | undefined;

	function folded(page: Page): Folded {
		const known = index.get(page.id);
		if (known) return known;
		const text = fold(pageText(set(page)).text);
		index.set(page.id, text);
		return text;
	}

	return {
		prepare() {
			const page = pages[read++];
			if (page) folded(page);
			return read < pages.length;
		},
		find(query, among) {
			if (last?.query === query && last.pages === among) return last.findings;
			const wanted = foldQuery(query);
			const counts = among.map((page) => (wanted ? countMatches(folded(page), wanted) : 0));
			const findings = {
				counts,
				total: counts.reduce((sum, count) => sum + count, 0),
				pages: counts.filter((count) => count > 0).length,
			};
			last = {query, pages: among, findings};
			return findings;
		},
		places(query, lines) {
			if (shown?.query === query && shown.lines === lines) return shown.places;
			const {text, folded} = textIn(lines);
			const places = findMatches(folded, foldQuery(query)).map((found) => marksOf(found, text));
			shown = {query, lines, places};
			return places;
		},
	};
}
