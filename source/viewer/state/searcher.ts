import type {Line} from '../../markdown/style/span.ts';
import type {Page} from '../../resume/pages.ts';
import {countMatches, type Folded, findMatches, fold, foldQuery} from '../../resume/search.ts';
import {type Mark, marksOf, pageText} from './page-text.ts';

/** How often something was found: on each page, by the index of the page, and in all. */
export type Findings = {counts: readonly number[]; total: number; pages: number};

/** Pages set at one width, ready to be searched. */
export type Searcher = {
	/** Reads one more page into the index; false when there are none left to read. */
	prepare: () => boolean;
	/** Looks for a query on these pages; reads those that are not yet in the index. */
	find: (query: string, pages: readonly Page[]) => Findings;
	/** The places of a query on the lines of a page, a list for each match. */
	places: (query: string, lines: readonly Line[]) => Mark[][];
};

/** Makes a searcher. `set` sets a page; it is called once for each. */
export function createSearcher(
	pages: readonly Page[],
	set: (page: Page) => readonly Line[],
): Searcher {
	const index = new Map<string, Folded>();
	let read = 0;
	let last: {query: string; pages: readonly Page[]; findings: Findings} | undefined;

	function folded(page: Page): Folded {
		const known = index.get(page.id);
		if (known) return known;
		// Of a page that is not in sight only the number of matches is wanted, not where they are.
		const {text} = fold(pageText(set(page)).text);
		index.set(page.id, {text});
		return {text};
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
			const text = pageText(lines);
			return findMatches(fold(text.text), foldQuery(query)).map((found) => marksOf(found, text));
		},
	};
}
