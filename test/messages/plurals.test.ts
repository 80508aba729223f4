import {describe, expect, it} from 'vitest';
import {catalogue} from '../../source/messages/index.ts';
import {plural} from '../../source/messages/plural.ts';
import {counts} from './said.ts';

const languages = await Promise.all(
	Object.entries(catalogue).map(async ([tag, load]) => ({tag, messages: await load()})),
);

/**
 * Categories that a language has, but not for a noun behind a number in figures: Turkish leaves the
 * noun alone, and a Romance million takes its “of” only when it is written as a word.
 */
const unused: Readonly<Record<string, number>> = {tr: 1, es: 1, fr: 1, pt: 1, it: 1};

/** Numbers that these languages say with the noun's form or as a word, and not in figures. */
const inWords: Readonly<Record<string, readonly number[]>> = {ar: [0, 1, 2], he: [1, 2]};

describe.each(languages)('the numbers of $tag', ({tag, messages}) => {
	const rules = new Intl.PluralRules(tag);
	const figures = (count: number) => new Intl.NumberFormat(tag).format(count);

	it('are tried in every category that whole numbers have', () => {
		const whole = Array.from({length: 2000}, (_, count) => rules.select(count));
		expect(new Set(counts.map((count) => rules.select(count)))).toEqual(
			new Set([...whole, rules.select(1_000_000)]),
		);
	});

	it('have a form for each of these', () => {
		const forms = new Map(
			counts.map((count) => [
				rules.select(count),
				messages.technologies
					.entries(count)
					.replace(/[\p{Nd}\p{P}]/gu, '')
					.replace(/\s/g, ''),
			]),
		);
		expect(new Set(forms.values()).size, [...forms.values()].join()).toBe(
			forms.size - (unused[tag] ?? 0),
		);
	});

	it('are written as their readers write them', () => {
		for (const count of counts) {
			const entries = messages.technologies.entries(count);
			const matches = messages.search.matches(1234, 5678, count);
			expect(entries + matches).not.toContain('#');
			expect(matches).toContain(figures(1234));
			expect(matches).toContain(figures(5678));
			if (inWords[tag]?.includes(count)) continue;
			expect(entries).toContain(figures(count));
			expect(matches).toContain(figures(count));
		}
		expect(messages.contact.tooSmall(40, 1000)).toContain(figures(1000));
	});
});

describe('plural', () => {
	it.each([
		['pl', 1, '1 plik'],
		['pl', 22, '22 pliki'],
		['pl', 12, '12 plików'],
		['de', 1, '1 other'],
	])('of %s and %i is %s', (locale, count, text) => {
		const forms = {one: '# plik', few: '# pliki', many: '# plików', other: '# pliku'};
		expect(plural(locale, count, locale === 'pl' ? forms : {other: '# other'})).toBe(text);
	});
});
