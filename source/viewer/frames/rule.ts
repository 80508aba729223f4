import {fill} from '../../markdown/layout/fit-text.ts';
import type {Action} from '../input/action.ts';
import type {Thumb} from '../layout/thumb.ts';
import type {TextRun} from './row-painter.ts';

/** The line under the header: it meets the divider, if there is one, or holds a notice. */
export function rule({
	columns,
	divider,
	notice,
}: {
	columns: number;
	/** The column of the divider below, from 0. */
	divider: number | undefined;
	/** What is wrong, for the owner. */
	notice: string | undefined;
}): TextRun[] {
	if (notice) return [{text: fill(` ! ${notice}`, columns), as: 'problem'}];
	const line = '─'.repeat(columns);
	if (divider === undefined) return [{text: line, as: 'rule'}];
	return [{text: `${line.slice(0, divider)}┬${line.slice(divider + 1)}`, as: 'rule'}];
}

/* One of each, so that what is painted for it is found again. */
const thumbCell: readonly TextRun[] = [{text: '┃', as: 'thumb'}];
const trackCells: Readonly<Record<Track, readonly TextRun[]>> = {
	' ': [{text: ' ', as: 'rule'}],
	'│': [{text: '│', as: 'rule'}],
};

type Track = ' ' | '│';

/** A column of one cell a row: the thumb, and elsewhere `track`. `click` is what a row does. */
export function scrollbar(
	height: number,
	thumb: Thumb | undefined,
	track: Track,
	click?: (row: number) => Action,
): ReadonlyArray<readonly TextRun[]> {
	const {start, length} = thumb ?? {start: 0, length: 0};
	return Array.from({length: height}, (_, row) => {
		const cell = row >= start && row < start + length ? thumbCell : trackCells[track];
		const action = click?.(row);
		return action ? cell.map((run) => ({...run, action})) : cell;
	});
}
