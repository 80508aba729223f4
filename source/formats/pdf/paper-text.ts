/** Half a character, which no file can hold; and marks and gaps of Unicode that nothing can show. */
const unprintable = /\p{Surrogate}|[\uFEFF\uFFF9-\uFFFC]|\p{Noncharacter_Code_Point}/gu;

/** Scripts that are broken between any two of their letters, or after words that nobody parts. */
const unspaced =
	'\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** Longer than the words of any language: an address, or what somebody wrote to break a page. */
const longWord = new RegExp(`[^\\s${unspaced}]{32,}`, 'gu');
const joint = /[/?&=_.:;,@#+-]+|[^/?&=_.:;,@#+-]{16}/gu;
const zeroWidthSpace = '\u200B';

/**
 * A text that fits on paper: words that are longer than a line may be broken, at a joint if there
 * is one, and what has no shape is left out.
 */
export function paperText(text: string): string {
	return text
		.replace(unprintable, '')
		.replace(longWord, (word) => word.replace(joint, `$&${zeroWidthSpace}`));
}
