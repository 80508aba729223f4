import type {Stretch} from '../drawing/brush.ts';
import type {Frame} from '../drawing/frame.ts';

/** The terminal's other screen, on which the viewer is drawn. */
export type Screen = {
	/** Draws a frame: of what is drawn already, only what has changed. */
	show: (frame: Frame) => void;
	/** Gives back the screen that was there before, with its cursor. Once is enough. */
	close: () => void;
};

/**
 * xterm's private modes: the other screen (1049), the cursor (25), reports of the mouse's buttons and
 * wheel (1000), with coordinates beyond column 223 (1006), and signs around what is pasted (2004).
 * With Shift held down, or Option on macOS, the mouse selects text as it always does.
 */
const enter = '\u001B[?1049h\u001B[?25l\u001B[?1000h\u001B[?1006h\u001B[?2004h';
const leave = '\u001B[?2004l\u001B[?1006l\u001B[?1000l\u001B[?1049l\u001B[?25h';
/**
 * A frame is shown when it is complete (mode 2026), and no row runs over into the next where a
 * terminal takes a character for wider than it is (7). The cursor goes home, as Ink believes it to
 * be at the top of what it draws.
 */
const begin = '\u001B[?2026h\u001B[?7l';
const end = '\u001B[H\u001B[?7h\u001B[?2026l';
const eraseToEnd = '\u001B[K';
const erase = '\u001B[2J';

/** Opens the other screen of a terminal, with nothing on it. */
export function openScreen(stdout: NodeJS.WriteStream): Screen {
	let before: Frame = [];
	let size = '';
	let isOpen = true;
	stdout.write(enter);

	const sizeNow = () => `${stdout.columns} ${stdout.rows}`;

	function show(frame: Frame): void {
		const now = sizeNow();
		const isNew = now !== size;
		if (isNew) before = [];
		size = now;
		const changes = frame.map((row, index) => changed(row, before[index], index)).join('');
		before = frame;
		if (changes !== '') stdout.write(begin + (isNew ? erase : '') + changes + end);
	}

	/**
	 * What a terminal leaves on its screen when it changes its size is its own affair. It may have its
	 * old size again before anybody has asked, and then nobody tells of a new one.
	 */
	function resized(): void {
		const isAsBefore = sizeNow() === size;
		size = '';
		if (isAsBefore) show(before);
	}
	process.on('SIGWINCH', resized);

	return {
		show,
		close() {
			if (!isOpen) return;
			isOpen = false;
			process.off('SIGWINCH', resized);
			stdout.write(leave);
		},
	};
}

/** What it takes to make one row of another: the stretches of it that differ. */
function changed(
	row: readonly Stretch[],
	before: readonly Stretch[] | undefined,
	index: number,
): string {
	const isSame = (stretch: Stretch, other: Stretch | undefined) =>
		other?.column === stretch.column &&
		other.columns === stretch.columns &&
		other.text === stretch.text;
	return row
		.map((stretch, place) => {
			if (isSame(stretch, before?.[place])) return '';
			const {column, columns, text, drawn} = stretch;
			const isLast = place === row.length - 1;
			const rest = drawn === columns ? '' : isLast ? eraseToEnd : ' '.repeat(columns - drawn);
			return `\u001B[${index + 1};${column + 1}H${text}${rest}`;
		})
		.join('');
}
