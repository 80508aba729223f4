import {describe, expect, it} from 'vitest';
import {belowHeading, byEmployer} from '../../source/resume/career/employers.ts';
import type {ShownEntry} from '../../source/resume/localize.ts';
import {parsePeriod} from '../../source/resume/period/period.ts';
import {entryOf} from '../resumes.ts';

/** A role: its employer, when, and what else there is to say of it. */
function role(organization: string, when = '', more: Partial<ShownEntry> = {}): ShownEntry {
	const period = when === '' ? {} : {period: parsePeriod(when)};
	return entryOf({slug: `${organization} ${when}`, organization, ...period, ...more});
}

/** How many entries there are in each group. */
const sizes = (...entries: ShownEntry[]) =>
	byEmployer(entries).map(({entries: {length}}) => length);

describe('roles at one employer', () => {
	it('are together when they follow each other in the order shown', () => {
		expect(sizes(role('Acme'), role('Acme'), role('Bolt'), role('Acme'))).toEqual([2, 1, 1]);
		expect(sizes()).toEqual([]);
	});

	it('are told by their employer’s name, whatever its case and blanks', () => {
		expect(sizes(role('Acme  Works'), role('ACME works '))).toEqual([2]);
		expect(byEmployer([role('Acme Works'), role('ACME works')])[0]?.heading?.title).toBe(
			'Acme Works',
		);
		expect(sizes(role('Acme Works'), role('Acme'))).toEqual([1, 1]);
	});

	it('aren’t what has no employer, or stands in another section', () => {
		expect(sizes(entryOf({slug: 'a'}), entryOf({slug: 'b'}))).toEqual([1, 1]);
		expect(sizes(role('', '2019'), role('', '2020'))).toEqual([1, 1]);
		expect(sizes(role('Acme'), role('Acme', '', {section: 'volunteer'}))).toEqual([1, 1]);
	});

	it.each(['publications', 'awards', 'certifications', 'talks', 'projects'])(
		'are not %s, which go by their own names',
		(section) => {
			expect(sizes(role('ACM', '', {section}), role('ACM', '', {section}))).toEqual([1, 1]);
		},
	);

	it('aren’t papers in one journal, in whichever section', () => {
		const paper = {section: 'books', publication: {authors: []}};
		expect(sizes(role('Nature', '2019', paper), role('Nature', '2020', paper))).toEqual([1, 1]);
	});

	it.each([
		['one after the other', ['2019-07 - present', '2015-01 - 2019-06'], [2]],
		['years that meet', ['2019 - 2022', '2015 - 2018'], [2]],
		['a summer between them', ['Oct 2019 - 2022', '2015 - June 2019'], [2]],
		['half a year between them', ['Jan 2020 - 2022', '2015 - June 2019'], [1, 1]],
		['a year between them', ['2020 - 2022', '2015 - 2018'], [1, 1]],
		['the first one first', ['2015 - 2018', '2019 - 2022'], [2]],
		['the first one first, and a year between', ['2015 - 2018', '2020 - 2022'], [1, 1]],
		['both at a time', ['2015 - 2022', '2017 - 2018'], [2]],
		['one of them all the time', ['2010 - 2022', '2018 - 2020', '2011 - 2012'], [3]],
		['single dates, which say nothing of how long', ['1934', '1930'], [2]],
		['no dates', ['', '2010 - 2012', 'one summer or two'], [3]],
	])('are together if nobody left and came back: %s', (_, periods, expected) => {
		expect(sizes(...periods.map((period) => role('Acme', period)))).toEqual(expected);
	});
});

describe('an employer', () => {
	const employerOf = (...entries: ShownEntry[]) => byEmployer(entries)[0]?.heading;

	it('is none above a role alone', () => {
		expect(employerOf(role('Acme', '2019 - 2022'))).toBeUndefined();
	});

	it.each([
		[['2019-07 - present', '2015-03 - 2019-06'], {start: '2015-3', end: 'present'}],
		[['2015 - 2018', '2019 - May 2022', '2018 - 2019'], {start: '2015', end: '2022-5'}],
		[['2017 - 2018', '2015 - 2022'], {start: '2015', end: '2022'}],
	])('has the span of %j', (periods, expected) => {
		const {start, end, present} =
			employerOf(...periods.map((each) => role('A', each)))?.period ?? {};
		const text = (date: typeof start) => [date?.year, date?.month].filter(Boolean).join('-');
		expect({start: text(start), end: present ? 'present' : text(end)}).toEqual(expected);
	});

	it.each([
		[['1934', '1930']],
		[['2019 - 2022', '']],
		[['2019 - 2022', 'one summer']],
		[['2019 - 2022', 'c. 2015 - 2018']],
	])('has none that nobody knows: %j', (periods) => {
		const employer = employerOf(...periods.map((each) => role('A', each)));
		expect(employer).toMatchObject({title: 'A'});
		expect(employer).not.toHaveProperty('period');
	});

	it('has the place of all of its roles, and each role its own if they differ', () => {
		const [rome, oslo] = [{location: 'Rome'}, {location: 'Oslo'}];
		const same = [role('A', '', rome), role('A', '', {location: 'rome '})] as const;
		const moved = [role('A', '', rome), role('A', '', oslo)] as const;
		const below = (roles: readonly ShownEntry[]) =>
			byEmployer(roles).flatMap(({heading, entries}) =>
				entries.map((each) => (heading ? belowHeading(each, heading) : each)),
			);
		expect(employerOf(...same)?.location).toBe('Rome');
		expect(below(same).map(({location}) => location)).toEqual(['', '']);
		expect(employerOf(...moved)?.location).toBe('');
		expect(below(moved).map(({location}) => location)).toEqual(['Rome', 'Oslo']);
		expect(below(moved).map(({organization}) => organization)).toEqual(['', '']);
		expect(employerOf(role('A', '', rome), role('A'))?.location).toBe('');
	});
});
