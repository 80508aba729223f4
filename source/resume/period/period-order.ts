import type {Period, PeriodDate, YearMonth} from '../types.ts';

/**
 * The order of a résumé, the latest first: what lasts, then the later end (a single month or year
 * is its own), then the later start; what is missing comes last. A year without a month starts in
 * January and ends in December; so do the years in what was not understood. A total preorder; 0 for
 * equals.
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

/**
 * The months that a period takes, its first and its last one included (January to December is 12);
 * where days are given, they decide, to the nearest month. Days are no more than months where both are
 * the first: dates without a day are written so. When a month is not known, only the years are
 * counted.
 */
export function lengthOf(start: PeriodDate, end: PeriodDate): number {
	const months = monthsBetween(start, end);
	if (start.month === undefined || end.month === undefined) return months;
	const [first, last] = [start.day, end.day];
	if ((first === undefined && last === undefined) || (first === 1 && last === 1)) return months + 1;
	const days = new Date(Date.UTC(end.year, end.month, 0)).getUTCDate();
	return Math.round(months + ((last ?? days) + 1 - (first ?? 1)) / days);
}

/** Whether something tells where a period stands among others. */
export function hasPlace(period: Period | undefined): boolean {
	return period?.start !== undefined || period?.near !== undefined;
}

/** The end and the start of a period, in months. */
function sortKey(period: Period | undefined): [end: number, start: number] {
	const {near} = period ?? {};
	if (near) return [near.to * 12 + 12, near.from * 12 + 1];
	if (!period?.start) return [-Infinity, 0];
	const {start, end = start, present} = period;
	return [
		present ? Infinity : end.year * 12 + (end.month ?? 12),
		start.year * 12 + (start.month ?? 1),
	];
}
