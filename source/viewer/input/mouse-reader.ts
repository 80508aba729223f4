/** What the mouse did, at a column and a row of the screen, both from 0. */
export type MouseReport = {kind: 'click' | 'wheelUp' | 'wheelDown'; column: number; row: number};

/**
 * xterm's reports: button, column and row as numbers (mode 1006), or as three characters in terminals
 * without that mode, such as older versions of GNU Screen. Pasted text has markers around it, and is
 * never a report.
 */
const sequence =
	/\u001B\[<(\d+);(\d+);(\d+)([Mm])|\u001B\[M([^\0-\x1F])([^\0-\x1F])([^\0-\x1F])|\u001B\[200~.*?(?:\u001B\[201~|$)/gs;
/** The beginning of a report whose rest has yet to arrive. */
const beginning = /\u001B\[(?:<[\d;]{0,30}|M[^\0-\x1F]{0,2})$/;
const endOfPaste = '\u001B[201~';
/** Ctrl-C. */
const interrupt = '\u0003';

const kinds: Readonly<Record<number, MouseReport['kind']>> = {
	0: 'click',
	64: 'wheelUp',
	65: 'wheelDown',
};

function reportOf(button: number, column: number, row: number): MouseReport | undefined {
	// 4, 8 and 16 are Shift, Alt and Ctrl.
	const kind = kinds[button & ~0b11100];
	return kind && {kind, column: column - 1, row: row - 1};
}

/** Text that was typed or pasted, as it arrived, or what the mouse did. */
export type Input = string | MouseReport;

/**
 * Creates a reader that splits what a terminal sends into mouse reports and everything else, in
 * order. It holds back an incomplete report until the rest arrives, and drops reports that mean
 * nothing to the viewer, such as the release of a button.
 */
export function createMouseReader(): (input: string) => Input[] {
	let held = '';
	let isPaste = false;
	/** The end of the paste so far, since its end marker may arrive in parts as well. */
	let tail = '';

	function split(text: string, inputs: Input[]): string {
		let end = 0;
		for (const match of text.matchAll(sequence)) {
			const [whole, button, column, row, sign, ...characters] = match;
			const isReport = button !== undefined || characters[0] !== undefined;
			if (!isReport) {
				isPaste = !whole.endsWith(endOfPaste);
				continue;
			}
			if (match.index > end) inputs.push(text.slice(end, match.index));
			end = match.index + whole.length;
			const numbers =
				button === undefined
					? characters.map((character = '') => character.charCodeAt(0) - 32)
					: [button, column, row].map(Number);
			const [what = -1, x = 0, y = 0] = numbers;
			const report = sign === 'm' ? undefined : reportOf(what, x, y);
			if (report) inputs.push(report);
		}
		return text.slice(end);
	}

	return (input) => {
		// A paste or a report whose end got lost must not swallow Ctrl-C, which always quits.
		if (input === interrupt && (isPaste || held !== '')) {
			const before = isPaste ? endOfPaste : '';
			isPaste = false;
			held = '';
			return [before + input];
		}
		const text = held + input;
		held = '';
		const inputs: Input[] = [];
		let rest = text;
		if (isPaste) {
			const index = (tail + text).indexOf(endOfPaste);
			if (index === -1) {
				tail = (tail + text).slice(1 - endOfPaste.length);
				return [text];
			}
			isPaste = false;
			const end = index + endOfPaste.length - tail.length;
			inputs.push(text.slice(0, end));
			rest = text.slice(end);
		}
		rest = split(rest, inputs);
		if (isPaste) tail = rest.slice(1 - endOfPaste.length);
		else {
			held = beginning.exec(rest)?.[0] ?? '';
			rest = rest.slice(0, rest.length - held.length);
		}
		if (rest !== '') inputs.push(rest);
		return inputs;
	};
}
