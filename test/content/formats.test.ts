import {describe, expect, test} from 'vitest';
import {load, named} from './folder-of.ts';

const fields = {
	title: 'Engineer',
	organization: 'Motive',
	period: {start: {year: 2019, month: 10}, present: true, written: '2019-10-01 –'},
	location: 'Rome',
	tags: ['Go', 'C++'],
	links: [{label: 'Home', url: 'https://a.org'}],
	order: 2,
	draft: false,
	body: 'Text',
};

describe('the same entry with front matter in', () => {
	const yaml = `title: Engineer
company: Motive
startDate: 2019-10-01
endDate:
location: Rome
tags: [Go, C++]
links:
  - {name: Home, url: a.org}
weight: 2
`;
	const toml = `title = "Engineer"
company = 'Motive'
startDate = 2019-10-01
endDate = ""
location = """
Rome"""
tags = ["Go", "C++"] # a comment
weight = 2

[[links]]
name = "Home"
url = "a.org"
`;
	const json = `{
	"title": "Engineer",
	"company": "Motive",
	"startDate": "2019-10-01",
	"endDate": null,
	"location": "Rome",
	"tags": ["Go", "C++"],
	"links": [{"name": "Home", "url": "a.org"}],
	"weight": 2
}`;

	test.each([
		['YAML', `---\n${yaml}---\nText`],
		['YAML, named', `--- yaml\n${yaml}---\nText`],
		['TOML between pluses', `+++\n${toml}+++\n\nText`],
		['TOML, named', `---toml\n${toml}---\nText`],
		['JSON, named', `---json\n${json}\n---\nText`],
		['JSON in braces', `${json}\n\nText`],
		[
			'YAML, under params',
			`---\ntitle: Engineer\nparams:\n${yaml.replace(/^/gm, '  ').trimEnd()}\n---\nText`,
		],
		[
			'TOML, under extra, as Zola wants it',
			`+++\ntitle = "Engineer"\nweight = 2\n[taxonomies]\ntags = ["Go", "C++"]\n[extra]\ncompany = "Motive"\nstartDate = 2019-10-01\nlocation = "Rome"\nlinks = [{name = "Home", url = "a.org"}]\n+++\nText`,
		],
	])('%s', async (_, text) => {
		const {entry, problems} = await load({'experience/a.md': text});
		expect(problems).toEqual([]);
		expect(entry('experience/a')).toMatchObject(fields);
	});

	test.each([
		['experience/a.yml', yaml],
		['experience/a.toml', toml],
		['experience/a.json', json],
	])('a file of data, %s', async (file, text) => {
		const {entry, problems} = await load({[file]: text});
		expect(problems).toEqual([]);
		expect(entry('experience/a')).toMatchObject({...fields, body: ''});
	});

	test('MDX, without its imports', async () => {
		const {entry, problems} = await load({
			'experience/a.mdx': "---\ntitle: A\n---\nimport B from './b.astro';\n\nText [x](no.pdf)\n",
		});
		expect(entry('experience/a')).toMatchObject({body: 'Text [x](no.pdf)', source: {line: 6}});
		expect(problems).toMatchObject([{line: 6, column: 10, code: 'missing-file'}]);
	});

	test('none at all', async () => {
		const {entry, problems} = await load({
			'experience/a.md': '# Engineer at *Motive*\n\nText',
			'experience/b.md': 'Engineer\n========\nText [x](no.pdf)',
		});
		expect(entry('experience/a')).toMatchObject({title: 'Engineer at Motive', body: 'Text'});
		expect(entry('experience/a').source.line).toBe(3);
		expect(entry('experience/b')).toMatchObject({title: 'Engineer', body: 'Text [x](no.pdf)'});
		expect(problems).toMatchObject([{file: 'experience/b.md', line: 3, column: 10}]);
	});
});

describe('several roles in one file', () => {
	const roles = [
		{title: 'Lead', organization: 'Motive', period: '2019 – ', body: 'Led.'},
		{title: 'Engineer', organization: 'Acme', period: '2015 – 2019', body: '- Built.'},
	];
	const list = `- title: Lead
  company: Motive
  start: 2019
  description: Led.
- position: Engineer
  company: Acme
  start: 2015
  end: 2019
  highlights: [Built.]
`;
	const front = (key: string) => `---\ntitle: Experience\n${key}:\n${list}---\n`;

	test.each<readonly [file: string, text: string]>([
		...['jobs', 'experience', 'roles', 'positions', 'items', 'work'].map(
			(key) => [`experience.md`, front(key)] as const,
		),
		['home/experience.md', front('experience')],
		['experience/index.md', front('jobs')],
		['experience/_index.md', front('jobs')],
		[
			'home/experience.md',
			`+++
widget = "experience"
active = true
date_format = "Jan 2006"
title = "Experience"
subtitle = ""
weight = 40

[[experience]]
  title = "Lead"
  company = "Motive"
  date_start = "2019"
  date_end = ""
  description = """Led."""

[[experience]]
  title = "Engineer"
  company = "Acme"
  date_start = "2015"
  date_end = "2019"
  description = "- Built."
+++
`,
		],
		['experience.yml', list],
		['experience.yml', `experience:\n${list}`],
		[
			'work.json',
			'[{"title":"Lead","company":"Motive","start":2019,"description":"Led."},{"title":"Engineer","company":"Acme","start":"2015","end":2019,"description":"- Built."}]',
		],
		[
			'experience.toml',
			'[[experience]]\ntitle="Lead"\ncompany="Motive"\nstart=2019\ndescription="Led."\n[[experience]]\ntitle="Engineer"\ncompany="Acme"\nstart=2015\nend=2019\nhighlights=["Built."]',
		],
		['_data/experience.yml', list],
		['data/en/experience.yaml', list],
		[
			'data/en/sections/experiences.yaml',
			`section:\n  name: Experiences\n  enable: true\nexperiences:\n${list}`,
		],
		[
			'_data/data.yml',
			`experiences:\n  title: Experiences\n  info:\n${list.replace(/^/gm, '    ')}`,
		],
		[
			'_data/cv.yml',
			`- title: Experience\n  type: time_table\n  contents:\n${list.replace(/^/gm, '    ')}`,
		],
	])('%s: %s', async (file, text) => {
		const {resume, problems} = await load({[file]: text});
		expect(problems).toEqual([]);
		const own = resume.entries.filter(({section}) => section === 'experience');
		expect(
			own.map(({title, organization, period, body}) => ({
				title,
				organization,
				period: `${period?.start?.year} – ${period?.end?.year ?? ''}`,
				body,
			})),
		).toEqual(roles);
		expect(own.map(({slug}) => slug)).toEqual(['lead', 'engineer']);
		expect(resume.entries).toHaveLength(2);
	});

	test('with a text of its own, the page stays', async () => {
		const {ids, resume} = await load({'experience.md': `${front('jobs')}\nIn short.`});
		expect(ids()).toEqual(['experience/engineer', 'experience/experience', 'experience/lead']);
		expect(resume.sections).toEqual([{name: 'experience', titles: {en: 'Experience'}}]);
	});

	test('which are all kept back', async () => {
		const {resume} = await load({
			'home/experience.md': front('experience').replace('---\n', '---\nactive: false\n'),
			'projects.yml': 'section: {enable: false}\nprojects:\n- name: A',
		});
		expect(resume.entries.map(({draft}) => draft)).toEqual([true, true, true]);
	});

	test('and the section’s title and order', async () => {
		const {resume} = await load({
			'home/experience.md': front('experience').replace('Experience', 'My work\nweight: 3'),
			'projects.yml': 'section: {name: My things, weight: 1}\nprojects:\n- name: A',
		});
		expect(resume.sections).toEqual([
			{name: 'projects', titles: {en: 'My things'}, order: 1},
			{name: 'experience', titles: {en: 'My work'}, order: 3},
		]);
	});

	test('and in several locales', async () => {
		const {resume, problems} = await load({
			'en/experience.md': front('jobs'),
			'es/experience.md': front('jobs').replace('Lead', 'Jefa').replace('Engineer', 'Ingeniera'),
		});
		expect(problems).toEqual([]);
		expect(resume.entries.map(({locale, slug, title}) => `${locale} ${slug} ${title}`)).toEqual([
			'en lead Lead',
			'en engineer Engineer',
			'es lead Jefa',
			'es engineer Ingeniera',
		]);
	});
});

describe('several roles in one organization', () => {
	test('in data', async () => {
		const {resume, problems} = await load({
			'data/en/sections/experiences.yaml': `section: {name: Experiences}
experiences:
- company:
    name: Example Co.
    url: https://example.com
    location: Dhaka
  positions:
  - designation: Senior Engineer
    start: Nov 2019
    responsibilities: [Led., Wrote.]
  - designation: Engineer
    start: Jan 2017
    end: Oct 2019
    location: Remote
`,
		});
		expect(problems).toEqual([]);
		expect(resume.entries).toMatchObject([
			{
				slug: 'senior-engineer',
				title: 'Senior Engineer',
				organization: 'Example Co.',
				location: 'Dhaka',
				period: {start: {year: 2019, month: 11}, present: true},
				links: [{label: 'Example Co.', url: 'https://example.com'}],
				body: '- Led.\n- Wrote.',
			},
			{
				slug: 'engineer',
				title: 'Engineer',
				organization: 'Example Co.',
				location: 'Remote',
				period: {start: {year: 2017, month: 1}, end: {year: 2019, month: 10}},
				body: '',
			},
		]);
	});

	test('in the words of an earlier theme', async () => {
		const {resume} = await load({
			'data/content.yaml': `BasicInfo: {FirstName: A}
Experience:
- Employer: Example Co.
  Place: Rome
  Positions:
  - Title: Senior Engineer
    Date: 2019 - Present
    Details: [Led.]
    Badges: [Go]
  - Title: Engineer
    Date: 2017 - 2019
`,
		});
		expect(resume.entries).toMatchObject([
			{title: 'Senior Engineer', organization: 'Example Co.', location: 'Rome', body: '- Led.'},
			{title: 'Engineer', organization: 'Example Co.', period: {start: {year: 2017}}},
		]);
	});

	test('in front matter, the body being the first one’s', async () => {
		const {resume, problems} = await load({
			'experience/motive.md': `---
title: Motive
location: Rome
order: 2
roles:
  - title: Lead
    period: 2019 - 2021
    summary: Led.
  - title: Engineer
    period: 2017 - 2019
---

What it was like.
`,
		});
		expect(named(problems)).toEqual(['title']);
		expect(resume.entries).toMatchObject([
			{
				slug: 'motive-lead',
				title: 'Lead',
				organization: 'Motive',
				location: 'Rome',
				order: 2,
				body: 'What it was like.\n\nLed.',
			},
			{slug: 'motive-engineer', title: 'Engineer', organization: 'Motive', order: 2, body: ''},
		]);
	});

	test('which hold the skills of a role as its tags', async () => {
		const {entry} = await load({
			'projects/a.md': '---\ntitle: A\nskills: [{name: Go}]\nlanguages: [C]\n---\n',
		});
		expect(entry('projects/a').tags).toEqual(['Go', 'C']);
	});
});

describe('sections', () => {
	const text = '---\ntitle: A\n---\n';

	test.each([
		['experience', 'experience'],
		['01-experience', 'experience'],
		['2_Work', 'experience'],
		['Work Experience', 'experience'],
		['jobs', 'experience'],
		['_jobs', 'experience'],
		['positions', 'experience'],
		['experiencia', 'experience'],
		['featured', 'projects'],
		['03 projects', 'projects'],
		['education', 'education'],
		['certificates', 'certifications'],
		['Open Source', 'open-source'],
		['04-Hobby Horses', 'hobby-horses'],
	])('the folder “%s” is the section %s', async (folder, section) => {
		const {resume} = await load({[`${folder}/a.md`]: text, 'zebra/a.md': text});
		expect(resume.entries.map((entry) => entry.section)).toContain(section);
	});

	test('stand by their numbers, unless an _index.md says otherwise', async () => {
		const {resume} = await load({
			'02-experience/a.md': text,
			'10-projects/a.md': text,
			'03-zebra/a.md': text,
			'03-zebra/_index.md': '---\ntitle: Stripes\nweight: 1\n---\n',
			'04-education.yml': '- title: A',
		});
		expect(resume.sections).toEqual([
			{name: 'zebra', titles: {en: 'Stripes'}, order: 1},
			{name: 'experience', titles: {}, order: 2},
			{name: 'education', titles: {}, order: 4},
			{name: 'projects', titles: {}, order: 10},
		]);
	});
});
