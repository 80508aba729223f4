import {type Span, textOf} from './span.ts';
import {fittingLength, graphemes, textWidth} from './width.ts';

/** One line of a paragraph, and the number of UTF-16 units of the paragraph that stand before it. */
export type WrappedLine = {spans: Span[]; offset: number};

const softHyphen = '\u00AD';
const wide =
	/[\u2E80-\u303F\u3040-\u30FF\u3100-\u312F\u3190-\u4DBF\u4E00-\uA4CF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]|[\uD840-\uD8BF]/;
/** Where a word may have to be looked at more closely. */
const mayBreakInside =
	/[-\u00AD\u200B\u2010\u2013\u2014]|[\u2E80-\uA4CF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\uD840-\uD8BF]/;
/** Marks that never begin a line, and marks that never end one (JIS X 4051, kinsoku). */
const closing =
	/^[)\]}>,.;:!?%’”»›…、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝〕〉》」』】〙〗〟ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ–—-]/;
const opening = /[([{<‘“«‹（［｛〔〈《「『【〘〖〝]$/;

function mayBreakBetween(before: string, after: string): boolean {
	if (before === '\u200B' || before === softHyphen) return true;
	if (closing.test(after) || opening.test(before)) return false;
	if (/^[\u2013\u2014]$/.test(before)) return true;
	if (/^[-\u2010]$/.test(before)) return /^\p{L}/u.test(after);
	return wide.test(before) || wide.test(after);
}

/** A word cut where a line may end inside it: after hyphens and dashes, between ideographs. */
function pieces(word: string): string[] {
	if (!mayBreakInside.test(word) || word.includes('://')) return [word];
	const result: string[] = [];
	let piece = '';
	let previous = '';
	for (const grapheme of graphemes(word)) {
		// A hyphen at the very start of a word belongs to it: `-c`, `--width`.
		if (/[^-]/.test(piece) && mayBreakBetween(previous, grapheme)) {
			result.push(piece);
			piece = '';
		}
		piece += grapheme;
		previous = grapheme;
	}
	result.push(piece);
	return result;
}

/** The columns that a piece takes on the screen, where soft hyphens do not show. */
function visibleWidth(piece: string): number {
	return textWidth(piece.replaceAll(softHyphen, ''));
}

/**
 * A line feed, a run of spaces, or a word. French sets some marks apart by a space, after which no
 * line may begin or before which none may end; an author who typed a plain one gets the same.
 */
const tokens = /\n|[ \t]+|(?:[«‹] )?[^ \t\n]+(?: [;:!?»›]+[,.)]*(?=[ \n]|$))*/g;

type Range = {start: number; end: number};

/** The ranges of `text` that stand on a line each, `width` columns at most. */
function lineRanges(text: string, width: number): Range[] {
	const ranges: Range[] = [];
	let line: Range = {start: 0, end: 0};
	let column = 0;
	let pending = 0;

	const endLine = (next: number) => {
		ranges.push(line);
		line = {start: next, end: next};
		column = 0;
		pending = 0;
	};

	// Not the column tells, as a line may hold what takes no column at all.
	const isEmpty = () => line.end === line.start;

	const place = (piece: string, start: number) => {
		let rest = piece;
		let position = start;
		let columns = visibleWidth(rest);
		// A hyphen will show where the line ends at a soft one, and needs its column.
		const needed = rest.endsWith(softHyphen) ? columns + 1 : columns;
		if (!isEmpty() && column + pending + needed > width) endLine(position);
		if (isEmpty()) line.start = position;
		while (columns > width && rest.length > 1) {
			const length = fittingLength(rest, width);
			if (length >= rest.length) break;
			columns -= visibleWidth(rest.slice(0, length));
			line.end = position + length;
			rest = rest.slice(length);
			position += length;
			endLine(position);
		}
		column += pending + columns;
		pending = 0;
		line.end = position + rest.length;
	};

	const placeWord = (word: string, start: number) => {
		let position = start;
		for (const piece of pieces(word)) {
			place(piece, position);
			position += piece.length;
		}
	};

	for (const {0: token, index} of text.matchAll(tokens)) {
		if (token === '\n') endLine(index + 1);
		else if (token[0] === ' ' || token[0] === '\t') pending = isEmpty() ? 0 : 1;
		else if (!token.includes(' ') || visibleWidth(token) <= width) placeWord(token, index);
		else
			for (const part of token.matchAll(/[^ ]+/g)) {
				placeWord(part[0], index + part.index);
				pending = 1;
			}
	}
	ranges.push(line);
	return ranges;
}

/** The same spans with each run of spaces, tabs and soft breaks as one space, across spans too. */
function collapsed(spans: readonly Span[]): Span[] {
	let afterSpace = true;
	return spans.flatMap((span) => {
		let text = span.text.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/[ \t]+/g, ' ');
		if (afterSpace) text = text.replace(/^ /, '');
		if (text === '') return [];
		afterSpace = /[ \n]$/.test(text);
		return [{...span, text}];
	});
}

/**
 * Sets a paragraph: its spans, in which a line feed is a hard break, as lines of at most `width`
 * columns. Runs of spaces become one; words too long for a line are cut between graphemes.
 */
export function wrap(spans: readonly Span[], width: number): WrappedLine[] {
	const words = collapsed(spans);
	const text = textOf(words);
	let index = 0;
	let spanStart = 0;
	return lineRanges(text.replace(/\s+$/, ''), width).map(({start, end}) => {
		const line: Span[] = [];
		for (let span = words[index]; span; span = words[++index]) {
			const from = Math.max(start - spanStart, 0);
			const to = Math.min(end - spanStart, span.text.length);
			const shown = span.text.slice(from, to).replaceAll(softHyphen, '');
			if (shown) line.push({...span, text: shown});
			if (spanStart + span.text.length > end) break;
			spanStart += span.text.length;
		}
		const last = line.at(-1);
		const endsInWord = text[end - 1] === softHyphen && /\S/.test(text[end] ?? '');
		if (endsInWord && last && textWidth(textOf(line)) < width) last.text += '-';
		return {spans: line, offset: start};
	});
}
