import {asciiDigits} from './digit-values.ts';
import {type DigitNumber, readDigits} from './digits.ts';
import {type Hint, hintsAt, isAndHalf, mayHint} from './hints.ts';
import {days, type TimeUnit} from './languages/language.ts';
import {mayBegin, numberAt} from './number-at.ts';
import {romanNumerals} from './roman.ts';
import {isJoined, type TokenizedText, tokensOf} from './tokens.ts';
import {type Vocabulary, vocabularyOf} from './vocabulary.ts';

/**
 * A number in a text. Only one of `digits` or a `word` can be missed in a translation; a `hint` is
 * what such a number may have become there.
 */
export type Numeral = {
	kind: 'digits' | 'word' | 'hint';
	/** All that it may mean; none if it is only a span of time. */
	values: readonly number[];
	/** What stands before a multiplier: the 60 of `60 million`; else the value. */
	mantissa: number;
	/** As in the text, with its unit of time. */
	written: string;
	/** The word right behind it, folded; may be empty. */
	behind: string;
	unit?: TimeUnit;
	/** How long it is, if it is a span of time. */
	days?: number;
	/** Whether it stands in parentheses, where translators explain. */
	aside: boolean;
	/** The index of the block of the text that it is in. */
	block: number;
};

type Placed = Omit<Numeral, 'block' | 'aside'> & {start: number};

/**
 * The numbers in a block of text: of digits in any script, and of words of `locale`. Words of
 * `other` are hints, as they may be in a name, and so are Roman numerals.
 */
export function numeralsIn(
	original: string,
	locale: string,
	other: string,
	block: number,
): Numeral[] {
	const text = asciiDigits(original);
	const digits = readDigits(text);
	const tokens = tokensOf(text, digits);
	const [own, foreign] = [vocabularyOf(locale), vocabularyOf(other)];
	const read = (vocabulary: Vocabulary) => readAll({text, tokens, vocabulary});
	const found = own ? read(own) : digits.map(plainNumeral);
	const hints = foreign && foreign !== own ? read(foreign) : [];
	const romans = romanNumerals(text).map(({start, written, value}) => {
		return placed({values: [value]}, start, written);
	});
	const isAside = asidesOf(text);
	return [...found, ...hints.map((each) => ({...each, kind: 'hint' as const})), ...romans]
		.filter(({values, days}) => values.length > 0 || days !== undefined)
		.map(({start, ...numeral}) => ({...numeral, aside: isAside(start), block}));
}

const silent = new WeakMap<Vocabulary, Map<string, boolean>>();

/** Whether a word says nothing of a number, wherever it stands, as nearly all words do. */
function isSilent(word: string, vocabulary: Vocabulary): boolean {
	const known = silent.get(vocabulary) ?? new Map<string, boolean>();
	silent.set(vocabulary, known);
	let answer = known.get(word);
	if (answer === undefined) {
		answer = !mayBegin(word, vocabulary) && !mayHint(word, vocabulary);
		known.set(word, answer);
	}
	return answer;
}

function plainNumeral({start, written, values, certain}: DigitNumber): Placed {
	const kind = certain ? 'digits' : 'hint';
	return {start, kind, values, mantissa: values[0] ?? 0, written, behind: ''};
}

function readAll(source: TokenizedText): Placed[] {
	const found: Placed[] = [];
	for (let index = 0; index < source.tokens.length; ) {
		const {digits, text} = source.tokens[index]!;
		if (!digits && isSilent(text, source.vocabulary)) {
			index++;
			continue;
		}
		const read = readAt(source, index);
		found.push(...read.found);
		index += read.used;
	}
	return found;
}

/** The number that begins with a token, or what else the token may stand for. */
function readAt(source: TokenizedText, index: number): {found: Placed[]; used: number} {
	const {text, tokens, vocabulary} = source;
	const {start, text: word} = tokens[index]!;
	const number = numberAt(source, index);
	if (!number)
		return {found: hintsAt(source, index).map((hint) => placed(hint, start, word)), used: 1};

	const {kind, vague, values, mantissa, used} = number;
	const [value = 0] = values;
	const behind = index + used;
	const unit = value < 1000 ? unitAt(source, behind) : undefined;
	const end = unit ? behind + 1 : behind;
	const written = text.slice(start, tokens[end - 1]!.end);
	// What is also another word is a number for certain if it counts something.
	const isOther = !unit && used === 1 && vocabulary.ambiguous.has(word);
	const lasting = (times: number) => (unit ? {unit, days: times * days[unit]} : {});
	const after = isJoined(source, end) ? (tokens[end]?.text ?? '') : '';
	const numeral = {start, kind, values, mantissa, written, behind: after, ...lasting(value)};
	const more = value + 0.5;
	// The `third` of `a third`, and the `quarters` of `three quarters`, may be percent.
	const percent = tokens.slice(behind - 1, end).flatMap((each) => {
		return vocabulary.hints.get(each.text) ?? [];
	});
	return {
		found: [
			vague || isOther ? {...numeral, kind: 'hint'} : numeral,
			// `dos años y medio`
			...(unit && isAndHalf(source, end)
				? [placed({values: [more], ...lasting(more)}, start, written)]
				: []),
			placed({values: percent}, start, written),
		],
		used: end - index,
	};
}

/** The unit of time that a token is, if it belongs to what is before it. */
function unitAt(source: TokenizedText, index: number): TimeUnit | undefined {
	if (!isJoined(source, index)) return undefined;
	return source.vocabulary.units.get(source.tokens[index]!.text);
}

function placed(hint: Hint, start: number, written: string): Placed {
	return {...hint, start, kind: 'hint', mantissa: hint.values[0] ?? 0, written, behind: ''};
}

/** Tells of an offset whether it is in parentheses. */
function asidesOf(text: string): (offset: number) => boolean {
	const asides = /\([^()]*\)|（[^（）]*）|\[[^[\]]*\]/gu;
	const ranges = Array.from(text.matchAll(asides), ({index, 0: aside}) => {
		return [index, index + aside.length] as const;
	});
	return (offset) => ranges.some(([from, to]) => offset > from && offset < to);
}
