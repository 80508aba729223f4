import type {Range} from '../../markdown/style/span.ts';
import {idsOn} from '../../resume/pages.ts';
import type {Mark} from '../layout/page-text.ts';
import type {Book} from './book.ts';
import {geometryIn, settingOf} from './geometry.ts';
import {pageLines, topLine} from './navigation.ts';
import type {Findings} from './searcher.ts';
import {type Search, type State, topOf} from './state.ts';

/**
 * What was found: which of all matches is in view, from 1, which of those on the page, from 0 (-1
 * before the first), and where the matches of the page are.
 */
export type SearchResult = Findings & {at: number; match: number; places: readonly Mark[][]};

/** What the current search has found, if there is one. */
export function searchResult(state: State, book: Book): SearchResult | undefined {
	const {search, locale, selected} = state;
	if (!search) return undefined;
	const width = geometryIn(state, book).textColumns;
	const searcher = book.searcher(locale, width);
	const findings = searcher.find(search.query, book.pages(state));
	const index = book.pageIndex(state, selected);
	const before = findings.counts.slice(0, index).reduce((sum, count) => sum + count, 0);
	const here = findings.counts[index] ?? 0;
	// In another language, a page may have fewer.
	const match = Math.min(search.match, here - 1);
	const at = Math.min(findings.total, before + Math.max(0, match) + 1);
	const page = book.pages(state)[index]?.id ?? '';
	const places = here > 0 ? searcher.places(search.query, page, pageLines(state, book)) : [];
	return {...findings, at, match, places};
}

/** Starts a search, which returns to where the reader is if it is given up. */
export function startSearch(state: State): State {
	const {selected, focus, position, chosen} = state;
	const origin = {selected, focus, position, chosen};
	return {...state, search: {query: '', typing: true, match: -1, origin}};
}

/** Ends the search where the reader is. */
export function endSearch(state: State): State {
	return {...state, search: undefined};
}

/** Gives the search up, and returns to where it began. */
export function clearSearch(state: State): State {
	return state.search ? {...state, ...state.search.origin, search: undefined} : state;
}

/** Keeps the query and gives the keys back, in the entry if something was found. */
export function acceptSearch(state: State, book: Book): State {
	const {search} = state;
	if (!search || search.query.trim() === '') return clearSearch(state);
	const accepted: Search = {...search, typing: false};
	const found = (searchResult(state, book)?.total ?? 0) > 0;
	return found
		? {...state, focus: 'entry', search: accepted}
		: {...state, search: {...accepted, awaited: true}};
}

/** Searches for another query: shows its first match from where the search began. */
export function setQuery(state: State, book: Book, query: string): State {
	const {search} = state;
	if (!search) return state;
	const changed: State = {...state, ...search.origin, search: {...search, query, match: -1}};
	return {...goToMatch(changed, book, 1), focus: state.focus};
}

/** Goes to the next match (1) or the previous one (-1), across pages, starting over at the end. */
export function goToMatch(state: State, book: Book, by: 1 | -1): State {
	const {search} = state;
	const result = searchResult(state, book);
	if (!search || !result || result.total === 0) return state;
	const {counts, match} = result;
	const index = book.pageIndex(state, state.selected);
	const wanted = match + by;
	if (wanted >= 0 && wanted < (counts[index] ?? 0)) return showMatch(state, book, search, wanted);
	for (let step = 1; step <= counts.length; step++) {
		const at = (index + by * step + counts.length * step) % counts.length;
		const count = counts[at] ?? 0;
		const page = count > 0 ? book.pages(state)[at] : undefined;
		if (!page) continue;
		const there = {...state, selected: idsOn(page)[0], position: topOf(state.locale)};
		return showMatch(there, book, search, by === 1 ? 0 : count - 1);
	}
	return state;
}

/** Finds what could not be found before, as its page was not set or indexed yet. */
export function lookAgain(state: State, book: Book): State {
	const {search} = state;
	if (!search?.typing && !search?.awaited) return {...state};
	if (search.match !== -1)
		return search.awaited ? showMatch({...state}, book, search, search.match) : {...state};
	const next = goToMatch({...state}, book, 1);
	// Somebody who has accepted the query meanwhile goes on in the entry.
	return search.typing || next.search?.match === -1 ? next : {...next, focus: 'entry'};
}

/** Shows a match of the selected page: without scrolling if it is in sight, else a third down. */
function showMatch(state: State, book: Book, search: Search, match: number): State {
	const {textColumns} = geometryIn(state, book);
	const {rows} = settingOf(state, book);
	const lines = pageLines(state, book);
	const page = book.pages(state)[book.pageIndex(state, state.selected)]?.id ?? '';
	const places = book.searcher(state.locale, textColumns).places(search.query, page, lines);
	const place = places[match];
	if (!place) return {...state, search: {...search, match, awaited: true}};
	const line = place[0]?.line ?? 0;
	const found: State = {...state, search: {...search, match, awaited: undefined}};
	const top = topLine(state, book);
	if (line >= top && line < top + rows) return found;
	const first = lines[Math.max(0, line - Math.floor(rows / 3))];
	if (!first) return found;
	return {...found, position: {locale: state.locale, block: first.block, offset: first.offset}};
}

/** The marks of each line that has any, in order; those of the match in view are current. */
export function marksByLine(result: SearchResult): Map<number, Array<Range & {current: boolean}>> {
	const lines = new Map<number, Array<Range & {current: boolean}>>();
	for (const [index, marks] of result.places.entries()) {
		for (const {line, start, end} of marks) {
			const mark = {start, end, current: index === result.match};
			const own = lines.get(line);
			if (own) own.push(mark);
			else lines.set(line, [mark]);
		}
	}
	return lines;
}
