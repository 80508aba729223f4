import type {MouseReport} from '../keys/mouse-report.ts';
import {type ChoiceRow, choiceRows} from '../lines/choice-rows.ts';
import {listRows, rowsAround, visibleRows} from '../lines/list-rows.ts';
import {panelGeometry} from '../lines/panel-lines.ts';
import {timelineOf} from '../lines/timeline.ts';
import type {Book} from './book.ts';
import {choicesOf} from './choices.ts';
import {type Geometry, geometryOf} from './geometry.ts';
import {chosenFrom, movedInPanel} from './panels.ts';
import {atPage, scrolled, selected} from './reading.ts';
import type {State} from './state.ts';

/** Lines that a notch of the wheel scrolls. */
const notch = 3;
/** Rows above the body: the header and its rule. */
const above = 2;
/** Rows of a panel above its choices: the title and a blank. */
const titleRows = 2;

/** What becomes of a state when the mouse is used. */
export function moused(state: State, {kind, column, row}: MouseReport, book: Book): State {
	const geometry = geometryOf(state.columns, state.rows);
	const line = row - above;
	const isInBody = geometry.fits && line >= 0 && line < geometry.bodyRows;
	const isList = isOnList(state, geometry, column);
	if (kind !== 'click') {
		const by = kind === 'wheelUp' ? -1 : 1;
		if (isList) return selected(state, book, by);
		if (!state.panel) return scrolled(state, book, by * notch);
		return movedInPanel(state, book, 'chosen' in state.panel ? by : by * notch);
	}
	if (!isInBody) return state;
	if (isList) return clickedList(state, geometry, line, book);
	if (state.panel) return clickedPanel(state, geometry, line, book);
	return {...state, focus: 'entry'};
}

function isOnList(state: State, {wide, listColumns}: Geometry, column: number): boolean {
	if (state.panel && panelGeometry(state).covers) return false;
	return wide ? column < listColumns : state.focus === 'list';
}

/** The first click chooses; where the list stands alone, it opens as well. */
function clickedList(state: State, geometry: Geometry, line: number, book: Book): State {
	const pages = book.pages(state);
	const rows = listRows(pages, book.messages(state.locale), {
		height: geometry.bodyRows,
		hasBar: timelineOf(pages, geometry.timelineColumns - 1, book.now)?.hasBar,
	});
	const index = book.pageIndex(state, state.selected);
	const row = visibleRows(rows, index, geometry.bodyRows)[line];
	if (row?.kind !== 'page') return state;
	const opens = !geometry.wide || row.index === index;
	const there = atPage({...state, panel: undefined}, book, row.index);
	return {...there, focus: opens ? 'entry' : 'list'};
}

/** A click takes the choice that it is on. */
function clickedPanel(state: State, geometry: Geometry, line: number, book: Book): State {
	const {panel} = state;
	if (!panel || !('chosen' in panel)) return state;
	const row = panelRows(state, book, geometry)[line - titleRows];
	if (!row) return state;
	return chosenFrom({...state, panel: {...panel, chosen: row.index}}, book);
}

/** The rows of the choices that are drawn below the title. */
export function panelRows(
	state: State,
	book: Book,
	{bodyRows, textColumns}: Geometry,
): ChoiceRow[] {
	const {panel} = state;
	if (!panel || !('chosen' in panel)) return [];
	const rows = choiceRows(choicesOf(panel.kind, state, book), textColumns);
	const position = rows.findIndex(({index}) => index === panel.chosen);
	return rowsAround(rows, position, bodyRows - titleRows);
}
