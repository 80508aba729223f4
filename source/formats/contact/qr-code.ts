import type {Line, Span} from '../../markdown/style/span.ts';
import {plain, styled} from '../../markdown/style/span.ts';
import {byteLength} from './byte-length.ts';

/** Modules left free on every side (ISO/IEC 18004 §6.3.8). */
const fullQuietZone = 4;
/** The modules of a side grow by four from version to version; the last version is 40. */
const sideOf = (version: number, quietZone: number) => 17 + 4 * version + 2 * quietZone;

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

/** How many bytes a code holds, from version 1 to 40, by the level of its correction (ISO/IEC 18004, table 7). */
const capacities = {
	M: [
		14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666,
		711, 779, 857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809, 1911, 1989,
		2099, 2213, 2331,
	],
	L: [
		17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425, 458, 520, 586, 644, 718, 792, 858,
		929, 1003, 1091, 1171, 1273, 1367, 1465, 1528, 1628, 1732, 1840, 1952, 2068, 2188, 2303, 2431,
		2563, 2699, 2809, 2953,
	],
};

/** The first version that holds so many bytes; undefined where none does up to the last one. */
function versionFor(size: number, level: 'L' | 'M', last: number): number | undefined {
	const index = capacities[level].findIndex((capacity) => capacity >= size);
	return index === -1 || index >= last ? undefined : index + 1;
}

let modulesOf: typeof import('./qr-modules.ts').qrModules | undefined;

/** Loads what draws codes, which takes longer than a first frame: until then, they are blank. */
export async function loadQrModules(): Promise<void> {
	modulesOf ??= (await import('./qr-modules.ts')).qrModules;
}

/** Draws codes with this from now on, wherever it has come from. */
export function drawQrCodesWith(qrModules: NonNullable<typeof modulesOf>): void {
	modulesOf = qrModules;
}

/** Whether that is loaded. */
export function drawsQrCodes(): boolean {
	return modulesOf !== undefined;
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
	let last = 40;
	while (last > 0 && sideOf(last, quietZone) > side) last--;
	const size = byteLength(text);
	const corrected = room && versionFor(size, 'M', last);
	const version = corrected ?? versionFor(size, 'L', last);
	if (version === undefined) return undefined;
	const modules = sideOf(version, quietZone);
	const [columns, rows] = [modules * across, Math.ceil(modules / down)];
	const level = corrected === undefined ? 'L' : 'M';
	const draw = () => {
		const drawn = modulesOf?.(text, {version, level, border: quietZone});
		if (!drawn) return Array.from({length: rows}, () => [plain(' '.repeat(columns))]);
		return unicode ? halfBlocks(drawn, colored) : fullCells(drawn);
	};
	return {
		columns,
		rows,
		lines: () => draw().map((spans, offset) => ({spans, block: 0, offset})),
	};
}
