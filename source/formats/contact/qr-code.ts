import {encode} from 'uqr';
import type {Line, Span} from '../../markdown/style/span.ts';
import {plain, styled} from '../../markdown/style/span.ts';

/** Modules left free on every side (ISO/IEC 18004 §6.3.8). */
const fullQuietZone = 4;
/** The modules of a side grow by four from version to version; the last version is 40. */
const modulesOf = (version: number, quietZone: number) => 17 + 4 * version + 2 * quietZone;

/** A size in columns and rows. */
export type Size = {columns: number; rows: number};

/** Half of that, which phones read as well; for where there is no room for all of it. */
export const narrowQuietZone = 2;

/** A QR code that is made and not drawn yet, in columns and rows with its quiet zone. */
export type QrCode = Size & {
	/** As many lines as there are rows, each as wide as all columns. */
	lines: () => Line[];
};

/** What decides how a QR code is drawn. */
export type QrDrawing = {
	/** Whether the terminal has colours: a colour level of 1 or more. */
	colored: boolean;
	/** Whether the terminal shows Unicode. Without it, a module is two columns of a background. */
	unicode: boolean;
};

/** By the upper module and the lower one, whether each is to be in the colour of the letters. */
function halfBlock(upper: boolean, lower: boolean): string {
	if (upper) return lower ? '█' : '▀';
	return lower ? '▄' : ' ';
}

/**
 * Two modules a cell, one above the other. The letters are black and the ground is white. Without
 * colours nobody knows what they are, and the letters are taken to be the lighter ones, as in most
 * terminals, so that they stand for what is light. In a terminal of dark letters the code is
 * inverted then, which the cameras of phones read mostly, and other readers not always.
 */
function halfBlocks(modules: readonly boolean[][], colored: boolean): Span[][] {
	const letter = (dark: boolean | undefined) => (dark ?? false) === colored;
	return modules
		.filter((_, row) => row % 2 === 0)
		.map((upper, index) => {
			const lower = modules[2 * index + 1];
			// Below the last row there is nothing: the quiet zone goes on for half a cell.
			const text = upper.map((dark, column) => halfBlock(letter(dark), letter(lower?.[column])));
			return [colored ? styled(text.join(''), 'qrCode') : plain(text.join(''))];
		});
}

/** A module is two spaces, which together are about a square. */
function fullCells(modules: readonly boolean[][]): Span[][] {
	return modules.map((row) => row.map((dark) => styled('  ', dark ? 'qrDark' : 'qrCode')));
}

/** Throws where the text is longer than the version has room for; that is seen at once. */
function modulesFor(
	text: string,
	options: {ecc: 'L' | 'M'; maxVersion: number; border: number},
): boolean[][] | undefined {
	try {
		return encode(text, {...options, boostEcc: true}).data;
	} catch {
		return undefined;
	}
}

/**
 * A text as a QR code of UTF-8 bytes, dark on light with its `quietZone` on all sides, as small as
 * it gets, and at most as large as `room`, where that is given. It corrects errors at level M where
 * it fits then, else at L; more where that makes it no larger. Undefined where no code of such a
 * text fits, and where there is nothing to draw it with: neither colours nor Unicode.
 */
export function qrCode(
	text: string,
	{
		colored,
		unicode,
		room,
		quietZone = fullQuietZone,
	}: QrDrawing & {room?: Size; quietZone?: number | undefined},
): QrCode | undefined {
	if (!unicode && !colored) return undefined;
	const across = unicode ? 1 : 2;
	const down = unicode ? 2 : 1;
	const side = room ? Math.min(Math.floor(room.columns / across), room.rows * down) : Infinity;
	let maxVersion = 40;
	while (maxVersion > 0 && modulesOf(maxVersion, quietZone) > side) maxVersion--;
	if (maxVersion === 0) return undefined;
	const size = {maxVersion, border: quietZone};
	const modules =
		(room && modulesFor(text, {ecc: 'M', ...size})) ?? modulesFor(text, {ecc: 'L', ...size});
	if (!modules) return undefined;
	return {
		columns: modules.length * across,
		rows: Math.ceil(modules.length / down),
		lines: () =>
			(unicode ? halfBlocks(modules, colored) : fullCells(modules)).map((spans, offset) => ({
				spans,
				block: 0,
				offset,
			})),
	};
}
