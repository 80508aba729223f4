import type {IBufferCell, Terminal} from '@xterm/headless';
import {type Colour, dark, hex, mix, type Paper, rgbOf} from './paper.ts';
import {cellHeight, cellWidth, isDrawn, Shapes} from './shapes.ts';

/** How one cell of the screen is written. */
export type Style = {
	bold: boolean;
	dim: boolean;
	italic: boolean;
	underline: boolean;
	strikethrough: boolean;
	inverse: boolean;
	fg: Colour;
	bg: Colour;
};

/** What xterm keeps in a cell and does not declare. */
type CellInnards = {fg: number};

/** xterm reports a hyperlink as underlined; this bit of its says whether the program asked. */
const underlineBit = 0x10000000;

/** The style of a cell of the emulator's buffer. */
export function styleOf(cell: IBufferCell): Style {
	const colour = (isDefault: boolean, isRgb: boolean, value: number): Colour =>
		isDefault ? 'default' : isRgb ? hex(value) : value;
	return {
		bold: cell.isBold() !== 0,
		dim: cell.isDim() !== 0,
		italic: cell.isItalic() !== 0,
		underline: ((cell as unknown as CellInnards).fg & underlineBit) !== 0,
		strikethrough: cell.isStrikethrough() !== 0,
		inverse: cell.isInverse() !== 0,
		fg: colour(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor()),
		bg: colour(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor()),
	};
}

/** What a picture has besides the screen. */
export type PictureOptions = {
	/** Words in the window's title bar, and the picture's name for those who cannot see it. */
	title?: string;

	/**
	 * Whether to draw the cursor.
	 * @default false
	 */
	cursor?: boolean;

	/**
	 * The colours of the terminal.
	 * @default dark
	 */
	paper?: Paper;
};

const fonts = [
	'ui-monospace',
	'SFMono-Regular',
	"'SF Mono'",
	'Menlo',
	"'Cascadia Mono'",
	"'DejaVu Sans Mono'",
	"'Liberation Mono'",
	'Consolas',
	'monospace',
].join(', ');

// At 15 pixels nearly every monospaced font is 9 wide, so that columns fall on whole pixels.
const fontSize = 15;
const baseline = 15;
const padding = 18;

/** Where the first row begins, in pixels. */
export const titleBar = 38;

/** A cell ready to be drawn: its colours are the ones the eye sees. */
type Cell = {
	chars: string;
	width: number;
	column: number;
	style: Style;
	ink: string;
	paper: string;
};

/**
 * Draws the emulator's screen as an SVG that stands alone. Letters are text, put into their
 * columns whatever font the reader has; lines, bars and blocks are shapes, so that they connect.
 */
export function pictureOf(terminal: Terminal, options: PictureOptions = {}): string {
	const paper = options.paper ?? dark;
	const drawing = new Drawing(paper);
	for (let row = 0; row < terminal.rows; row++) {
		drawing.add(
			cellsOf(terminal, row, options.cursor ?? false, paper),
			titleBar + row * cellHeight,
		);
	}

	return inWindow(terminal, [drawing.markup()], options);
}

/** A row of the screen as SVG, its upper edge at 0, to be put into a window. Alike rows are alike. */
export function rowOf(
	terminal: Terminal,
	row: number,
	{cursor = false, paper = dark}: PictureOptions = {},
): string {
	const drawing = new Drawing(paper);
	drawing.add(cellsOf(terminal, row, cursor, paper), 0);
	return drawing.markup();
}

/** A window of the terminal's size around what is drawn, as an SVG that stands alone. */
export function inWindow(
	{cols, rows}: {cols: number; rows: number},
	content: readonly string[],
	{title = '', paper = dark}: PictureOptions = {},
): string {
	const width = cols * cellWidth + 2 * padding;
	const height = titleBar + rows * cellHeight + padding;
	const dots = ['#ff5f57', '#febc2e', '#28c840'].map(
		(colour, index) => `<circle cx="${22 + 20 * index}" cy="20" r="6" fill="${colour}"/>`,
	);
	return `${[
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:space="preserve">`,
		title && `<title>${escapeXml(title)}</title>`,
		`<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10" fill="${paper.background}" stroke="${paper.border}"/>`,
		...dots,
		`<g font-family="${fonts}" font-size="${fontSize}" fill="${paper.foreground}" style="font-variant-ligatures:none">`,
		title &&
			`<text x="${width / 2}" y="25" fill="${paper.title}" font-size="13" text-anchor="middle">${escapeXml(title)}</text>`,
		...content,
		'</g>',
		'</svg>',
	]
		.filter(Boolean)
		.join('\n')}\n`;
}

/** Rows of cells, drawn. */
class Drawing {
	readonly #paper: Paper;
	readonly #papers = new Shapes();
	readonly #shapes = new Shapes();
	readonly #texts: string[] = [];

	constructor(paper: Paper) {
		this.#paper = paper;
	}

	/** Draws a row with its upper edge at `top`, in pixels. */
	add(cells: Cell[], top: number): void {
		for (const run of runsOf(cells, (a, b) => a.paper === b.paper)) {
			if (run[0]!.paper !== this.#paper.background) {
				this.#papers.rect(run[0]!.paper, leftOf(run), top, widthOf(run), cellHeight);
			}
		}

		for (const run of runsOf(cells, sameLines)) {
			const {style, ink} = run[0]!;
			if (style.underline) {
				this.#shapes.rect(ink, leftOf(run), top + baseline + 2, widthOf(run), 1);
			}

			if (style.strikethrough) {
				this.#shapes.rect(ink, leftOf(run), top + baseline - 5, widthOf(run), 1);
			}
		}

		for (const run of runsOf(cells, sameShape)) {
			this.#shapes.draw(run[0]!, run.length, leftOf(run), top);
		}

		for (const run of runsOf(cells, sameText)) {
			this.#texts.push(...textOf(run, top + baseline, this.#paper.foreground));
		}
	}

	markup(): string {
		const papers = this.#papers.markup();
		return [
			// Sharp edges: where two backgrounds meet, softened ones would let the window shine through.
			...(papers.length > 0 ? ['<g shape-rendering="crispEdges">', ...papers, '</g>'] : []),
			...this.#texts,
			...this.#shapes.markup(),
		].join('\n');
	}
}

/** The cells of a row, without the empty halves behind wide characters. */
function cellsOf(terminal: Terminal, row: number, cursor: boolean, colours: Paper): Cell[] {
	const buffer = terminal.buffer.active;
	const line = buffer.getLine(buffer.baseY + row);
	const cells: Cell[] = [];
	for (let column = 0; column < terminal.cols; column++) {
		const cell = line?.getCell(column);
		if (!cell || cell.getWidth() === 0) {
			continue;
		}

		const style = styleOf(cell);
		const onCursor = cursor && row === buffer.cursorY && column === buffer.cursorX;
		let ink = style.fg === 'default' ? colours.foreground : rgbOf(style.fg, colours);
		let paper = style.bg === 'default' ? colours.background : rgbOf(style.bg, colours);
		if (style.inverse !== onCursor) {
			[ink, paper] = [paper, ink];
		}

		if (style.dim) {
			ink = mix(ink, paper, 0.4);
		}

		const chars = cell.isInvisible() ? '' : cell.getChars();
		cells.push({chars: chars || ' ', width: cell.getWidth(), column, style, ink, paper});
	}

	return cells;
}

/** Neighbours that are alike, together. */
function runsOf(cells: Cell[], alike: (a: Cell, b: Cell) => boolean): Cell[][] {
	const runs: Cell[][] = [];
	for (const cell of cells) {
		const run = runs.at(-1);
		if (run && alike(run.at(-1)!, cell)) {
			run.push(cell);
		} else {
			runs.push([cell]);
		}
	}

	return runs;
}

const leftOf = (run: Cell[]) => padding + run[0]!.column * cellWidth;
const widthOf = (run: Cell[]) => run.reduce((sum, {width}) => sum + width, 0) * cellWidth;

const sameLines = (a: Cell, b: Cell) =>
	a.ink === b.ink &&
	a.style.underline === b.style.underline &&
	a.style.strikethrough === b.style.strikethrough;

// Only rules grow sideways: a wall or a corner is drawn for every cell of its own.
const sameShape = (a: Cell, b: Cell) =>
	a.chars === b.chars && a.ink === b.ink && a.paper === b.paper && /[─━═▀▄█]/.test(a.chars);

// Letters that every monospaced font has; anything else may come from another font with another
// width, and must not push its neighbours around.
const steady = /^[ -\u024f\u0370-\u04ff\u2010-\u2026]$/u;

const sameText = (a: Cell, b: Cell) =>
	steady.test(a.chars) &&
	steady.test(b.chars) &&
	a.ink === b.ink &&
	a.style.bold === b.style.bold &&
	a.style.italic === b.style.italic;

/** The text elements of a run. Wide gaps are left out, so that a font cannot misplace what follows. */
function* textOf(run: Cell[], y: number, foreground: string): Generator<string> {
	const {chars, style, ink, width} = run[0]!;
	const attributes = [
		ink === foreground ? '' : ` fill="${ink}"`,
		style.bold ? ' font-weight="bold"' : '',
		style.italic ? ' font-style="italic"' : '',
	].join('');
	if (!steady.test(chars)) {
		if (!isDrawn(chars)) {
			const x = leftOf(run) + (width * cellWidth) / 2;
			yield `<text x="${x}" y="${y}"${attributes} text-anchor="middle">${escapeXml(chars)}</text>`;
		}

		return;
	}

	const text = run.map((cell) => cell.chars).join('');
	for (const {0: words, index} of text.matchAll(/[^ ]+(?: [^ ]+)*/g)) {
		const x = leftOf(run) + index * cellWidth;
		const length = words.length * cellWidth;
		yield `<text x="${x}" y="${y}"${attributes} textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(words)}</text>`;
	}
}

/** A text as XML has it. */
const escapeXml = (text: string) =>
	text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
