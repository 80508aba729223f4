import {describe, expect, it} from 'vitest';
import {catalogue} from '../../source/messages/index.ts';
import {formatPeriod} from '../../source/resume/period/format-period.ts';
import {parsePeriod} from '../../source/resume/period/period.ts';

const tags = Object.keys(catalogue);
const languages = await Promise.all(
	Object.entries(catalogue).map(async ([tag, load]) => ({tag, messages: await load()})),
);
const now = new Date(2026, 10, 15);

describe.each(languages)('a period in $tag', ({tag, messages: {present}}) => {
	const lasting = {start: {year: 2019, month: 10}, present: true, written: ''};

	it('is written with its month and its word for what lasts, and understood again', () => {
		const {dates} = formatPeriod(lasting, tag, present, now);
		expect(dates.endsWith(` – ${present}`), dates).toBe(true);
		expect(parsePeriod(dates)).toEqual({...lasting, written: dates});
	});

	it.each(['2019-10 – #', '2019-10 - #', '10/2019 – #', '2019–#'])(
		'is understood in the words of the language: %s',
		(written) => {
			const {start, end, present: lasts} = parsePeriod(written.replace('#', present));
			expect(start?.year).toBe(2019);
			expect({end, lasts}).toEqual({end: undefined, lasts: true});
		},
	);

	it('has its length in the words of the language', () => {
		const {duration} = formatPeriod(lasting, tag, present, now);
		expect(duration).toContain('7');
		expect(/year|month/.test(duration), duration).toBe(tag === 'en');
	});
});

describe('this Node', () => {
	it('knows every language of the catalogue', () => {
		for (const known of [
			Intl.DateTimeFormat.supportedLocalesOf(tags),
			Intl.NumberFormat.supportedLocalesOf(tags),
			Intl.PluralRules.supportedLocalesOf(tags),
			Intl.DisplayNames.supportedLocalesOf(tags),
			Intl.ListFormat.supportedLocalesOf(tags),
		])
			expect(known).toEqual(tags);
	});

	it.each(tags)('names languages, years and months in %s', (tag) => {
		const name = new Intl.DisplayNames([tag], {type: 'language'}).of('es');
		expect(name).not.toBe('es');
		const unit = (unit: string) =>
			new Intl.NumberFormat(tag, {style: 'unit', unitDisplay: 'long', unit}).format(5);
		expect(unit('year')).not.toBe(unit('month'));
		if (tag === 'en') return;
		expect(name).not.toBe('Spanish');
		expect(unit('year') + unit('month')).not.toMatch(/year|month/);
	});
});
