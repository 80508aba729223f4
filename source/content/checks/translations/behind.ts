import {formatPeriod} from '../../../resume/period/format-period.ts';
import type {Entry, Period, YearMonth} from '../../../resume/types.ts';
import {compareAddresses} from './addresses.ts';
import {compareNumbers} from './compare-numbers.ts';
import {type Facts, factsOf} from './facts.ts';
import {unitName} from './numbers/languages/language.ts';
import type {Numeral} from './numbers/numerals.ts';
import {against, listing, quoted, shortened} from './wording.ts';

/**
 * What a translation says otherwise than the text it is of, a phrase each: `no headings vs. two
 * (“Key contributions”, “Impact”)`. Empty if it is faithful.
 */
export function differences(from: Entry, to: Entry): string[] {
	let facts: [Facts, Facts];
	try {
		facts = [factsIn(from), factsIn(to)];
	} catch {
		// Nested beyond what can be read; nothing is known of it then.
		return [];
	}
	const [own, other] = facts;
	return [
		...headingDifference(own, other),
		...linkDifference(from, own, to, other),
		...(own.items === other.items ? [] : [against(other.items, own.items, 'list item')]),
		...periodDifference(from.period, to.period),
		// A text that is not translated at all may look like numbers of another language.
		...(from.body === to.body ? [] : numberDifference(from, own, to, other)),
	];
}

const known = new WeakMap<Entry, Facts>();

/** Read once, though a text is compared with each of its translations. */
function factsIn(entry: Entry): Facts {
	const facts = known.get(entry) ?? factsOf(entry.body);
	known.set(entry, facts);
	return facts;
}

/** How many headings and links a message names, and how many pairs of numbers. */
const [mostNames, mostPairs] = [6, 12];

function headingDifference({headings: own}: Facts, {headings: other}: Facts): string[] {
	if (own.length === other.length) return [];
	const names = (headings: readonly string[]) =>
		headings.length === 0
			? ''
			: ` (${listing(
					headings.map((heading) => quoted(heading, 40)),
					mostNames,
				)})`;
	return [`${against(other.length, own.length, 'heading', names(other))}${names(own)}`];
}

function linkDifference(from: Entry, own: Facts, to: Entry, other: Facts): string[] {
	const links = (entry: Entry, facts: Facts) => [
		...new Set([...facts.links, ...entry.links.map(({url}) => url)]),
	];
	const [ours, theirs] = [links(from, own), links(to, other)];
	const {missing, extra} = compareAddresses(
		{links: ours, locale: from.locale},
		{links: theirs, locale: to.locale},
	);
	if (missing.length === 0 && extra.length === 0) return [];
	const named = (what: string, addresses: readonly string[]) =>
		addresses.length === 0
			? []
			: [
					`${what}: ${listing(
						addresses.map((each) => shortened(each, 60)),
						mostNames,
					)}`,
				];
	const names = [...named('missing', missing), ...named('only here', extra)].join('; ');
	const counts =
		ours.length === theirs.length ? 'other links' : against(theirs.length, ours.length, 'link');
	return [`${counts} (${names})`];
}

/** Only what both say and say otherwise: a month that one leaves out is no difference. */
function periodDifference(from: Period | undefined, to: Period | undefined): string[] {
	if (!from?.start || !to?.start) return [];
	const isSpan = (period: Period) => period.present || period.end !== undefined;
	// A season is no month of its own.
	const certain = (date: YearMonth | undefined) =>
		date && (from.asWritten || to.asWritten) ? {year: date.year} : date;
	const isOther = (a: YearMonth | undefined, b: YearMonth | undefined) =>
		isOtherDate(certain(a), certain(b));
	const differs =
		isOther(from.start, to.start) ||
		(isSpan(from) && isSpan(to) && (from.present !== to.present || isOther(from.end, to.end)));
	if (!differs) return [];
	const written = (period: Period) => formatPeriod(period, 'en', 'Present', new Date()).dates;
	return [`the period ${written(to)} vs. ${written(from)}`];
}

function isOtherDate(a: YearMonth | undefined, b: YearMonth | undefined): boolean {
	if (!a || !b) return false;
	return (
		a.year !== b.year || (a.month !== undefined && b.month !== undefined && a.month !== b.month)
	);
}

function numberDifference(from: Entry, own: Facts, to: Entry, other: Facts): string[] {
	const {pairs, missing, extra} = compareNumbers(
		{facts: own, locale: from.locale},
		{facts: other, locale: to.locale},
	);
	const numbers = (numerals: readonly Numeral[]) => {
		const written = [...new Set(numerals.map((each) => each.written.trim()))];
		return `the number${written.length === 1 ? '' : 's'} ${listing(written)}`;
	};
	const others = pairs.length - mostPairs;
	return [
		...pairs.slice(0, mostPairs).map((pair) => numberAgainst(pair.from, pair.to)),
		...(others > 0 ? [`${others} more numbers`] : []),
		...(missing.length > 0 ? [`without ${numbers(missing)}`] : []),
		...(extra.length > 0 ? [`${numbers(extra)} only here`] : []),
	];
}

/** `five years vs. six (“cinco años”, “six years”)`, or only what is written. */
function numberAgainst(from: Numeral, to: Numeral): string {
	const [[expected = 0], [actual = 0]] = [from.values, to.values];
	const written = [quoted(to.written), quoted(from.written)] as const;
	const isCounted = [actual, expected].every((value) => Number.isInteger(value) && value > 1);
	if (!to.unit || to.unit !== from.unit || !isCounted) return written.join(' vs. ');
	return `${against(actual, expected, unitName(to.unit))} (${written.join(', ')})`;
}
