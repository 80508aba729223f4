import type {Period, YearMonth} from '../types.ts';
import {lengthOf} from './period-order.ts';

/** How a locale writes a date, and a duration of more than no months. */
type Formats = {
	date: (date: YearMonth) => string;
	duration: (years: number, months: number) => string;
};

/** By locale tag, as it was asked for: making the formats takes longer than anything they do. */
const cache = new Map<string, Formats>();

/**
 * A period as a reader of `locale` writes it, and how long it is:
 * `{dates: 'oct 2019 – actualidad', duration: '7 años y 1 mes'}`.
 *
 * `present` is the word for a period that lasts; its duration is counted to `now`, read in the
 * calendar of where the reader is. The duration counts the first and the last month, in years
 * alone where a month is not known, and is empty when there is none or less. A period that was not
 * understood, or says less than its dates, is shown as written. A locale that Intl doesn't know is
 * read as English.
 */
export function formatPeriod(
	period: Period,
	locale: string,
	present: string,
	now: Date,
): {dates: string; duration: string} {
	const {start, written, asWritten} = period;
	if (!start) return {dates: written, duration: ''};
	if (asWritten) return {dates: tidied(asWritten, present), duration: ''};

	const today = {year: now.getFullYear(), month: now.getMonth() + 1};
	// A first day may be no more than a month; today's would take away from it.
	const day = (start.day ?? 1) === 1 ? {} : {day: now.getDate()};
	const end = period.present ? {...today, ...day} : period.end;
	const said = period.said?.locale === locale ? period.said : undefined;
	return {
		dates: said?.dates ?? formatDates(period, start, locale, present),
		duration: said?.duration ?? formatDuration(end ? lengthOf(start, end) : 0, formatsFor(locale)),
	};
}

/** Dates with what stands beside them: `2023 – 2026 (expected)`. */
export function withRemark(dates: string, {remark}: Period): string {
	return remark ? `${dates} (${remark})` : dates;
}

/** The words of a period with a dash between its dates, and with an end that was left out. */
function tidied(written: string, present: string): string {
	const dashed = written.replace(/ -+ | -+$/g, ' – ').replace(/ ?(?:[=-]+>|→) ?/g, ' – ');
	return /[–—-] ?$/.test(dashed) ? `${dashed.trimEnd()} ${present}` : dashed;
}

function formatDates(period: Period, start: YearMonth, locale: string, present: string): string {
	const {date} = formatsFor(locale);
	const first = date(start);
	const last = period.present ? present : date(period.end ?? start);
	return first === last ? first : `${first} – ${last}`;
}

function formatDuration(months: number, {duration}: Formats): string {
	return months > 0 ? duration(Math.floor(months / 12), months % 12) : '';
}

/** Which of its spaces don't break changes from one ICU to the next; a terminal has only one kind. */
function plainSpaces(text: string): string {
	return text.replace(/\s/g, ' ');
}

function formatsFor(locale: string): Formats {
	const formats =
		cache.get(locale) ?? (/^en(-US)?$/.test(locale) ? english : createFormats(locale));
	cache.set(locale, formats);
	return formats;
}

const shortMonths = [
	...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
	...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

/** As Intl has it. The first thing that Intl formats takes 25 ms, a third of all that comes before the first frame. */
const english: Formats = {
	date: ({year, month}) => (month === undefined ? `${year}` : `${shortMonths[month - 1]} ${year}`),
	duration(years, months) {
		const counted = (count: number, unit: string) =>
			count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`];
		return [...counted(years, 'year'), ...counted(months, 'month')].join(' and ');
	},
};

function createFormats(asked: string): Formats {
	const locale = knownLocale(asked);
	// The dates are at midnight UTC. Some locales count by another calendar than résumés do.
	const shape = {timeZone: 'UTC', calendar: 'gregory', year: 'numeric'} as const;
	const unit = {style: 'unit', unitDisplay: 'long'} as const;
	const year = new Intl.DateTimeFormat(locale, shape);
	const yearAndMonth = new Intl.DateTimeFormat(locale, {...shape, month: 'short'});
	const inYears = new Intl.NumberFormat(locale, {...unit, unit: 'year'});
	const inMonths = new Intl.NumberFormat(locale, {...unit, unit: 'month'});
	// Years and months stand side by side where there are no spaces to part them: 7年1か月.
	const list = /^(?:ja|ko|zh)\b/.test(locale)
		? new Intl.ListFormat(locale, {type: 'unit', style: 'narrow'})
		: new Intl.ListFormat(locale, {type: 'conjunction'});
	return {
		date(date) {
			const format = date.month === undefined ? year : yearAndMonth;
			return plainSpaces(format.format(Date.UTC(date.year, (date.month ?? 1) - 1)));
		},
		duration(years, months) {
			const parts = [
				...(years > 0 ? [inYears.format(years)] : []),
				...(months > 0 ? [inMonths.format(months)] : []),
			];
			return plainSpaces(list.format(parts));
		},
	};
}

/** Intl throws at a malformed tag, and reads one it doesn't know as the computer's own locale. */
function knownLocale(locale: string): string {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en';
	} catch {
		return 'en';
	}
}
