import type {Line} from '../../markdown/style/span.ts';
import type {Page} from '../../resume/pages.ts';
import {countMatches, type Folded, findMatches, fold, foldQuery} from '../../resume/search.ts';
import type {GrowingLines} from '../layout/growing-lines.ts';
import {memoizeByObject} from '../layout/memoize.ts';
import {type Mark, marksOf, pageText} from '../layout/page-text.ts';

/** How often something was found: on each page, by its index, and in total; and on how many pages. */
export type Findings = {counts: readonly number[]; total: number; pages: number};

/** An index of pages at one width. */
export type Searcher = {
	/** Indexes a bit more; false if nothing is left. */
	prepare: () => boolean;
	/** Searches these pages for a query; if indexed in slices, only those that are indexed. */
	find: (query: string, pages: readonly Page[]) => Findings;
	/** Where a query is on the lines of a page: a list of marks for each match. */
	places: (query: string, lines: readonly Line[]) => readonly Mark[][];
};

const nothing: Folded = {text: ''};

const readable = memoizeByObject((lines: readonly Line[]) => {
	const text = pageText(lines);
	return {text, folded: fold(text.text)};
});

const placesIn = memoizeByObject((lines: readonly Line[], query: string) => {
	const {text, folded} = readable(lines);
	return findMatches(folded, foldQuery(query)).map((found) => marksOf(found, text));
});

/**
 * Creates a searcher. `set` lays a page out; it is called once for each. Without `inSlices`, all is
 * indexed as soon as something is looked for.
 */
export function createSearcher(
	pages: readonly Page[],
	set: (page: Page) => GrowingLines,
	inSlices: boolean,
): Searcher {
	const index = new Map<string, Folded>();
	const work = indexing();
	let goesOn = true;
	let last: {query: string; pages: readonly Page[]; size: number; findings: Findings} | undefined;

	function* indexing(): Generator<undefined, void> {
		for (const page of pages) {
			const growing = set(page);
			while (growing.grow()) yield;
			index.set(page.id, fold(pageText(growing.lines()).text));
			yield;
		}
	}

	function prepare(): boolean {
		goesOn = goesOn && !work.next().done;
		return goesOn;
	}

	return {
		prepare,
		find(query, among) {
			while (!inSlices && prepare());
			const {size} = index;
			if (last?.query === query && last.pages === among && last.size === size) return last.findings;
			const wanted = foldQuery(query);
			const counts = among.map(({id}) =>
				wanted ? countMatches(index.get(id) ?? nothing, wanted) : 0,
			);
			const findings = {
				counts,
				total: counts.reduce((sum, count) => sum + count, 0),
				pages: counts.filter((count) => count > 0).length,
			};
			last = {query, pages: among, size, findings};
			return findings;
		},
		places: (query, lines) => placesIn(lines, query),
	};
}
