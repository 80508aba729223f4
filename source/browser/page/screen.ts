import {mayFollow} from '../../resume/link-schemes.ts';
import type {Frame} from '../../viewer/frames/frame.ts';
import type {Window} from '../../viewer/frames/scene.ts';
import {drawnPart} from '../../viewer/layout/geometry.ts';
import {runsOf} from '../../viewer/terminal/cells.ts';
import type {CellLook} from '../../viewer/terminal/pen.ts';
import {styleOf} from './look.ts';
import {type Measure, type Piece, piecesOf} from './pieces.ts';

/** The rows of a page, each an element of one font. */
export type Screen = {
	show: (frame: Frame) => void;
	/** Its size, in columns and rows, by the font and the window as they are now. */
	measure: () => Window;
	/** In pixels. */
	rowHeight: () => number;
	/** The cell at a point of the window, in pixels; outside the screen as well. */
	cellAt: (x: number, y: number) => {column: number; row: number};
};

/** The painted rows of a frame, without the blanks at their ends. */
function rowsOf(frame: Frame): string[] {
	const rows: Array<Array<{column: number; text: string}>> = [];
	for (const {row, column, columns, rows: segments} of frame)
		for (const [index, {text, width}] of segments.entries())
			(rows[row + index] ??= []).push({column, text: text + ' '.repeat(columns - width)});
	return Array.from(rows, (parts = []) =>
		parts
			.sort((one, other) => one.column - other.column)
			.map(({text}) => text)
			.join('')
			.trimEnd(),
	);
}

/** Draws on an element whose font and height of a line are set. */
export function createScreen(element: HTMLElement): Screen {
	let cell = {width: 1, height: 1};
	let shown: string[] = [];
	const pen = document.createElement('canvas').getContext('2d');
	let widths = new Map<string, number>();

	/** In letters of this weight and slant; what has been measured once is known. */
	const measureIn = (look: CellLook): Measure => {
		const kind = look.on & 0b101;
		return (character) => {
			const key = kind + character;
			let width = widths.get(key);
			if (width === undefined && pen) {
				pen.font = `${kind & 4 ? 'italic ' : ''}${kind & 1 ? 'bold ' : ''}${font}`;
				width = pen.measureText(character).width;
				widths.set(key, width);
			}
			return width ?? cell.width;
		};
	};
	let font = '';

	function pieceIn(look: CellLook, {text, columns, background: drawn, spacing}: Piece): Node {
		const {className, color, background} = styleOf(look);
		const isLink = look.link !== '' && mayFollow(look.link);
		const names = [className, drawn && 'drawn'].filter(Boolean).join(' ');
		if (!isLink && !names && !color && !background && !spacing) return new Text(text);
		const node = document.createElement(isLink ? 'a' : 'span');
		if (node instanceof HTMLAnchorElement)
			Object.assign(node, {
				href: look.link,
				target: '_blank',
				rel: 'noopener noreferrer',
				tabIndex: -1,
			});
		if (names) node.className = names;
		if (color) node.style.color = color;
		const backgrounds = [drawn, background].filter(Boolean).join();
		if (backgrounds) node.style.background = backgrounds;
		if (spacing) node.style.letterSpacing = `${spacing}px`;
		if (drawn) node.style.width = `${columns * cell.width}px`;
		node.textContent = text;
		return node;
	}

	const nodesOf = (row: string) =>
		runsOf(row).flatMap(({text, look}) =>
			piecesOf(text, cell.width, measureIn(look)).map((piece) => pieceIn(look, piece)),
		);

	return {
		show(frame) {
			const rows = rowsOf(frame);
			while (element.children.length > rows.length) element.lastElementChild?.remove();
			for (const [index, row] of rows.entries()) {
				const there = element.children[index];
				if (there && row === shown[index]) continue;
				(there ?? element.appendChild(document.createElement('div'))).replaceChildren(
					...nodesOf(row),
				);
			}
			shown = rows;
		},
		measure() {
			const probe = element.appendChild(document.createElement('span'));
			probe.textContent = '0'.repeat(100);
			const {width} = probe.getBoundingClientRect();
			const {fontSize, fontFamily, lineHeight} = getComputedStyle(element);
			probe.remove();
			font = `${fontSize} ${fontFamily}`;
			const next = {width: width / 100, height: Number.parseFloat(lineHeight)};
			if (next.width !== cell.width || next.height !== cell.height) {
				cell = next;
				widths = new Map();
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
