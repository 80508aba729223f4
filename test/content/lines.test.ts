import {describe, expect, test} from 'vitest';
import {load, named} from './folder-of.ts';

const quoted = (text: string) => JSON.stringify(text);

async function role(fields: Record<string, string>) {
	const lines = Object.entries(fields).map(([key, value]) => `${key}: ${quoted(value)}`);
	const {resume, problems} = await load({'experience.yml': `- ${lines.join('\n  ')}\n`});
	const [entry] = resume.entries;
	if (!entry) throw new Error('There is no entry.');
	return {...entry, problems: named(problems)};
}

describe('Markdown in a title', () => {
	test.each([
		['Founder &amp; Developer', 'Founder & Developer'],
		['Chief of <strong>Ladders</strong>', 'Chief of Ladders'],
		['Lead<br>Keeper', 'Lead Keeper'],
		['**Lead** _Keeper_ of `lights`', 'Lead Keeper of lights'],
		['Q&A, R&D at AT&T', 'Q&A, R&D at AT&T'],
		[':rocket: Launch at 12:30:45', '🚀 Launch at 12:30:45'],
		['Keeper <!-- until May -->', 'Keeper'],
		...[
			...['C#', '*nix', '*nix and *BSD', 'snake_case_names', 'f(x)[i]', '5 * 4', '__init__.py'],
			...['List<String>', 'vector<int>', 'a < b > c', 'C:\\dir', '[x]', '2^10'],
		].map((text): [string, string] => [text, text]),
	])('%s', async (title, shown) => {
		expect(await role({title})).toMatchObject({title: shown, problems: []});
	});

	test('is words in all short texts, and its links are those of the entry', async () => {
		const {problems, ...entry} = await role({
			title: '**Keeper**',
			company: '[Kestrel Works](https://kestrel.example.org)',
			location: 'Oldtown &amp; [Newtown](https://newtown.example.org)',
			department: '*Lights*',
			tags: '<b>Go</b>, C&num;',
			period: 'Oct, 2013 &mdash; Present',
		});
		expect(entry).toMatchObject({
			...{title: 'Keeper', organization: 'Kestrel Works', location: 'Oldtown & Newtown'},
			...{department: 'Lights', tags: ['Go', 'C#'], slug: 'keeper'},
			period: {start: {year: 2013, month: 10}, present: true},
			links: [
				{label: '', url: 'https://kestrel.example.org'},
				{label: 'Newtown', url: 'https://newtown.example.org'},
			],
		});
		expect(problems).toEqual([]);
	});

	test('doesn’t link to what is unsafe', async () => {
		expect(await role({title: '[Keeper](javascript:alert)'})).toMatchObject({
			...{title: 'Keeper', links: [], problems: ['unsafe-link']},
		});
	});

	test('a heading that is the title is read alike', async () => {
		const {entry} = await load({
			'experience/a.md':
				'# [Kestrel](https://kestrel.example.org): `my_tool` &amp; **more**\n\nText.\n',
		});
		expect(entry('experience/a')).toMatchObject({
			...{title: 'Kestrel: my_tool & more', body: 'Text.'},
			links: [{label: 'Kestrel', url: 'https://kestrel.example.org'}],
		});
	});
});

describe('an entry', () => {
	test.each([
		['score: 3.8', {score: '3.8'}],
		['gpa: 3.8', {score: '3.8'}],
		['courses: [Networks, {name: Databases}]', {courses: ['Networks', 'Databases']}],
		['coursework: Networks, Databases', {courses: ['Networks', 'Databases']}],
		['department: Physics', {department: 'Physics'}],
		['employmentType: Part-time', {employment: 'Part-time'}],
		['startDate: 2023\n  endDate: 2026\n  periodNote: expected', {period: {remark: 'expected'}}],
	])('of education has %s', async (lines, expected) => {
		const {resume, problems} = await load({'education.yml': `- degree: BA\n  ${lines}\n`});
		expect(resume.entries[0]).toMatchObject({...expected, body: ''});
		expect(resume.entries[0]?.level).toBeUndefined();
		expect(problems).toEqual([]);
	});

	test('of skills has its score beside it, as how well', async () => {
		const {resume} = await load({'skills.yml': '- name: Go\n  score: 9/10\n'});
		expect(resume.entries[0]).toMatchObject({level: '9/10'});
	});
});
