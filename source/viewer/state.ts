import type {ActionName} from '../messages/actions.ts';
import {entryId} from '../resume/localize.ts';
import type {Locale} from '../resume/types.ts';
import type {Book, Place} from './book.ts';
import {geometryOf} from './geometry.ts';

/** All that changes while somebody reads. */
export type State = {
	locale: Locale;
	/** The id of an entry on the chosen page; entries have the same id in every locale. */
	selected: string;
	/** Whose keys they are. In the help, `behind` is what it covers. */
	focus: 'list' | 'entry' | 'help';
	behind: 'list' | 'entry';
	/** The place of the entry's first visible line. */
	place: Place;
	/** The first visible line of the help. */
	helpTop: number;
	columns: number;
	rows: number;
};

export type Action =
	| {type: Exclude<ActionName, 'quit'>}
	| {type: 'resize'; columns: number; rows: number}
	/** Says how many lines the help has, as only the one who draws it knows. */
	| {type: 'scrollHelp'; by: number; lines: number};

function topOf(locale: Locale): Place {
	return {locale, block: 0, offset: 0};
}

/** Where a reader begins: at the list, or in the entry that was asked for. */
export function initialState(
	book: Book,
	options: {locale: Locale; entry: string | undefined; columns: number; rows: number},
): State {
	const {locale, entry, columns, rows} = options;
	const first = book.edition(locale).pages[0]?.entries[0];
	return {
		locale,
		selected: entry ?? (first ? entryId(first) : ''),
		focus: entry ? 'entry' : 'list',
		behind: 'list',
		place: topOf(locale),
		helpTop: 0,
		columns,
		rows,
	};
}

/** The entry's first visible line, which the end of the text may hold back. */
export function topLine(state: State, book: Book): number {
	const {bodyRows, textColumns} = geometryOf(state.columns, state.rows);
	const {selected, place, locale} = state;
	const last = book.lines(selected, locale, textColumns).length - bodyRows;
	return Math.max(0, Math.min(last, book.lineAt(selected, place, locale, textColumns)));
}

function scrolled(state: State, book: Book, by: number): State {
	const {bodyRows, textColumns} = geometryOf(state.columns, state.rows);
	const lines = book.lines(state.selected, state.locale, textColumns);
	const top = topLine(state, book);
	const wanted = Math.max(0, Math.min(lines.length - bodyRows, top + by));
	const line = lines[wanted];
	// Who can't move keeps the place they had, also the one from another language.
	if (wanted === top || !line) return state;
	return {...state, place: {locale: state.locale, block: line.block, offset: line.offset}};
}

function selected(state: State, book: Book, by: number): State {
	const {pages} = book.edition(state.locale);
	const index = book.pageIndex(state.locale, state.selected);
	const wanted = Math.max(0, Math.min(pages.length - 1, index + by));
	const entry = pages[wanted]?.entries[0];
	if (wanted === index || !entry) return state;
	return {...state, selected: entryId(entry), place: topOf(state.locale)};
}

function inLocale(state: State, book: Book, by: number): State {
	const {locales} = book;
	const index = locales.indexOf(state.locale) + by;
	const locale = locales[(index + locales.length) % locales.length];
	return locale ? {...state, locale} : state;
}

/** What becomes of a state. Pure: the book only answers, and always the same. */
export function reduce(state: State, action: Action, book: Book): State {
	const {bodyRows} = geometryOf(state.columns, state.rows);
	const everything = Number.MAX_SAFE_INTEGER;
	const move = (lines: number, pages: number) =>
		state.focus === 'entry' ? scrolled(state, book, lines) : selected(state, book, pages);
	// A page keeps one line in sight, so that the eye finds its place.
	const page = Math.max(1, bodyRows - 1);
	const half = Math.max(1, Math.floor(bodyRows / 2));

	if (action.type === 'resize') return {...state, columns: action.columns, rows: action.rows};
	if (action.type === 'scrollHelp') {
		const last = Math.max(0, action.lines - bodyRows);
		return {...state, helpTop: Math.max(0, Math.min(last, state.helpTop + action.by))};
	}
	if (state.focus === 'help') {
		const leaves = action.type === 'back' || action.type === 'help' || action.type === 'open';
		return leaves ? {...state, focus: state.behind} : state;
	}
	switch (action.type) {
		case 'up':
			return move(-1, -1);
		case 'down':
			return move(1, 1);
		case 'pageUp':
			return move(-page, -half);
		case 'pageDown':
			return move(page, half);
		case 'halfUp':
			return move(-half, -Math.ceil(half / 2));
		case 'halfDown':
			return move(half, Math.ceil(half / 2));
		case 'top':
			return move(-everything, -everything);
		case 'bottom':
			return move(everything, everything);
		case 'next':
			return selected(state, book, 1);
		case 'previous':
			return selected(state, book, -1);
		case 'open':
			return {...state, focus: 'entry'};
		case 'back':
			return {...state, focus: 'list'};
		case 'nextLocale':
			return inLocale(state, book, 1);
		case 'previousLocale':
			return inLocale(state, book, -1);
		case 'help':
			return {...state, focus: 'help', behind: state.focus, helpTop: 0};
	}
}
