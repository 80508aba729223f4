import {cutSpans, type Line, type Range, type Span, textOf} from '../../markdown/style/span.ts';
import type {Found} from '../../resume/search.ts';

/** Lines as one text to search, and where each of them begins in it. */
export type PageText = {
	text: string;
	/** Where each line stands in the text, and how many units at its front are left out. */
	lines: ReadonlyArray<Range & {skipped: number}>;
};

/** What stands before a wrapped line without being its text: its indent, and the bar of a quote. */
const front = /^[\s│▌]+/;
/** Scripts that put no space between words; where their lines were broken, none was. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Puts the lines of each block together again, so that a phrase is found across their ends. */
export function pageText(lines: readonly Line[]): PageText {
	// Pieces and not one text: looking at the end of a text that grows takes ever longer.
	const pieces: string[] = [];
	let length = 0;
	let last = '';
	let block = -1;
	const add = (piece: string) => {
		if (piece === '') return;
		pieces.push(piece);
		length += piece.length;
		last = piece.slice(-1);
	};
	const ranges = lines.map((line) => {
		const whole = textOf(line.spans);
		const skipped = front.exec(whole)?.[0].length ?? 0;
		const rest = whole.slice(skipped);
		const touches = unspaced.test(last) && unspaced.test(rest.slice(0, 1));
		if (line.block !== block) add('\n');
		else if (!touches) add(' ');
		block = line.block;
		const start = length;
		add(rest.trimEnd());
		return {start, end: length, skipped};
	});
	return {text: pieces.join(''), lines: ranges};
}

/** A part of a line, in UTF-16 units of its text. */
export type Mark = Range & {line: number};

/** Where a match stands on the lines: on one of them, or from one to the next. */
export function marksOf({start, end}: Found, {lines}: PageText): Mark[] {
	const marks: Mark[] = [];
	for (let index = lineAt(start, lines); index < lines.length; index++) {
		const line = lines[index]!;
		if (line.start >= end) break;
		const from = Math.max(start, line.start);
		const to = Math.min(end, line.end);
		const shift = line.skipped - line.start;
		if (to > from) marks.push({line: index, start: from + shift, end: to + shift});
	}
	return marks;
}

/** The last line that begins at an index of the text or before. */
function lineAt(index: number, lines: PageText['lines']): number {
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (lines[middle]!.start <= index) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** A line with its marks in the role of a match; the current one has a role of its own. */
export function markSpans(
	spans: readonly Span[],
	marks: ReadonlyArray<Range & {current: boolean}>,
): Span[] {
	const length = textOf(spans).length;
	const ranges: Range[] = [];
	const roles: Array<'match' | 'currentMatch' | undefined> = [];
	let end = 0;
	for (const mark of marks) {
		ranges.push({start: end, end: mark.start}, {start: mark.start, end: mark.end});
		roles.push(undefined, mark.current ? 'currentMatch' : 'match');
		end = mark.end;
	}
	ranges.push({start: end, end: length});
	roles.push(undefined);
	return cutSpans(spans, ranges).flatMap((cut, index) => {
		const role = roles[index];
		// A match is seen before whatever else its text is, so its role is the innermost.
		return role ? cut.map((span) => ({...span, roles: [...span.roles, role]})) : cut;
	});
}
