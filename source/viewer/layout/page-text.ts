import {cutSpans, type Line, type Range, type Span, textOf} from '../../markdown/style/span.ts';
import type {Found} from '../../resume/search.ts';

/** Lines as one text to search, and where each line is in it. */
export type PageText = {
	text: string;
	/** The range of each line, and how many units at its beginning are left out. */
	lines: ReadonlyArray<Range & {skipped: number}>;
};

/** What precedes a line without being its text: the indent, and the bar of a quote. */
const front = /^[\s│▌]+/;
/** Scripts without spaces between words, so that there was none where a line was broken. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Joins the lines of each block, so that a phrase is found across line ends. */
export function pageText(lines: readonly Line[]): PageText {
	// An array, since looking at the end of a growing string takes ever longer.
	const parts: string[] = [];
	let length = 0;
	let last = '';
	let block = -1;
	const add = (part: string) => {
		if (part === '') return;
		parts.push(part);
		length += part.length;
		last = part.slice(-1);
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
	return {text: parts.join(''), lines: ranges};
}

/** A part of a line, in UTF-16 units of its text. */
export type Mark = Range & {line: number};

/** Where a match is: on one line, or across several. */
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

/** The last line that begins at or before an index of the text. */
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

/** A line whose marks have the role of a match; the current one has a role of its own. */
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
		// A match must stand out whatever else its text is, so its role is the innermost.
		return role ? cut.map((span) => ({...span, roles: [...span.roles, role]})) : cut;
	});
}
