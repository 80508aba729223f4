import xterm, {type IBufferCell, type Terminal} from '@xterm/headless';
import jsqr from 'jsqr';
import {type ColorLevel, painter} from '../../source/markdown/style/ansi.ts';
import type {Line} from '../../source/markdown/style/span.ts';
import {defaultMarkdownTheme} from '../../source/markdown/style/style.ts';

/** jsqr is CommonJS, and is typed as if it were not. */
const decode = (typeof jsqr === 'function' ? jsqr : (jsqr as {default: unknown}).default) as (
	data: Uint8ClampedArray,
	width: number,
	height: number,
	options: {inversionAttempts: 'dontInvert'},
) => {binaryData: number[]} | null;

/** A terminal's looks: 0 is black, 255 is white. */
export type Scheme = {letters: number; ground: number};
export const darkScheme: Scheme = {letters: 220, ground: 20};
export const lightScheme: Scheme = {letters: 30, ground: 250};

/** How light a colour is: the two that a code is drawn in, or the scheme's own. */
function lightness(cell: IBufferCell, kind: 'Fg' | 'Bg', own: number): number {
	if (cell[`is${kind}Default`]()) return own;
	const color = kind === 'Fg' ? cell.getFgColor() : cell.getBgColor();
	if (cell[`is${kind}RGB`]()) return color & 0xff;
	const known = new Map([
		[0, 0],
		[15, 255],
		[16, 0],
		[231, 255],
	]);
	const value = known.get(color);
	if (value === undefined) throw new Error(`neither black nor white: ${color}`);
	return value;
}

/** The same of a cell that may be no part of a code, and then counts as the scheme's own. */
function anyLightness(cell: IBufferCell, kind: 'Fg' | 'Bg', own: number): number {
	try {
		return lightness(cell, kind, own);
	} catch {
		return own;
	}
}

const upperHalf = (text: string) => text === '▀' || text === '█';
const lowerHalf = (text: string) => text === '▄' || text === '█';
const scale = 4;

/** Reads the pixels of a terminal as a camera does: each cell is twice as high as wide. */
function read(
	{cols, rows, buffer: {active}}: Terminal,
	lightnessOf: typeof lightness,
	scheme: Scheme,
): string | undefined {
	const width = cols * scale;
	const height = rows * 2 * scale;
	const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const row = active.baseY + Math.floor(y / (2 * scale));
			const cell = active.getLine(row)!.getCell(Math.floor(x / scale))!;
			const half = Math.floor(y / scale) % 2 === 0 ? upperHalf : lowerHalf;
			const value = half(cell.getChars())
				? lightnessOf(cell, 'Fg', scheme.letters)
				: lightnessOf(cell, 'Bg', scheme.ground);
			pixels.fill(value, 4 * (y * width + x), 4 * (y * width + x) + 3);
		}
	return scanPixels(pixels, width, height);
}

/** What a camera reads in a picture of red, green, blue and alpha; undefined where no dark-on-light code is seen. */
export function scanPixels(
	pixels: Uint8ClampedArray,
	width: number,
	height: number,
): string | undefined {
	const found = decode(pixels, width, height, {inversionAttempts: 'dontInvert'});
	return found ? Buffer.from(found.binaryData).toString('utf8') : undefined;
}

/** What a camera reads from a whole screen; undefined where no dark-on-light code is seen. */
export function scanScreen(terminal: Terminal, scheme: Scheme): string | undefined {
	return read(terminal, anyLightness, scheme);
}

/**
 * Draws lines in a terminal of these looks, and reads them as a camera does. Undefined where no
 * dark-on-light code is seen.
 */
export async function scan(
	lines: readonly Line[],
	{columns, colorLevel, scheme}: {columns: number; colorLevel: ColorLevel; scheme: Scheme},
): Promise<string | undefined> {
	const terminal = new xterm.Terminal({cols: columns, rows: lines.length, allowProposedApi: true});
	const paint = painter({colorLevel, hyperlinks: false, theme: defaultMarkdownTheme});
	const text = lines.map(({spans}) => paint(spans)).join('\r\n');
	await new Promise<void>((resolve) => terminal.write(text, resolve));
	const found = read(terminal, lightness, scheme);
	terminal.dispose();
	return found;
}
