import type {Line, Range} from '../../markdown/style/span.ts';
import type {Page} from '../../resume/pages.ts';
import {limits} from '../../resume/problems/limits.ts';
import {countMatches, type Folded, findMatches, fold, foldQuery} from '../../resume/search.ts';
import type {GrowingLines} from '../layout/growing-lines.ts';
import {memoizeByObject} from '../layout/memoize.ts';
import {type Mark, marksOf, type PageText, pageText} from '../layout/page-text.ts';

/**
 * How often something was found: on each page, by its index, and in total; and on how many pages.
 * What a page has more than `limits.matches` times is counted no further.
 */
export type Findings = {counts: readonly number[]; total: number; pages: number};

/** An index of pages at one width. */
export type Searcher = {
	/** Indexes a bit more; false if nothing is left. */
	prepare: () => boolean;
	/** Searches these pages for a query; if indexed in slices, only those that are indexed. */
	find: (query: string, pages: readonly Page[]) => Findings;
	/** Where a query is on the lines of a page that is indexed: a list of marks for each match. */
	places: (query: string, page: string, lines: readonly Line[]) => readonly Mark[][];
};

/** Some lines of a page, as a range of them, and their text as it is searched. */
type Piece = Range & {folded: Folded};

/** Lines that a piece has at least; it ends with a block, or else when it has four times as many. */
const pieceLines = 250;

/** The ranges of lines that are indexed at a time, so that no key waits for all of a long page. */
function* rangesOf(lines: readonly Line[]): Generator<Range> {
	let start = 0;
	for (let end = start + pieceLines; end < lines.length; end++) {
		const isWithin = lines[end]?.block === lines[end - 1]?.block;
		if (isWithin && end < start + 4 * pieceLines) continue;
		yield {start, end};
		start = end;
		end += pieceLines - 1;
	}
	if (start < lines.length) yield {start, end: lines.length};
}

/** The text of each piece of a page; not kept in the index, as it is needed for one page only. */
const textOfPieces = memoizeByObject((_: readonly Line[]) => new Map<number, PageText>());

const placesIn = memoizeByObject(
	(lines: readonly Line[], pieces: readonly Piece[], query: string) => {
		const texts = textOfPieces(lines);
		const places: Mark[][] = [];
		for (const {start, end, folded} of pieces) {
			const found = findMatches(folded, query, limits.matches - places.length);
			// Those that are not set yet are found once they are.
			if (found.length === 0 || end > lines.length) continue;
			const text = texts.get(start) ?? pageText(lines.slice(start, end));
			texts.set(start, text);
			for (const each of found)
				places.push(marksOf(each, text).map((mark) => ({...mark, line: mark.line + start})));
		}
		return places;
	},
);

function countIn(pieces: readonly Piece[], query: string): number {
	let count = 0;
	for (const {folded} of pieces) count += countMatches(folded, query, limits.matches - count);
	return count;
}

/**
 * Creates a searcher. `set` lays a page out; it is called once for each. Without `inSlices`, all is
 * indexed as soon as something is looked for.
 */
export function createSearcher(
	pages: readonly Page[],
	set: (page: Page) => GrowingLines,
	inSlices: boolean,
): Searcher {
	const index = new Map<string, readonly Piece[]>();
	const work = indexing();
	let goesOn = true;
	let last: {query: string; pages: readonly Page[]; size: number; findings: Findings} | undefined;

	function* indexing(): Generator<undefined, void> {
		for (const page of pages) {
			const growing = set(page);
			while (growing.grow()) yield;
			const lines = growing.lines();
			const pieces: Piece[] = [];
			for (const {start, end} of rangesOf(lines)) {
				pieces.push({start, end, folded: fold(pageText(lines.slice(start, end)).text)});
				yield;
			}
			index.set(page.id, pieces);
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
			const counts = among.map(({id}) => countIn(index.get(id) ?? [], wanted));
			const findings = {
				counts,
				total: counts.reduce((sum, count) => sum + count, 0),
				pages: counts.filter((count) => count > 0).length,
			};
			last = {query, pages: among, size, findings};
			return findings;
		},
		places(query, page, lines) {
			const pieces = index.get(page);
			return pieces ? placesIn(lines, pieces, foldQuery(query)) : [];
		},
	};
}
