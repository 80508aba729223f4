import type {Action, Pointed} from '../input/action.ts';
import type {Book} from './book.ts';
import {geometryIn} from './geometry.ts';
import {
	filterByTechnology,
	goToPage,
	moveSelection,
	scroll,
	switchTo,
	topLine,
} from './navigation.ts';
import {openFromOverview} from './overview.ts';
import {moveInPanel, takeChoice} from './panels.ts';
import type {State} from './state.ts';

/** Lines that a notch of the wheel scrolls. */
const notch = 3;

const pointed: Readonly<Record<Pointed['type'], true>> = {
	goTo: true,
	read: true,
	openItem: true,
	take: true,
	openLink: true,
	onlyWith: true,
	switchTo: true,
	scrollTo: true,
	wheel: true,
};

/** Whether an action is one of the mouse, which means the same whatever is open. */
export function isPointed(action: Action): action is Pointed {
	return Object.hasOwn(pointed, action.type);
}

/** The state after something on the screen was pointed at. */
export function onPointed(state: State, action: Pointed, book: Book): State {
	const {panel} = state;
	switch (action.type) {
		case 'goTo':
			return clickPage(state, action.page, book);
		case 'read':
			return panel ? state : {...state, focus: 'entry'};
		case 'openItem':
			return openFromOverview({...state, focus: 'entry', chosen: action.entry}, book);
		case 'take':
			if (!panel || !('chosen' in panel)) return state;
			return takeChoice({...state, panel: {...panel, chosen: action.choice}}, book);
		case 'openLink':
			return {...state, request: {kind: 'open', text: action.address}};
		case 'onlyWith':
			return {...filterByTechnology(state, book, action.technology), focus: 'list'};
		case 'switchTo':
			return switchTo(state, book, action.locale);
		case 'scrollTo':
			return panel && 'top' in panel
				? moveInPanel(state, book, action.line - panel.top)
				: scroll(state, book, action.line - topLine(state, book));
		case 'wheel': {
			const {over, by} = action;
			if (over === 'list') return moveSelection(state, book, by);
			if (!panel) return scroll(state, book, by * notch);
			return moveInPanel(state, book, 'chosen' in panel ? by : by * notch);
		}
	}
}

/** A click selects a page; on the selected one, or if there is only the list, it opens the page. */
function clickPage(state: State, id: string, book: Book): State {
	const index = book.pages(state).findIndex((page) => page.id === id);
	if (index === -1) return state;
	const isSelected = index === book.pageIndex(state, state.selected);
	const opens = isSelected || !geometryIn(state, book).wide;
	const there = goToPage({...state, panel: undefined}, book, index);
	return {...there, focus: opens ? 'entry' : 'list'};
}
