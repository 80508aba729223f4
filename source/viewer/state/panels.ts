import {geometryOf} from '../layout/geometry.ts';
import type {Book} from './book.ts';
import {type Choice, choicesOf} from './choices.ts';
import {throughLens} from './navigation.ts';
import {panelLines} from './panel-lines.ts';
import type {ChoicePanel, State} from './state.ts';

/** Opens a panel, or closes it when it is the one that is open. */
export function toggled(
	state: State,
	book: Book,
	kind: 'help' | 'contact' | ChoicePanel['kind'],
): State {
	if (state.panel?.kind === kind) return closed(state);
	if (kind === 'help' || kind === 'contact') return {...state, panel: {kind, top: 0}};
	const chosen = kind === 'lens' ? choicesOf(kind, state, book).findIndex(isChosenLens(state)) : 0;
	return {...state, panel: {kind, chosen: Math.max(0, chosen), digits: ''}};
}

function isChosenLens({lens}: State): (choice: Choice) => boolean {
	return ({value}) => value?.toLowerCase() === lens?.toLowerCase();
}

export function closed(state: State): State {
	return {...state, panel: undefined};
}

/** Moves in a panel: by lines of a text, or by choices. */
export function movedInPanel(state: State, book: Book, by: number): State {
	const {panel} = state;
	if (!panel) return state;
	if ('chosen' in panel) {
		const last = choicesOf(panel.kind, state, book).length - 1;
		const chosen = Math.max(0, Math.min(last, panel.chosen + by));
		return {...state, panel: {...panel, chosen, digits: ''}};
	}
	const {bodyRows} = geometryOf(state.columns, state.rows);
	const last = Math.max(0, panelLines(state, book).length - bodyRows);
	const top = Math.max(0, Math.min(last, Math.min(last, panel.top) + by));
	return {...state, panel: {...panel, top}};
}

/**
 * A digit of a choice's number. The choice is taken at once when no longer number can be meant:
 * with nine links, a 3 is the third; with thirty, it may be the beginning of 31.
 */
export function digitTyped(state: State, book: Book, digit: string): State {
	const {panel} = state;
	if (!panel || !('chosen' in panel)) return state;
	const count = choicesOf(panel.kind, state, book).length;
	const digits = Number(panel.digits + digit) <= count ? panel.digits + digit : digit;
	const number = Number(digits);
	if (number < 1 || number > count) return {...state, panel: {...panel, digits: ''}};
	const chosen: State = {...state, panel: {...panel, chosen: number - 1, digits}};
	return number * 10 > count ? chosenFrom(chosen, book) : chosen;
}

/** Does what the choice is for. Links can be copied as well, so the caller may say what to do. */
export function chosenFrom(state: State, book: Book, kind?: 'open' | 'copy'): State {
	const {panel} = state;
	if (!panel || !('chosen' in panel)) return closed(state);
	const choice = choicesOf(panel.kind, state, book)[panel.chosen];
	if (!choice) return closed(state);
	if (panel.kind === 'lens') {
		// What was found before is found on other pages now.
		const lensed = throughLens({...state, search: undefined}, book, choice.value);
		return {...closed(lensed), focus: 'list'};
	}
	const wanted = kind ?? (panel.kind === 'links' ? 'open' : 'copy');
	const text = choice.value ?? '';
	// A mail program takes mailto:, a reader wants the address alone.
	const request = {
		kind: wanted,
		text: wanted === 'copy' ? text.replace(/^(?:mailto|tel):/, '') : text,
	};
	return {...closed(state), request};
}
