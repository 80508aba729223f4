import {expect, test} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {jsonResume} from '../../source/formats/json-resume.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {localize} from '../../source/resume/localize.ts';
import {formatPeriod} from '../../source/resume/period/format-period.ts';
import {folderOf} from './folder-of.ts';

/** The entries of a folder in their order: what they are called, and when they were. */
async function shown(files: Record<string, string>): Promise<string[]> {
	const {resume} = await loadResume(await folderOf({'profile.yml': 'name: Ada', ...files}));
	return localize(resume, 'en').sections.flatMap(({entries}) =>
		entries.map(({title, period}) => {
			const dates = period && formatPeriod(period, 'en', 'Present', new Date(2026, 10, 28)).dates;
			return dates === undefined ? title : `${title}: ${dates}`;
		}),
	);
}

test('entries stand by their seasons, quarters and years, whatever isn’t understood by its years', async () => {
	const periods = {
		A: 'Winter 2019/20',
		B: 'Fall 2019',
		C: 'Q3 2019',
		D: 'after the spring of 2018',
		E: '2017 and 2015',
		F: 'WS 2016/17',
		G: "Jun '11 - Sep '11",
		H: 'a while ago',
	};
	const files = Object.entries(periods).map(([title, period], index) => [
		`experience/${9 - index}.md`,
		`---\ntitle: ${title}\nperiod: "${period}"\n---\n`,
	]);
	expect(await shown(Object.fromEntries(files))).toEqual([
		'A: Winter 2019/20',
		'B: Fall 2019',
		'C: Q3 2019',
		'D: after the spring of 2018',
		'E: 2017 and 2015',
		'F: WS 2016/17',
		'G: Jun 2011 – Sep 2011',
		'H: a while ago',
	]);
});

test('a list keeps its order where a period says nothing', async () => {
	const list = [
		'- {title: B, period: 2010}',
		'- {title: C, period: for some weeks}',
		'- {title: A, period: 2012}',
	].join('\n');
	expect(await shown({'projects.yml': list})).toEqual(['B: 2010', 'C: for some weeks', 'A: 2012']);
});

test.each([
	['01/02/2020', '11/27/2019', 'Jan 2020', 'Nov 2019'],
	['01/02/2020', '27/11/2019', 'Feb 2020', 'Nov 2019'],
	['05/06', '03/04 – 04/31', 'May 2006', '03/04 – 04/31'],
	['05/06', '03/04 – 98/11', 'Jun 2005', 'Mar 2004'],
])('the order of numbers in %s is that of its sibling %s', async (one, other, first) => {
	const list = `- {title: A, period: ${one}}\n- {title: B, period: ${other}}`;
	expect(await shown({'projects.yml': list})).toContain(`A: ${first}`);
});

test('the order of numbers in a folder is that of the whole résumé, where it doesn’t tell', async () => {
	const entry = (period: string) => `---\ntitle: A\nperiod: ${period}\n---\n`;
	expect(
		await shown({
			'experience/a.md': entry('04/05/2020'),
			'education/b.md': entry('09/30/2012'),
		}),
	).toEqual(['A: Apr 2020', 'A: Sep 2012']);
});

test.each(['awards', 'certifications', 'publications', 'talks'])(
	'a start without an end in %s is the day, and nothing that lasts',
	async (section) => {
		const list = [
			'- {title: A, start: 2020-04-16, end: ""}',
			'- {title: B, startDate: 2019-04, endDate: 2022-04}',
			'- {title: C, startDate: 2018, current: true}',
		].join('\n');
		expect(await shown({[`${section}.yml`]: list})).toEqual([
			'A: Apr 2020',
			'B: Apr 2019 – Apr 2022',
			'C: 2018 – Present',
		]);
	},
);

test('a section with a name of its own may be one of days, too', async () => {
	const entry = '---\ntitle: A\nstart: 2020-04\n---\n';
	expect(await shown({'patents/a.md': entry})).toEqual(['A: Apr 2020']);
	expect(await shown({'expeditions/a.md': entry})).toEqual(['A: Apr 2020 – Present']);
});

test('what a period is called in words isn’t lost to the date of its page', async () => {
	const {resume, problems} = await loadResume(
		await folderOf({
			'profile.yml': 'name: Ada',
			'education/a.md': '---\ntitle: A\nyear: sophomore\ndate: 2024-08-25\n---\n',
		}),
	);
	expect(resume.entries[0]?.period?.written).toBe('sophomore');
	expect(problems.map(({code}) => code)).toEqual(['unknown-period']);
});

test('a season goes to JSON Resume as its year, and comes back in its words', async () => {
	const written =
		'- {title: A, company: B, period: Fall 2018 - Spring 2019}\n- {title: C, period: 2020-01-15 - 2020-02-14}';
	const {resume} = await loadResume(
		await folderOf({'profile.yml': 'name: Ada', 'experience.yml': written}),
	);
	const exported = jsonResume(resume, 'en', completeMarkdown);
	expect(exported).toMatchObject({
		work: [
			{startDate: '2018', endDate: '2019', period: 'Fall 2018 - Spring 2019'},
			{startDate: '2020-01-15', endDate: '2020-02-14'},
		],
	});
	const back = await loadResume(await folderOf({'resume.json': JSON.stringify(exported)}));
	expect(back.problems).toEqual([]);
	expect(back.resume.entries.map(({period}) => period)).toEqual([
		resume.entries[0]?.period,
		{...resume.entries[1]?.period, written: '2020-01-15 – 2020-02-14'},
	]);
});

test('a season in JSON Resume stays beside its year', async () => {
	const written = {basics: {name: 'Ada'}, awards: [{title: 'A', date: 'Summer 2015'}]};
	const {resume} = await loadResume(await folderOf({'resume.json': JSON.stringify(written)}));
	expect(jsonResume(resume, 'en', completeMarkdown)).toMatchObject({
		awards: [{title: 'A', date: '2015', date_: 'Summer 2015'}],
	});
});

test('zeros stand for a month or a day that isn’t known', async () => {
	const entries = await shown({
		'experience/a.md': '---\ntitle: A\nstart: 2019-10-00\nend: 2020-00-00\n---\n',
		'experience/b.md': '---\ntitle: B\nperiod: [{from: 2016-00-00, to: 2017-05-00}]\n---\n',
	});
	expect(entries).toEqual(['A: Oct 2019 – 2020', 'B: 2016 – May 2017']);
});
