import {combine} from './combine.ts';
import {combineCompound} from './compound.ts';
import {decadeValues} from './digit-values.ts';
import {isJoined, type TokenizedText} from './tokens.ts';
import {foldWord, longestPhrase, type Part, type Vocabulary} from './vocabulary.ts';

/**
 * A number, of digits or of words, as long as `used` tokens. `vague` is what stands for no number
 * for certain: one, a hundred, a word that is also another one.
 */
export type FoundNumber = {
	kind: 'digits' | 'word';
	vague: boolean;
	/** All that it may mean. */
	values: number[];
	/** What stands before a multiplier: the 60 of `60 million`; else the value. */
	mantissa: number;
	used: number;
};

/** Longer runs of words are no number. */
const mostParts = 16;

/** The number that begins with this token. */
export function numberAt(source: TokenizedText, index: number): FoundNumber | undefined {
	const {digits} = source.tokens[index]!;
	return digits ? digitsAt(source, index) : wordsAt(source, index);
}

function digitsAt(source: TokenizedText, index: number): FoundNumber {
	const {certain, closed, written, ...digits} = source.tokens[index]!.digits!;
	const values = decadeAt(source, index, written) ?? digits.values;
	const [mantissa = 0] = values;
	const number = {kind: 'digits' as const, vague: !certain, values, mantissa, used: 1};
	// A year is not multiplied: 2019 thousand.
	if (closed || /^[12]\d{3}$/.test(written)) return number;
	const {parts, lengths} = partsFrom(source, index + 1);
	const [multiplier] = isJoined(source, index + 1) ? parts : [];
	// Behind digits a hundred is a currency's: 20 cents.
	if (multiplier?.kind !== 'multiplier' || (multiplier.value < 1000 && multiplier.value !== 12)) {
		return number;
	}
	const {value, used} = combine([{kind: 'cardinal', value: 1}, ...parts])!;
	return {...number, values: values.map((each) => each * value), used: 1 + sum(lengths, used - 1)};
}

function wordsAt(source: TokenizedText, index: number): FoundNumber | undefined {
	const {parts, lengths} = partsFrom(source, index);
	const combined = combine(parts);
	if (!combined) return undefined;
	const {value, cardinal, mantissa, vague} = combined;
	// Half of something is also 50 % of it.
	const others = value === 0.5 ? [50] : cardinal > 0 && cardinal !== value ? [cardinal] : [];
	return {
		kind: 'word',
		vague: vague || value < 2,
		values: decadeAt(source, index, String(value)) ?? [value, ...others],
		mantissa,
		used: sum(lengths, combined.used),
	};
}

function sum(lengths: readonly number[], count: number): number {
	return lengths.slice(0, count).reduce((total, length) => total + length, 0);
}

/** The parts of numbers that stand one behind the other from a token on, and their lengths. */
function partsFrom(source: TokenizedText, index: number): {parts: Part[]; lengths: number[]} {
	const parts: Part[] = [];
	const lengths: number[] = [];
	for (let at = index; parts.length < mostParts; ) {
		if (at > index && !isJoined(source, at)) break;
		const found = partAt(source, at);
		if (!found) break;
		parts.push(found.part);
		lengths.push(found.length);
		at += found.length;
	}
	return {parts, lengths};
}

/** Whether a number may begin with a word. */
export function mayBegin(word: string, {parts, beginnings}: Vocabulary): boolean {
	return beginnings.has(word) || Boolean(combineCompound(word, parts));
}

/** The longest phrase from a token on that is a part of a number. */
function partAt(source: TokenizedText, index: number): {part: Part; length: number} | undefined {
	const {tokens, vocabulary} = source;
	const words: string[] = [];
	for (let at = index; at < tokens.length && words.length < longestPhrase; at++) {
		const {digits, text} = tokens[at]!;
		if (digits || (at > index && !isJoined(source, at))) break;
		words.push(text);
	}
	for (let length = words.length; length > 0; length--) {
		const phrase = words.slice(0, length).join(' ');
		const part = vocabulary.parts.get(phrase);
		if (part) return {part, length};
	}
	const value = words[0] && combineCompound(words[0], vocabulary.parts);
	return value ? {part: {kind: 'cardinal', value}, length: 1} : undefined;
}

/** What tens mean behind a word for decades: the 80 of `los años 80`. */
function decadeAt({text, tokens, vocabulary}: TokenizedText, index: number, written: string) {
	if (!/^(?:\d|1[5-9]\d|20\d)0$/.test(written)) return undefined;
	const [before, token] = [tokens[index - 1], tokens[index]!];
	if (!before || !vocabulary.decades.has(foldWord(before.text))) return undefined;
	return /^[\s'’]*$/u.test(text.slice(before.end, token.start)) ? decadeValues(written) : undefined;
}
