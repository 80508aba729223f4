import {describe, expect, it} from 'vitest';
import {numeralsIn} from '../../../source/content/checks/translations/numbers/numerals.ts';
import {spelled} from './compared.ts';

/** The numbers of a text that can be missed, as the first value of each. */
const numbers = (text: string, locale = 'en') =>
	numeralsIn(text, locale, locale, 0)
		.filter(({kind}) => kind !== 'hint')
		.map(({values}) => values[0]);

/** All that a text may mean. */
const meanings = (text: string, locale = 'en') =>
	numeralsIn(text, locale, locale, 0).flatMap(({values}) => values);

describe('numbers in words', () => {
	it.each(Object.keys(spelled))('are read in %s', (locale) => {
		for (const [number, words] of Object.entries(spelled[locale] ?? {})) {
			for (const text of [words, words.toUpperCase(), `(${words})`, `${words}.`]) {
				expect(meanings(text, locale), text).toContain(Number(number));
				// Nothing else is read into it for certain.
				expect(
					numbers(text, locale).filter((each) => each !== Number(number)),
					text,
				).toEqual([]);
			}
		}
	});

	it.each([
		['two and three', 'en', [2, 3]],
		['twenty or thirty', 'en', [20, 30]],
		['twenty, five', 'en', [20, 5]],
		['between two hundred and three hundred', 'en', [200, 300]],
		['two hundred and fifty thousand', 'en', [250_000]],
		['five dozen', 'en', [60]],
		['dos y tres', 'es', [2, 3]],
		['tres mil millones', 'es', [3e9]],
		['deux cents ou trois cents', 'fr', [200, 300]],
		['Achtung, sieben Uhren', 'de', [7]],
		['acht Jahre', 'de', [8]],
		['neuf ans', 'fr', [9]],
		['un ordinateur neuf', 'fr', []],
		['sei il migliore', 'it', []],
		['one of a hundred', 'en', []],
		['once', 'en', []],
		['once equipos', 'es', [11]],
	])('%s (%s)', (text, locale, expected) => {
		expect(numbers(text, locale)).toEqual(expected);
	});

	it.each([
		['both', 'en', 2],
		['a third', 'en', 33],
		['half', 'en', 50],
		['the twenty-first century', 'en', 21],
		['siglo XX', 'es', 20],
		['une quarantaine', 'fr', 40],
		['vingt et unième', 'fr', 21],
		['zweiundzwanzigste', 'de', 22],
		['vierköpfig', 'de', 4],
		['trentatreesima', 'it', 33],
		['medio millón', 'es', 500_000],
		['un milione e mezzo', 'it', 1_500_000],
		['os anos oitenta', 'pt', 1980],
		['meia dúzia', 'pt', 6],
		['tweeënhalf', 'nl', 2.5],
	])('%s (%s) may be %d', (text, locale, expected) => {
		expect(meanings(text, locale)).toContain(expected);
	});
});

describe('numbers in digits', () => {
	it.each([
		['1,000', 1000],
		['1.000', 1000],
		['1 000', 1000],
		['1\u202F000', 1000],
		['1’000', 1000],
		['12,34,567', 1_234_567],
		['1.234.567,89', 1_234_567.89],
		['1,234,567.89', 1_234_567.89],
		['11.8', 11.8],
		['11,8', 11.8],
		['2½', 2.5],
		['40%', 40],
		['15+', 15],
		['10k', 10_000],
		['$1.2M', 1_200_000],
		['5 M€', 5_000_000],
		['3.5bn', 3.5e9],
		['6000万', 60_000_000],
		['20th', 20],
		['20.º', 20],
		['1980s', 1980],
		['’09', 2009],
		['1941–42', 1942],
		['60 million', 60_000_000],
		['١٢٣', 123],
		['५६१', 561],
		['４２', 42],
		['𝟜𝟚', 42],
	])('%s may be %d', (text, expected) => {
		expect(meanings(text)).toContain(expected);
	});

	it.each([
		['A-0, DDG-70, S3, HTML5, mid-2019', []],
		['3D, 4K and 5G', []],
		['24/7, 50/50, 16:9, 18:30, 5 pm', []],
		['12/31/2021', [2021]],
		['2021-12-31', [2021]],
		['31.12.2021', [2021]],
		['1.2.3', []],
		['100% remote', []],
		['0 bugs, 1 team', []],
		['in 1995 100 people', [1995, 100]],
		['chapters 1 to 3', [3]],
	])('%s: for certain %j', (text, expected) => {
		expect(numbers(text)).toEqual(expected);
	});
});

describe('spans of time', () => {
	const lasting = (text: string, locale: string) =>
		numeralsIn(text, locale, locale, 0).flatMap(({days}) => (days === undefined ? [] : [days]));

	it.each([
		['two weeks', 'en', 14],
		['quince días', 'es', 15],
		['a decade', 'en', 3652.5],
		['zweiwöchig', 'de', 14],
		['anderthalb Jahre', 'de', 1.5 * 365.25],
		['año y medio', 'es', 1.5 * 365.25],
		['deux ans et demi', 'fr', 2.5 * 365.25],
		['un trimestre', 'fr', 91.3],
		['drie kwartier', 'nl', 3 / 96],
	])('%s (%s) is %d days', (text, locale, expected) => {
		expect(lasting(text, locale)).toContainEqual(expect.closeTo(expected, 5));
	});
});
