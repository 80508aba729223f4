import {textWidth} from '../../markdown/layout/width.ts';
import {plainLine, plainText} from '../../resume/plain-text.ts';
import {actionFor, type Mode} from '../keys/keymap.ts';
import type {Action} from './action.ts';
import type {Book} from './book.ts';
import {geometryOf} from './geometry.ts';
import {moused} from './mouse.ts';
import {chosenFrom, closed, digitTyped, movedInPanel, toggled} from './panels.ts';
import {everything, inLocale, scrolled, selected, throughLens} from './reading.ts';
import {queried, searchAccepted, searchCleared, searching, toMatch} from './searching.ts';
import type {State} from './state.ts';

/** The moves by which a text is scrolled and a list walked through, in lines and in pages. */
type Move = (lines: number, pages: number) => State;

/** What becomes of a state. Pure: the book only answers, and always the same. */
export function reduce(state: State, action: Action, book: Book): State {
	switch (action.type) {
		case 'resize':
			return {...state, columns: action.columns, rows: action.rows};
		case 'tell':
			return {...state, request: undefined, notice: action.notice};
		case 'tellAll': {
			const {notice: told} = action;
			const fits = textWidth(told) <= state.columns - 2;
			const panel = {kind: 'told', top: 0, told} as const;
			const shown = fits ? {notice: told} : {panel, notice: undefined};
			return {...state, request: undefined, ...shown};
		}
		case 'showAddress': {
			const {address, told} = action;
			const panel = {kind: 'address', top: 0, address, told} as const;
			return {...state, request: undefined, panel};
		}
	}
	const before = state.notice === undefined ? state : {...state, notice: undefined};
	if (action.type === 'key') {
		const meant = actionFor(action.name, modeOf(before));
		if (meant?.type === 'quit') return {...before, left: action.name};
		return meant ? reduce(before, meant, book) : before;
	}
	if (action.type === 'mouse') return moused(before, action.report, book);
	if (before.search?.typing) return typed(before, action, book);
	if (before.panel) return inPanel(before, action, book);
	return read(before, action, book);
}

function modeOf({search, panel}: State): Mode {
	if (search?.typing) return 'typing';
	return panel && 'chosen' in panel ? 'choosing' : 'reading';
}

/** While a query is being typed. */
function typed(state: State, action: Action, book: Book): State {
	const query = state.search?.query ?? '';
	switch (action.type) {
		case 'type':
			// A terminal may send what it would itself obey, as an answer that nobody asked for.
			return queried(state, book, query + plainText(action.text));
		case 'paste':
			return queried(state, book, query + pasted(action.text));
		case 'erase':
			return query === '' ? searchCleared(state) : queried(state, book, withoutLast(query));
		case 'eraseAll':
			return queried(state, book, '');
		case 'accept':
			return searchAccepted(state, book);
		case 'next':
			return toMatch(state, book, 1);
		case 'previous':
			return toMatch(state, book, -1);
		case 'leave':
			return searchCleared(state);
		default:
			return state;
	}
}

/** More than anybody looks for, and less than takes a while to look for. */
const longestPaste = 200;

/** What is pasted, as one line: what was copied from a screen may go over the ends of its lines. */
function pasted(text: string): string {
	return plainLine(text.slice(0, 10 * longestPaste)).slice(0, longestPaste);
}

/** A text without its last character, as readers count them. */
function withoutLast(text: string): string {
	const characters = [...new Intl.Segmenter().segment(text)];
	return text.slice(0, characters.at(-1)?.index ?? 0);
}

/** While a panel is open: its keys, and those that work everywhere. */
function inPanel(state: State, action: Action, book: Book): State {
	const {panel} = state;
	const moved = moves(state, action, (lines) => movedInPanel(state, book, lines));
	if (moved) return moved;
	switch (action.type) {
		case 'type':
			return digitTyped(state, book, action.text);
		case 'open':
			return chosenFrom(state, book);
		case 'back':
		case 'leave':
			return closed(state);
		case 'copy':
			return panel?.kind === 'links'
				? chosenFrom(state, book, 'copy')
				: toggled(state, book, 'copy');
		case 'search':
			return searching(closed(state));
		case 'next':
		case 'previous':
			return state;
		default:
			return read(state, action, book);
	}
}

/** While reading, in the list or in an entry. */
function read(state: State, action: Action, book: Book): State {
	const moved = moves(state, action, (lines, pages) =>
		state.focus === 'entry' ? scrolled(state, book, lines) : selected(state, book, pages),
	);
	if (moved) return moved;
	switch (action.type) {
		case 'next':
			return state.search ? toMatch(state, book, 1) : selected(state, book, 1);
		case 'previous':
			return state.search ? toMatch(state, book, -1) : selected(state, book, -1);
		case 'open':
			return {...state, focus: 'entry'};
		case 'back':
			return state.focus === 'list' ? unlensed(state, book) : {...state, focus: 'list'};
		case 'leave':
			return state.search ? searchCleared(state) : read(state, {type: 'back'}, book);
		case 'nextLocale':
			return inLocale(state, book, 1);
		case 'previousLocale':
			return inLocale(state, book, -1);
		case 'search':
			return searching(state);
		case 'save':
			// One after the other: a reader who presses the key twice wants one file.
			if (state.request) return state;
			return {
				...state,
				request: {kind: 'save', text: state.locale},
				notice: book.messages(state.locale).save.making,
			};
		case 'lens':
		case 'links':
		case 'copy':
		case 'contact':
		case 'help':
			return toggled(state, book, action.type);
		default:
			return state;
	}
}

function unlensed(state: State, book: Book): State {
	return state.lens === undefined ? state : throughLens(state, book, undefined);
}

/** The state after an action that moves; nothing when it is none of those. */
function moves({columns, rows}: State, {type}: Action, move: Move): State | undefined {
	const {bodyRows} = geometryOf(columns, rows);
	// A page keeps one line in sight, so that the eye finds its place.
	const page = Math.max(1, bodyRows - 1);
	const half = Math.max(1, Math.floor(bodyRows / 2));
	switch (type) {
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
		default:
			return undefined;
	}
}
