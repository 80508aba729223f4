import {mayFollow} from '../../resume/link-schemes.ts';
import type {Frame} from '../../viewer/frames/frame.ts';
import type {Window} from '../../viewer/frames/scene.ts';
import {drawnPart} from '../../viewer/layout/geometry.ts';
import type {PageRun, PageSegment} from './painter.ts';
import {type Measure, type Piece, piecesOf} from './pieces.ts';

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

/** A segment where it stands in its row. */
type Part = {column: number; columns: number; segment: PageSegment};

/** The parts of each row of a frame, from left to right. */
function rowsOf(frame: Frame<PageSegment>): Part[][] {
	const all = frame.flatMap(({row, column, columns, rows}) =>
		rows.map((segment, index) => ({row: row + index, column, columns, segment})),
	);
	const rows: Part[][] = [];
	for (const part of all.sort((one, other) => one.column - other.column)) {
		const row = rows[part.row] ?? [];
		rows[part.row] = row;
		row.push(part);
	}
	return rows;
}

const isSame = (one: readonly Part[], other: readonly Part[]) =>
	one.length === other.length &&
	one.every(
		({column, segment}, index) =>
			column === other[index]?.column && segment === other[index].segment,
	);

/** What has a class each. */
const switches: ReadonlyArray<keyof PageRun['style']> = [
	...(['bold', 'dim', 'italic', 'underline', 'strikethrough'] as const),
];

/** Draws on an element whose font and height of a line are set. */
export function createScreen(element: HTMLElement): Screen {
	let cell = {width: 1, height: 1};
	let shown: Part[][] = [];
	let font = '';
	let widths = new Map<string, number>();
	const pen = document.createElement('canvas').getContext('2d');

	/** In letters of this weight and slant; what has been measured once is known. */
	const measureIn = ({bold, italic}: PageRun['style']): Measure => {
		const kind = `${italic ? 'italic' : ''} ${bold ? 'bold' : ''} ${font}`;
		return (character) => {
			const key = kind + character;
			const known = widths.get(key);
			if (known !== undefined || !pen) return known ?? cell.width;
			pen.font = kind;
			const {width} = pen.measureText(character);
			widths.set(key, width);
			return width;
		};
	};

	function pieceIn(
		{style, link}: PageRun,
		{text, columns, background: drawn, spacing}: Piece,
	): Node {
		const names = [...switches.filter((name) => style[name]), ...(drawn ? ['drawn'] : [])];
		const isLink = link !== undefined && mayFollow(link);
		const [color, behind] = style.inverse
			? [style.background ?? 'var(--ground)', style.color ?? 'var(--text)']
			: [style.color, style.background];
		if (!isLink && names.length === 0 && !color && !behind && !spacing) return new Text(text);
		const node = document.createElement(isLink ? 'a' : 'span');
		if (isLink)
			Object.assign(node, {href: link, target: '_blank', rel: 'noopener noreferrer', tabIndex: -1});
		node.className = names.join(' ');
		node.style.color = color ?? '';
		node.style.background = [drawn, behind].filter(Boolean).join();
		if (spacing) node.style.letterSpacing = `${spacing}px`;
		if (drawn) node.style.width = `${columns * cell.width}px`;
		node.textContent = text;
		return node;
	}

	/** The nodes of a row, without what is blank at its end. */
	function nodesOf(parts: readonly Part[]): Node[] {
		const nodes: Node[] = [];
		let column = 0;
		for (const part of parts) {
			const {runs, width} = part.segment;
			if (width > 0 && part.column > column) nodes.push(new Text(' '.repeat(part.column - column)));
			if (width > 0) column = part.column + width;
			for (const run of runs)
				for (const piece of piecesOf(run.text, cell.width, measureIn(run.style)))
					nodes.push(pieceIn(run, piece));
		}
		return nodes;
	}

	return {
		show(frame) {
			const rows = rowsOf(frame);
			while (element.children.length > rows.length) element.lastElementChild?.remove();
			for (const [index, row] of rows.entries()) {
				const there = element.children[index];
				if (there && isSame(row, shown[index] ?? [])) continue;
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
