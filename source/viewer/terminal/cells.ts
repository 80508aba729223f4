import {type CellLook, linked, styled, unstyled} from './pen.ts';

/** A stretch of painted text in one look. */
export type Run = {text: string; look: CellLook};

/** What a painted row is made of besides text: SGR, and links (OSC 8). */
const sequence = /\u001B(?:\[([\d;]*)m|\]8;;([^\u001B]*)\u001B\\)/g;

/** The runs of a painted row. */
export function runsOf(painted: string): Run[] {
	const runs: Run[] = [];
	let look = unstyled;
	let end = 0;
	for (const {index, 0: whole, 1: parameters, 2: link = ''} of painted.matchAll(sequence)) {
		if (index > end) runs.push({text: painted.slice(end, index), look});
		look = parameters === undefined ? linked(look, link) : styled(look, parameters);
		end = index + whole.length;
	}
	if (painted.length > end) runs.push({text: painted.slice(end), look});
	return runs;
}

/** The cells of a row: the character in each, and how it looks. */
export type Cells = {text: string; looks: readonly CellLook[]};

/** The cells of runs of which every UTF-16 unit takes one column, and blanks up to so many columns. */
export function cellsOf(runs: readonly Run[], columns: number): Cells {
	let all = '';
	const looks: CellLook[] = [];
	for (const {text, look} of runs) {
		for (let index = 0; index < text.length; index++)
			looks.push(text[index] === ' ' ? look.blank : look);
		all += text;
	}
	while (looks.length < columns) looks.push(unstyled);
	return {text: all.padEnd(columns), looks};
}

/** Whether a cell looks the same in two rows. */
export function isSameCell(one: Cells, other: Cells, index: number): boolean {
	return one.text[index] === other.text[index] && one.looks[index] === other.looks[index];
}

/** The index behind the last cell that is not blank. */
export function endOf({text, looks}: Cells): number {
	let end = looks.length;
	while (end > 0 && text[end - 1] === ' ' && looks[end - 1] === unstyled) end--;
	return end;
}

/** How many cells from an index on differ from what is there; all if nobody knows that. */
export function differing(cells: Cells, old: Cells | undefined, from: number): number {
	if (!old) return cells.looks.length - from;
	let count = 0;
	for (let index = from; index < cells.looks.length; index++)
		if (!isSameCell(cells, old, index)) count++;
	return count;
}
