import {wrap} from '../../markdown/layout/wrap.ts';
import {plain, textOf} from '../../markdown/style/span.ts';
import type {ChoiceRow} from '../layout/choice-rows.ts';
import {fill, shorten} from '../layout/fit-text.ts';
import {space} from './row.ts';
import type {Piece} from './row-painter.ts';

/** What there is to choose from. */
export type ChoicesContent = {
	title: string;
	/** The rows in sight. */
	rows: readonly ChoiceRow[];
	/** The index of the choice that a key would take. */
	chosen: number;
	/** Stands in the place of the choices when there are none. */
	nothing: string;
	columns: number;
	/** Columns free on the left, and columns of the rows. */
	padding: number;
	width: number;
	/** Rows for all of it. */
	height: number;
};

/** Something to choose from, under a title: a row an element. */
export function choices(content: ChoicesContent): Piece[][] {
	const {title, rows, chosen, nothing, columns, padding, width, height} = content;
	const room = Math.max(1, columns - 2 * padding);
	const told = rows.length === 0 ? wrap([plain(nothing)], room) : [];
	const below = [
		...told.map(({spans}): Piece => ({text: textOf(spans), as: 'entry'})),
		...rows.map(({text, index, detail}): Piece => {
			const isChosen = index === chosen;
			const pointer = isChosen && !detail ? '› ' : '  ';
			const as = isChosen ? 'selected' : detail ? 'detail' : 'entry';
			return {text: fill(pointer + text, width), as};
		}),
	];
	return [
		[space(padding), {text: shorten(title, room), as: 'name'}],
		// Where a sentence has no room below it, a blank says less.
		...(told.length + 2 > height ? [] : [[]]),
		...below.map((piece) => [space(padding), piece]),
	];
}
