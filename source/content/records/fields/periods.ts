import {parseRemarked} from '../../../resume/period/remark.ts';
import type {Period, YearMonth} from '../../../resume/types.ts';
import {isBlank, type Mark, type Value} from '../../data/value.ts';
import {isMoment} from '../../names/moments.ts';
import type {EntryField} from '../keys.ts';
import {type Context, localeMap, localized, valueAt} from '../locales.ts';
import type {Matched} from '../match.ts';
import {booleanOf, readLine, toWords} from './text.ts';

/** Words for a period, where they stand, and the values that say them. */
type Words = {text: string; mark: Mark; from: readonly Value[]};

/**
 * When an entry was, from whichever keys tell it: the words of a period, else a start and an end,
 * else a year, else a date, which may be the day that a page was written on. A start whose end is
 * missing or empty lasts, but for what happens on a day, as an award; a date becomes a start where
 * there is the key of an end beside it. A `duration` counts only if it holds a period. `dated` is
 * false where a date can tell nothing else than when a page was written.
 */
export function readPeriod(
	matched: Matched,
	section: string,
	dated: boolean,
	context: Context,
): Period | undefined {
	const period = periodIn(matched, section, dated, context);
	const remark = readLine(matched.get('remark'), 'remark', context);
	if (remark === undefined || period?.remark === remark) return period;
	if (!period) return {present: false, written: remark};
	return {...period, remark, written: `${period.written} (${remark})`};
}

function periodIn(
	matched: Matched,
	section: string,
	dated: boolean,
	context: Context,
): Period | undefined {
	const read = (words: Words | undefined) => words && {...words, period: periodOf(words.text)};
	const written = read(wordsOf(matched.get('period'), context));
	if (written?.period.start) {
		// How long it was is counted.
		for (const {value} of matched.all('duration')) context.account.used(value);
		// Dates for programs may stand beside the words, and say no more than these.
		for (const {value} of (['start', 'end', 'year'] as const).flatMap((field) =>
			matched.all(field),
		))
			if (value.kind === 'scalar' && written.text.includes(value.text.slice(0, 4)))
				context.account.used(value);
		return checked(written, context);
	}
	const split = read(splitWords(matched, isMoment(section), context));
	const duration = read(wordsOf(matched.get('duration'), context));
	const year = read(wordsOf(matched.get('year'), context));
	const told = [written, split, year].filter((each) => each !== undefined);
	const isToldElsewhere = told.length > 0;
	const isDay = dated && !isToldElsewhere && countOf(matched) === undefined;
	const day = isDay ? matched.get('date') : undefined;
	// A number orders.
	if (countOf(matched) !== undefined)
		for (const {value} of matched.all('date')) context.account.used(value);
	const date = read(wordsOf(day, context));
	if (split?.period.start)
		for (const {value} of matched.all('duration')) context.account.used(value);
	const understood = [split, duration, year, date].find((each) => each?.period.start);
	const chosen = understood ?? written ?? split ?? year ?? date;
	// A duration such as “three months” is no mistake, and shown as it is where nothing else is.
	if (chosen) return checked(chosen, context);
	return duration && shown(duration, context);
}

/** The number that stands as a date: `date: '2'` is an order, in a theme that sorts by dates. */
export function countOf(matched: Matched): number | undefined {
	const date = matched.get('date');
	const text = date?.kind === 'scalar' ? date.text.trim() : '';
	return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}

/** As periods are read: translations say the same words again. */
const known = new Map<string, Period>();

function periodOf(text: string): Period {
	const period = known.get(text) ?? parseRemarked(text);
	if (known.size < 10_000) known.set(text, period);
	return {...period};
}

type ReadPeriod = Words & {period: Period};

function shown({period, from}: ReadPeriod, {account}: Context): Period {
	for (const value of from) account.shown(value);
	return period;
}

function checked(read: ReadPeriod, context: Context): Period {
	const {mark} = read;
	const {report} = context;
	const period = shown(read, context);
	const {start, end, written} = period;
	if (!start) {
		const hint = 'Write it like “October 2019 - Present” or “2005 - 2010”.';
		const message = `The period “${written}” isn’t understood, so it’s shown as written.`;
		report('warning', 'unknown-period', mark, message, hint);
	} else if (end && isBefore(end, start)) {
		const message = `The period “${written}” ends before it starts.`;
		report('error', 'period-backwards', mark, message, 'Fix one of its dates.');
	}
	return period;
}

/** Whether one date is certainly before the other; a year is all of its months. */
function isBefore(a: YearMonth, b: YearMonth): boolean {
	if (a.year !== b.year) return a.year < b.year;
	return a.month !== undefined && b.month !== undefined && a.month < b.month;
}

/** The words of a start and an end that stand apart. */
function splitWords(matched: Matched, isMoment: boolean, context: Context): Words | undefined {
	const given = (field: EntryField) => matched.all(field).length > 0;
	const start = matched.get('start') ?? (given('end') ? matched.get('date') : undefined);
	const current = matched.get('current');
	const lasts = booleanOf(localized(current, context)) === true;
	if (current && booleanOf(localized(current, context)) !== undefined)
		context.account.used(current);
	const end = matched.get('end');
	return isMoment && !lasts && isBlank(localized(end, context))
		? dateWords(start, context)
		: spanWords(start, end, lasts, context);
}

function spanWords(
	start: Value | undefined,
	end: Value | undefined,
	lasts: boolean,
	context: Context,
): Words | undefined {
	const first = dateWords(start, context);
	const last = lasts ? undefined : dateWords(end, context);
	if (!first) return last;
	const from = [...first.from, ...(last?.from ?? [])];
	return {text: `${first.text} – ${last?.text ?? ''}`.trim(), mark: first.mark, from};
}

/** The words of one value: a text, a list of two dates, or a map of a start and an end. */
function wordsOf(written: Value | undefined, context: Context): Words | undefined {
	const value = localized(written, context);
	if (!value || isBlank(value)) return undefined;
	if (value.kind === 'list') {
		const [start, end] = value.items;
		if (start?.kind === 'map' && !end) return wordsOf(start, context);
		return value.items.length <= 2 ? spanWords(start, end, false, context) : wrong(value, context);
	}
	if (value.kind === 'scalar') return dateWords(value, context);
	const start = valueAt(value, ['start', 'from', 'startDate', 'begin', 'since'], context);
	const end = valueAt(value, ['end', 'to', 'endDate', 'until'], context);
	return spanWords(start, end, false, context) ?? dateWords(value, context);
}

/** The words of one date: a text, or a map of a year and perhaps a month. */
function dateWords(written: Value | undefined, context: Context): Words | undefined {
	const value = localized(written, context);
	if (!value || isBlank(value)) return undefined;
	if (value.kind === 'scalar') {
		// Zeros stand for what is not known: `2019-10-00`, `2019-00-00`.
		const text = toWords(value, context).replace(/\b(\d{4}(?:-(?!00)\d\d)?)(?:-00)+(?!\d)/g, '$1');
		return {text, mark: value.mark, from: [value]};
	}
	if (value.kind === 'list' || localeMap(value)) return wrong(value, context);
	const year = dateWords(valueAt(value, ['year'], context), context);
	if (!year) return wrong(value, context);
	const named = dateWords(valueAt(value, ['month'], context), context);
	const month = named?.text ?? '';
	const isNumber = /^\d{1,2}$/.test(month);
	const text = isNumber ? `${year.text}-${month.padStart(2, '0')}` : `${month} ${year.text}`;
	return {text: text.trim(), mark: value.mark, from: [...year.from, ...(named?.from ?? [])]};
}

function wrong(value: Value, {report, account}: Context): undefined {
	const message = '`period` should be a single text, so it’s left out.';
	report('warning', 'wrong-type', value.mark, message);
	account.setAside(value);
	return undefined;
}
