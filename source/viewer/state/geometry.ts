import {type Geometry, geometryOf} from '../layout/geometry.ts';
import {listWidth} from '../layout/list-rows.ts';
import type {Book} from './book.ts';
import type {State} from './state.ts';

/** Where things stand on the screen of a state: its list is as wide as all pages need. */
export function geometryIn(
	{columns, rows, locale}: Pick<State, 'columns' | 'rows' | 'locale'>,
	book: Book,
): Geometry {
	return geometryOf(columns, rows, listWidth(book.pages({locale}), book.messages(locale)));
}
