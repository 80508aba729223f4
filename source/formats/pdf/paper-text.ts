/** Half a character, which no file can hold; and marks and gaps of Unicode that nothing can show. */
const unprintable = /\p{Surrogate}|[\uFEFF\uFFF9-\uFFFC]|\p{Noncharacter_Code_Point}/gu;

/** Scripts that are broken between any two of their letters, or after words that nobody parts. */
const unspaced =
	'\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** Longer than the words of any language, but those that are made of others and have syllables. */
const longest = 31;
/** Longer than a line has room for, and than any word: what somebody wrote to break a page. */
const endless = 60;
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
/** A word that Typst divides by its syllables. */
const syllables = new RegExp(`^[\\p{L}\\p{M}]{1,${endless}}[${marks}]*$`, 'u');

/**
 * Places in a text where a word may be broken. Typst looks for each of them within the one before,
 * and gives up at some hundreds.
 */
const mostBreaks = 100;

/**
 * A text that fits on paper: words of more than so many `letters` may be broken, at a joint if there
 * is one, and what has no shape is left out. Once nobody can have meant them as words, they are
 * broken for good, where `gap` is put.
 */
export function paperText(text: string, letters = longest, gap = ' '): string {
	const {word, part} = letters === longest ? usual : patterns(letters);
	let breaks = 0;
	return text.replace(unprintable, '').replace(word, (found) => {
		if (letters === longest && syllables.test(found)) return found;
		const parts = found.match(part) ?? [];
		breaks += parts.length - 1;
		return parts.join(breaks > mostBreaks ? gap : zeroWidthSpace);
	});
}

/** The longest address that a link of Typst may have (`URL is too long`, Typst 0.14). */
export const longestAddress = 8000;

/** An address that a PDF can link to; empty for one that is too long. */
export function paperAddress(address: string): string {
	return address.length < longestAddress ? address : '';
}
