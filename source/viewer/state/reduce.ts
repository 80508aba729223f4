import {textWidth} from '../../markdown/layout/width.ts';
import {overviewId} from '../../resume/pages.ts';
import {plainLine, plainText} from '../../resume/plain-text.ts';
import type {Action} from '../input/action.ts';
import {actionFor, type Mode} from '../input/keymap.ts';
import {bodyRowsOf, fits} from '../layout/geometry.ts';
import type {Book} from './book.ts';
import {settingOf} from './geometry.ts';
import {isPointed, onPointed} from './mouse.ts';
import {
	everything,
	filterByTechnology,
	leaveEntry,
	moveSelection,
	scroll,
	switchLocale,
} from './navigation.ts';
import {moveByHeading} from './outline.ts';
import {moveOnOverview, openFromOverview} from './overview.ts';
import {closePanel, moveInPanel, takeChoice, togglePanel, typeDigit} from './panels.ts';
import {
	acceptSearch,
	clearSearch,
	endSearch,
	goToMatch,
	lookAgain,
	setQuery,
	startSearch,
} from './search.ts';
import type {State} from './state.ts';

/** Moves by lines in a text, or by pages in the list. */
type Move = (lines: number, pages: number) => State;

/** The state after an action. Pure: what the book answers never changes. */
export function reduce(state: State, action: Action, book: Book): State {
	switch (action.type) {
		case 'resize':
			return {...state, columns: action.columns, rows: action.rows};
		case 'grown':
			return lookAgain(state, book);
		case 'notify':
			return {...state, request: undefined, notice: action.notice};
		case 'notifyInFull': {
			const {notice: text, isSaved} = action;
			const {leaving} = state;
			if (isSaved && leaving !== undefined) return {...state, request: undefined, exitKey: leaving};
			const fits = textWidth(text) <= state.columns - 2;
			const panel = {kind: 'message', top: 0, text} as const;
			const shown = fits ? {notice: text} : {panel, notice: undefined};
			return {...state, request: undefined, leaving: undefined, ...shown};
		}
		case 'showAddress': {
			const {address, outcome} = action;
			const panel = {kind: 'address', top: 0, address, outcome} as const;
			return {...state, request: undefined, panel};
		}
	}
	const before = state.notice === undefined ? state : {...state, notice: undefined};
	const isSeen = fits(state);
	if (action.type === 'key') {
		const meant = actionFor(action.name, modeOf(before));
		if (meant?.type === 'quit') return quit(before, action.name);
		if (!isSeen) return state;
		return meant ? reduce(before, meant, book) : before;
	}
	// Nobody should have to guess what a key has done.
	if (!isSeen) return state;
	if (isPointed(action)) return onPointed(before, action, book);
	if (before.search?.typing) return inQuery(before, action, book);
	if (before.panel) return inPanel(before, action, book);
	return whileReading(before, action, book);
}

/** Who wants to quit while their PDF is being made waits for it; a second time, or with Ctrl-C, not. */
function quit(state: State, key: string): State {
	const waits = state.request?.kind === 'save' && state.leaving === undefined && key !== 'ctrl-c';
	return waits ? {...state, leaving: key} : {...state, exitKey: key};
}

function modeOf({search, panel}: State): Mode {
	if (search?.typing) return 'typing';
	return panel && 'chosen' in panel ? 'choosing' : 'reading';
}

/** While a query is being typed. */
function inQuery(state: State, action: Action, book: Book): State {
	const query = state.search?.query ?? '';
	switch (action.type) {
		case 'type':
			// A terminal may send control sequences nobody asked for, and would obey them if drawn.
			return extendQuery(state, book, plainText(action.text));
		case 'paste':
			return extendQuery(state, book, pasted(action.text));
		case 'erase':
			return query === '' ? clearSearch(state) : setQuery(state, book, withoutLast(query));
		case 'eraseAll':
			return setQuery(state, book, '');
		case 'accept':
			return acceptSearch(state, book);
		case 'next':
			return goToMatch(state, book, 1);
		case 'previous':
			return goToMatch(state, book, -1);
		case 'leave':
			return clearSearch(state);
		default:
			return state;
	}
}

/** In UTF-16 units: longer than anything people search for, and short enough to be found at once. */
const longestQuery = 200;

/** Adds to the query what there is room for. */
function extendQuery(state: State, book: Book, text: string): State {
	const query = state.search?.query ?? '';
	// Half a character is none.
	const longer = (query + text).slice(0, longestQuery).replace(/[\uD800-\uDBFF]$/, '');
	return longer === query ? state : setQuery(state, book, longer);
}

/** Pasted text as one line: a phrase copied from a screen may span several. */
function pasted(text: string): string {
	return plainLine(text.slice(0, 10 * longestQuery)).slice(0, longestQuery);
}

/** A text without its last grapheme. */
function withoutLast(text: string): string {
	const characters = [...new Intl.Segmenter().segment(text)];
	return text.slice(0, characters.at(-1)?.index ?? 0);
}

/** While a panel is open: its own keys, and those that work everywhere. */
function inPanel(state: State, action: Action, book: Book): State {
	const {panel} = state;
	const moved = moves(bodyRowsOf(state.rows), action, (lines) => moveInPanel(state, book, lines));
	if (moved) return moved;
	switch (action.type) {
		case 'type':
			return typeDigit(state, book, action.text);
		case 'open':
			return takeChoice(state, book);
		case 'back':
		case 'leave':
			return closePanel(state);
		case 'copy':
			return panel?.kind === 'links'
				? takeChoice(state, book, 'copy')
				: togglePanel(state, book, 'copy');
		case 'search':
			return startSearch({...state, panel: undefined});
		case 'next':
		case 'previous':
		case 'nextHeading':
		case 'previousHeading':
			return state;
		default:
			return whileReading(state, action, book);
	}
}

/** While reading, in the list or in an entry. */
function whileReading(state: State, action: Action, book: Book): State {
	const isOnOverview = state.selected === overviewId;
	const inSight = state.focus === 'entry' ? settingOf(state, book).rows : bodyRowsOf(state.rows);
	const moved = moves(inSight, action, (lines, pages) => {
		if (state.focus === 'list') return moveSelection(state, book, pages);
		return isOnOverview ? moveOnOverview(state, book, pages) : scroll(state, book, lines);
	});
	if (moved) return moved;
	switch (action.type) {
		case 'next':
			return state.search ? goToMatch(state, book, 1) : moveSelection(state, book, 1);
		case 'previous':
			return state.search ? goToMatch(state, book, -1) : moveSelection(state, book, -1);
		case 'open':
			if (state.focus === 'entry' && isOnOverview) return openFromOverview(state, book);
			return {...state, focus: 'entry'};
		case 'back':
			if (state.focus === 'entry') return leaveEntry(state);
			return state.technology === undefined ? state : filterByTechnology(state, book, undefined);
		case 'leave':
			return state.search ? endSearch(state) : whileReading(state, {type: 'back'}, book);
		case 'nextLocale':
			return switchLocale(state, book, 1);
		case 'previousLocale':
			return switchLocale(state, book, -1);
		case 'search':
			return startSearch(state);
		case 'save':
			// Somebody who presses the key twice wants one file.
			return state.request ? state : {...state, request: {kind: 'save', text: state.locale}};
		case 'nextHeading':
			return moveByHeading(state, book, 1);
		case 'previousHeading':
			return moveByHeading(state, book, -1);
		case 'technologies':
		case 'outline':
		case 'links':
		case 'copy':
		case 'contact':
		case 'help':
			return togglePanel(state, book, action.type);
		default:
			return state;
	}
}

/** The state after an action that moves, or undefined if it is none; so many lines are in sight. */
function moves(inSight: number, {type}: Action, move: Move): State | undefined {
	// One line stays in sight, so that the eye can follow.
	const page = Math.max(1, inSight - 1);
	const half = Math.max(1, Math.floor(inSight / 2));
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
