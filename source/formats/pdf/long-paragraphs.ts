import {paperText} from './paper-text.ts';
import type {TypstSpan} from './typst-blocks.ts';

/*
 * Typst takes time with the square of a paragraph’s length, its links and its looks above all: 8,000
 * links in one take it seven seconds. What is longer than any paragraph becomes several.
 */

/** Characters of a paragraph, runs in a look of their own, and places where a word may be broken. */
const [longest, mostSpans, mostBreaks] = [6000, 300, 100];
/** Lines of code that are set as one block. */
const mostLines = 500;
const zeroWidthSpaces = /\u200B/g;

/** A paragraph as paragraphs that Typst sets in no time: nearly always the one that it is. */
export function inParts(spans: readonly TypstSpan[]): TypstSpan[][] {
	const parts: TypstSpan[][] = [[]];
	let [length, breaks] = [0, 0];
	for (const span of spans.flatMap(pieces)) {
		const own = span.text.match(zeroWidthSpaces)?.length ?? 0;
		const last = parts.at(-1) ?? [];
		const isFull =
			last.length >= mostSpans || length + span.text.length > longest || breaks + own > mostBreaks;
		if (isFull && last.length > 0) {
			parts.push([span]);
			[length, breaks] = [0, 0];
		} else last.push(span);
		length += span.text.length;
		breaks += own;
	}
	return parts;
}

/** A run of text as runs of which none is too long alone, cut between words where there are any. */
function pieces(span: TypstSpan): TypstSpan[] {
	if (span.text.length <= longest) return [span];
	const all: TypstSpan[] = [];
	for (let start = 0; start < span.text.length; ) {
		const most = start + longest;
		const space = most < span.text.length ? span.text.lastIndexOf(' ', most) : span.text.length;
		const end = space > start ? space + 1 : most + (isHalf(span.text, most) ? 1 : 0);
		all.push({...span, text: span.text.slice(start, end)});
		start = end;
	}
	return all;
}

/** Whether a place is between the halves of a character. */
function isHalf(text: string, place: number): boolean {
	return /[\uDC00-\uDFFF]/.test(text[place] ?? '');
}

/** Code as blocks that Typst sets in no time; a line that never ends is broken. */
export function codeParts(text: string): string[] {
	const lines = text.split('\n');
	const blocks: string[] = [];
	for (let start = 0; start < lines.length; start += mostLines)
		blocks.push(paperText(lines.slice(start, start + mostLines).join('\n'), undefined, '\n'));
	return blocks;
}
