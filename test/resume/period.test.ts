import {afterEach, describe, expect, it, vi} from 'vitest';
import {fold} from '../../source/resume/period/month-names.ts';
import {orderOf, parsePeriod} from '../../source/resume/period/period.ts';
import type {NumberOrder} from '../../source/resume/period/period-date.ts';
import {comparePeriods, monthsBetween} from '../../source/resume/period/period-order.ts';
import {periodWords} from '../../source/resume/period/period-words.ts';
import {partWords} from '../../source/resume/period/year-parts.ts';
import type {Period, YearMonth} from '../../source/resume/types.ts';
import {expectProportion} from '../growth.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';

/** What was understood, in short: `2019-10..`, `2005..2010`, `2008`, or `?`. */
function read(written: string, order?: NumberOrder): string {
	const {start, end, present} = parsePeriod(written, order);
	if (!start) {
		return '?';
	}

	return [iso(start), ...(present || end ? ['..'] : []), ...(end ? [iso(end)] : [])].join('');
}

function iso({year, month}: YearMonth): string {
	return month === undefined ? `${year}` : `${year}-${String(month).padStart(2, '0')}`;
}

const locales = [
	...['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'uk', 'ru'],
	...['tr', 'el', 'ja', 'zh-Hans', 'zh-Hant', 'ko', 'ar', 'he', 'hi'],
];

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('parsePeriod', () => {
	it('gives the dates, whether it lasts, and the words with their white space tidied', () => {
		expect(parsePeriod('  October\u00a02019 -\n Present ')).toEqual({
			start: {year: 2019, month: 10},
			present: true,
			written: 'October 2019 - Present',
		});
		expect(parsePeriod('2005 - 2010')).toEqual({
			start: {year: 2005},
			end: {year: 2010},
			present: false,
			written: '2005 - 2010',
		});
		expect(parsePeriod('2008')).toEqual({start: {year: 2008}, present: false, written: '2008'});
		expect(parsePeriod('some time ago')).toEqual({present: false, written: 'some time ago'});
	});

	it.each([
		['2008', '2008'],
		['2019-10', '2019-10'],
		['2019-1', '2019-01'],
		['2019.10', '2019-10'],
		['2019/10', '2019-10'],
		['10.2019', '2019-10'],
		['03/2019', '2019-03'],
		['03 / 2019', '2019-03'],
		['2019-10-05', '2019-10'],
		['2019/10/05', '2019-10'],
		['2019. 10. 5.', '2019-10'],
		['2019-06-23T22:43:14-06:00', '2019-06'],
		['2019-06-23T22:43:14.000Z', '2019-06'],
		['2019-06-23 22:43:14 +0200', '2019-06'],
		['October 2019', '2019-10'],
		['OCTOBER, 2019', '2019-10'],
		['Oct. 2019', '2019-10'],
		['Oct.2019', '2019-10'],
		['oct-2019', '2019-10'],
		['Sept 2019', '2019-09'],
		['2019 October', '2019-10'],
		['6 September 1997', '1997-09'],
		['6th of September 1997', '1997-09'],
		['06-Sep-1997', '1997-09'],
		['September 6, 1997', '1997-09'],
		['September 6th, 1997', '1997-09'],
	])('reads the date %s', (written, expected) => {
		expect(read(written)).toBe(expected);
	});

	it.each([
		['06/09/1997', '1997'],
		['06-09-1997', '1997'],
		['13/09/1997', '1997-09'],
		['09/13/1997', '1997-09'],
		['09/09/1997', '1997-09'],
		['06.09.1997', '1997-09'],
	])('takes the month of %s only when it is certain', (written, expected) => {
		expect(read(written)).toBe(expected);
	});

	it.each([
		['2005 - 2010', '2005..2010'],
		['2005-2010', '2005..2010'],
		['2005–2010', '2005..2010'],
		['2005—2010', '2005..2010'],
		['2005 ‒ 2010', '2005..2010'],
		['2005 − 2010', '2005..2010'],
		['2005 ~ 2010', '2005..2010'],
		['2005 -- 2010', '2005..2010'],
		['2005/2010', '2005..2010'],
		['2005 → 2010', '2005..2010'],
		['2019-10 - 2021-03', '2019-10..2021-03'],
		['2019-10-2021-03', '2019-10..2021-03'],
		['2019-10-05 - 2021-03-01', '2019-10..2021-03'],
		['2019/10-2021/03', '2019-10..2021-03'],
		['10/2019-03/2021', '2019-10..2021-03'],
		['2019.10~2021.03', '2019-10..2021-03'],
		['Oct 2019—Dec 2020', '2019-10..2020-12'],
		['oct-2019-dec-2020', '2019-10..2020-12'],
		['Oct. 2019 to Mar. 2021', '2019-10..2021-03'],
		['from Oct 2019 until Mar 2021', '2019-10..2021-03'],
		['2019 through 2021', '2019..2021'],
		['2019 till 2021', '2019..2021'],
		['from 2005-2010', '2005..2010'],
		['October – December 2019', '2019-10..2019-12'],
		['Oct-Dec 2019', '2019-10..2019-12'],
		['March 3 – May 10, 2019', '2019-03..2019-05'],
		['6–9 September 1997', '1997-09..1997-09'],
	])('reads the span %s', (written, expected) => {
		expect(read(written)).toBe(expected);
	});

	it.each([
		['1949-50', '1949..1950'],
		['1999-00', '1999..2000'],
		['2012-13', '2012..2013'],
		['2019/20', '2019..2020'],
		['2005–10', '2005..2010'],
		['2005 - 10', '2005..2010'],
		['2005-10', '2005-10'],
		['2019-18', '?'],
		['Oct 2019 – 21', '?'],
		["Oct '19 – Dec 2020", '2019-10..2020-12'],
		['Oct ’19 – Dec ’20', '2019-10..2020-12'],
		['Oct 19 – Dec 20', '2019-10..2020-12'],
		['Oct 19 – Dec 2020', '2019-10..2020-12'],
		['Oct 19 – Present', '2019-10..'],
		['’98 – ’02', '1998..2002'],
		['5/19 – 6/20', '2019-05..2020-06'],
		['05.19 – 06.20', '2019-05..2020-06'],
		['21/04 – 22/03', '2021-04..2022-03'],
		['03/04 – 05/06', '2004-03..2006-05'],
		['01/02/20 – 11/27/22', '2020-01..2022-11'],
		['5/6', '?'],
	])('reads the short year of %s, where it can not be a month', (written, expected) => {
		expect(read(written)).toBe(expected);
	});

	it.each([
		['03/2019 – now', '2019-03..'],
		['since 2019', '2019..'],
		['from 2019', '2019..'],
		['since 2019-10', '2019-10..'],
		['2019 -', '2019..'],
		['2019 – ', '2019..'],
		['2019-', '2019..'],
		['2019 onwards', '2019..'],
		['2019 to date', '2019..'],
		['2019 - to present', '2019..'],
		['2019 (ongoing)', '2019..'],
		['2019-10-present', '2019-10..'],
		['Since October 2019 until today', '2019-10..'],
	])('knows that %s lasts', (written, expected) => {
		expect(read(written)).toBe(expected);
	});

	it.each([
		// es
		['octubre de 2019 - actualidad', '2019-10..'],
		['Octubre 2019 – Presente', '2019-10..'],
		['oct. 2019 a la fecha', '2019-10..'],
		['desde 2019', '2019..'],
		['2019 hasta hoy', '2019..'],
		['desde enero de 2019 hasta la actualidad', '2019-01..'],
		['2019 - ahora', '2019..'],
		['del 2019 al 2021', '2019..2021'],
		['setiembre 2019 a dic 2020', '2019-09..2020-12'],
		['5 de octubre de 2019', '2019-10'],
		// fr
		['octobre 2019 – aujourd’hui', '2019-10..'],
		["octobre 2019 – aujourd'hui", '2019-10..'],
		['depuis 2019', '2019..'],
		['2019 à ce jour', '2019..'],
		['de janvier 2019 à mars 2020', '2019-01..2020-03'],
		['d’octobre 2019 à aujourd’hui', '2019-10..'],
		['2019 – en cours', '2019..'],
		['févr. 2019 – présent', '2019-02..'],
		['FÉVRIER 2019 jusqu’à présent', '2019-02..'],
		['du 1er janvier 2019 au 3 août 2020', '2019-01..2020-08'],
		// de
		['Oktober 2019 bis heute', '2019-10..'],
		['seit März 2019', '2019-03..'],
		['5. Oktober 2019', '2019-10'],
		['1.–5. Okt. 2019', '2019-10..2019-10'],
		['von 2005 bis 2010', '2005..2010'],
		// pt
		['março de 2019 – atualmente', '2019-03..'],
		['fev. de 2019 até o momento', '2019-02..'],
		// it
		['da gennaio 2019 a oggi', '2019-01..'],
		['dal 2019 al 2021', '2019..2021'],
		['gen 2019 – in corso', '2019-01..'],
		// nl
		['maart 2019 tot heden', '2019-03..'],
		['mrt 2019 t/m mei 2020', '2019-03..2020-05'],
		['sinds 2019', '2019..'],
		// sv, da, nb, fi
		['maj 2019 – nuvarande', '2019-05..'],
		['okt. 2019 – nu', '2019-10..'],
		['fra mai 2019 til nå', '2019-05..'],
		['lokakuu 2019 – nykyhetki', '2019-10..'],
		['2019 alkaen', '2019..'],
		// pl, cs, uk, ru
		['od października 2019 do teraz', '2019-10..'],
		['říjen 2019 – současnost', '2019-10..'],
		['жовтень 2019 – дотепер', '2019-10..'],
		['с октября 2019 г. по настоящее время', '2019-10..'],
		['окт. 2019 – н. в.', '2019-10..'],
		// tr, el
		['Ekim 2019 – günümüz', '2019-10..'],
		['KASIM 2019 – Halen', '2019-11..'],
		['Οκτώβριος 2019 – σήμερα', '2019-10..'],
		['από Οκτώβριο 2019', '2019-10..'],
		// ja, zh, ko
		['2019年10月 – 現在', '2019-10..'],
		['２０１９年１０月〜現在', '2019-10..'],
		['2019年10月から現在まで', '2019-10..'],
		['2019年10月から2021年3月まで', '2019-10..2021-03'],
		['2019年', '2019'],
		['2019年10月至今', '2019-10..'],
		['2019年10月-2021年3月', '2019-10..2021-03'],
		['2019年十月至今', '2019-10..'],
		['自2019年起', '2019..'],
		['2019년 10월 ~ 현재', '2019-10..'],
		['2019년 10월부터 현재까지', '2019-10..'],
		// ar, he, hi
		['أكتوبر 2019 – الآن', '2019-10..'],
		['منذ أكتوبر ٢٠١٩', '2019-10..'],
		['אוקטובר 2019 – היום', '2019-10..'],
		['5 באוקטובר 2019', '2019-10'],
		['מ-2019 עד היום', '2019..'],
		['अक्टूबर २०१९ – वर्तमान', '2019-10..'],
		['2019 से 2021 तक', '2019..2021'],
	])('reads %s', (written, expected) => {
		expect(read(written)).toBe(expected);
	});

	it.each(locales)('knows every month as Intl writes it in %s', (locale) => {
		const forms: Intl.DateTimeFormatOptions[] = [
			{year: 'numeric', month: 'long'},
			{year: 'numeric', month: 'short'},
			{year: 'numeric', month: 'long', day: 'numeric'},
			{year: 'numeric', month: 'short', day: 'numeric'},
		];
		for (const form of forms) {
			const format = new Intl.DateTimeFormat(locale, {...form, timeZone: 'UTC'});
			for (let month = 1; month <= 12; month++) {
				const written = format.format(Date.UTC(2019, month - 1, 20));
				expect([written, read(written)]).toEqual([written, iso({year: 2019, month})]);
				const upper = written.toLocaleUpperCase(locale);
				expect([upper, read(upper)]).toEqual([upper, iso({year: 2019, month})]);
			}
		}
	});

	it('reads a month that is shortened in a way of its own, when it can be only one', () => {
		expect(read('Octob 2019')).toBe('2019-10');
		expect(read('févri. 2019')).toBe('2019-02');
		expect(read('jui. 2019')).toBe('?'); // juin, juillet
	});

	it.each([
		['Summer 2015', '2015-06'],
		['2015 Summer', '2015-06'],
		['Fall 2018 – Spring 2019', '2018-09..2019-05'],
		['Fall 2018 - present', '2018-09..'],
		['Winter 2019/20', '2019-12'],
		['Winter – Spring 2020', '2019-12..2020-05'],
		['late summer 2019', '2019-06'],
		['Q3 2016 - Q1 2017', '2016-07..2017-03'],
		['3Q16 - 4Q17', '2016-07..2017-12'],
		['2016-Q3', '2016-07'],
		['Q1-Q3 2016', '2016-01..2016-09'],
		['third quarter of 2016', '2016-07'],
		['H1 2020', '2020-01'],
		['2nd half of 2020', '2020-07'],
		['WS 2012/13', '2012-10'],
		['WS 12/13 – SoSe 15', '2012-10..2015-09'],
		['SoSe 2010 – WS 2012-13', '2010-04..2013-03'],
		['Wintersemester 2014/15', '2014-10'],
		['fall semester 2019', '2019-09'],
		['semestre d’été 2019', '2019-04'],
		['primer semestre de 2019', '2019-01'],
		['Herbst 2019 bis Frühjahr 2020', '2019-09..2020-05'],
		['seit Herbst 2019', '2019-09..'],
		['2019年秋学期', '2019-09'],
		['2016년 3분기', '2016-07'],
		['осенью 2019 г.', '2019-09'],
		['early 2020 – late 2021', '2020-01..2021-12'],
		['mid-2018', '2018-05'],
		['Anfang 2020 bis Mitte 2021', '2020-01..2021-08'],
		['end of March 2019', '2019-03'],
		['c. 2010', '2010'],
		['~2010', '2010'],
		['ca. 2010 - 2012', '2010..2012'],
		['until 2018', '2018'],
		['bis März 2018', '2018-03'],
		['– 2019', '2019'],
		['Class of 2014', '2014'],
		['Academic year 2019/20', '2019-09'],
		['2018/19 – 2020/21', '2018-09..2021-08'],
		['2010/2011 school year', '2010-09'],
		['Schuljahr 2010/11 – 2011/12', '2010-09..2012-08'],
		['Mid-March 2019', '2019-03'],
		['before 2010', '2010'],
		['2015 – 2017, 2019 – 2020', '2015..2020'],
		['Summers 2018 & 2019', '2018-06..2019'],
		['2012 und seit 2015', '2012..'],
		['令和2年4月', '2020-04'],
		['平成元年5月 – 令和2年3月', '1989-05..2020-03'],
		['民國108年', '2019'],
		['พ.ศ. 2562 – 2563', '2019..2020'],
	])('reads %s, and shows it as it is written', (written, expected) => {
		expect(read(written)).toBe(expected);
		expect(parsePeriod(written).asWritten).toBe(written);
	});

	it.each([
		['2023 =>', '2023..'],
		['2023 => Current', '2023..'],
		['2005 -> 2006', '2005..2006'],
		['2005→2006', '2005..2006'],
		['2019...2021', '2019..2021'],
		['२०१६ – २०२०', '2016..2020'],
		['২০১৬-২০২০', '2016..2020'],
		['٢٠١٩ – ٢٠٢٠', '2019..2020'],
		['二〇一九年十月至今', '2019-10..'],
		['2019/20', '2019..2020'],
		['2019/05', '2019-05'],
	])('reads %s in other signs', (written, expected) => {
		expect(read(written)).toBe(expected);
		expect(parsePeriod(written).asWritten).toBeUndefined();
	});

	it('knows the order of day and month by the other date, or by what it is told', () => {
		expect(read('01/02/2020 – 11/27/2022')).toBe('2020-01..2022-11');
		expect(read('04/05/2020 – 13/06/2020')).toBe('2020-05..2020-06');
		expect(read('04/05/2020')).toBe('2020');
		expect(read('04/05/2020', {monthFirst: true})).toBe('2020-04');
		expect(read('04/05/2020', {monthFirst: false})).toBe('2020-05');
		expect(read('05/06', {yearFirst: true})).toBe('2005-06');
		expect(orderOf(['01/02/2020', '11/27/2022'])).toEqual({monthFirst: true});
		expect(orderOf(['13/02/2020', '11/27/2022'])).toEqual({});
		expect(orderOf(['21/04 – 22/03'])).toEqual({yearFirst: true});
	});

	it('keeps the years of what it doesn’t understand', () => {
		expect(parsePeriod('2015 – 2017 at times, 2020').near).toEqual({from: 2015, to: 2020});
		expect(parsePeriod('2015, and again 2019 – now').near).toEqual({from: 2015, to: 9999});
		expect(parsePeriod('in the 1990s').near).toEqual({from: 1990, to: 1990});
		expect(parsePeriod('room 204').near).toBeUndefined();
	});

	it('has one meaning for each word', () => {
		const all = partWords.flatMap(([words]) => words.split(', '));
		const marks = new Map<string, Set<string>>();
		for (const [words, sign] of partWords)
			for (const word of words.split(', ')) {
				const key = fold(word);
				marks.set(key, (marks.get(key) ?? new Set()).add(sign));
			}
		expect([...marks].filter(([, signs]) => signs.size > 1)).toEqual([]);
		expect(
			all.filter(
				(word) => periodWords(true).marks.get(fold(word)) !== [...(marks.get(fold(word)) ?? [])][0],
			),
		).toEqual([]);
	});

	it('keeps the dates of a period that ends before it starts', () => {
		expect(read('2010 - 2005')).toBe('2010..2005');
		expect(read('Dec 2019 – Oct 2019')).toBe('2019-12..2019-10');
	});

	it.each([
		'',
		'Present',
		'2019 or so',
		'2019-13',
		'13/2019',
		'0/2019',
		'2019-10-32',
		'32/12/2019',
		'0',
		'0000',
		'99999',
		'year 0',
		'2019 – 2020 – 2021',
		'October – Present',
		'since October',
		'2019 @',
		'2019 N',
		'M10 2019',
		'2019?',
		`2019${' - 2020'.repeat(30)}`,
	])('doesn’t claim to understand "%s"', (written) => {
		const {near: _, ...period} = parsePeriod(written);
		expect(period).toEqual({present: false, written: written.trim()});
	});

	it('has no need of Intl for English and numbers', async () => {
		vi.resetModules();
		const fresh = await import('../../source/resume/period/period.ts');
		const intl = vi.fn(Reflect.get);
		vi.stubGlobal('Intl', new Proxy(Intl, {get: intl}));
		for (const written of [
			'October 2019 - Present',
			'Sept. 5th, 2019',
			'2019-10',
			'03/2019 – now',
		]) {
			expect(fresh.parsePeriod(written).start).toBeDefined();
		}

		expect(intl).not.toHaveBeenCalled();
		fresh.parsePeriod('octubre 2019');
		expect(intl).toHaveBeenCalled();
	});

	it('never throws, and always keeps the words', () => {
		const pieces = fc.constantFrom(
			...['2019', '10', '05', '99', '0', ' ', '  ', '-', '–', '/', '.', ',', "'", 'Oct', 'octubre'],
			...[
				'de',
				'to',
				'a',
				'la',
				'fecha',
				'since',
				'present',
				'年',
				'月',
				'至今',
				'T',
				'N',
				'S',
				'M',
				...['Summer', 'Q', '3', "'", 'WS', '/', 'mid', 'c.', '令和', 'ca.', 'half', '=>', '২'],
			],
		);
		const written = fc.oneof(
			fc.string({unit: 'binary', maxLength: 300}),
			fc.array(pieces, {maxLength: 30}).map((parts) => parts.join('')),
		);
		fc.assert(
			fc.property(written, (text) => {
				const period = parsePeriod(text);
				expect(period.written).toBe(text.trim().replace(/\s+/g, ' '));
				const {near, ...others} = period;
				if (!period.start) expect(others).toEqual({present: false, written: period.written});
				else expect(near).toBeUndefined();

				expect(period.present && period.end !== undefined).toBe(false);
				for (const {year, month = 1} of [period.start, period.end].filter((date) => !!date)) {
					expect(year >= 1000 && year <= 9999 && month >= 1 && month <= 12).toBe(true);
				}
			}),
			{numRuns: runs(300, 2000)},
		);
	});

	it.each(['2019 - ', '-', '1/', 'a ', '\ufdfa', '- –', '1. ', 'octu ', '2019年'])(
		'is quick with any amount of "%s"',
		async (piece) => {
			// Up to 200 characters are read, and more are no date.
			for (const size of [200, 100_000])
				await expectProportion(size, (length) =>
					parsePeriod(`1${piece.repeat(length / piece.length)}`.slice(0, length)),
				);
		},
	);
});

describe('monthsBetween', () => {
	it('is a plain difference', () => {
		expect(monthsBetween({year: 2019, month: 10}, {year: 2026, month: 11})).toBe(85);
		expect(monthsBetween({year: 2019, month: 10}, {year: 2019, month: 10})).toBe(0);
		expect(monthsBetween({year: 2019, month: 10}, {year: 2019, month: 8})).toBe(-2);
	});

	it('counts years when it doesn’t know both months', () => {
		expect(monthsBetween({year: 2005}, {year: 2010})).toBe(60);
		expect(monthsBetween({year: 2005, month: 12}, {year: 2010})).toBe(60);
		expect(monthsBetween({year: 2005}, {year: 2010, month: 12})).toBe(60);
	});
});

describe('comparePeriods', () => {
	it('puts what lasts first, then the later end, then the later start, then the rest', () => {
		const latestFirst = [
			'2021 – present',
			'2019-10 – present',
			'2020 – 2024',
			'2024-03 – 2024-11',
			'2019-01 – 2024-11',
			'2018 – 2024-11',
			'Winter 2023/24',
			'2023',
			'Fall 2023',
			'Q3 2023',
			'2022-05 – 2023-06',
			'2023-05',
			'some time in 2021',
			'1949-50',
		];
		const periods = latestFirst.map((each) => parsePeriod(each));
		expect([...periods].reverse().sort(comparePeriods)).toEqual(periods);
	});

	it('puts what is missing or not understood last, and as equals', () => {
		const unclear = parsePeriod('long ago');
		expect(comparePeriods(parsePeriod('1949'), unclear)).toBeLessThan(0);
		expect(comparePeriods(undefined, parsePeriod('1949'))).toBeGreaterThan(0);
		expect(comparePeriods(unclear, undefined)).toBe(0);
	});

	it('is a total preorder', () => {
		const yearMonth: fc.Arbitrary<YearMonth> = fc.oneof(
			fc.record({year: fc.integer({min: 2000, max: 2003})}),
			fc.record({year: fc.integer({min: 2000, max: 2003}), month: fc.integer({min: 1, max: 12})}),
		);
		const written = fc.constant('');
		const period: fc.Arbitrary<Period | undefined> = fc.oneof(
			fc.constant(undefined),
			fc.record({present: fc.constant(false), written}),
			fc.record({start: yearMonth, present: fc.boolean(), written}),
			fc.record({start: yearMonth, end: yearMonth, present: fc.constant(false), written}),
		);
		fc.assert(
			fc.property(period, period, period, (a, b, c) => {
				const ab = comparePeriods(a, b);
				expect(comparePeriods(a, a)).toBe(0);
				expect(comparePeriods(b, a) + ab).toBe(0);
				if (ab <= 0 && comparePeriods(b, c) <= 0) {
					expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
				}
			}),
			{numRuns: 2000},
		);
	});
});
