/** What the mouse did, at a column and a row of the screen, both from 0. */
export type MouseReport = {kind: 'click' | 'wheelUp' | 'wheelDown'; column: number; row: number};

const kinds: Readonly<Record<number, MouseReport['kind']>> = {
	0: 'click',
	64: 'wheelUp',
	65: 'wheelDown',
};

/**
 * xterm's reports: button, column and row as numbers (mode 1006), or as three characters in terminals
 * without that mode, such as older versions of GNU Screen.
 */
const report =
	/\u001B\[(?:<(\d{1,9});(\d{1,9});(\d{1,9})([Mm])|M([^\0-\x1F])([^\0-\x1F])([^\0-\x1F]))/y;
/** The beginning of a report whose rest has yet to arrive. */
export const reportBeginning = /\u001B\[(?:<[\d;]{0,30}|M[^\0-\x1F]{0,2})$/y;

/**
 * The report that begins at an index of a text, and its length; there is none if it means nothing to
 * the viewer, such as the release of a button. Undefined if no report begins there.
 */
export function readMouse(
	text: string,
	index: number,
): {length: number; report: MouseReport | undefined} | undefined {
	report.lastIndex = index;
	const match = report.exec(text);
	if (!match) return undefined;
	const [whole, button, column, row, sign, ...characters] = match;
	const numbers =
		button === undefined
			? characters.map((character = '') => character.charCodeAt(0) - 32)
			: [button, column, row].map(Number);
	const [what = -1, x = 0, y = 0] = numbers;
	// 4, 8 and 16 are Shift, Alt and Ctrl.
	const kind = sign === 'm' ? undefined : kinds[what & ~0b11100];
	return {length: whole.length, report: kind && {kind, column: x - 1, row: y - 1}};
}
