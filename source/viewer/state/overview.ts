import type {Overview} from '../overview/overview.ts';
import type {Book} from './book.ts';
import {settingOf} from './geometry.ts';
import {type State, topOf} from './state.ts';

/** The id of what is chosen on the overview: nothing while the keys are the list's. */
export function chosenIn({focus, chosen, locale}: State, book: Book): string | undefined {
	if (focus === 'list') return undefined;
	const items = book.careerItems(locale);
	return (items.find(({id}) => id === chosen) ?? items[0])?.id;
}

/** The overview as it stands in the entry's pane. */
export function overviewIn(state: State, book: Book): Overview {
	const {width, rows} = settingOf(state, book);
	return book.overview(state.locale, {columns: Math.max(1, width), rows}, chosenIn(state, book));
}

/** Chooses what is so many farther along the career, to the first or the last at most. */
export function moveOnOverview(state: State, book: Book, by: number): State {
	const items = book.careerItems(state.locale);
	const chosen = chosenIn(state, book);
	const index = items.findIndex(({id}) => id === chosen) + by;
	const item = items[Math.max(0, Math.min(items.length - 1, index))];
	return item ? {...state, chosen: item.id} : state;
}

/** Opens what is chosen; its entry goes back to the overview. */
export function openFromOverview(state: State, book: Book): State {
	const chosen = chosenIn(state, book);
	if (chosen === undefined) return state;
	const position = topOf(state.locale);
	return {...state, selected: chosen, chosen, opened: chosen, position};
}
