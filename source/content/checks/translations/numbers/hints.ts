import {combineCompound} from './compound.ts';
import {days, type TimeUnit} from './languages/language.ts';
import type {TokenizedText} from './tokens.ts';
import type {Vocabulary} from './vocabulary.ts';

/** What a number in another language may have become: a value, or a span of time in days. */
export type Hint = {values: readonly number[]; unit?: TimeUnit; days?: number};

/** What a word that is no number may stand for: both, a third, a decade, `zweiwöchig`. */
export function hintsAt(source: TokenizedText, index: number): Hint[] {
	const {tokens, vocabulary} = source;
	const {hints, units, parts} = vocabulary;
	const word = tokens[index]!.text;
	const prefix = prefixOf(word, parts);
	const ordinal = ordinalOf(word, vocabulary);
	const values = [
		...(hints.get(word) ?? []),
		...(ordinal === undefined ? [] : [ordinal]),
		...(prefix ? [prefix.value] : []),
	];
	const lasting = (unit: TimeUnit, times: number): Hint => {
		return {values: [], unit, days: times * days[unit]};
	};
	const own = units.get(word);
	if (own) {
		const times = isAndHalf(source, index + 1) ? 1.5 : 1;
		return [{values}, lasting(own, times)];
	}
	// `zweiwöchig`, `anderthalb Jahre`, `every other week`
	const unit = units.get(prefix?.rest ?? '') ?? units.get(tokens[index + 1]?.text ?? '');
	return [{values}, ...(unit ? values.map((value) => lasting(unit, value)) : [])];
}

/** Whether a word that is no number may stand for one, or for a span of time. */
export function mayHint(word: string, vocabulary: Vocabulary): boolean {
	const {hints, units, parts} = vocabulary;
	return (
		hints.has(word) ||
		units.has(word) ||
		prefixOf(word, parts) !== undefined ||
		ordinalOf(word, vocabulary) !== undefined
	);
}

/** Whether `and a half` begins with a token. */
export function isAndHalf({tokens, vocabulary}: TokenizedText, index: number): boolean {
	const kindOf = (at: number) => vocabulary.parts.get(tokens[at]?.text ?? '')?.kind;
	if (kindOf(index) !== 'joiner') return false;
	return kindOf(index + 1) === 'half' || kindOf(index + 2) === 'half';
}

/** The number that an ordinal of one word is of: `einundzwanzigste`. */
function ordinalOf(word: string, {parts, ordinalEnding}: Vocabulary): number | undefined {
	if (!ordinalEnding?.test(word)) return undefined;
	const stem = word.replace(ordinalEnding, '');
	// An ending may have taken a vowel: `ventiduesimo`.
	for (const vowel of ['', 'e', 'i', 'o']) {
		const value = combineCompound(stem + vowel, parts);
		if (value !== undefined) return value;
	}
	return undefined;
}

/** The number that a word begins with, as `vingtième`, `sevenfold` and `fünfundzwanzigmal` do. */
function prefixOf(word: string, parts: Vocabulary['parts']) {
	const shortest = prefixLength(word, parts);
	if (shortest === undefined) return undefined;
	for (let length = word.length - 1; length > shortest; length--) {
		const value = combineCompound(word.slice(0, length), parts);
		if (value !== undefined) return {value, rest: word.slice(length)};
	}
	const part = parts.get(word.slice(0, shortest));
	return part?.kind === 'cardinal' ? {value: part.value, rest: word.slice(shortest)} : undefined;
}

/** How long the longest number of one part is that a word begins with. */
function prefixLength(word: string, parts: Vocabulary['parts']): number | undefined {
	for (let length = word.length - 1; length >= 3; length--) {
		const part = parts.get(word.slice(0, length));
		if (part?.kind === 'cardinal' && part.value > 1) return length;
	}
	return undefined;
}
