import type {DigitNumber} from './digits.ts';
import {foldWord, type Vocabulary} from './vocabulary.ts';

/** A word, folded, or a number in digits, and where it stands in its text. */
export type Token = {start: number; end: number; text: string; digits?: DigitNumber};

/** A text taken apart, to be read with the words of one language. */
export type TokenizedText = {text: string; tokens: readonly Token[]; vocabulary: Vocabulary};

/** The words and the numbers in digits of a text, in its order. */
export function tokensOf(text: string, digits: readonly DigitNumber[]): Token[] {
	const words = Array.from(text.matchAll(/\p{L}[\p{L}\p{M}]*/gu), ({index, 0: word}): Token => {
		return {start: index, end: index + word.length, text: foldWord(word)};
	});
	const numbers = digits.map(({start, end, written}, index): Token => {
		return {start, end, text: written, digits: digits[index]!};
	});
	// The letter of `10k` is in its number already.
	const inside = new Set(
		digits.flatMap(({start, end}) => Array.from({length: end - start}, (_, at) => start + at)),
	);
	return [...words.filter(({start}) => !inside.has(start)), ...numbers].sort(
		(a, b) => a.start - b.start,
	);
}

/** Whether nothing but a space or a hyphen stands between a token and the one before it. */
export function isJoined({text, tokens}: TokenizedText, index: number): boolean {
	const [left, right] = [tokens[index - 1], tokens[index]];
	if (!left || !right) return false;
	return /^[\s\-‐‑]{1,2}$/u.test(text.slice(left.end, right.start));
}
