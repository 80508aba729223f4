import {describe, expect, it} from 'vitest';
import {compared} from './compared.ts';
import {faithful} from './faithful.ts';
import {faithfulPairs} from './faithful-pairs.ts';
import {unfaithful} from './unfaithful.ts';

const languages = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'] as const;
const pairs = languages.flatMap((from) =>
	languages.filter((to) => to !== from).map((to) => [from, to] as const),
);

describe('a faithful translation is quiet', () => {
	it.each(pairs)('from %s to %s', (from, to) => {
		for (const text of faithful) {
			expect(compared([from, text[from]], [to, text[to]]), text[to]).toBe('');
		}
	});

	it.each(faithfulPairs)('%s: %s', (locale, english, translation) => {
		expect(compared(['en', english], [locale, translation])).toBe('');
		expect(compared([locale, translation], ['en', english])).toBe('');
	});

	it('whatever the locale of its language', () => {
		expect(compared(['en-GB', 'Five years.'], ['es-MX', 'Cinco años.'])).toBe('');
		expect(compared(['en-GB', 'Five years.'], ['es-MX', 'Seis años.'])).toContain('six years');
	});
});

describe('an unfaithful translation is named for what differs', () => {
	it.each(unfaithful)('%s: %j, %j: %s', (locale, english, translation, named) => {
		expect(compared(['en', english], [locale, translation])).toContain(named);
		// The other way about it differs too.
		expect(compared([locale, translation], ['en', english])).not.toBe('');
	});
});

describe('structure', () => {
	it('counts headings, and names them', () => {
		const text = '# One\n\n## Two *and a half*\n\nText.';
		expect(compared(['en', text], ['es', 'Texto.'])).toBe(
			'no headings vs. two (“One” and “Two and a half”)',
		);
		expect(compared(['en', 'Text.'], ['es', '# Uno\n\nTexto.'])).toBe(
			'one heading (“Uno”) vs. none',
		);
	});

	it('counts list items at any depth, whatever their marks', () => {
		expect(compared(['en', '- a\n  1. b\n  2. c\n- [x] d'], ['es', '* a\n  - b\n  - c\n* d'])).toBe(
			'',
		);
		expect(compared(['en', '> - a\n> - b'], ['es', '> - a'])).toBe('one list item vs. two');
	});

	it('finds links in lists, tables, quotations and HTML, once each', () => {
		const link = '[x](https://a.example)';
		for (const text of [`- ${link}`, `> ${link}`, `| a |\n|---|\n| ${link} |`, `**${link}**`]) {
			expect(compared(['en', text], ['es', `${text} ${link}`])).toBe('');
		}
		expect(compared(['en', link], ['es', '<p><a href="https://a.example">x</a></p>'])).toBe('');
		expect(compared(['en', `${link} [b][1]\n\n[1]: https://b.example`], ['es', link])).toBe(
			'one link vs. two (missing: https://b.example)',
		);
	});

	it('takes the links of the front matter for links', () => {
		const links = [{label: 'Code', url: 'https://a.example/code'}];
		expect(compared(['en', 'a'], ['es', 'b'], {from: {links}, to: {links}})).toBe('');
		expect(compared(['en', 'a'], ['es', 'a'], {from: {links}})).toContain('no link vs. one');
	});

	it('doesn’t look into code', () => {
		const code = '```\n- 40 [x](https://a.example)\n# 17\n```\n\n`30`';
		expect(compared(['en', `Text.\n\n${code}`], ['es', 'Texto.'])).toBe('');
	});

	it('gives up on what is nested too deeply', () => {
		expect(compared(['en', '>'.repeat(20_000)], ['es', 'Texto.'])).toBe('');
	});
});

describe('the period', () => {
	const period = (start: number, end?: number, month?: number) => ({
		start: {year: start, ...(month === undefined ? {} : {month})},
		...(end === undefined ? {} : {end: {year: end}}),
		present: end === undefined,
		written: '',
	});

	it.each([
		[period(2019), period(2019), ''],
		[period(2019, undefined, 10), period(2019), ''],
		[period(2019), period(2019, 2023), 'the period 2019 – 2023 vs. 2019 – Present'],
		[period(2019, 2021), period(2019, 2020), 'the period 2019 – 2020 vs. 2019 – 2021'],
		[period(2018), period(2019), 'the period 2019 – Present vs. 2018 – Present'],
	])('%j and %j', (from, to, named) => {
		for (const body of ['', 'b']) {
			const periods = {from: {period: from}, to: {period: to}};
			expect(compared(['en', ''], ['es', body], periods)).toBe(named);
		}
	});
});

describe('languages whose number words aren’t known', () => {
	it.each([
		[
			'pl',
			'I led forty people in 2023 for 3 years.',
			'W 2023 roku kierowałem czterdziestoma osobami przez trzy lata.',
		],
		['pl', '60 million requests, 1,500 tests.', '60 milionów zapytań, półtora tysiąca testów.'],
		[
			'ja',
			'Founded in 2015; 60 million users, 40 people.',
			'2015年設立、ユーザー数6000万人、社員40人。',
		],
		['ja', 'Twelve people.', '十二人。'],
		['zh', '12,500 files in 3 weeks.', '三周内处理了１２５００个文件。'],
		['ar', 'In 1984, 25% of 561 pages.', 'في عام ١٩٨٤، ٢٥٪ من ٥٦١ صفحة.'],
		['hi', '561 pages, 1 million readers.', '५६१ पृष्ठ, 10 लाख पाठक।'],
		['ru', 'Ten years and 20 teams.', 'Десять лет и двадцать команд.'],
		['fa', 'Since 2019, 37 people.', 'از سال ۱۳۹۸، ۳۷ نفر.'],
		['th', 'In 2019.', 'ในปี พ.ศ. 2562'],
		['sv', 'A team of 12, 4.5 stars.', 'Ett team på tolv, 4,5 stjärnor.'],
	])('are quiet when the numbers may be in words: %s, %s', (locale, english, translation) => {
		expect(compared(['en', english], [locale, translation])).toBe('');
	});

	it.each([
		[
			'pl',
			'Since 1998 in 561 cities.',
			'Od dawna w wielu miastach.',
			'without the numbers 1998 and 561',
		],
		['ru', 'Rated 4.85 by all.', 'Высокая оценка.', '4.85'],
		['ja', 'In 2019.', '2018年。', '“2018” vs. “2019”'],
		['sv', '# A\n\n- b', 'A b', 'no heading vs. one'],
	])('tell of those that nobody writes in words: %s, %s', (locale, english, translation, named) => {
		expect(compared(['en', english], [locale, translation])).toContain(named);
	});
});
