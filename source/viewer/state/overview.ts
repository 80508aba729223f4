import {geometryOf} from '../layout/geometry.ts';
import type {Overview} from '../overview/overview.ts';
import type {Book} from './book.ts';
import {type State, topOf} from './state.ts';

/** The id of what is chosen on the overview: nothing while the keys are the list's. */
export function chosenIn({focus, chosen, locale}: State, book: Book): string | undefined {
	if (focus === 'list') return undefined;
	const items = book.careerItems(locale);
	return (items.find(({id}) => id === chosen) ?? items[0])?.id;
}

/** The overview as it stands in the entry's pane. */
export function overviewIn(state: State, book: Book): Overview {
	const {entryColumns, entryPadding, bodyRows} = geometryOf(state.columns, state.rows);
	const columns = Math.max(1, entryColumns - 2 * entryPadding);
	return book.overview(state.locale, {columns, rows: bodyRows}, chosenIn(state, book));
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

/** Opens what was clicked on; `column` is the screen's, `line` counts from the top of the body. */
export function clickOverview(state: State, book: Book, column: number, line: number): State {
	const {wide, listColumns, entryPadding} = geometryOf(state.columns, state.rows);
	const at = column - entryPadding - (wide ? listColumns + 1 : 0);
	const {marks} = overviewIn(state, book);
	const mark = marks.find(({row, start, end}) => row === line && at >= start && at < end);
	return mark ? openFromOverview({...state, chosen: mark.id}, book) : state;
}
