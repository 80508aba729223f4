import type {Period, YearMonth} from '../types.ts';
import {lengthOf} from './period-order.ts';

type Formats = {
	year: Intl.DateTimeFormat;
	month: Intl.DateTimeFormat;
	years: Intl.NumberFormat;
	months: Intl.NumberFormat;
	list: Intl.ListFormat;
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

/** The words of a period with a dash between its dates, and with an end that was left out. */
function tidied(written: string, present: string): string {
	const dashed = written.replace(/ -+ | -+$/g, ' – ').replace(/ ?(?:[=-]+>|→) ?/g, ' – ');
	return /[–—-] ?$/.test(dashed) ? `${dashed.trimEnd()} ${present}` : dashed;
}

function formatDates(period: Period, start: YearMonth, locale: string, present: string): string {
	const formats = formatsFor(locale);
	const first = formatDate(start, formats);
	const last = period.present ? present : formatDate(period.end ?? start, formats);
	return first === last ? first : `${first} – ${last}`;
}

function formatDate({year, month}: YearMonth, formats: Formats): string {
	const format = month === undefined ? formats.year : formats.month;
	return plainSpaces(format.format(Date.UTC(year, (month ?? 1) - 1)));
}

function formatDuration(months: number, formats: Formats): string {
	if (!(months > 0)) {
		return '';
	}

	const parts = [
		{format: formats.years, count: Math.floor(months / 12)},
		{format: formats.months, count: months % 12},
	];
	return plainSpaces(
		formats.list.format(
			parts.filter(({count}) => count > 0).map(({format, count}) => format.format(count)),
		),
	);
}

/** Which of its spaces don't break changes from one ICU to the next; a terminal has only one kind. */
function plainSpaces(text: string): string {
	return text.replace(/\s/g, ' ');
}

function formatsFor(locale: string): Formats {
	const formats = cache.get(locale) ?? createFormats(knownLocale(locale));
	cache.set(locale, formats);
	return formats;
}

/** Intl throws at a malformed tag, and reads one it doesn't know as the computer's own locale. */
function knownLocale(locale: string): string {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en';
	} catch {
		return 'en';
	}
}

function createFormats(locale: string): Formats {
	// The dates are at midnight UTC. Some locales count by another calendar than résumés do.
	const date = {timeZone: 'UTC', calendar: 'gregory', year: 'numeric'} as const;
	const unit = {style: 'unit', unitDisplay: 'long'} as const;
	return {
		year: new Intl.DateTimeFormat(locale, date),
		month: new Intl.DateTimeFormat(locale, {...date, month: 'short'}),
		years: new Intl.NumberFormat(locale, {...unit, unit: 'year'}),
		months: new Intl.NumberFormat(locale, {...unit, unit: 'month'}),
		// Years and months stand side by side where there are no spaces to part them: 7年1か月.
		list: /^(?:ja|ko|zh)\b/.test(locale)
			? new Intl.ListFormat(locale, {type: 'unit', style: 'narrow'})
			: new Intl.ListFormat(locale, {type: 'conjunction'}),
	};
}
