import {entryId} from '../../resume/localize.ts';
import {geometryOf} from '../layout/geometry.ts';
import type {Book} from './book.ts';
import {type State, topOf} from './state.ts';

/** How far a key goes that goes to an end. */
export const everything = Number.MAX_SAFE_INTEGER;

/** The entry's first visible line, which the end of the text may hold back. */
export function topLine(state: State, book: Book): number {
	const {bodyRows, textColumns} = geometryOf(state.columns, state.rows);
	const {selected, place, locale} = state;
	const last = book.lines(selected, locale, textColumns).length - bodyRows;
	return Math.max(0, Math.min(last, book.lineAt(selected, place, locale, textColumns)));
}

/** Scrolls the entry by lines. */
export function scrolled(state: State, book: Book, by: number): State {
	const {bodyRows, textColumns} = geometryOf(state.columns, state.rows);
	const lines = book.lines(state.selected, state.locale, textColumns);
	const top = topLine(state, book);
	const wanted = Math.max(0, Math.min(lines.length - bodyRows, top + by));
	const line = lines[wanted];
	// Who can't move keeps the place they had, also the one from another language.
	if (wanted === top || !line) return state;
	return {...state, place: {locale: state.locale, block: line.block, offset: line.offset}};
}

/** Goes to the page with this index, to its top. */
export function atPage(state: State, book: Book, index: number): State {
	const entry = book.pages(state)[index]?.entries[0];
	if (!entry || index === book.pageIndex(state, state.selected)) return state;
	return {
		...state,
		selected: entryId(entry),
		place: topOf(state.locale),
		search: state.search && {...state.search, match: -1},
	};
}

/** Goes on by so many pages, to the first or the last at most. */
export function selected(state: State, book: Book, by: number): State {
	const last = book.pages(state).length - 1;
	const index = book.pageIndex(state, state.selected) + by;
	return atPage(state, book, Math.max(0, Math.min(last, index)));
}

/** Goes on by so many languages, round and round. */
export function inLocale(state: State, book: Book, by: number): State {
	const {locales} = book;
	const index = locales.indexOf(state.locale) + by;
	const locale = locales[(index + locales.length) % locales.length];
	return locale ? {...withoutEmptyLens({...state, locale}, book)} : state;
}

/** Leaves only what used a technology, or shows everything again; the page stays where it can. */
export function throughLens(state: State, book: Book, lens: string | undefined): State {
	const lensed: State = {...state, lens};
	const pages = book.pages(lensed);
	const stays = pages.some(({entries}) =>
		entries.some((entry) => entryId(entry) === state.selected),
	);
	const first = pages[0]?.entries[0];
	if (stays || !first) return lensed;
	return {...lensed, selected: entryId(first), place: topOf(state.locale)};
}

/** In another language a technology may go by another name; then everything is shown again. */
function withoutEmptyLens(state: State, book: Book): State {
	return throughLens(state, book, book.pages(state).length > 0 ? state.lens : undefined);
}
