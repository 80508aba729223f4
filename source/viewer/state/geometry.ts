import {overviewId} from '../../resume/pages.ts';
import {type Geometry, geometryOf, widestList} from '../layout/geometry.ts';
import {listWidth} from '../layout/list-rows.ts';
import type {Book} from './book.ts';
import type {State} from './state.ts';

/** Where things stand on the screen of a state: its list is as wide as all pages need. */
export function geometryIn(
	{columns, rows, locale}: Pick<State, 'columns' | 'rows' | 'locale'>,
	book: Book,
): Geometry {
	const pages = book.pages({locale});
	const needed = listWidth(pages, book.messages(locale), widestList(columns));
	return geometryOf(columns, rows, needed);
}

/** How the text of the selected page is set. */
export type Setting = {
	/** Columns of a line. */
	width: number;
	/** How many columns of text stand side by side, to be read one after the other: 1 or 2. */
	panes: number;
	/** Lines in sight. */
	rows: number;
};

/**
 * A text that is longer than its pane stands in two columns, where there is room for them. The
 * overview has all of its pane.
 */
export function settingOf(state: State, book: Book): Setting {
	const {textColumns, halfColumns, bodyRows, entryColumns, entryPadding} = geometryIn(state, book);
	if (state.selected === overviewId)
		return {width: entryColumns - 2 * entryPadding, panes: 1, rows: bodyRows};
	const isLong =
		halfColumns > 0 && book.lines(state.selected, state.locale, textColumns).length > bodyRows;
	return isLong
		? {width: halfColumns, panes: 2, rows: 2 * bodyRows}
		: {width: textColumns, panes: 1, rows: bodyRows};
}
