import type {Span} from '../../markdown/style/span.ts';
import {overviewId} from '../../resume/pages.ts';
import {hasHeadline, headerRoom} from '../layout/header-room.ts';
import type {Overview} from '../overview/overview.ts';
import type {Book} from './book.ts';
import {geometryIn, settingOf} from './geometry.ts';
import {type State, topOf} from './state.ts';

/** The id of what is chosen on the overview: nothing while the keys are the list's. */
export function chosenIn({focus, chosen, locale}: State, book: Book): string | undefined {
	if (focus === 'list') return undefined;
	const items = book.careerItems(locale);
	return (items.find(({id}) => id === chosen) ?? items[0])?.id;
}

/** The overview as it stands in the entry's pane. */
export function overviewIn(state: State, book: Book): Overview {
	const {locale, columns} = state;
	const {width, rows} = settingOf(state, book);
	const isHeadlineAbove = hasHeadline(
		book.profile(locale),
		headerRoom(book.locales, locale, columns).room,
	);
	return book.overview(
		locale,
		{columns: Math.max(1, width), rows},
		{chosen: chosenIn(state, book), isHeadlineAbove},
	);
}

/** Fewer columns of a chart would be mostly labels. */
const leastChart = 30;

/** The career beside a short text in a wide window; nothing elsewhere. */
export function chartBeside(state: State, book: Book): ReadonlyArray<readonly Span[]> {
	const {textColumns, entryColumns, entryPadding, bodyRows} = geometryIn(state, book);
	const columns = entryColumns - textColumns - 3 * entryPadding;
	const isAlone = state.selected !== overviewId && settingOf(state, book).panes === 1;
	if (columns < leastChart || !isAlone) return [];
	return book.chart(state.locale, {columns, rows: bodyRows}, state.selected);
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
