import type {Frame} from '../../viewer/frames/frame.ts';
import type {Window} from '../../viewer/frames/scene.ts';
import {drawnPart} from '../../viewer/layout/geometry.ts';
import {type Brush, createBrush, type Part} from './rows/brush.ts';
import type {Cell} from './rows/drawn.ts';
import type {PageSegment} from './rows/painter.ts';

/** The rows of a page, each an element of one font. */
export type Screen = {
	show: (frame: Frame<PageSegment>) => void;
	/** Its size, in columns and rows, by the font and the window as they are now. */
	measure: () => Window;
	/** In pixels. */
	rowHeight: () => number;
	/** The cell at a point of the window, in pixels; outside the screen as well. */
	cellAt: (x: number, y: number) => {column: number; row: number};
};

/** The parts of each row of a frame, from left to right. */
function rowsOf(frame: Frame<PageSegment>): Part[][] {
	const rows: Part[][] = [];
	for (const {name, row, column, columns, rows: segments} of frame)
		for (const [index, segment] of segments.entries()) {
			const parts = rows[row + index] ?? [];
			parts.push({column, columns, segment, isLine: name.startsWith('reader')});
			rows[row + index] = parts;
		}
	for (const parts of rows) parts.sort((one, other) => one.column - other.column);
	return rows;
}

/** What has not changed is the same segment again. */
const isSame = (one: readonly Part[], other: readonly Part[] = []) =>
	one.length === other.length &&
	one.every(({column, segment}, index) => {
		const there = other[index];
		return column === there?.column && segment === there.segment;
	});

/** Characters whose widths together tell that of a column, which may be no whole pixels. */
const probed = 100;

/** Draws on an element whose font and height of a line are set. */
export function createScreen(element: HTMLElement): Screen {
	let cell: Cell = {width: 1, height: 1};
	let brush: Brush;
	let shown: Part[][] = [];

	return {
		show(frame) {
			const rows = rowsOf(frame);
			while (element.children.length > rows.length) element.lastElementChild?.remove();
			for (const [index, row] of rows.entries()) {
				const there = element.children[index];
				if (there && isSame(row, shown[index])) continue;
				const line = there ?? element.appendChild(document.createElement('div'));
				line.replaceChildren(...brush(row));
			}
			shown = rows;
		},
		measure() {
			const probe = element.appendChild(document.createElement('span'));
			probe.textContent = '0'.repeat(probed);
			const {width} = probe.getBoundingClientRect();
			probe.remove();
			const {fontSize, fontFamily, lineHeight} = getComputedStyle(element);
			const now = {width: width / probed, height: Number.parseFloat(lineHeight)};
			if (now.width !== cell.width || now.height !== cell.height) {
				cell = now;
				brush = createBrush(cell, `${fontSize} ${fontFamily}`);
				shown = [];
			}
			const {clientWidth, clientHeight} = element;
			return drawnPart({
				columns: Math.max(1, Math.floor(clientWidth / cell.width)),
				rows: Math.max(1, Math.floor(clientHeight / cell.height)),
			});
		},
		rowHeight: () => cell.height,
		cellAt(x, y) {
			const {left, top} = element.getBoundingClientRect();
			return {
				column: Math.floor((x - left) / cell.width),
				row: Math.floor((y - top) / cell.height),
			};
		},
	};
}
