import {afterEach, describe, expect, it, vi} from 'vitest';
import {formatPeriod} from '../../source/resume/period/format-period.ts';
import {parsePeriod} from '../../source/resume/period/period.ts';
import type {Period, YearMonth} from '../../source/resume/types.ts';
import {fc} from '../property.ts';

const now = new Date(2026, 10, 15);

function format(written: string, locale = 'en', present = 'Present') {
	return formatPeriod(parsePeriod(written), locale, present, now);
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('formatPeriod', () => {
	it('speaks the language of the reader', () => {
		const written = 'October 2019 - Present';
		expect(format(written)).toEqual({
			dates: 'Oct 2019 – Present',
			duration: '7 years and 2 months',
		});
		expect(format(written, 'es', 'actualidad')).toEqual({
			dates: 'oct 2019 – actualidad',
			duration: '7 años y 2 meses',
		});
		expect(format(written, 'fr', 'aujourd’hui')).toEqual({
			dates: 'oct. 2019 – aujourd’hui',
			duration: '7 ans et 2 mois',
		});
		expect(format('2019年10月 – 現在', 'ja', '現在').dates).toBe('2019年10月 – 現在');
	});

	it.each([
		['January 2020 – December 2020', '1 year'],
		['Oct 2019 – Nov 2019', '2 months'],
		['Oct 2019 – Dec 2020', '1 year and 3 months'],
		['2020-04 – 2024-03', '4 years'],
		['Sep 2019 – Sep 2019', '1 month'],
		['since December 2025', '1 year'],
	])('counts the first and the last month of %s', (written, duration) => {
		expect(format(written).duration).toBe(duration);
	});

	it.each([
		['2020-01-15 – 2020-02-14', '1 month'],
		['2010-12-31 – 2012-12-31', '2 years'],
		['2020-01-01 – 2020-12-31', '1 year'],
		['June 1, 2025 – August 28, 2025', '3 months'],
		['6–9 September 1997', ''],
		['since 2025-11-16', '1 year'],
		// Months that a program wrote as dates.
		['2018-01-01 – 2019-12-01', '2 years'],
		['since 2025-11-01', '1 year and 1 month'],
	])('lets the days of %s decide', (written, duration) => {
		expect(format(written).duration).toBe(duration);
	});

	it('counts only years where it doesn’t know the months', () => {
		expect(format('2005 – 2010')).toEqual({dates: '2005 – 2010', duration: '5 years'});
		expect(format('since 2019')).toEqual({dates: '2019 – Present', duration: '7 years'});
		expect(format('Oct 2019 – 2021').duration).toBe('2 years');
	});

	it('gives no duration where there is none', () => {
		expect(format('2008')).toEqual({dates: '2008', duration: ''});
		expect(format('Fall 2018 – Spring 2019').duration).toBe('');
		expect(format('Oct 2019')).toEqual({dates: 'Oct 2019', duration: ''});
		expect(format('since 2026').duration).toBe('');
		expect(format('since 2030').duration).toBe('');
		expect(format('2010 – 2005')).toEqual({dates: '2010 – 2005', duration: ''});
		expect(formatPeriod(parsePeriod('since 2019'), 'en', 'Present', new Date(NaN)).duration).toBe(
			'',
		);
	});

	it('says a date once when the period starts and ends there', () => {
		expect(format('6–9 September 1997')).toEqual({dates: 'Sep 1997', duration: ''});
	});

	it.each([
		['a while ago', 'a while ago'],
		['Summer 2018', 'Summer 2018'],
		['Fall 2018 - Spring 2019', 'Fall 2018 – Spring 2019'],
		['Q3 2016 -> Q1 2017', 'Q3 2016 – Q1 2017'],
		['Fall 2018 -', 'Fall 2018 – actualidad'],
		['mid-2018', 'mid-2018'],
	])('shows the words of %s', (written, dates) => {
		expect(format(written, 'es', 'actualidad')).toEqual({dates, duration: ''});
	});

	it.each(['', 'not a locale', 'en_US', 'C', 'xx', '\u001b'])(
		'reads the locale "%s" as English',
		(tag) => {
			expect(format('2019-10 –', tag).dates).toBe('Oct 2019 – Present');
		},
	);

	it.each(['th', 'fa', 'ar-SA', 'he'])('counts years as everyone does in %s', (locale) => {
		const {dates} = format('2019-10', locale);
		expect(parsePeriod(dates).start?.year ?? dates).toEqual(
			locale === 'th' || locale === 'fa' ? expect.stringMatching(/2019|۲۰۱۹/) : 2019,
		);
	});

	it('makes the formats of a locale once', () => {
		const intl = vi.fn(Reflect.get);
		vi.stubGlobal('Intl', new Proxy(Intl, {get: intl}));
		format('2019-10', 'sk');
		const once = intl.mock.calls.length;
		format('2020-10', 'sk');
		expect(once).toBeGreaterThan(0);
		expect(intl.mock.calls.length).toBe(once);
	});

	it('shows every year that was written, and says the same when it is read again', () => {
		const piece = fc.constantFrom(
			...['2019', '2020', '1999/00', '12/13', '’21', '10', '05', ' ', ' ', ' - ', '–', '/', '-'],
			...['Oct', 'Fall', 'WS', 'Q3', 'H1', 'mid', 'c.', 'until', 'since', 'present', '=>', 'to'],
			...['令和2年', '2019年', '10月', 'class of ', '.', '(', ')', ', ', ' & '],
		);
		const years = (text: string) => text.match(/(?<!\d)[12]\d{3}(?!\d)/g) ?? [];
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 9}), (pieces) => {
				const period = parsePeriod(pieces.join(''));
				const {dates} = formatPeriod(period, 'en', 'Present', now);
				const shown = new Set(years(dates));
				expect(years(period.written).filter((year) => !shown.has(year))).toEqual([]);
				if (!period.start) return;
				const {start, end, present} = parsePeriod(dates);
				const months = (date: YearMonth | undefined) => date && [date.year, date.month];
				const known = period.end ?? (period.present ? undefined : period.start);
				const again = end ?? (present ? undefined : start);
				expect([months(start), months(again), present]).toEqual([
					months(period.start),
					period.asWritten ? months(again) : months(known),
					period.present,
				]);
			}),
			{numRuns: 3000},
		);
	});

	it('writes what parsePeriod reads, in every language', () => {
		const presents = {
			...{en: 'Present', es: 'actualidad', fr: 'aujourd’hui', de: 'heute', pt: 'atualmente'},
			...{it: 'oggi', nl: 'heden', sv: 'nu', da: 'nu', nb: 'nå', fi: 'nykyhetki', pl: 'obecnie'},
			...{cs: 'současnost', uk: 'дотепер', ru: 'настоящее время', tr: 'günümüz', el: 'σήμερα'},
			...{ja: '現在', 'zh-Hans': '至今', 'zh-Hant': '至今', ko: '현재', ar: 'الآن', he: 'היום'},
			hi: 'वर्तमान',
		};
		const year = fc.integer({min: 1000, max: 9999});
		const yearMonth: fc.Arbitrary<YearMonth> = fc.oneof(
			fc.record({year}),
			fc.record({year, month: fc.integer({min: 1, max: 12})}),
		);
		const period: fc.Arbitrary<Omit<Period, 'written'>> = fc.oneof(
			fc.record({start: yearMonth, present: fc.boolean()}),
			fc
				.record({start: yearMonth, end: yearMonth, present: fc.constant(false)})
				.filter(({start, end}) => start.year !== end.year || start.month !== end.month),
		);
		fc.assert(
			fc.property(fc.constantFrom(...Object.entries(presents)), period, ([locale, word], dates) => {
				const written = formatPeriod({...dates, written: ''}, locale, word, now).dates;
				expect(parsePeriod(written)).toEqual({...dates, written});
			}),
			{numRuns: 2000},
		);
	});
});

it('writes English as Intl does, and has no need of it', async () => {
	vi.resetModules();
	const fresh = await import('../../source/resume/period/format-period.ts');
	const written = (locale: string, format: typeof formatPeriod) => {
		const months = Array.from({length: 12}, (_, index) => index + 1);
		const periods = [1, 2, 11, 12, 13, 24, 25, 30, 1187].flatMap((length) =>
			[undefined, ...months].map((month) => ({
				start: {year: 1871, ...(month === undefined ? {} : {month})},
				end: {
					year: 1871 + Math.floor(((month ?? 1) + length - 2) / 12),
					...(month === undefined ? {} : {month: ((month + length - 2) % 12) + 1}),
				},
				present: false,
				written: '',
			})),
		);
		return periods.map((period) => format(period, locale, 'Present', new Date(2026, 10, 28)));
	};
	// The same English, under a tag that only Intl knows.
	const intls = written('en-u-nu-latn', fresh.formatPeriod);
	const intl = vi.fn(Reflect.get);
	vi.stubGlobal('Intl', new Proxy(Intl, {get: intl}));
	expect(written('en', fresh.formatPeriod)).toEqual(intls);
	expect(intl).not.toHaveBeenCalled();
});
