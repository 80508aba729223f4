import stringWidth from 'string-width';

/**
 * Text whose every UTF-16 unit is one grapheme of one column: Latin letters and the usual
 * punctuation, without combining marks, soft hyphens or anything invisible.
 */
const simple = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/;

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
const widths = new Map<string, number>();
/** So that hostile text with millions of different clusters can't fill the memory. */
const maxRemembered = 4096;

/** What a reader takes for one character, one after the other. */
export function graphemes(text: string): string[] {
	if (simple.test(text)) return text.split('');
	return Array.from(segmenter.segment(text), ({segment}) => segment);
}

function graphemeWidth(grapheme: string): number {
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
	for (const {segment} of segmenter.segment(text)) width += graphemeWidth(segment);
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
	for (const {segment} of segmenter.segment(text)) {
		width += graphemeWidth(segment);
		if (width > columns && length > 0) break;
		length += segment.length;
	}
	return length;
}
