import {alignBlocks} from '../../../resume/align.ts';
import type {Locale} from '../../../resume/types.ts';
import type {Facts} from './facts.ts';
import {poolOf} from './numbers/number-pool.ts';
import {type Numeral, numeralsIn} from './numbers/numerals.ts';
import {vocabularyOf} from './numbers/vocabulary.ts';

/** The numbers that differ: one against another, and those that only one text has. */
export type NumberDifference = {
	pairs: Array<{from: Numeral; to: Numeral}>;
	missing: Numeral[];
	extra: Numeral[];
};

/** One of two texts. */
export type Side = {facts: Facts; locale: Locale};

/**
 * Compares the numbers of a text and of its translation. A false alarm is worse than a miss, so:
 *
 * - A number is the same as any other of the same value anywhere in the other text, in digits or in
 *   words; as the same span of time in another unit (two weeks and quince días); and as what may
 *   stand for it (both, a third, a decade, XX, miles in kilometres).
 * - Two numbers are against each other when they have the same unit of time and no equals, or stand
 *   in paragraphs that belong together and neither has one. Of the numbers in words, two is never so
 *   without a unit, and one never at all.
 * - A number in digits that is nowhere is missing; one in words only from eleven on, or with a unit
 *   of weeks, months or years, since smaller ones are often said in another way.
 * - A number that only the translation has counts from thirteen on, and not in parentheses, where
 *   a translator explains.
 * - If the number words of either language are not known here, only digits are compared, and only
 *   numbers that nobody writes in words: of three digits or more that are not round, and decimals.
 */
export function compareNumbers(from: Side, to: Side): NumberDifference {
	const isKnown = [from, to].every(({locale}) => vocabularyOf(locale));
	const {mayPair, isSolid} = isKnown ? wordwise : digitsOnly([from.locale, to.locale]);
	const [numbersFrom, numbersTo] = [numbersOf(from, to), numbersOf(to, from)];
	const [poolFrom, poolTo] = [poolOf(numbersFrom, !isKnown), poolOf(numbersTo, !isKnown)];
	const missing = unique(numbersFrom.filter((each) => each.kind !== 'hint' && !poolTo.has(each)));
	const extra = unique(numbersTo.filter((each) => each.kind !== 'hint' && !poolFrom.has(each)));

	const partnerOf = new Map<Numeral, Numeral>();
	/** Pairs each with the first that has the same key and no partner yet; without a key there is none. */
	const pair = (
		left: readonly Numeral[],
		right: readonly Numeral[],
		keyOf: (numeral: Numeral) => string | number | undefined,
		keyOfOther = keyOf,
	) => {
		const candidates = new Map<string | number | undefined, Numeral[]>();
		for (const each of right.toReversed()) {
			const key = keyOfOther(each);
			const known = candidates.get(key);
			if (known) known.push(each);
			else candidates.set(key, [each]);
		}
		for (const each of left) {
			const key = partnerOf.has(each) ? undefined : keyOf(each);
			const queue = key === undefined ? [] : (candidates.get(key) ?? []);
			let other = queue.pop();
			while (other && partnerOf.has(other)) other = queue.pop();
			if (!other) continue;
			partnerOf.set(each, other);
			partnerOf.set(other, each);
		}
	};
	if (isKnown) {
		const isTime = ({kind, unit}: Numeral) => unit !== undefined && kind !== 'hint';
		// One of the two may be found elsewhere by chance, but not with this unit.
		const timesFrom = numbersFrom.filter((each) => isTime(each) && !poolTo.lasts(each));
		const timesTo = numbersTo.filter((each) => isTime(each) && !poolFrom.lasts(each));
		const unitOf = ({unit}: Numeral) => unit;
		pair(missing.filter(isTime), timesTo, unitOf);
		pair(timesFrom, extra.filter(isTime), unitOf);
	}
	const aligned = align(from.facts, to.facts);
	pair(
		missing,
		extra,
		(each) => (mayPair(each) ? aligned(each.block) : undefined),
		(each) => (mayPair(each) ? each.block : undefined),
	);
	return {
		pairs: numbersFrom.flatMap((each) => {
			const other = partnerOf.get(each);
			return other ? [{from: each, to: other}] : [];
		}),
		missing: missing.filter((each) => isSolid(each, 2) && !partnerOf.has(each)),
		extra: extra.filter((each) => isSolid(each, 13) && !partnerOf.has(each) && !each.aside),
	};
}

function numbersOf({facts, locale}: Side, other: Side): Numeral[] {
	const read = (text: string, block: number) => numeralsIn(text, locale, other.locale, block);
	const code = facts.code.flatMap((text) => read(text, -1));
	return [...facts.blocks.flatMap(read), ...code.map((each) => ({...each, kind: 'hint' as const}))];
}

/** Numbers as they are written, once in each paragraph. */
function unique(numerals: readonly Numeral[]): Numeral[] {
	return [...new Map(numerals.map((each) => [`${each.block} ${each.written}`, each])).values()];
}

/** More pairs of paragraphs than any text about one person has; aligning them takes their time. */
const mostPairs = 1_000_000;

/** Tells of a paragraph which one of the translation says the same. */
function align({blocks: from}: Facts, {blocks: to}: Facts): (block: number) => number | undefined {
	const partners = from.length * to.length > mostPairs ? [] : alignBlocks(from, to);
	return (block) => partners[block];
}

/** What is certain enough to be told. */
type Judge = {
	/** Whether a number may stand against another one in paragraphs that belong together. */
	mayPair: (numeral: Numeral) => boolean;
	/** Whether a number is missed for certain; `least` is what counts in digits. */
	isSolid: (numeral: Numeral, least: number) => boolean;
};

const wordwise: Judge = {
	mayPair: ({kind, mantissa}) => kind === 'digits' || mantissa >= 3,
	isSolid: ({kind, mantissa, unit}, least) => {
		// Around the clock: `24 hours`, `24/7`, `24 su 24`.
		if (mantissa === 24) return false;
		if (kind === 'digits') return mantissa >= least || !Number.isInteger(mantissa);
		return mantissa >= Math.max(11, least) || (mantissa >= 3 && least < 3 && isLong(unit));
	},
};

function isLong(unit: Numeral['unit']): boolean {
	return unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade';
}

/** Languages whose readers may count years from another beginning. */
const otherCalendars = new Set(['am', 'ar', 'fa', 'he', 'ja', 'ne', 'ps', 'th', 'zh']);

function digitsOnly(locales: readonly Locale[]): Judge {
	const isElsewhere = locales.some((locale) => otherCalendars.has(locale.split('-')[0] ?? ''));
	const isYear = ({mantissa}: Numeral, from: number, to: number) =>
		mantissa >= from && mantissa <= to;
	const mayBeOther = (numeral: Numeral) => isElsewhere && isYear(numeral, 1000, 2999);
	return {
		mayPair: (numeral) =>
			numeral.kind === 'digits' &&
			isExact(numeral, 1) &&
			(!mayBeOther(numeral) || isYear(numeral, 1900, 2100)),
		isSolid: (numeral) =>
			numeral.kind === 'digits' && isExact(numeral, 100) && !mayBeOther(numeral),
	};
}

/** Neither round nor multiplied by a word. */
function isExact({values: [value = 0], mantissa}: Numeral, least: number): boolean {
	if (value !== mantissa) return false;
	return !Number.isInteger(value) || (value >= least && value % 100 !== 0);
}
