import type {IBufferCell, Terminal} from '@xterm/headless';

/** A colour as the program named it: the terminal's own, one of the 256, or an exact one. */
export type Colour = 'default' | number | `#${string}`;

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
};

const background = '#16181d';
const foreground = '#d7dae0';

// The sixteen that a program names by number; 8 to 15 are the bright ones.
const palette = [
	['#31353f', '#e8707a', '#8fce7e', '#e3c078', '#6cb2f5', '#c58af0', '#5fc9d4', '#c3c8d1'],
	['#7b8494', '#ff8f98', '#aee5a0', '#f5d795', '#92c8ff', '#d9acff', '#8be3ec', '#f4f6f9'],
].flat();

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
const cellWidth = 9;
const cellHeight = 20;
const baseline = 15;
const padding = 18;
const titleBar = 38;

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
export function pictureOf(terminal: Terminal, {title = '', cursor = false}: PictureOptions = {}) {
	const width = terminal.cols * cellWidth + 2 * padding;
	const height = titleBar + terminal.rows * cellHeight + padding;
	const papers = new Shapes();
	const shapes = new Shapes();
	const texts: string[] = [];
	for (let row = 0; row < terminal.rows; row++) {
		const top = titleBar + row * cellHeight;
		const cells = cellsOf(terminal, row, cursor);
		for (const run of runsOf(cells, (a, b) => a.paper === b.paper)) {
			if (run[0]!.paper !== background) {
				papers.rect(run[0]!.paper, leftOf(run), top, widthOf(run), cellHeight);
			}
		}

		for (const run of runsOf(cells, sameLines)) {
			const {style, ink} = run[0]!;
			if (style.underline) {
				shapes.rect(ink, leftOf(run), top + baseline + 2, widthOf(run), 1);
			}

			if (style.strikethrough) {
				shapes.rect(ink, leftOf(run), top + baseline - 5, widthOf(run), 1);
			}
		}

		for (const run of runsOf(cells, sameShape)) {
			shapes.draw(run[0]!, run.length, leftOf(run), top);
		}

		for (const run of runsOf(cells, sameText)) {
			texts.push(...textOf(run, top + baseline));
		}
	}

	const dots = ['#ff5f57', '#febc2e', '#28c840'].map(
		(colour, index) => `<circle cx="${22 + 20 * index}" cy="20" r="6" fill="${colour}"/>`,
	);
	const heading = title
		? `<text x="${width / 2}" y="25" fill="#8b93a1" font-size="13" text-anchor="middle">${escapeXml(title)}</text>`
		: '';
	return `${[
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:space="preserve">`,
		title && `<title>${escapeXml(title)}</title>`,
		`<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10" fill="${background}" stroke="#3a3f4b"/>`,
		...dots,
		// Sharp edges: where two backgrounds meet, softened ones would let the window shine through.
		'<g shape-rendering="crispEdges">',
		...papers.markup(),
		'</g>',
		`<g font-family="${fonts}" font-size="${fontSize}" fill="${foreground}" style="font-variant-ligatures:none">`,
		heading,
		...texts,
		'</g>',
		...shapes.markup(),
		'</svg>',
	]
		.filter(Boolean)
		.join('\n')}\n`;
}

/** The cells of a row, without the empty halves behind wide characters. */
function cellsOf(terminal: Terminal, row: number, cursor: boolean): Cell[] {
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
		let ink = style.fg === 'default' ? foreground : rgbOf(style.fg);
		let paper = style.bg === 'default' ? background : rgbOf(style.bg);
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
function* textOf(run: Cell[], y: number): Generator<string> {
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

// The arms of a line from the middle of its cell: up, right, down, left; each none (0), light (1),
// heavy (2) or double (3).
const arms: Record<string, string> = {};
for (const [characters, codes] of [
	['─│┌┐└┘├┤┬┴┼╴╵╶╷', '0101 1010 0110 0011 1100 1001 1110 1011 0111 1101 1111 0001 1000 0100 0010'],
	['━┃┏┓┗┛┣┫┳┻╋╸╹╺╻', '0202 2020 0220 0022 2200 2002 2220 2022 0222 2202 2222 0002 2000 0200 0020'],
	['═║╔╗╚╝╠╣╦╩╬', '0303 3030 0330 0033 3300 3003 3330 3033 0333 3303 3333'],
] as const) {
	for (const [index, code] of codes.split(' ').entries()) {
		arms[characters[index]!] = code;
	}
}

// Dashed lines: whether they stand, and in how many strokes.
const dashes: Record<string, [upright: boolean, strokes: number]> = {
	'╌': [false, 2],
	'┄': [false, 3],
	'┈': [false, 4],
	'╎': [true, 2],
	'┆': [true, 3],
	'┊': [true, 4],
};

// Where in a cell its lines cross: the middle of a pixel, so that a thin one is sharp.
const middle = cellWidth / 2;
const centre = cellHeight / 2 + 0.5;

// Which quarters a block fills: upper left, upper right, lower left, lower right.
const quarters: Record<string, string> = {
	'▖': '0010',
	'▗': '0001',
	'▘': '1000',
	'▙': '1011',
	'▚': '1001',
	'▛': '1110',
	'▜': '1101',
	'▝': '0100',
	'▞': '0110',
	'▟': '0111',
};

const isDrawn = (character: string) =>
	character in arms || character in dashes || /^[╭╮╰╯▀-▟]$/u.test(character);

/**
 * Shapes gathered by colour: one path each, so that no seam shows where they meet. Lines are thin
 * areas and not strokes, which browsers draw with a notch at every joint.
 */
class Shapes {
	readonly #fills = new Map<string, string>();
	readonly #hollows = new Map<string, string>();

	rect(colour: string, x: number, y: number, width: number, height: number): void {
		add(this.#fills, colour, area(x, y, width, height));
	}

	/** Draws `count` of a character side by side, if it is one of those that are shapes. */
	draw({chars, ink, paper}: Cell, count: number, x: number, y: number): void {
		const width = count * cellWidth;
		if (chars in arms) {
			this.#arms(arms[chars]!, ink, paper, x, y, width);
		} else if (chars in dashes) {
			const [upright, strokes] = dashes[chars]!;
			const step = (upright ? cellHeight : cellWidth) / strokes;
			for (let start = step / 4; start < step * strokes; start += step) {
				if (upright) {
					this.rect(ink, x + middle - 0.5, y + start, 1, step / 2);
				} else {
					this.rect(ink, x + start, y + centre - 0.5, step / 2, 1);
				}
			}
		} else if (/[╭╮╰╯]/.test(chars)) {
			add(this.#fills, ink, bend(chars, x, y));
		} else if (chars in quarters) {
			for (const [index, filled] of [...quarters[chars]!].entries()) {
				const left = x + (index % 2) * (cellWidth / 2);
				const top = y + Math.floor(index / 2) * (cellHeight / 2);
				if (filled === '1') {
					this.rect(ink, left, top, cellWidth / 2, cellHeight / 2);
				}
			}
		} else if (/[▀-▟]/.test(chars)) {
			this.#block(chars.charCodeAt(0) - 0x2580, ink, paper, x, y, width);
		}
	}

	markup(): string[] {
		return [...this.#fills, ...this.#hollows].map(
			([colour, path]) => `<path fill="${colour}" d="${path}"/>`,
		);
	}

	#arms(code: string, ink: string, paper: string, x: number, y: number, width: number): void {
		const [up, right, down, left] = [...code].map(Number) as [number, number, number, number];
		const lines = (half: number) => {
			const west = left ? 0 : middle - half;
			const east = right ? width : middle + half;
			const north = up ? 0 : centre - half;
			const south = down ? cellHeight : centre + half;
			return [
				left || right ? area(x + west, y + centre - half, east - west, 2 * half) : '',
				up || down ? area(x + middle - half, y + north, 2 * half, south - north) : '',
			].join('');
		};
		const weight = up || right || down || left;
		add(this.#fills, ink, lines(weight === 1 ? 0.5 : 1.5));
		if (weight === 3) {
			// A double line is a thick one, hollowed out.
			add(this.#hollows, paper, lines(0.5));
		}
	}

	#block(index: number, ink: string, paper: string, x: number, y: number, width: number): void {
		const eighth = cellHeight / 8;
		if (index === 0) {
			this.rect(ink, x, y, width, cellHeight / 2);
		} else if (index <= 8) {
			this.rect(ink, x, y + (8 - index) * eighth, width, index * eighth);
		} else if (index <= 15) {
			this.rect(ink, x, y, ((16 - index) * cellWidth) / 8, cellHeight);
		} else if (index === 16) {
			this.rect(ink, x + cellWidth / 2, y, cellWidth / 2, cellHeight);
		} else if (index <= 19) {
			this.rect(mix(ink, paper, 1 - (index - 16) / 4), x, y, width, cellHeight);
		} else if (index === 20) {
			this.rect(ink, x, y, width, eighth);
		} else {
			this.rect(ink, x + (cellWidth * 7) / 8, y, cellWidth / 8, cellHeight);
		}
	}
}

const area = (x: number, y: number, width: number, height: number) =>
	`M${x} ${y}h${width}v${height}h${-width}z`;

/** A rounded corner. */
function bend(chars: string, x: number, y: number): string {
	const [side, across] = /[╭╰]/.test(chars) ? [cellWidth, 0.5] : [0, -0.5];
	const [end, along] = /[╭╮]/.test(chars) ? [cellHeight, 0.5] : [0, -0.5];
	const turn = y + centre + (along < 0 ? -middle : middle);
	const [outerX, innerX] = [x + middle - across, x + middle + across];
	const [outerY, innerY] = [y + centre - along, y + centre + along];
	return [
		`M${outerX} ${y + end}V${turn}Q${outerX} ${outerY} ${x + side} ${outerY}`,
		`V${innerY}Q${innerX} ${innerY} ${innerX} ${turn}V${y + end}z`,
	].join('');
}

function add(paths: Map<string, string>, key: string, path: string): void {
	paths.set(key, (paths.get(key) ?? '') + path);
}

/** The exact colour of one of the 256, or of one that is exact already. */
function rgbOf(colour: Exclude<Colour, 'default'>): string {
	if (typeof colour === 'string') {
		return colour;
	}

	if (colour < 16) {
		return palette[colour]!;
	}

	if (colour >= 232) {
		return hex((8 + (colour - 232) * 10) * 0x010101);
	}

	const step = (value: number) => (value === 0 ? 0 : 55 + value * 40);
	const cube = colour - 16;
	const red = step(Math.floor(cube / 36));
	const green = step(Math.floor(cube / 6) % 6);
	return hex((red << 16) | (green << 8) | step(cube % 6));
}

/** `share` of the second colour in the first. */
function mix(first: string, second: string, share: number): string {
	const channel = (colour: string, index: number) =>
		Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16);
	return hex(
		[0, 1, 2].reduce((value, index) => {
			const mixed = channel(first, index) * (1 - share) + channel(second, index) * share;
			return value * 256 + Math.round(mixed);
		}, 0),
	);
}

const hex = (value: number) => `#${value.toString(16).padStart(6, '0')}` as const;

const escapeXml = (text: string) =>
	text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
