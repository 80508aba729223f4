import {overviewId} from '../../resume/pages.ts';
import type {MouseReport} from '../input/mouse-reader.ts';
import {type ChoiceRow, choiceRows} from '../layout/choice-rows.ts';
import {bodyTop, type Geometry, geometryOf} from '../layout/geometry.ts';
import {listRows, rowsAround, visibleRows} from '../layout/list-rows.ts';
import {timelineOf} from '../layout/timeline.ts';
import type {Book} from './book.ts';
import {choicesOf} from './choices.ts';
import {goToPage, moveSelection, scroll} from './navigation.ts';
import {clickOverview} from './overview.ts';
import {panelGeometry} from './panel-lines.ts';
import {moveInPanel, takeChoice} from './panels.ts';
import type {State} from './state.ts';

/** Lines that a notch of the wheel scrolls. */
const notch = 3;
/** Rows of a panel above its choices: the title and a blank. */
const titleRows = 2;

/** The state after the mouse was used. */
export function onMouse(state: State, {kind, column, row}: MouseReport, book: Book): State {
	const geometry = geometryOf(state.columns, state.rows);
	const line = row - bodyTop;
	const isInBody = geometry.fits && line >= 0 && line < geometry.bodyRows;
	const isList = isOnList(state, geometry, column);
	if (kind !== 'click') {
		const by = kind === 'wheelUp' ? -1 : 1;
		if (isList) return moveSelection(state, book, by);
		if (!state.panel) return scroll(state, book, by * notch);
		return moveInPanel(state, book, 'chosen' in state.panel ? by : by * notch);
	}
	if (!isInBody) return state;
	if (isList) return clickList(state, geometry, line, book);
	if (state.panel) return clickPanel(state, line, book);
	const entered: State = {...state, focus: 'entry'};
	return state.selected === overviewId ? clickOverview(entered, book, column, line) : entered;
}

function isOnList(state: State, {wide, listColumns}: Geometry, column: number): boolean {
	if (state.panel && panelGeometry(state).covers) return false;
	return wide ? column < listColumns : state.focus === 'list';
}

/** A click selects a page; on the selected one, or if there is only the list, it opens the page. */
function clickList(state: State, geometry: Geometry, line: number, book: Book): State {
	const pages = book.pages(state);
	const rows = listRows(pages, book.messages(state.locale), {
		height: geometry.bodyRows,
		hasBar: timelineOf(pages, geometry.timelineColumns - 1, book.now)?.hasBar,
	});
	const index = book.pageIndex(state, state.selected);
	const row = visibleRows(rows, index, geometry.bodyRows)[line];
	if (row?.kind !== 'page') return state;
	const opens = !geometry.wide || row.index === index;
	const there = goToPage({...state, panel: undefined}, book, row.index);
	return {...there, focus: opens ? 'entry' : 'list'};
}

/** A click takes the choice under it. */
function clickPanel(state: State, line: number, book: Book): State {
	const {panel} = state;
	if (!panel || !('chosen' in panel)) return state;
	const row = visibleChoices(state, book)[line - titleRows];
	if (!row) return state;
	return takeChoice({...state, panel: {...panel, chosen: row.index}}, book);
}

/** The visible rows of a panel's choices, below the title. */
export function visibleChoices(state: State, book: Book): ChoiceRow[] {
	const {panel} = state;
	if (!panel || !('chosen' in panel)) return [];
	const {bodyRows, textColumns} = geometryOf(state.columns, state.rows);
	const rows = choiceRows(choicesOf(panel.kind, state, book), textColumns);
	const position = rows.findIndex(({index}) => index === panel.chosen);
	return rowsAround(rows, position, bodyRows - titleRows);
}
