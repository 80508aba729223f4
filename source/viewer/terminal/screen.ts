import type {Frame} from '../frames/frame.ts';
import type {Segment} from '../frames/row-painter.ts';
import {withDirectionMarks} from './direction-marks.ts';
import {isUncertain, withSureColumns} from './sure-columns.ts';

/** The alternate screen of a terminal, on which the viewer is drawn. */
export type Screen = {
	/** Takes the alternate screen, and draws the last frame on it if there is one. */
	open: () => void;
	/** Draws a frame: only what has changed since the last one. */
	show: (frame: Frame) => void;
	/** Gives the window another title, if it has one. */
	setTitle: (title: string) => void;
	/** Gives back the screen that was there before, with its cursor. Does nothing once closed. */
	close: () => void;
};

/** Markers around pasted text (xterm's private mode 2004). */
export const markPastes = '\u001B[?2004h';
export const ignorePastes = '\u001B[?2004l';
/**
 * xterm's private modes: the alternate screen (1049), the cursor (25), reports of the mouse's buttons
 * and wheel (1000), with coordinates beyond column 223 (1006). With Shift held down, or Option on
 * macOS, the mouse still selects text.
 */
const enter = `\u001B[?1049h\u001B[?25l\u001B[?1000h\u001B[?1006h${markPastes}`;
/**
 * Moves all that stood there into what can be scrolled back to: where there is no alternate screen, as
 * in GNU Screen by default, mosh and Emacs, the frame would be drawn over it.
 */
const scrollAway = (rows = 24) => `\u001B[${rows};1H${'\n'.repeat(rows)}`;
/** Where there is no alternate screen, the shell goes on in an empty one, not in the midst of a frame. */
const clear = '\u001B[2J\u001B[H';
/** Keeps the title of the window, sets another, and gives the first back (XTWINOPS 22 and 23, OSC 2). */
const keepTitle = '\u001B[22;0t';
const titled = (title: string) => `\u001B]2;${title}\u0007`;
const giveTitleBack = '\u001B[23;0t';
/** Gives the terminal back, whichever of the modes are on. */
export const leave = `${ignorePastes}\u001B[?1006l\u001B[?1000l\u001B[?1049l\u001B[?25h`;
/**
 * A frame is shown once it is complete (mode 2026), and rows don't wrap (7), not even where the
 * terminal takes a character to be wider than it is. The cursor goes home, where Ink believes it is.
 */
const begin = '\u001B[?2026h\u001B[?7l';
const end = '\u001B[H\u001B[?7h\u001B[?2026l';
const eraseToEnd = '\u001B[K';
const erase = '\u001B[2J';

/** What a screen has besides frames. */
export type ScreenOptions = {
	/** The window's first title while the screen is open, without anything that a terminal obeys. */
	title?: string | undefined;
	/** Whether what is read from the right is marked so. Default: yes. */
	directionMarks?: boolean;
	/** Whether emoji of several parts are drawn whole. Default: yes. */
	joinsEmoji?: boolean;
};
/** Bytes that drawing the thumb's cell again takes. */
const thumbBytes = 20;

type Drawn = Segment & {columns: number};

/** Text that every terminal takes to be as wide as it is: Latin, Greek, Cyrillic, lines and blocks. */
const certain = /^[\u0020-\u052F\u2010-\u25FF\u001B]*$/;

/** Of a stretch of so many columns, those that may hold something that was drawn before. */
function taken(old: Drawn | undefined, columns: number): number {
	return old?.columns === columns && certain.test(old.text) ? old.width : columns;
}

/** Creates the alternate screen of a terminal; it has to be opened. */
export function createScreen(
	stdout: NodeJS.WriteStream,
	{title: firstTitle = '', directionMarks = true, joinsEmoji = true}: ScreenOptions = {},
): Screen {
	let last: Frame = [];
	/** What is drawn, by its first cell. */
	let drawn = new Map<string, Drawn>();
	let size = '';
	let isOpen = false;
	let title = firstTitle;

	const sizeOf = () => `${stdout.columns} ${stdout.rows}`;

	function show(frame: Frame): void {
		last = frame;
		if (!isOpen) return;
		const sizeNow = sizeOf();
		// Terminals differ in what they leave on the screen when its size changes.
		const isNew = sizeNow !== size;
		if (isNew) drawn = new Map();
		size = sizeNow;
		const before = drawn;
		drawn = new Map();
		const erased = new Set<string>();
		let changes = '';
		/** Rows in which something may have run over what stands to its right. */
		const overrun = new Set<number>();
		for (const {name, row, column, columns, rows} of frame)
			for (const [index, {text, width}] of rows.entries()) {
				const cell = `${row + index + 1};${column + 1}`;
				drawn.set(cell, {text, width, columns});
				const old = before.get(cell);
				const isErased = isNew || erased.has(cell);
				const isOverrun = overrun.has(row + index);
				const isSame = old?.text === text && old.columns === columns;
				if (!isOverrun && (isErased ? width === 0 : isSame)) continue;
				const isSure = !isUncertain(text);
				if (!isSure || (old && isUncertain(old.text))) overrun.add(row + index);
				const isBlank = isErased && isSure && !isOverrun;
				const blanks = (isBlank ? 0 : isOverrun || !isSure ? columns : taken(old, columns)) - width;
				// What follows in the last column, the thumb's cell, is erased as well.
				const fromEnd = stdout.columns - column - columns;
				const erases = fromEnd === 0 ? blanks > 3 : fromEnd === 1 && blanks > thumbBytes;
				if (erases && fromEnd === 1) erased.add(`${row + index + 1};${stdout.columns}`);
				const rest = erases ? eraseToEnd : ' '.repeat(Math.max(0, blanks));
				const marked = directionMarks ? withDirectionMarks(text, name.startsWith('reader')) : text;
				const shown = isSure ? marked : withSureColumns(marked, column + 1, joinsEmoji);
				changes += `\u001B[${cell}H${shown}${rest}`;
			}
		if (changes !== '') stdout.write(begin + (isNew ? erase : '') + changes + end);
	}

	/** If the window has its old size again, nothing else tells that the terminal may have cut it. */
	function resized(): void {
		if (size !== sizeOf()) return;
		size = '';
		show(last);
	}

	return {
		open() {
			isOpen = true;
			size = '';
			process.on('SIGWINCH', resized);
			stdout.write(enter + (title && keepTitle + titled(title)) + scrollAway(stdout.rows));
			show(last);
		},
		show,
		setTitle(next) {
			if (title === '' || next === title) return;
			title = next;
			if (isOpen) stdout.write(titled(title));
		},
		close() {
			if (!isOpen) return;
			isOpen = false;
			process.off('SIGWINCH', resized);
			stdout.write(clear + (title && giveTitleBack) + leave);
		},
	};
}
