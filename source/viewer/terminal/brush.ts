import type {Segment} from '../frames/row-painter.ts';
import {type Cells, isSameCell, runsOf} from './cells.ts';
import {type CellLook, change, unstyled} from './pen.ts';

/** Draws on a screen in as few bytes as it can, from cells that look like nothing. */
export type Brush = {
	/** Draws those of the first `count` cells that differ from what is there, or all if nobody knows. */
	cells: (row: number, column: number, cells: Cells, old: Cells | undefined, count: number) => void;
	/** Draws painted text of known width, on blank cells. */
	painted: (row: number, column: number, painted: Segment) => void;
	/** Draws painted text, behind which nobody knows where the cursor is, and so many blanks. */
	text: (row: number, column: number, painted: string, blanks: number) => void;
	/** Erases a row from a column on. */
	erase: (row: number, column: number) => void;
	/** The bytes, and no look any more. */
	done: () => string;
};

/** The most cells that are written again to come to those behind them: as long as CUF. */
const maxRewritten = 4;
const eraseToEnd = '\u001B[K';

/** Creates the brush of a screen that is so many columns wide. */
export function createBrush(screenColumns: number): Brush {
	let bytes = '';
	let look = unstyled;
	/** Where the cursor is; outside the screen if nobody knows. */
	let at = {row: -1, column: 0};

	function become(next: CellLook): void {
		bytes += change(look, next);
		look = next;
	}

	function moveTo(row: number, column: number): void {
		if (row !== at.row || column < at.column) {
			bytes += column === 0 ? `\u001B[${row + 1}H` : `\u001B[${row + 1};${column + 1}H`;
		} else if (column > at.column) {
			bytes += `\u001B[${column - at.column === 1 ? '' : column - at.column}C`;
		}
		at = {row, column};
	}

	/** Behind the last column, terminals differ in where the cursor is. */
	function leaveLastColumn(): void {
		if (at.column >= screenColumns) at.row = -1;
	}

	/** Whether a cell can be drawn as the brush is. */
	function suits({text, looks}: Cells, index: number): boolean {
		const wanted = looks[index];
		return wanted === look || (text[index] === ' ' && wanted === look.blank);
	}

	/** Comes to a cell, over those before it if these are few and look like the last one. */
	function reach(row: number, column: number, cells: Cells, index: number): void {
		let first = at.column - column;
		if (at.row !== row || first < 0 || index - first > maxRewritten) first = index;
		const between = cells.text.slice(first, index);
		while (first < index && suits(cells, first)) first++;
		if (first === index && between) {
			bytes += between;
			at.column = column + index;
		} else moveTo(row, column + index);
	}

	return {
		cells(row, column, cells, old, count) {
			const isThere = (index: number) => old !== undefined && isSameCell(cells, old, index);
			for (let index = 0; index < count; index++) {
				if (isThere(index)) continue;
				reach(row, column, cells, index);
				if (!suits(cells, index)) become(cells.looks[index] ?? unstyled);
				const first = index;
				while (index + 1 < count && suits(cells, index + 1) && !isThere(index + 1)) index++;
				bytes += cells.text.slice(first, index + 1);
				at.column += index + 1 - first;
			}
			leaveLastColumn();
		},
		painted(row, column, {text, width}) {
			if (width === 0) return;
			become(unstyled);
			moveTo(row, column);
			bytes += text;
			at.column += width;
			leaveLastColumn();
		},
		text(row, column, painted, blanks) {
			moveTo(row, column);
			for (const run of runsOf(painted)) {
				become(run.look);
				bytes += run.text;
			}
			if (blanks > 0) {
				become(unstyled);
				bytes += ' '.repeat(blanks);
			}
			at.row = -1;
		},
		erase(row, column) {
			moveTo(row, column);
			become(unstyled);
			bytes += eraseToEnd;
		},
		done() {
			become(unstyled);
			return bytes;
		},
	};
}
