import type {Period, YearMonth} from '../types.ts';
import {fold, monthOf} from './month-names.ts';
import {anyWords, marks, unspacedWords} from './period-words.ts';

/** Longer than any period that someone wrote on purpose. */
const maximumLength = 200;

/** How far apart the years of `1949-50` may be. */
const maximumShortSpan = 50;

const year = '(?<year>[1-9]\\d{3})';
const month = '(?<month>\\d{1,2})';
const day = '(?<day>\\d{1,2})';
/** The shapes of a date, where `M10` is a month that was named, and not counted. */
const shapes = [
	year,
	`${year}(?<by>[-/.])${month}(?:\\k<by>${day})?`,
	`${month}[-/.]${year}`,
	`(?<first>\\d{1,2})(?<by>[-/.])(?<second>\\d{1,2})\\k<by>${year}`,
	`(?:${day}[ /-])?M${month}[ /-]${year}`,
	`M${month} ${day} ${year}`,
	`${year}[ /-]M${month}(?:[ /-]${day})?`,
	`(?:${day} )?M${month}`,
	`M${month} ${day}`,
	day,
].map((shape) => new RegExp(`^${shape}$`));

/** A date, or as much of it as stands on one side of `October – December 2019`. */
type PartialDate = {year?: number; month?: number; day?: number};

/**
 * Reads a period in any of the languages of the program, whatever the locale of the file: two
 * dates, a date and a word such as "present" or nothing (`2019 –`), "since" and a date, or a
 * single date. A date is a year (1000 to 9999) with perhaps a month and a day, named or counted;
 * the day is dropped. What only looks like one thing is read so:
 *
 * - `2005-10` is October 2005, as in ISO 8601; `2005–10`, `2005 - 10` and `2012-13` are two years.
 * - `06/09/1997` is 1997, for nobody knows the month; in `06.09.1997`, the day stands first.
 * - `October – December 2019` and `6–9 September 1997` take from the end what the start lacks.
 *
 * Anything else is not understood, and only kept as written: a season, a lone end (`until 2019`),
 * `Oct '19`, a month 13, more than 200 characters. Whether the end comes after the start is not
 * asked. Never throws.
 */
export function parsePeriod(written: string): Period {
	const trimmed = written.trim().replace(/\s+/g, ' ');
	if (trimmed.length <= maximumLength && /\p{Nd}/u.test(trimmed)) {
		for (const [start, end] of splits(simplify(trimmed))) {
			const understood = parseSides(start, end);
			if (understood) {
				return {...understood, written: trimmed};
			}
		}
	}

	return {present: false, written: trimmed};
}

/**
 * Writes a period in signs only: `–` between its dates, `–N` for "present", `S` for "since", `M10`
 * for a month's name, `?` for any other word. What remains are digits, and the hyphens, slashes and
 * dots between them, of which a hyphen may yet turn out to be a dash.
 */
function simplify(written: string): string {
	return (
		fold(written)
			.replace(/(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?)?/g, toIsoDate)
			.replace(/(\d{4}-\d\d-\d\d)[t ]\d\d:\d\d[\d:.]*(?: ?(?:z|[+-]\d\d:?\d\d))?/g, '$1')
			// 1st, 1er, 1º; the dots of "5. 10. 2019", but not those of "oct." and "5. Oktober"
			.replace(/(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|re|e|o|a)(?!\p{L})/gu, '$1')
			.replace(/(\d)\. (?=\d)/g, '$1.')
			.replace(/(?<!\d)\. ?|\.(?!\d)|॰/g, ' ')
			// an apostrophe before digits is half a year (’19), and not understood
			.replace(/['’‘ʼ`׳](?!\d)/g, ' ')
			.replace(/[‐‑]/g, '-')
			.replace(/[‒–—―−~〜→]| -+|-+ |-+$|--+/g, ' – ')
			.replace(unspacedWords, ' $& ')
			.replace(anyWords, toMark)
			.replace(/[\s,()]+/g, ' ')
			.replace(/ ?([-/]) ?/g, '$1')
			.replace(/[-– ]*–[-– ]*/g, '–')
			.trim()
	);
}

function toIsoDate(_date: string, ...parts: (string | undefined)[]): string {
	return `${parts.slice(0, 3).filter(Boolean).join('-')} `;
}

function toMark(word: string): string {
	const mark = marks.get(word);
	if (mark !== undefined) {
		return ` ${mark} `;
	}

	const month = monthOf(word);
	return month === undefined ? '?' : ` M${month} `;
}

/** Every way to cut a simplified period into two sides; the second is missing for a single date. */
function* splits(simplified: string): Generator<[start: string, end?: string]> {
	const dates = simplified.replace(/^S[ -]?/, '');
	const dash = dates.indexOf('–');
	if (dash >= 0) {
		yield [dates.slice(0, dash), dates.slice(dash + 1)];
		return;
	}

	yield dates === simplified ? [dates] : [dates, ''];
	for (const {index} of dates.matchAll(/[-/]/g)) {
		yield [dates.slice(0, index), dates.slice(index + 1)];
	}
}

function parseSides(left: string, right?: string): Omit<Period, 'written'> | undefined {
	const start = parseDate(left);
	if (!start) {
		return undefined;
	}

	if (right === undefined || right === '' || right === 'N') {
		return hasYear(start) ? {start: toYearMonth(start), present: right !== undefined} : undefined;
	}

	const end = parseShortYear(right, start) ?? parseDate(right);
	if (!end || !hasYear(end)) {
		return undefined;
	}

	// Only between equals is borrowing safe: the 19 of "Oct 19 – Dec 2020" may well be a year.
	if (!hasYear(start) && (start.day === undefined) !== (end.day === undefined)) {
		return undefined;
	}

	const borrowed = hasYear(start) ? start : {...end, ...start, year: end.year};
	return {start: toYearMonth(borrowed), end: toYearMonth(end), present: false};
}

/** The `50` of `1949-50`: the next year that ends so. */
function parseShortYear(text: string, start: PartialDate): PartialDate | undefined {
	if (!hasYear(start) || start.month !== undefined || !/^\d\d$/.test(text)) {
		return undefined;
	}

	const span = (Number(text) - (start.year % 100) + 100) % 100;
	return span <= maximumShortSpan ? {year: start.year + span} : undefined;
}

function parseDate(text: string): PartialDate | undefined {
	for (const shape of shapes) {
		const groups = shape.exec(text)?.groups;
		if (groups) {
			const date = toDate(groups);
			const {month = 1, day = 1} = date;
			return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? date : undefined;
		}
	}

	return undefined;
}

function toDate(groups: Record<string, string | undefined>): PartialDate {
	const {year, month, day, by, first, second} = groups;
	if (first !== undefined && second !== undefined) {
		const parts = {year: Number(year), month: Number(second), day: Number(first)};
		if (parts.month > 12) {
			return {...parts, month: parts.day, day: parts.month};
		}

		const isCertain = by === '.' || parts.day > 12 || parts.day === parts.month;
		return isCertain ? parts : {year: parts.year};
	}

	return {
		...(year !== undefined && {year: Number(year)}),
		...(month !== undefined && {month: Number(month)}),
		...(day !== undefined && {day: Number(day)}),
	};
}

function hasYear(date: PartialDate): date is PartialDate & {year: number} {
	return date.year !== undefined;
}

function toYearMonth({year, month}: YearMonth): YearMonth {
	return month === undefined ? {year} : {year, month};
}
