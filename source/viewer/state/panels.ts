import {bareAddress} from '../../markdown/link.ts';
import {bodyRowsOf} from '../layout/geometry.ts';
import type {Book} from './book.ts';
import {choicesOf} from './choices.ts';
import {filterByTechnology} from './navigation.ts';
import {currentHeading, goToHeading} from './outline.ts';
import {panelLines} from './panel-lines.ts';
import type {ChoicePanel, State} from './state.ts';

/** Opens a panel, or closes it if it is the one that is open. */
export function togglePanel(
	state: State,
	book: Book,
	kind: 'help' | 'contact' | ChoicePanel['kind'],
): State {
	const {panel} = state;
	if (panel?.kind === kind) return closePanel(state);
	if (kind === 'help' || kind === 'contact') return {...state, panel: {kind, top: 0}};
	const onCard = panel?.kind === 'contact' || (panel && 'of' in panel && panel.of === 'contact');
	const of = onCard && (kind === 'links' || kind === 'copy') ? 'contact' : undefined;
	const chosen = Math.max(0, current(state, book, kind));
	return {...state, panel: {kind, of, chosen, digits: ''}};
}

/** The choice that stands for how things are, if any does. */
function current(state: State, book: Book, kind: ChoicePanel['kind']): number {
	if (kind === 'outline') return currentHeading(state, book);
	if (kind !== 'technologies') return 0;
	const filter = state.technology?.toLowerCase();
	return choicesOf({kind}, state, book).findIndex(({value}) => value?.toLowerCase() === filter);
}

/** Closes the panel; below the choices of the contact card, there is the card. */
export function closePanel(state: State): State {
	const {panel} = state;
	const below = panel && 'of' in panel && panel.of;
	return {...state, panel: below ? {kind: below, top: 0} : undefined};
}

/** Moves in a panel, by lines or by choices. */
export function moveInPanel(state: State, book: Book, by: number): State {
	const {panel} = state;
	if (!panel) return state;
	if ('chosen' in panel) {
		const last = choicesOf(panel, state, book).length - 1;
		const chosen = Math.max(0, Math.min(last, panel.chosen + by));
		return {...state, panel: {...panel, chosen, digits: ''}};
	}
	const bodyRows = bodyRowsOf(state.rows);
	const last = Math.max(0, panelLines(state, book).length - bodyRows);
	const top = Math.max(0, Math.min(last, Math.min(last, panel.top) + by));
	return {...state, panel: {...panel, top}};
}

/**
 * Adds a digit to a choice's number, and takes the choice as soon as no longer number is possible:
 * with nine links, 3 is the third; with thirty-one, it may be the beginning of 31.
 */
export function typeDigit(state: State, book: Book, digit: string): State {
	const {panel} = state;
	if (!panel || !('chosen' in panel)) return state;
	const count = choicesOf(panel, state, book).length;
	const digits = Number(panel.digits + digit) <= count ? panel.digits + digit : digit;
	const number = Number(digits);
	if (number < 1 || number > count) return {...state, panel: {...panel, digits: ''}};
	const chosen: State = {...state, panel: {...panel, chosen: number - 1, digits}};
	return number * 10 > count ? takeChoice(chosen, book) : chosen;
}

/** Does what the choice is for. Links can be opened or copied, so the caller may decide. */
export function takeChoice(state: State, book: Book, kind?: 'open' | 'copy'): State {
	const {panel} = state;
	if (!panel || !('chosen' in panel)) return closePanel(state);
	if (panel.kind === 'outline') return goToHeading(closePanel(state), book, panel.chosen);
	const choice = choicesOf(panel, state, book)[panel.chosen];
	if (!choice) return closePanel(state);
	if (panel.kind === 'technologies') {
		// The matches of a search would be on other pages now.
		const filtered = filterByTechnology({...state, search: undefined}, book, choice.value);
		return {...closePanel(filtered), focus: 'list'};
	}
	const wanted = kind ?? (panel.kind === 'links' ? 'open' : 'copy');
	const text = choice.value ?? '';
	const request = {kind: wanted, text: wanted === 'copy' ? bareAddress(text) : text};
	return {...closePanel(state), request};
}
