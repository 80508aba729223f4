import stringWidth from 'string-width';

/**
 * Text whose every UTF-16 unit is one grapheme of one column: Latin, Greek and Cyrillic letters, the
 * usual punctuation, arrows, and what bullets, boxes, bars and charts are drawn with, without combining
 * marks, soft hyphens or anything invisible, and without what a mark behind it would make an emoji of.
 */
const simple =
	/^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0391-\u03A1\u03A3-\u03FF\u0400-\u0482\u048A-\u052F\u2010-\u2027\u202F-\u203B\u203D-\u2048\u204A-\u205E\u2190-\u2193\u2500-\u25A9\u25AC-\u25B5\u25B7-\u25BF\u25C1-\u25FA]*$/;
/** A single ideograph, kana or syllable of Hangul: two columns, without any further question. */
const wide = /^[\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3]$/;

/** A single character that is drawn as an emoji: two columns as well. */
const emoji = /^(?!\p{Regional_Indicator})\p{Emoji_Presentation}$/u;

/** The largest of some numbers, at least `least`. Spreading a million into a call fills the stack. */
export function largest(numbers: Iterable<number>, least = 0): number {
	let result = least;
	for (const number of numbers) if (number > result) result = number;
	return result;
}

/** Whether every UTF-16 unit of a text takes one column. */
export function isSimple(text: string): boolean {
	return simple.test(text);
}

let segmenter: Intl.Segmenter | undefined;
const widths = new Map<string, number>();
/** So that hostile text with millions of different clusters can't fill the memory. */
const maxRemembered = 4096;

/** Longer texts are segmented in parts: V8's segmenter takes quadratic time (seen in Node 20). */
const partLength = 1024;
/** A character that never joins the one before it, so that a text may be parted there. */
const independent = /[\u0020-\u007E\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3]/g;

/** What a reader takes for one character (UAX 29), one after the other. */
export function* graphemes(text: string): Generator<string> {
	if (simple.test(text)) return yield* text;
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	for (let start = 0; start < text.length; ) {
		independent.lastIndex = start + partLength;
		const near = start + partLength < text.length ? independent.exec(text)?.index : undefined;
		// Where nothing is independent for so long, no reader can tell where the parts meet.
		const end = Math.min(near ?? text.length, start + 8 * partLength);
		for (const {segment} of segmenter.segment(text.slice(start, end))) yield segment;
		start = end;
	}
}

/** The number of columns of a single grapheme. */
export function graphemeWidth(grapheme: string): number {
	if (simple.test(grapheme)) return grapheme.length;
	if (wide.test(grapheme) || emoji.test(grapheme)) return 2;
	const known = widths.get(grapheme);
	if (known !== undefined) return known;
	const width = stringWidth(grapheme);
	if (widths.size >= maxRemembered) widths.clear();
	widths.set(grapheme, width);
	return width;
}

/** The number of columns that `text` takes in a terminal. It must not hold escape sequences. */
export function textWidth(text: string): number {
	if (simple.test(text)) return text.length;
	let width = 0;
	for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
	return width;
}

/**
 * The length, in UTF-16 units, of the longest beginning of `text` that fits in `columns`: at least
 * one grapheme, so that whoever cuts a text piece by piece comes to its end.
 */
export function fittingLength(text: string, columns: number): number {
	if (simple.test(text)) return Math.max(1, Math.min(text.length, columns));
	let width = 0;
	let length = 0;
	for (const grapheme of graphemes(text)) {
		width += graphemeWidth(grapheme);
		if (width > columns && length > 0) break;
		length += grapheme.length;
	}
	return length;
}
