import {hasRightToLeft, isRightToLeft, leansRight} from '../../../markdown/layout/direction.ts';
import {textWidth} from '../../../markdown/layout/width.ts';
import {mayFollow} from '../../../resume/link-schemes.ts';
import {stretches} from '../../../viewer/terminal/direction-marks.ts';
import {type Cell, type Drawn, drawnAs} from './drawn.ts';
import type {PageRun, PageSegment} from './painter.ts';
import {type Font, type Piece, piecesOf} from './pieces.ts';

/** A segment where it stands in its row; `isLine`: it is a line of a text. */
export type Part = {column: number; columns: number; segment: PageSegment; isLine: boolean};

/** Makes the nodes of a row, without what is blank at its end. */
export type Brush = (parts: readonly Part[]) => Node[];

/** What has a class each. */
const switches = ['bold', 'dim', 'italic', 'underline', 'strikethrough'] as const;

/** The same function, which keeps what it has made for each text. */
function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
	const known = new Map<string, Result>();
	return (text) => {
		if (!known.has(text)) known.set(text, make(text));
		return known.get(text) as Result;
	};
}

/** Creates a brush for cells of a size, and a font as CSS has it. */
export function createBrush(cell: Cell, font: string): Brush {
	const pen = document.createElement('canvas').getContext('2d');
	const drawn = remembered((character): Drawn | undefined => drawnAs(character, cell));
	const fonts = remembered((kind): Font => {
		const widthOf = remembered((character) => {
			if (!pen) return cell.width;
			pen.font = `${kind} ${font}`;
			return pen.measureText(character).width;
		});
		return {column: cell.width, widthOf, drawnAs: drawn};
	});
	const fontOf = ({bold, italic}: PageRun['style']) =>
		fonts(`${italic ? 'italic' : ''} ${bold ? 'bold' : ''}`);
	const pixels = (columns: number) => `${columns * cell.width}px`;

	function pieceIn(
		{style, link}: PageRun,
		{text, columns, background, isBoxed, spacing}: Piece,
	): Node {
		const names: string[] = switches.filter((name) => style[name]);
		if (isBoxed) names.push('boxed');
		if (background) names.push('drawn');
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
		node.style.background = [background, behind].filter(Boolean).join();
		if (spacing) node.style.letterSpacing = `${spacing}px`;
		if (isBoxed) node.style.width = pixels(columns);
		node.textContent = text;
		return node;
	}

	const nodesOf = (runs: readonly PageRun[]) =>
		runs.flatMap((run) =>
			piecesOf(run.text, fontOf(run.style)).map((piece) => pieceIn(run, piece)),
		);

	/** Runs that hold what is read from the right: each stretch of it is turned in its own columns. */
	function turned(runs: readonly PageRun[], isLine: boolean): Node[] {
		const text = runs.map((run) => run.text).join('');
		const nodes: Node[] = [];
		let end = 0;
		for (const stretch of stretches(text, isLine)) {
			const words = text.slice(stretch.start, stretch.end);
			if (!hasRightToLeft(words)) continue;
			nodes.push(...nodesOf(cut(runs, end, stretch.start)));
			end = stretch.end;
			const node = document.createElement('span');
			const columns = textWidth(words);
			const width = fonts(' ').widthOf(words);
			node.className = 'boxed turned';
			node.dir = (isLine ? leansRight(words) : isRightToLeft(words)) ? 'rtl' : 'ltr';
			node.style.width = pixels(columns);
			if (width > columns * cell.width)
				node.style.letterSpacing = `${cell.width - width / columns}px`;
			node.append(...nodesOf(cut(runs, stretch.start, stretch.end)));
			nodes.push(node);
		}
		return [...nodes, ...nodesOf(cut(runs, end, text.length))];
	}

	return (parts) => {
		const nodes: Node[] = [];
		let column = 0;
		for (const {segment, isLine, ...part} of parts) {
			const {runs, width} = segment;
			if (width === 0) continue;
			if (part.column > column) nodes.push(new Text(' '.repeat(part.column - column)));
			column = part.column + width;
			const isTurned = runs.some(({text}) => hasRightToLeft(text));
			nodes.push(...(isTurned ? turned(runs, isLine) : nodesOf(runs)));
		}
		return nodes;
	};
}

/** The runs of a part of their text. */
function cut(runs: readonly PageRun[], start: number, end: number): PageRun[] {
	let at = 0;
	return runs.flatMap((run) => {
		const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
		at += run.text.length;
		return text === '' ? [] : [{...run, text}];
	});
}
