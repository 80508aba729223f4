import type {Period, YearMonth} from '../types.ts';

/**
 * The order of a résumé, the latest first: what lasts, then the later end (a single month or year
 * is its own), then the later start; what is missing or was not understood comes last. A year
 * without a month starts in January and ends in December. A total preorder; 0 for equals.
 */
export function comparePeriods(a: Period | undefined, b: Period | undefined): number {
	const [endOfA, startOfA] = sortKey(a);
	const [endOfB, startOfB] = sortKey(b);
	// Not a subtraction: infinity less infinity is no number.
	return Math.sign(endOfB === endOfA ? startOfB - startOfA : endOfB - endOfA);
}

/**
 * The months from one date to another, as a plain difference (a January to the next is 12), and
 * negative backwards. When a month is not known, only the years are counted.
 */
export function monthsBetween(start: YearMonth, end: YearMonth): number {
	const months = start.month === undefined || end.month === undefined ? 0 : end.month - start.month;
	return (end.year - start.year) * 12 + months;
}

/** The end and the start of a period, in months. */
function sortKey(period: Period | undefined): [end: number, start: number] {
	if (!period?.start) {
		return [-Infinity, 0];
	}

	const {start, end = start, present} = period;
	return [
		present ? Infinity : end.year * 12 + (end.month ?? 12),
		start.year * 12 + (start.month ?? 1),
	];
}
