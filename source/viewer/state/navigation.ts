import type {Line} from '../../markdown/style/span.ts';
import {idsOn, overviewId} from '../../resume/pages.ts';
import type {Locale} from '../../resume/types.ts';
import type {Book} from './book.ts';
import {settingOf} from './geometry.ts';
import {overviewIn} from './overview.ts';
import {type State, topOf} from './state.ts';

/** Farther than any text or list goes. */
export const everything = Number.MAX_SAFE_INTEGER;

/** The lines of the selected page. */
export function pageLines(state: State, book: Book): readonly Line[] {
	if (state.selected === overviewId) return overviewIn(state, book).lines;
	return book.lines(state.selected, state.locale, settingOf(state, book).width);
}

/** The index of the entry's first visible line; the end of the text may limit it. */
export function topLine(state: State, book: Book): number {
	const {rows, width} = settingOf(state, book);
	const {selected, position, locale} = state;
	// It is drawn for the room that there is.
	if (selected === overviewId) return 0;
	const last = pageLines(state, book).length - rows;
	return Math.max(0, Math.min(last, book.lineAt(selected, position, locale, width)));
}

/** Scrolls the entry by lines. */
export function scroll(state: State, book: Book, by: number): State {
	const {rows} = settingOf(state, book);
	const lines = pageLines(state, book);
	const top = topLine(state, book);
	const wanted = Math.max(0, Math.min(lines.length - rows, top + by));
	const line = lines[wanted];
	// At either end the position is kept, since it may be one in another language.
	if (wanted === top || !line) return state;
	return {...state, position: {locale: state.locale, block: line.block, offset: line.offset}};
}

/** Goes to the top of the page with this index. */
export function goToPage(state: State, book: Book, index: number): State {
	const page = book.pages(state)[index];
	if (!page || index === book.pageIndex(state, state.selected)) return state;
	return {
		...state,
		selected: idsOn(page)[0],
		opened: undefined,
		position: topOf(state.locale),
		search: state.search && {...state.search, match: -1, awaited: undefined},
	};
}

/** Back to the list, or to the overview that the entry was opened from. */
export function leaveEntry(state: State): State {
	const isBack = state.opened === state.selected && state.technology === undefined;
	if (!isBack) return {...state, focus: 'list', opened: undefined};
	return {...state, selected: overviewId, opened: undefined, position: topOf(state.locale)};
}

/** Moves the selection by so many pages, to the first or the last at most. */
export function moveSelection(state: State, book: Book, by: number): State {
	const last = book.pages(state).length - 1;
	const index = book.pageIndex(state, state.selected) + by;
	return goToPage(state, book, Math.max(0, Math.min(last, index)));
}

/** Moves on by so many languages, starting over at the end. */
export function switchLocale(state: State, book: Book, by: number): State {
	const {locales} = book;
	const index = locales.indexOf(state.locale) + by;
	const locale = locales[(index + locales.length) % locales.length];
	return locale ? switchTo(state, book, locale) : state;
}

/** Reads on in a language; the entry and the place in it stay. */
export function switchTo(state: State, book: Book, locale: Locale): State {
	const switched = {...state, locale};
	// In another language a technology may have another name; then everything is shown again.
	const {technology} = book.pages(switched).length > 0 ? state : {};
	return filterByTechnology(switched, book, technology);
}

/** Lists only what used a technology, or everything; the selection stays where possible. */
export function filterByTechnology(
	state: State,
	book: Book,
	technology: string | undefined,
): State {
	const filtered: State = {...state, technology};
	const pages = book.pages(filtered);
	const stays = pages.some((page) => idsOn(page).includes(state.selected));
	const [first] = pages;
	if (stays || !first) return filtered;
	return {...filtered, selected: idsOn(first)[0], position: topOf(state.locale)};
}
