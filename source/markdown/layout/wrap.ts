import {cutSpans, type Range, type Span, textOf} from '../style/span.ts';
import {fittingLength, graphemes, graphemeWidth, isSimple, textWidth} from './width.ts';

/** One line of a paragraph, and the number of UTF-16 units of the paragraph that stand before it. */
export type WrappedLine = {spans: Span[]; offset: number};

const softHyphen = '\u00AD';
/** What tells where a line may break, and is not shown. */
const invisible = /[\u00AD\u200B]/g;
const wide =
	/[\u2E80-\u303F\u3040-\u30FF\u3100-\u312F\u3190-\u4DBF\u4E00-\uA4CF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]|[\uD840-\uD8BF]/;
/** Where a word may have to be looked at more closely. */
const mayBreakInside =
	/[-\u00AD\u200B\u2010\u2013\u2014]|[\u2E80-\uA4CF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\uD840-\uD8BF]/;
/** Marks that never begin a line, and marks that never end one (JIS X 4051, kinsoku). */
const closing =
	/^[)\]}>,.;:!?%’”»›…、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝〕〉》」』】〙〗〟ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜゠‼⁇⁈⁉｡､｣･ｰﾞﾟｧ-ｯㇰ-ㇿ〻｠％‰℃°·–—-]/;
const opening = /[([{<‘“«‹（［｛〔〈《「『【〘〖〝｢｟]$/;

function mayBreakBetween(before: string, after: string): boolean {
	if (before === '\u200B' || before === softHyphen) return true;
	if (closing.test(after) || opening.test(before)) return false;
	if (before === '\u2013' || before === '\u2014') return true;
	if (before === '-' || before === '\u2010') return /^\p{L}/u.test(after);
	return wide.test(before) || wide.test(after);
}

/**
 * The segments of a word, at whose ends a line may end: after hyphens and dashes, between ideographs.
 * `length` is in UTF-16 units, `columns` is what shows of it.
 */
function* segments(word: string): Generator<{length: number; columns: number}> {
	let length = 0;
	let columns = 0;
	let previous = '';
	// A hyphen at the very start of a word belongs to it: `-c`, `--width`.
	let begun = false;
	for (const grapheme of graphemes(word)) {
		if (begun && mayBreakBetween(previous, grapheme)) {
			yield {length, columns};
			length = 0;
			columns = 0;
			begun = false;
		}
		length += grapheme.length;
		columns += grapheme === softHyphen || grapheme === '\u200B' ? 0 : graphemeWidth(grapheme);
		begun ||= grapheme !== '-';
		previous = grapheme;
	}
	yield {length, columns};
}

/** Where an address is cut that needs several lines: behind one of its own marks, if one is near. */
function goodCut(text: string, most: number): number {
	for (let length = most; length > most / 2; length--)
		if (/[/?&=#_.-]/.test(text[length - 1] ?? '') && !/[/]/.test(text[length] ?? '')) return length;
	return politeCut(text, most);
}

/** Where a word is cut by force: not right before a closing mark, nor behind an opening one. */
function politeCut(text: string, most: number): number {
	if (!isSimple(text.slice(0, most + 1))) return most;
	for (let length = most; length > Math.max(0, most - 4); length--)
		if (!closing.test(text[length] ?? '') && !opening.test(text[length - 1] ?? '')) return length;
	return most;
}

/** A mark that French sets apart from its word, behind a space: no line may begin with it. */
const apart = /^[;:!?»›]+[,.)]*$/;
const mayHoldApart = / [;:!?»›]|[«‹] /;

/** The ranges of `text` that stand on a line each, `width` columns at most. */
function lineRanges(text: string, width: number): Range[] {
	const simple = isSimple(text);
	const breakable = mayBreakInside.test(text);
	const french = mayHoldApart.test(text);
	const columnsOf = (start: number, end: number) =>
		simple ? end - start : textWidth(text.slice(start, end).replace(invisible, ''));

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

	/** Puts on the line what may not be broken, or breaks it all the same where no line is wide enough. */
	const place = (start: number, end: number, taken: number) => {
		let columns = taken;
		const address = taken > width && text.slice(start, end).includes('://');
		// A hyphen will show where the line ends at a soft one, and needs its column.
		const needed = text[end - 1] === softHyphen ? columns + 1 : columns;
		// Not the column tells whether a line is empty, as it may hold what takes no column at all.
		if (line.end !== line.start && column + pending + needed > width) endLine(start);
		if (line.end === line.start) line.start = start;
		let position = start;
		while (columns > width) {
			// Far more than fits, but not all of what may be a megabyte.
			const part = text.slice(position, Math.min(end, position + 8 * width + 64));
			let length = fittingLength(part, width);
			if (position + length >= end) break;
			length = address ? goodCut(part, length) : politeCut(part, length);
			columns -= columnsOf(position, position + length);
			position += length;
			line.end = position;
			endLine(position);
		}
		column += pending + columns;
		pending = 0;
		line.end = end;
	};

	const placeWord = (start: number, end: number) => {
		const word = breakable ? text.slice(start, end) : '';
		if (!mayBreakInside.test(word) || word.includes('://'))
			return place(start, end, columnsOf(start, end));
		let position = start;
		for (const {length, columns} of segments(word)) {
			place(position, position + length, columns);
			position += length;
		}
	};

	/** The end of the word that begins here, with marks set apart from it that are still its own. */
	const endOfWord = (start: number) => {
		let end = start;
		for (;;) {
			while (end < text.length && text[end] !== ' ' && text[end] !== '\n') end++;
			if (!french || text[end] !== ' ') return end;
			let next = end + 1;
			while (next < text.length && text[next] !== ' ' && text[next] !== '\n') next++;
			const opens = text[end - 1] === '«' || text[end - 1] === '‹';
			const joined = opens || apart.test(text.slice(end + 1, next));
			// Where even both together have no line, each goes its way.
			if (!joined || columnsOf(start, next) > width) return end;
			end = next;
		}
	};

	for (let index = 0; index < text.length; ) {
		const character = text[index];
		if (character === '\n') {
			endLine(++index);
		} else if (character === ' ') {
			pending = line.end === line.start ? 0 : 1;
			index++;
		} else {
			const end = endOfWord(index);
			placeWord(index, end);
			index = end;
		}
	}
	ranges.push(line);
	return ranges;
}

/** The same spans with each run of spaces, tabs and soft breaks as one space, across spans too. */
function collapsed(spans: readonly Span[]): Span[] {
	const result: Span[] = [];
	let afterSpace = true;
	for (const span of spans) {
		let {text} = span;
		if (/[\t\n]| {2}/.test(text)) text = text.replace(/[ \t]+/g, ' ').replace(/ ?\n ?/g, '\n');
		if (afterSpace && text[0] === ' ') text = text.slice(1);
		if (text === '') continue;
		const last = text.at(-1);
		afterSpace = last === ' ' || last === '\n';
		result.push(text === span.text ? span : {...span, text});
	}
	return result;
}

/**
 * Sets a paragraph: its spans, in which a line feed is a hard break, as lines of at most `width`
 * columns. Runs of spaces become one; words too long for a line are cut between graphemes.
 */
export function wrap(spans: readonly Span[], width: number): WrappedLine[] {
	const words = collapsed(spans);
	const text = textOf(words);
	const ranges = lineRanges(text.trimEnd(), width);
	const lines = cutSpans(words, ranges);
	if (text.search(invisible) !== -1)
		for (const [index, line] of lines.entries()) {
			const end = ranges[index]?.end ?? 0;
			const shown = line
				.map((span) => ({...span, text: span.text.replace(invisible, '')}))
				.filter((span) => span.text !== '');
			const last = shown.at(-1);
			const endsInWord = text[end - 1] === softHyphen && /\S/.test(text[end] ?? '');
			if (endsInWord && last && textWidth(textOf(shown)) < width) last.text += '-';
			lines[index] = shown;
		}
	return lines.map((line, index) => ({spans: line, offset: ranges[index]?.start ?? 0}));
}
