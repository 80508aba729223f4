/** Half a character, which no file can hold; and marks and gaps of Unicode that nothing can show. */
const unprintable = /\p{Surrogate}|[\uFEFF\uFFF9-\uFFFC]|\p{Noncharacter_Code_Point}/gu;

/** Scripts that are broken between any two of their letters, or after words that nobody parts. */
const unspaced =
	'\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** Longer than the words of any language: an address, or what somebody wrote to break a page. */
const longest = 31;
const marks = '/?&=_.:;,@#+\\-';
const zeroWidthSpace = '\u200B';

/** Matches a word of more than so many letters, and the parts that it may be broken into. */
function patterns(letters: number): {word: RegExp; part: RegExp} {
	return {
		word: new RegExp(`[^\\s${unspaced}]{${letters + 1},}`, 'gu'),
		part: new RegExp(`[${marks}]+|[^${marks}]{1,${Math.ceil(letters / 2)}}[${marks}]*`, 'gu'),
	};
}

const usual = patterns(longest);

/**
 * A text that fits on paper: words of more than so many `letters` may be broken, at a joint if there
 * is one, and what has no shape is left out.
 */
export function paperText(text: string, letters = longest): string {
	const {word, part} = letters === longest ? usual : patterns(letters);
	return text
		.replace(unprintable, '')
		.replace(word, (found) => (found.match(part) ?? []).join(zeroWidthSpace));
}
