import type {Period, PeriodDate} from '../types.ts';
import {
	fullDate,
	type NumberOrder,
	orderIn,
	type PartialDate,
	readDate,
	readShortDate,
} from './period-date.ts';
import {signsOf} from './period-signs.ts';

/** Longer than any period that someone wrote on purpose. */
const maximumLength = 200;

/** How far apart the years of `1949-50` may be. */
const maximumShortSpan = 50;

/**
 * Reads a period in any of the languages of the program, whatever the locale of the file: two
 * dates, a date and a word such as "present" or nothing (`2019 –`), "since" and a date, or a
 * single date. A date is a year (1000 to 9999) with perhaps a month and a day, named or counted, or
 * with a part of it: a season, a quarter, a semester. What only looks like one thing is read so:
 *
 * - `2005-10` is October 2005, as in ISO 8601; `2005–10`, `2005 - 10` and `2012-13` are two years.
 * - `06/09/1997` is 1997, for nobody knows the month, unless the other date or `order` tells; in
 *   `06.09.1997`, the day stands first.
 * - `October – December 2019` and `6–9 September 1997` take from the end what the start lacks.
 * - `Oct '19`, `Oct 19` and `5/19` are months of 2019, `21/04` is April 2021.
 *
 * What says less than its dates (`Summer 2018`, `c. 2010`, `until 2019`) is understood, for its place
 * among others, and `asWritten`. Anything else is only kept as written, with the years in it: a month
 * 13, two periods, more than 200 characters. Whether the end comes after the start is not asked.
 * Never throws.
 */
export function parsePeriod(written: string, order: NumberOrder = {}): Period {
	const trimmed = written.trim().replace(/\s+/g, ' ');
	const unread: Period = {present: false, written: trimmed};
	if (trimmed.length > maximumLength || !/\p{N}/u.test(trimmed)) return unread;
	const {text, isUnsure} = signsOf(trimmed);
	const known = {...order, ...orderIn([text])};
	for (const [start, end] of splits(text)) {
		const dates = readSides(start, end, known);
		if (dates) return {...dates, written: trimmed, ...(isUnsure && {asWritten: trimmed})};
	}
	return {...unread, ...near(text)};
}

/** In which order the numbers in periods stand, as far as one of them can only be read so. */
export function orderOf(written: readonly string[]): NumberOrder {
	return orderIn(written.filter(hasNumberOrder).map((each) => signsOf(each).text));
}

/** Whether the order of numbers may matter in a period. */
export function hasNumberOrder(written: string): boolean {
	return /\p{Nd}[-/.]\p{Nd}/u.test(written) && written.length <= maximumLength;
}

/** The years in what was not understood. What lasts is near the end of time. */
function near(text: string): Pick<Period, 'near'> {
	const years = (text.match(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g) ?? []).map(Number);
	if (years.length === 0) return {};
	const to = text.includes('–N') ? 9999 : Math.max(...years);
	return {near: {from: Math.min(...years), to}};
}

/** Every way to cut a period in signs into two sides; the second is missing for a single date. */
function* splits(signs: string): Generator<[start: string, end?: string]> {
	const dates = signs.replace(/^S[ -]?/, '');
	const dash = dates.indexOf('–');
	if (dash >= 0) {
		yield [dates.slice(0, dash), dates.slice(dash + 1)];
		return;
	}

	yield dates === signs ? [dates] : [dates, ''];
	for (const {index} of dates.matchAll(/[-/]/g)) {
		yield [dates.slice(0, index), dates.slice(index + 1)];
	}
}

type Dates = Pick<Period, 'start' | 'end' | 'present'>;

function readSides(left: string, right: string | undefined, order: NumberOrder): Dates | undefined {
	const start = readDate(left, order) ?? readShortDate(left, order);
	if (!start) return undefined;
	if (right === undefined || right === '' || right === 'N') {
		const date = hasYear(start) ? start : readShortDate(left, order);
		if (!date || !hasYear(date)) return undefined;
		return {start: fullDate(date, false), present: right !== undefined};
	}

	const found =
		readShortYear(right, start) ?? readDate(right, order) ?? readShortDate(right, order);
	const end = found && !hasYear(found) ? readShortDate(right, order) : found;
	if (!end || !hasYear(end)) return undefined;
	const dates = hasYear(start) ? start : withYear(start, left, end, order);
	if (!dates) return undefined;
	return {start: fullDate(dates, false), end: fullDate(end, true), present: false};
}

type Dated = PartialDate & {year: number};

/** A start with what it lacks from its end. */
function withYear(
	start: PartialDate,
	left: string,
	end: Dated,
	order: NumberOrder,
): Dated | undefined {
	if (start.part !== undefined) {
		const own = {...start, year: end.year};
		// The winter before a spring began in the year before.
		return isLater(fullDate(own, false), fullDate(end, true)) ? {...own, year: end.year - 1} : own;
	}
	const isLike = (start.day === undefined) === (end.day === undefined);
	if (isLike) return {...end, ...start, year: end.year};
	// The 19 of "Oct 19 – Dec 2020" is no day, as the end has none.
	const short = readShortDate(left, order);
	return short && hasYear(short) ? short : undefined;
}

function isLater(a: PeriodDate, b: PeriodDate): boolean {
	return a.year * 12 + (a.month ?? 1) > b.year * 12 + (b.month ?? 12);
}

/** The `50` of `1949-50`: the next year that ends so. */
function readShortYear(text: string, start: PartialDate): PartialDate | undefined {
	const isYear = hasYear(start) && start.month === undefined && start.part === undefined;
	if (!isYear || !/^\d\d$/.test(text)) return undefined;
	const span = (Number(text) - (start.year % 100) + 100) % 100;
	return span <= maximumShortSpan ? {year: start.year + span} : undefined;
}

function hasYear(date: PartialDate): date is Dated {
	return date.year !== undefined;
}
