import {wrap} from '../../markdown/layout/wrap.ts';
import {plain, textOf} from '../../markdown/style/span.ts';
import {fill, shorten} from '../layout/fit-text.ts';
import {space, type TextRun} from './row-painter.ts';
import type {Scene} from './scene.ts';

type ChoicesContent = NonNullable<Scene['choices']> & {
	columns: number;
	/** Columns free on the left, and columns of the rows. */
	padding: number;
	width: number;
	/** Rows for all of it. */
	height: number;
};

/** Something to choose from, below a title: one element a row. */
export function choices(content: ChoicesContent): TextRun[][] {
	const {title, rows, chosen, nothing, columns, padding, width, height} = content;
	const room = Math.max(1, columns - 2 * padding);
	const sentence = rows.length === 0 ? wrap([plain(nothing)], room) : [];
	const below = [
		...sentence.map(({spans}): TextRun => ({text: textOf(spans), as: 'entry'})),
		...rows.map(({text, index, detail}): TextRun => {
			const isChosen = index === chosen;
			const pointer = isChosen && !detail ? '› ' : '  ';
			const as = isChosen ? 'selected' : detail ? 'detail' : 'entry';
			return {text: fill(pointer + text, width), as, action: {type: 'take', choice: index}};
		}),
	];
	return [
		[space(padding), {text: shorten(title, room), as: 'name'}],
		// The blank gives way to a sentence that has no room below it.
		...(sentence.length + 2 > height ? [] : [[]]),
		...below.map((piece) => [space(padding), piece]),
	];
}
