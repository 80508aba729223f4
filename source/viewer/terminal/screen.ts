import {isSimple} from '../../markdown/layout/width.ts';
import type {Frame} from '../frames/frame.ts';
import type {Segment} from '../frames/row-painter.ts';
import {drawnPart} from '../layout/geometry.ts';
import {memoizeByObject} from '../layout/memoize.ts';
import {type Brush, createBrush} from './brush.ts';
import {cellsOf, differing, endOf, runsOf} from './cells.ts';
import {withDirectionMarks} from './direction-marks.ts';
import {isUncertain, withSureColumns} from './sure-columns.ts';

/** Where a screen is drawn: a terminal here, or one at the other end of a connection. */
export type Output = {
	readonly columns: number;
	readonly rows: number;
	write: (bytes: string) => unknown;
};

/** The alternate screen of a terminal, on which the viewer is drawn. */
export type Screen = {
	/** Takes the alternate screen, and draws the last frame on it if there is one. */
	open: () => void;
	/** Draws a frame: only what has changed since the last one. */
	show: (frame: Frame) => void;
	/** To be called when the terminal has another size, even one that it had before: it may have cut what stood there. */
	resized: () => void;
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
 * macOS, the mouse still selects text. Rows don't wrap (7), not even where the terminal takes a
 * character to be wider than it is.
 */
const enter = `\u001B[?1049h\u001B[?25l\u001B[?7l\u001B[?1000h\u001B[?1006h${markPastes}`;
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
export const leave = `${ignorePastes}\u001B[?7h\u001B[?1006l\u001B[?1000l\u001B[?1049l\u001B[?25h`;
/**
 * A frame is shown once it is complete (mode 2026). The cursor goes home, where Ink believes it is.
 */
const begin = '\u001B[?2026h';
const end = '\u001B[H\u001B[?2026l';
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
/** Blanks that take more bytes than erasing them, and than drawing the thumb behind them again. */
const longBlank = 6;
const longBeforeThumb = 14;

/** A part of a row, in cells from 0; `isLine`: it is a line of a text. */
type Part = {segment: Segment; column: number; columns: number; isLine: boolean};

/** Whether every UTF-16 unit takes one column; else, whether terminals differ in how many some take. */
type Widths = {isSimple: boolean; isUncertain: boolean};

/* Both are found once for all screens on which a text is drawn: of those there may be thousands. */
const widthsOf = memoizeByObject(({text}: Segment): Widths => {
	// What paints a text is ASCII.
	const isEachSimple = isSimple(text.replaceAll('\u001B', ''));
	return {isSimple: isEachSimple, isUncertain: !isEachSimple && isUncertain(text)};
});
const cellsIn = memoizeByObject(({text}: Segment, columns: number) =>
	cellsOf(runsOf(text), columns),
);

/** The parts of each row of a frame, from left to right; only of rows that are wanted, if not all are. */
function partsOf(frame: Frame, isWanted: readonly boolean[] | undefined): Part[][] {
	const parts: Part[][] = [];
	for (const {name, row, column, columns, rows} of frame)
		for (const [index, segment] of rows.entries()) {
			if (isWanted && !isWanted[row + index]) continue;
			const part = {segment, column, columns, isLine: name.startsWith('reader')};
			const others = parts[row + index];
			if (others) others.push(part);
			else parts[row + index] = [part];
		}
	return parts;
}

/**
 * Which rows differ between two frames; undefined if all may. What has not changed is painted once, so
 * that a row is the same object again.
 */
function rowsToDraw(frame: Frame, last: Frame | undefined): boolean[] | undefined {
	if (frame.length !== last?.length) return undefined;
	const isNew: boolean[] = [];
	for (const [index, {row, column, columns, rows}] of frame.entries()) {
		const old = last[index];
		const isInPlace =
			old?.row === row &&
			old.column === column &&
			old.columns === columns &&
			old.rows.length === rows.length;
		if (!isInPlace) return undefined;
		for (let each = 0; each < rows.length; each++)
			if (rows[each] !== old.rows[each]) isNew[row + each] = true;
	}
	return isNew;
}

/** Creates the alternate screen of a terminal; it has to be opened. */
export function createScreen(
	stdout: Output,
	{title: firstTitle = '', directionMarks = true, joinsEmoji = true}: ScreenOptions = {},
): Screen {
	/** What is drawn, once the screen is open. */
	let last: Frame = [];
	let size = '';
	let isOpen = false;
	let title = firstTitle;

	const sizeOf = () => `${stdout.columns} ${stdout.rows}`;
	/** Columns that are drawn in; behind them nothing ever is. */
	const drawnColumns = () => drawnPart(stdout).columns;

	function show(frame: Frame): void {
		const sizeNow = sizeOf();
		// Terminals differ in what they leave on the screen when its size changes.
		const isNew = sizeNow !== size;
		const old = isNew ? undefined : last;
		last = frame;
		if (!isOpen) return;
		size = sizeNow;
		const brush = createBrush(stdout.columns);
		const thumb: Array<() => void> = [];
		const isWanted = rowsToDraw(frame, old);
		const there = old && partsOf(old, isWanted);
		for (const [row, parts] of partsOf(frame, isWanted).entries())
			if (parts) thumb.push(...drawRow(brush, row, parts, there && (there[row] ?? [])));
		// All in one look, which takes more bytes than coming to the cells.
		for (const draw of thumb) draw();
		const changes = brush.done();
		if (changes !== '') stdout.write(begin + (isNew ? erase : '') + changes + end);
	}

	/**
	 * Draws what has changed in a row, but for the thumb's cell: what draws that is returned.
	 * `before` is what was there, if the row is not blank.
	 */
	function drawRow(
		brush: Brush,
		row: number,
		parts: readonly Part[],
		before: readonly Part[] | undefined,
	): Array<() => void> {
		const thumb: Array<() => void> = [];
		/** Whether something may have run over what stands to its right. */
		let isOverrun = false;
		/** Whether all from here on is blank. */
		let isErased = before === undefined;
		for (const [index, part] of parts.entries()) {
			const {segment, column, columns, isLine} = part;
			const {text, width} = segment;
			const same = before?.[index];
			const there = same?.column === column ? same : before?.find((each) => each.column === column);
			const old = there?.columns === columns ? there.segment : undefined;
			if (old?.text === text && !isOverrun && !isErased) continue;
			const now = widthsOf(segment);
			const mayRunOver =
				now.isUncertain || (there !== undefined && widthsOf(there.segment).isUncertain);
			const isKnown = !isOverrun && !mayRunOver;
			isOverrun ||= mayRunOver;
			if (isErased && isKnown && now.isSimple) {
				const draw = () => brush.painted(row, column, segment);
				if (column === drawnColumns() - 1) thumb.push(draw);
				else draw();
				continue;
			}
			const cells = now.isSimple ? cellsIn(segment, columns) : undefined;
			const known = isKnown && old && widthsOf(old).isSimple ? cellsIn(old, columns) : undefined;
			const end = cells ? endOf(cells) : width;
			const blanks = cells ? differing(cells, known, end) : isKnown && isErased ? 0 : columns - end;
			// What follows in the last column, the thumb's cell, is erased as well.
			const behind = parts[index + 1];
			const erases =
				column + columns + (behind?.columns ?? 0) === drawnColumns() &&
				(!behind || behind.columns === 1) &&
				blanks > (behind?.segment.text ? longBeforeThumb : longBlank);
			if (cells) {
				const draw = () => brush.cells(row, column, cells, known, erases ? end : columns);
				if (column === drawnColumns() - 1) thumb.push(draw);
				else draw();
			} else {
				const marked = directionMarks ? withDirectionMarks(text, isLine) : text;
				const shown = now.isUncertain ? withSureColumns(marked, column + 1, joinsEmoji) : marked;
				brush.text(row, column, shown, erases ? 0 : blanks);
			}
			if (erases) brush.erase(row, column + end);
			isErased ||= erases;
		}
		return thumb;
	}

	/** If the window has its old size again, nothing else tells that the terminal may have cut it. */
	function resized(): void {
		if (!isOpen || size !== sizeOf()) return;
		size = '';
		show(last);
	}

	return {
		open() {
			isOpen = true;
			size = '';
			stdout.write(enter + (title && keepTitle + titled(title)) + scrollAway(stdout.rows));
			if (last.length > 0) show(last);
		},
		show,
		resized,
		setTitle(next) {
			if (title === '' || next === title) return;
			title = next;
			if (isOpen) stdout.write(titled(title));
		},
		close() {
			if (!isOpen) return;
			isOpen = false;
			stdout.write(clear + (title && giveTitleBack) + leave);
		},
	};
}
