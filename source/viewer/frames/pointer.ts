import {textWidth} from '../../markdown/layout/width.ts';
import type {Action} from '../input/action.ts';
import type {MouseReport} from '../input/mouse-reader.ts';
import {frameOf} from './frame.ts';
import {cleaned, type RowPainter} from './row-painter.ts';
import type {Scene} from './scene.ts';

/** A stretch of a row, in columns, and what a click on it does. */
type Stretch = {width: number; action: Action | undefined};

/**
 * Reads off a row what it stands for instead of painting it. So there is no second account of what
 * stands where: a click is looked up in the very frame that the reader sees.
 */
const reader: RowPainter<readonly Stretch[]> = {
	runs: (runs) => runs.map(({text, action}) => ({width: textWidth(cleaned(text)), action})),
	spans: (spans, _, padding) => [
		{width: padding, action: undefined},
		...spans.map(({text, link, technology}): Stretch => {
			const width = textWidth(cleaned(text));
			if (link !== undefined) return {width, action: {type: 'openLink', address: link}};
			if (technology !== undefined) return {width, action: {type: 'onlyWith', technology}};
			return {width, action: undefined};
		}),
	],
};

/** What stands on the overview, if it is open, in a column and on a line of its text. */
function itemAt({overview}: Scene, column: number, line: number): Action | undefined {
	const mark = overview?.marks.find(
		({row, start, end}) => row === line && column >= start && column < end,
	);
	return mark && {type: 'openItem', entry: mark.id};
}

/** What a report of the mouse means where this scene is on the screen, if anything. */
export function actionAt(scene: Scene, {kind, column, row}: MouseReport): Action | undefined {
	const {geometry, listOnly, hasList, message} = scene;
	if (message !== undefined || !geometry.fits) return undefined;
	if (kind !== 'click') {
		const isList = listOnly || (hasList && column < geometry.listColumns);
		return {type: 'wheel', over: isList ? 'list' : 'text', by: kind === 'wheelUp' ? -1 : 1};
	}
	const region = frameOf(scene, reader).find(
		(each) =>
			column >= each.column &&
			column < each.column + each.columns &&
			row >= each.row &&
			row < each.row + each.rows.length,
	);
	if (!region) return undefined;
	const usual: Action | undefined = region.name.startsWith('reader') ? {type: 'read'} : undefined;
	const item = itemAt(scene, column - region.column - geometry.entryPadding, row - region.row);
	let end = region.column;
	for (const {width, action} of region.rows[row - region.row] ?? []) {
		end += width;
		if (column < end) return action ?? (usual && (item ?? usual));
	}
	return usual;
}
