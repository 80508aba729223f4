import {describe, expect, test} from 'vitest';
import {entryKeys} from '../../source/content/records/entry-keys.ts';
import {type EntryField, keysOf} from '../../source/content/records/keys.ts';
import type {Entry} from '../../source/resume/types.ts';
import {load} from './folder-of.ts';

/** The entry that a file with this front matter is, and what was reported. */
async function read(lines: string, file = 'experience/a.md') {
	const {resume, problems} = await load({[file]: `---\n${lines}\n---\n\nText\n`});
	const [entry] = resume.entries;
	if (!entry) throw new Error('There is no entry.');
	return {entry, problems};
}

/** Some fields of an entry; undefined for those that must not be there. */
type Fields = {[Key in keyof Entry]?: Entry[Key] | undefined};

/** What front matter says, row by row: the lines, and what must come of them. */
function rows(
	table: ReadonlyArray<readonly [lines: string, fields: Fields, left?: string]>,
	file?: string,
) {
	const all = table.map(([lines, fields, left = '']) => ({lines, fields, left}));
	test.each(all)('$lines', async ({lines, fields, left}) => {
		const {entry, problems} = await read(lines, file);
		expect(problems.map(({message}) => message)).toEqual(left ? [`Not shown: \`${left}\`.`] : []);
		for (const [key, value] of Object.entries(fields)) {
			expect(entry[key as keyof Entry], key).toEqual(value);
		}
	});
}

describe('title', () => {
	rows([
		['title: A', {title: 'A'}],
		['position: A', {title: 'A'}],
		['role: A', {title: 'A'}],
		['designation: A', {title: 'A'}],
		['jobTitle: A', {title: 'A'}],
		['job_title: A', {title: 'A'}],
		['Job-Title: A', {title: 'A'}],
		['JOBTITLE: A', {title: 'A'}],
		['title: B\njobTitle: A\ncompany: C', {title: 'A', organization: 'C'}],
		['title: B\njobTitle: A', {title: 'A', organization: 'B'}],
		['position: A\nname: B', {title: 'A', organization: 'B'}],
		['role: A\nname: B\ncompany: C', {title: 'A', organization: 'C'}],
		['name: A', {title: 'A', organization: undefined}],
		['title: {en: A, es: B}', {title: 'A'}, 'title.es'],
	]);

	describe('of a project', () => {
		rows(
			[
				['name: A\nrole: B', {title: 'A', organization: undefined}],
				['title: A\nsubtitle: B\ncompany: C', {title: 'A', organization: 'C'}],
			],
			'projects/a.md',
		);
	});

	describe('of a degree', () => {
		rows(
			[
				['degree: A\nschool: B', {title: 'A', organization: 'B'}],
				['title: B\ndegree: A', {title: 'A', organization: 'B'}],
				['studyType: A\narea: B\ninstitution: C', {title: 'A, B', organization: 'C'}],
				['area: A\ninstitution: B', {title: 'A', organization: 'B'}],
			],
			'education/a.md',
		);
	});
});

describe('organization', () => {
	rows(
		[
			...['company', 'organization', 'employer', 'job_company', 'org', 'institute', 'institution'],
			...['companyName', 'company-name', 'subtitle', 'place'],
		].map((key) => [`title: A\n${key}: B`, {title: 'A', organization: 'B'}] as const),
	);
	rows([
		['title: A', {organization: undefined}],
		['title: A\ncompany: B\nplace: Rome', {organization: 'B', location: 'Rome'}],
		[
			'title: A\ncompany: {name: B, url: b.org, location: Rome}',
			{
				organization: 'B',
				location: 'Rome',
				links: [{label: 'B', url: 'https://b.org'}],
			},
		],
		['title: A\nemployer:\n  name: B\n  city: Rome', {organization: 'B', location: 'Rome'}],
		[
			'position: A\nname: B\ncompany: {url: b.org}',
			{organization: 'B', links: [{label: 'B', url: 'https://b.org'}]},
		],
		['title: A\ncompany: {en: B, es: C}', {organization: 'B'}, 'company.es'],
		['title: A\ncompany: {name: {en: B, es: C}}', {organization: 'B'}, 'company.name.es'],
		[
			'title: A\nlocation: Milan\ncompany: {name: B, location: Rome}',
			{location: 'Milan'},
			'company.location',
		],
	]);
});

describe('location', () => {
	rows([
		['title: A\nlocation: Rome', {location: 'Rome'}],
		['title: A\njobLocation: Rome', {location: 'Rome'}],
		['title: A\ncountry: Italy', {location: 'Italy'}],
		['title: A\nlocation: Rome\ncountry: Italy', {location: 'Rome, Italy'}],
		['title: A\nlocation: Rome, Italy\ncountry: Italy', {location: 'Rome, Italy'}],
		['title: A\nlocation: {city: Rome, countryCode: IT}', {location: 'Rome, IT'}],
	]);
});

const from = {year: 2019, month: 10};
const to = {year: 2020, month: 3};

describe('a period in one string', () => {
	const keys = ['period', 'range', 'duration', 'dates', 'dateRange', 'date_range', 'job_timeframe'];
	rows(
		keys.map(
			(key) =>
				[
					`title: A\n${key}: October 2019 - March 2020`,
					{
						period: {start: from, end: to, present: false, written: 'October 2019 - March 2020'},
					},
				] as const,
		),
	);
	rows([
		['title: A\nyear: 2004', {period: {start: {year: 2004}, present: false, written: '2004'}}],
		['title: A\nperiod: 2004', {period: {start: {year: 2004}, present: false, written: '2004'}}],
		[
			'title: A\nyear: 2004-2006',
			{
				period: {start: {year: 2004}, end: {year: 2006}, present: false, written: '2004-2006'},
			},
		],
		// A duration is a period only if it is one; alone, it is shown as it is.
		['title: A\nduration: 3 months', {period: {present: false, written: '3 months'}}],
		[
			'title: A\nduration: 3 months\nstart: 2019-10\nend: 2020-03',
			{period: {start: from, end: to, present: false, written: '2019-10 – 2020-03'}},
		],
		[
			'title: A\nduration: 3 months\nperiod: 2019-10',
			{period: {start: from, present: false, written: '2019-10'}},
		],
	]);
});

describe('a period in two keys', () => {
	const pairs = [
		['startDate', 'endDate'],
		['date_start', 'date_end'],
		['start', 'end'],
		['date', 'endDate'],
		['start_date', 'end_date'],
		['dateStart', 'dateEnd'],
		['date', 'end-date'],
		['start-date', 'end-date'],
		['StartDate', 'EndDate'],
		['from', 'to'],
	] as const;
	describe.each(pairs)('%s and %s', (start, end) => {
		const written = '2019-10-01 – 2020-03-31';
		const first = {...from, day: 1};
		const lasting = {start: first, present: true};
		rows([
			[
				`title: A\n${start}: 2019-10-01\n${end}: 2020-03-31`,
				{period: {start: first, end: {...to, day: 31}, present: false, written}},
			],
			[`title: A\n${start}: 2019-10-01\n${end}:`, {period: {...lasting, written: '2019-10-01 –'}}],
			[
				`title: A\n${start}: 2019-10-01\n${end}: null`,
				{period: {...lasting, written: '2019-10-01 –'}},
			],
			[
				`title: A\n${start}: 2019-10-01\n${end}: ""`,
				{period: {...lasting, written: '2019-10-01 –'}},
			],
			[
				`title: A\n${start}: 2019-10-01\n${end}: Present`,
				{period: {...lasting, written: '2019-10-01 – Present'}},
			],
		]);
	});

	rows([
		[
			'title: A\ndates: {from: 2019-10, to: 2020-03}',
			{period: {start: from, end: to, present: false, written: '2019-10 – 2020-03'}},
		],
		[
			'title: A\ndates:\n  from: 2019-10',
			{period: {start: from, present: true, written: '2019-10 –'}},
		],
		[
			'title: A\nperiod: {start: October 2019, end: March 2020}',
			{period: {start: from, end: to, present: false, written: 'October 2019 – March 2020'}},
		],
		[
			'title: A\nfrom: {year: 2019, month: 10}\nto: {year: 2020, month: March}',
			{period: {start: from, end: to, present: false, written: '2019-10 – March 2020'}},
		],
		[
			'title: A\nfrom: {year: 2019}',
			{period: {start: {year: 2019}, present: true, written: '2019 –'}},
		],
		[
			'title: A\ndate: [2019-10, 2020-03]',
			{period: {start: from, end: to, present: false, written: '2019-10 – 2020-03'}},
		],
		['title: A\nstartDate: 2019-10', {period: {start: from, present: true, written: '2019-10 –'}}],
		[
			'title: A\nstartDate: 2019-10\ncurrent: true\nendDate: 2020-03',
			{period: {start: from, present: true, written: '2019-10 –'}},
			'endDate',
		],
		['title: A\nendDate: 2020-03', {period: {start: to, present: false, written: '2020-03'}}],
	]);

	test.each([
		...['Present', 'Current', 'Now', 'today', 'Heute', 'ahora', 'actualidad', 'la actualidad'],
		...['Présent', 'aujourd’hui', "aujourd'hui", 'oggi', 'hoje', 'heden', 'настоящее время'],
		...['現在', '至今', '현재', 'الآن', 'ongoing'],
	])('“%s” means that it lasts', async (word) => {
		const {entry, problems} = await read(`title: A\nstart: 2019-10\nend: ${JSON.stringify(word)}`);
		expect(problems).toEqual([]);
		expect(entry.period).toMatchObject({start: from, present: true});
	});
});

describe('a date alone', () => {
	const period = {start: {year: 2019, month: 6, day: 23}, present: false};
	rows([
		['title: A\ndate: 2019-06-23', {period: {...period, written: '2019-06-23'}}],
		[
			'title: A\ndate: 2019-06-23T22:43:14-06:00',
			{period: {...period, written: '2019-06-23T22:43:14-06:00'}},
		],
		[
			'title: A\ndate: 2019-06-23\nperiod: "2004"',
			{period: {start: {year: 2004}, present: false, written: '2004'}},
		],
		[
			'title: A\ndate: 2024-08-25\nyear: 2019-2023',
			{period: {start: {year: 2019}, end: {year: 2023}, present: false, written: '2019-2023'}},
		],
		[
			'title: A\ndate: 2024-08-25\ngraduation: June 2010',
			{period: {start: {year: 2010, month: 6}, present: false, written: 'June 2010'}},
		],
	]);

	test.each(['about.md', 'about/me.md', 'summary.md', 'experience.md'])(
		'says nothing in %s, which is a page',
		async (file) => {
			const {entry, problems} = await read('title: A\ndate: 2019-06-23T22:43:14-06:00', file);
			expect(problems).toEqual([]);
			expect(entry.period).toBeUndefined();
		},
	);
});

describe('order', () => {
	rows([
		['title: A\norder: 3', {order: 3}],
		['title: A\nweight: 3', {order: 3}],
		['title: A\nWeight: "3"', {order: 3}],
		['title: A\norder: 1\nweight: 2', {order: 1}, 'weight'],
	]);
});

describe('tags', () => {
	rows(
		['tech', 'technologies', 'tags', 'tools', 'skills', 'maintech', 'tech_stack', 'stack'].flatMap(
			(key) => [
				[`title: A\n${key}: [Go, C++]`, {tags: ['Go', 'C++']}] as const,
				[`title: A\n${key}: Go, C++`, {tags: ['Go', 'C++']}] as const,
				[`title: A\n${key}:\n  - Go\n  - C++`, {tags: ['Go', 'C++']}] as const,
			],
		),
	);
	rows([
		['title: A\ntags: [web]\ntech: [Go, web]', {tags: ['web', 'Go']}],
		['title: A\nitems: [Go, C++]', {tags: ['Go', 'C++']}],
		[
			'title: A\nskills: [{name: Go}, {name: Rust, level: 3}]',
			{tags: ['Go', 'Rust']},
			'skills[].level',
		],
	]);
});

describe('links', () => {
	rows([
		['title: A\nurl: https://a.org', {links: [{label: '', url: 'https://a.org'}]}],
		['title: A\nwebsite: a.org', {links: [{label: '', url: 'https://a.org'}]}],
		...['company_url', 'companyUrl', 'company_link', 'companyLink'].map((key): [string, Fields] => [
			`title: A\ncompany: B\n${key}: https://b.org`,
			{links: [{label: 'B', url: 'https://b.org'}]},
		]),
		[
			'title: A\nlinks: [{url: a.org, name: Home}, b.org]',
			{
				links: [
					{label: 'Home', url: 'https://a.org'},
					{label: '', url: 'https://b.org'},
				],
			},
		],
		[
			'title: A\ngithub: https://github.com/a/b\nexternal: https://a.org',
			{
				links: [
					{label: '', url: 'https://a.org'},
					{label: 'GitHub', url: 'https://github.com/a/b'},
				],
			},
		],
		[
			'title: A\nrepoURL: https://gitlab.com/a/b\ndemoURL: https://a.org',
			{
				links: [
					{label: 'GitLab', url: 'https://gitlab.com/a/b'},
					{label: 'Demo', url: 'https://a.org'},
				],
			},
		],
		[
			'title: A\ngithubLink: a/b\ndemoLink: https://a.org',
			{
				links: [
					{label: 'GitHub', url: 'https://github.com/a/b'},
					{label: 'Demo', url: 'https://a.org'},
				],
			},
		],
		[
			'title: A\nrepo: https://example.org/x.git',
			{links: [{label: 'Source', url: 'https://example.org/x.git'}]},
		],
		[
			'title: A\nurl: https://a.org\nwebsite: https://a.org',
			{links: [{label: '', url: 'https://a.org'}]},
		],
		// Switches of themes, and nothing at all.
		['title: A\ngithub: true\nexternal: ""\nsource: LinkedIn\nlinks: []', {links: []}, 'source'],
	]);
});

describe('hidden', () => {
	rows([
		...['draft: true', 'active: false', 'enable: false', 'enabled: no', 'hide: true'].map(
			(line) => [`title: A\n${line}`, {draft: true}] as const,
		),
		...['hidden: true', 'published: false', 'Published: "false"'].map(
			(line) => [`title: A\n${line}`, {draft: true}] as const,
		),
		...['draft: false', 'active: true', 'enable: true', 'hide: false', 'published: true'].map(
			(line) => [`title: A\n${line}`, {draft: false}] as const,
		),
		['title: A\npublished: 2019-01-01', {draft: false}, 'published'],
	]);

	test('in an _archive folder', async () => {
		const text = '---\ntitle: A\n---\n';
		const {entry, problems} = await load({
			'experience/_archive/a.md': text,
			'experience/a.md': text,
			'_archive/experience/b.md': text,
		});
		expect(problems).toEqual([]);
		expect(entry('experience/archive-a').draft).toBe(true);
		expect(entry('experience/a').draft).toBe(false);
		expect(entry('experience/b').draft).toBe(true);
	});
});

describe('an empty body falls back on', () => {
	const body = async (lines: string) => {
		const {entry, problems} = await load({'experience/a.md': `---\ntitle: A\n${lines}\n---\n`});
		expect(problems).toEqual([]);
		return entry('experience/a').body;
	};

	test.each([
		['description: "Did **it**."', 'Did **it**.'],
		['details: |\n  One\n\n  Two', 'One\n\nTwo'],
		['summary: [One, "Two: **b**"]', '- One\n- Two: **b**'],
		['highlights:\n  - One\n  - |\n    Two\n    more', '- One\n- Two\n  more'],
		['summary: Did it.\nhighlights: [One]', 'Did it.\n\n- One'],
		['description: Same\nsummary: Same', 'Same'],
		['responsibilities: ["- One", "• Two"]', '- One\n- Two'],
		['description: {en: One, es: Uno}', 'One'],
		['details: [{title: Web, items: [a, b]}, {text: c}]', '- Web\n  - a\n  - b\n- c'],
	])('%s', async (lines, expected) => {
		expect(await body(lines)).toBe(expected);
	});

	test('with its shortcodes resolved, and reported at its place', async () => {
		const {entry, problems} = await load({
			'experience/a.md': '---\ntitle: A\nsummary: "{{< param x >}} {{< nope >}}"\nx: 5\n---\n',
		});
		expect(entry('experience/a').body).toBe('5');
		expect(problems).toMatchObject([{line: 3, column: 10, code: 'unknown-shortcode'}]);
	});

	test('and stands before the text, when there is one', async () => {
		const {entry} = await read('title: A\ndescription: B');
		expect(entry.body).toBe('B\n\nText');
	});
});

describe('however a key is spelled', () => {
	/** What a key of each field may hold, where a word would not do. */
	const values: {[Field in EntryField]?: string} = {
		period: '2019 - 2020',
		duration: '2019 - 2020',
		start: '2019',
		end: '2020',
		year: '2019',
		date: '2019',
		order: '3',
		pdf: 'true',
		draft: 'true',
		hidden: 'true',
		shown: 'false',
		url: 'https://a.org',
		companyUrl: 'https://a.org',
		source: 'https://a.org',
		demo: 'https://a.org',
		doi: '10.5555/a',
		links: 'https://a.org',
		locale: 'es',
	};
	const fields = (Object.keys(entryKeys) as EntryField[]).map(
		(field) => [field, keysOf(entryKeys, field)] as const,
	);
	const keys = fields
		// These say nothing by themselves, and have tests of their own.
		.filter(
			([field]) => !['translationKey', 'current', 'roles', 'slug', 'for', 'show'].includes(field),
		)
		.flatMap(([field, own]) => own.map((key) => [key, values[field] ?? 'Word'] as const));

	const spellings = (key: string) => {
		const words = key.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
		const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
		return new Set([
			...[words.join('_'), words.join('-'), words.join(''), words.map(capital).join('')],
			...[key, key.toUpperCase(), words.map(capital).join('_')],
		]);
	};

	test.each(keys)('%s: %s', async (key, value) => {
		const entryOf = async (lines: string) => {
			const {resume, problems} = await load({'experience/a.md': `---\n${lines}\n---\n`});
			expect(problems.filter(({code}) => code !== 'missing-title')).toEqual([]);
			const {source: _, ...rest} = resume.entries[0]!;
			return rest;
		};
		const expected = await entryOf(`${key}: ${value}`);
		expect(expected).not.toEqual(await entryOf('layout: x'));
		for (const spelling of spellings(key)) {
			expect(await entryOf(`${spelling}: ${value}`), spelling).toEqual(expected);
		}
	});
});
