import {mix} from './paper.ts';

/** The size of a cell, in pixels: at 15 pixels nearly every monospaced font is 9 wide. */
export const cellWidth = 9;
export const cellHeight = 20;

/** What is drawn: a character in its two colours. */
export type Drawn = {chars: string; ink: string; paper: string};

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

/** Whether a character is a shape, and no letter of a font. */
export const isDrawn = (character: string) =>
	character in arms || character in dashes || /^[╭╮╰╯▀-▟]$/u.test(character);

/**
 * Shapes gathered by colour: one path each, so that no seam shows where they meet. Lines are thin
 * areas and not strokes, which browsers draw with a notch at every joint.
 */
export class Shapes {
	readonly #fills = new Map<string, string>();
	readonly #hollows = new Map<string, string>();

	rect(colour: string, x: number, y: number, width: number, height: number): void {
		add(this.#fills, colour, area(x, y, width, height));
	}

	/** Draws `count` of a character side by side, if it is one of those that are shapes. */
	draw({chars, ink, paper}: Drawn, count: number, x: number, y: number): void {
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
