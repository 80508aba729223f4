import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {FolderError, loadResume} from '../../source/content/load.ts';
import {folderOf, load, named} from './folder-of.ts';

/** Every part of the schema, version 1. */
const resume = {
	$schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
	basics: {
		name: 'Ada Example',
		label: 'Programmer',
		image: 'https://example.org/ada.jpg',
		email: 'ada@example.org',
		phone: '+44 20 1234',
		url: 'https://hopper.example.org',
		summary: 'I **make** engines.',
		location: {
			address: '12 Square',
			postalCode: 'SW1',
			city: 'London',
			countryCode: 'GB',
			region: 'England',
		},
		profiles: [
			{network: 'GitHub', username: 'ada', url: 'https://github.com/ada'},
			{network: 'LinkedIn', username: 'ada-x'},
		],
	},
	work: [
		{
			name: 'Engines Ltd',
			location: 'London',
			description: 'Makers of engines',
			position: 'Lead',
			url: 'https://engines.example.org',
			startDate: '2015-03-01',
			summary: 'Made them.',
			highlights: ['One', 'Two'],
			keywords: ['Brass'],
		},
		{name: 'Mills Ltd', position: 'Engineer', startDate: '2010-01', endDate: '2015-02'},
	],
	volunteer: [
		{
			organization: 'Library',
			position: 'Reader',
			url: 'https://library.example.org',
			startDate: '2012',
			endDate: '2013',
			summary: 'Read.',
			highlights: ['Aloud'],
		},
	],
	education: [
		{
			institution: 'University',
			url: 'https://university.example.org',
			area: 'Mathematics',
			studyType: 'Bachelor',
			startDate: '2006',
			endDate: '2010',
			score: '4.0',
			courses: ['MA1 - Algebra'],
		},
		{institution: 'School', endDate: '2006'},
	],
	awards: [{title: 'Medal', date: '2016-11-22', awarder: 'Society', summary: 'For engines.'}],
	certificates: [{name: 'CKA', date: '2020-05', url: 'https://cncf.io', issuer: 'CNCF'}],
	publications: [
		{
			name: 'Notes',
			publisher: 'Press',
			releaseDate: '2018-09',
			url: 'https://press.example.org/notes',
			summary: 'On engines.',
		},
	],
	skills: [{name: 'Backend', level: 'Master', keywords: ['Go', 'SQL']}],
	languages: [{language: 'English', fluency: 'Native'}],
	interests: [{name: 'Chess', keywords: ['Openings']}],
	references: [{name: 'Charles', reference: 'She is **good**.'}],
	projects: [
		{
			name: 'Miss Direction',
			description: 'A map.',
			highlights: ['Won'],
			keywords: ['HTML'],
			startDate: '2016',
			endDate: '2016',
			url: 'https://missdirection.example.org',
			roles: ['Team lead'],
			entity: 'Smoogle',
			type: 'application',
		},
	],
	meta: {version: 'v1.0.0', theme: 'flat'},
	x: {own: [1, true, null, 'y']},
};

const json = JSON.stringify(resume, null, '\t');

/** What of it no reader sees, and `check` names. */
const left = ['basics.image', 'x.own[]'];

/** Every entry, short. */
async function entries(target: string, unseen: readonly string[] = left) {
	const {resume: read, problems} = await loadResume(target);
	expect(named(problems)).toEqual(unseen);
	return read.entries
		.filter((entry) => entry.locale === 'en')
		.map(
			({
				kind: ______,
				locale: _,
				source: __,
				draft: ___,
				original: ____,
				order: _____,
				...entry
			}) => {
				const {period, ...rest} = entry;
				return period ? {...rest, period: period.written} : rest;
			},
		);
}

const expected = [
	{
		section: 'experience',
		slug: 'lead',
		title: 'Lead',
		organization: 'Engines Ltd',
		location: 'London',
		period: '2015-03-01 –',
		tags: ['Brass'],
		links: [{label: '', url: 'https://engines.example.org'}],
		body: 'Made them.\n\nMakers of engines\n\n- One\n- Two',
	},
	{
		section: 'experience',
		slug: 'engineer',
		title: 'Engineer',
		organization: 'Mills Ltd',
		period: '2010-01 – 2015-02',
		tags: [],
		links: [],
		body: '',
	},
	{
		section: 'volunteer',
		slug: 'reader',
		title: 'Reader',
		organization: 'Library',
		period: '2012 – 2013',
		tags: [],
		links: [{label: '', url: 'https://library.example.org'}],
		body: 'Read.\n\n- Aloud',
	},
	{
		section: 'education',
		slug: 'bachelor-mathematics',
		title: 'Bachelor, Mathematics',
		organization: 'University',
		period: '2006 – 2010',
		score: '4.0',
		tags: [],
		links: [{label: '', url: 'https://university.example.org'}],
		courses: ['MA1 - Algebra'],
		body: '',
	},
	{
		section: 'education',
		slug: 'school',
		title: 'School',
		organization: 'School',
		period: '2006',
		tags: [],
		links: [],
		body: '',
	},
	{
		section: 'awards',
		slug: 'medal',
		title: 'Medal',
		organization: 'Society',
		period: '2016-11-22',
		tags: [],
		links: [],
		body: 'For engines.',
	},
	{
		section: 'certifications',
		slug: 'cka',
		title: 'CKA',
		organization: 'CNCF',
		period: '2020-05',
		tags: [],
		links: [{label: '', url: 'https://cncf.io'}],
		body: '',
	},
	{
		section: 'publications',
		slug: 'notes',
		title: 'Notes',
		organization: 'Press',
		period: '2018-09',
		tags: [],
		links: [{label: '', url: 'https://press.example.org/notes'}],
		body: 'On engines.',
	},
	{
		section: 'skills',
		slug: 'backend',
		title: 'Backend',
		level: 'Master',
		tags: ['Go', 'SQL'],
		links: [],
		body: '',
	},
	{
		section: 'languages',
		slug: 'english',
		title: 'English',
		level: 'Native',
		tags: [],
		links: [],
		body: '',
	},
	{section: 'interests', slug: 'chess', title: 'Chess', tags: ['Openings'], links: [], body: ''},
	{
		section: 'references',
		slug: 'charles',
		title: 'Charles',
		tags: [],
		links: [],
		body: 'She is **good**.',
	},
	{
		section: 'projects',
		slug: 'miss-direction',
		title: 'Miss Direction',
		organization: 'Smoogle',
		period: '2016 – 2016',
		tags: ['HTML'],
		links: [{label: '', url: 'https://missdirection.example.org'}],
		body: '*Team lead*\n\nA map.\n\n- Won\n\n- Type: application',
	},
	{
		section: 'about',
		slug: 'summary',
		title: 'Summary',
		tags: [],
		links: [],
		body: 'I **make** engines.',
	},
];

const byId = (a: {section: string; slug: string}, b: {section: string; slug: string}) =>
	`${a.section}/${a.slug}` < `${b.section}/${b.slug}` ? -1 : 1;

describe('every entry of a résumé in JSON Resume is there to be read', () => {
	test('version 1, in a folder', async () => {
		const found = await entries(await folderOf({'resume.json': json}));
		expect(found.toSorted(byId)).toEqual(expected.toSorted(byId));
	});

	test('as a file', async () => {
		const folder = await folderOf({'ada.json': json, 'other.md': 'x'});
		const found = await entries(path.join(folder, 'ada.json'));
		expect(found.toSorted(byId)).toEqual(expected.toSorted(byId));
	});

	test('in YAML', async () => {
		const folder = await folderOf({'ada.yaml': `# a comment\n${json}`});
		expect(await entries(path.join(folder, 'ada.yaml'))).toHaveLength(expected.length);
	});

	test('version 0', async () => {
		const folder = await folderOf({
			'resume.json': JSON.stringify({
				basics: {
					name: 'Ada Example',
					label: 'Programmer',
					picture: '',
					email: 'ada@example.org',
					website: 'https://hopper.example.org',
					profiles: [],
				},
				work: [
					{
						company: 'Engines Ltd',
						position: 'Lead',
						website: 'https://engines.example.org',
						startDate: '2015-03-01',
						endDate: '',
						summary: 'Made them.',
						highlights: [],
					},
				],
				volunteer: [{organization: 'Library', position: 'Reader', website: 'https://l.org'}],
				education: [
					{institution: 'University', area: 'Mathematics', studyType: 'Bachelor', gpa: '4.0'},
				],
				publications: [{name: 'Notes', publisher: 'Press', website: 'https://p.org'}],
				languages: [{language: 'English', fluency: 'Native'}],
			}),
		});
		expect(await entries(folder, [])).toMatchObject([
			{
				section: 'experience',
				title: 'Lead',
				organization: 'Engines Ltd',
				period: '2015-03-01 –',
				links: [{url: 'https://engines.example.org'}],
				body: 'Made them.',
			},
			{section: 'volunteer', links: [{url: 'https://l.org'}]},
			{section: 'education', title: 'Bachelor, Mathematics', score: '4.0'},
			{section: 'publications', links: [{url: 'https://p.org'}]},
			{section: 'languages', title: 'English', level: 'Native'},
		]);
	});
});

test('the person is the profile', async () => {
	const {resume: read} = await load({'resume.json': json});
	expect(read.profiles.en).toMatchObject({
		name: 'Ada Example',
		headline: 'Programmer',
		email: 'ada@example.org',
		phone: '+44 20 1234',
		location: 'London, England, GB',
		links: [
			{label: '', url: 'https://hopper.example.org'},
			{label: 'GitHub', url: 'https://github.com/ada'},
			{label: 'LinkedIn', url: 'https://www.linkedin.com/in/ada-x'},
		],
	});
});

test('nothing is lost on the way', async () => {
	const {resume: read} = await load({'resume.json': json});
	const originals = (section: string) =>
		read.entries.filter((entry) => entry.section === section).map(({original}) => original);
	expect(originals('experience')).toEqual(resume.work);
	expect(originals('volunteer')).toEqual(resume.volunteer);
	expect(originals('education')).toEqual(resume.education);
	expect(originals('awards')).toEqual(resume.awards);
	expect(originals('certifications')).toEqual(resume.certificates);
	expect(originals('publications')).toEqual(resume.publications);
	expect(originals('skills')).toEqual(resume.skills);
	expect(originals('languages')).toEqual(resume.languages);
	expect(originals('interests')).toEqual(resume.interests);
	expect(originals('references')).toEqual(resume.references);
	expect(originals('projects')).toEqual(resume.projects);
	expect(read.profiles.en?.original).toEqual({file: 'resume.json', document: resume});
	expect(JSON.parse(JSON.stringify(read))).toEqual(read);
});

test('a folder of them, one for each locale', async () => {
	const french = {
		basics: {name: 'Ada Example', label: 'Programmeuse', summary: 'Je fais des machines.'},
		work: [
			{name: 'Engines Ltd', position: 'Directrice', startDate: '2015-03-01'},
			{name: 'Mills Ltd', position: 'Ingénieure', startDate: '2010-01', endDate: '2015-02'},
		],
	};
	const {resume: read, problems} = await load({
		'resume.json': json,
		'resume.fr.json': JSON.stringify(french),
	});
	expect(named(problems)).toEqual(left);
	expect(read.locales).toEqual(['en', 'fr']);
	expect(read.profiles.fr).toMatchObject({headline: 'Programmeuse', email: 'ada@example.org'});
	expect(
		read.entries
			.filter(({locale}) => locale === 'fr')
			.map(({section, slug, title}) => [section, slug, title]),
	).toEqual([
		['about', 'summary', 'Profil'],
		['experience', 'lead', 'Directrice'],
		['experience', 'engineer', 'Ingénieure'],
	]);
});

test('its mistakes are reported at their place', async () => {
	const {problems} = await load({
		'resume.json': `{
	"basics": {"name": "A"},
	"work": [
		{"name": "B", "position": "C", "startDate": "2020-01", "endDate": "2019-01"},
		{"name": "B", "position": "D", "startDate": "some day", "url": "javascript:x"}
	],
	"references": [{"reference": "x"}]
}`,
	});
	expect(problems.map(({line, column, code}) => [line, column, code])).toEqual([
		[4, 47, 'period-backwards'],
		[5, 47, 'unknown-period'],
		[5, 66, 'unsafe-link'],
		[7, 17, 'missing-title'],
	]);
});

describe('a file that is none', () => {
	const refused = async (name: string, text: string) => {
		const folder = await folderOf({});
		await writeFile(path.join(folder, name), text);
		const error = await loadResume(path.join(folder, name)).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(FolderError);
		return (error as FolderError).message;
	};

	test.each([
		['x.json', '[1, 2]'],
		['x.json', '{"port": 3000}'],
		['x.json', '"text"'],
		['x.yaml', '- a'],
		['package.json', '{"name": "x", "author": {"name": "y"}}'],
	])('%s: %s', async (name, text) => {
		expect(await refused(name, text)).toMatch(
			/^“.+” isn’t a résumé that my-resume can read: name one, or a folder/,
		);
	});

	test('of another kind', async () => {
		expect(await refused('x.txt', 'x')).toContain('isn’t a folder: name the folder it’s in');
	});

	test('that can’t be parsed opens, and is reported', async () => {
		const folder = await folderOf({'x.json': '{"basics": {"name": "A}'});
		const {resume: read, problems} = await loadResume(path.join(folder, 'x.json'));
		expect(read.entries).toEqual([]);
		expect(problems).toMatchObject([{file: 'x.json', line: 1, code: 'data-syntax'}]);
	});
});

test('a JSON Resume of a thousand roles opens', async () => {
	const work = Array.from({length: 1000}, (_, index) => ({
		name: `Company ${index}`,
		position: 'Engineer',
		summary: 'What I did there. '.repeat(20),
	}));
	const {resume: read, codes} = await load({'resume.json': JSON.stringify({basics: {}, work})});
	expect(read.entries).toHaveLength(1000);
	expect(codes).not.toContain('file-too-large');
});

describe('what owners add to it', () => {
	test('who wrote a publication, where, and its number', async () => {
		const {entry, problems} = await load({
			'resume.json': JSON.stringify({
				basics: {name: 'Ada Example'},
				publications: [
					{
						name: 'Sums',
						authors: ['A. Example', 'B. Moor'],
						journal: 'J. of Sums',
						doi: '10.5555/s.1',
					},
				],
			}),
		});
		expect(entry('publications/sums')).toMatchObject({
			organization: 'J. of Sums',
			publication: {authors: [{name: 'A. Example', isOwner: true}, {name: 'B. Moor'}]},
			links: [{url: 'https://doi.org/10.5555/s.1'}],
		});
		expect(problems).toEqual([]);
	});

	test('is named where it isn’t shown, whatever a theme of a site would do with it', async () => {
		const {problems, entry} = await load({
			'resume.json': JSON.stringify({
				basics: {name: 'Ada Example', avatar: 'a.png'},
				work: [{name: 'Kestrel', position: 'Lead', category: 'Remote', notes: 'Often'}],
			}),
		});
		expect(named(problems)).toEqual(['basics.avatar', 'missing-file']);
		expect(entry('experience/lead').body).toBe('- Category: Remote\n- Notes: Often');
	});

	test('a profile of a network and a name', async () => {
		const {resume: read, problems} = await load({
			'resume.json': JSON.stringify({
				basics: {
					name: 'Ada Example',
					profiles: [
						{network: 'LinkedIn', username: 'ada.example'},
						{network: 'Stack Overflow', username: '42/ada', url: ''},
						{network: 'Hugging Face', username: 'ada', url: 'https://huggingface.co/Ada'},
					],
				},
			}),
		});
		expect(read.profiles.en?.links).toEqual([
			{label: 'LinkedIn', url: 'https://www.linkedin.com/in/ada.example'},
			{label: 'Stack Overflow', url: 'https://stackoverflow.com/users/42/ada'},
			{label: 'Hugging Face', url: 'https://huggingface.co/Ada'},
		]);
		expect(problems).toEqual([]);
	});

	test('maps of languages', async () => {
		const {resume: read} = await load({
			'resume.json': JSON.stringify({
				basics: {name: 'Ada Example', label: {en: 'Engineer', de: 'Ingenieurin'}},
				work: [{name: 'Kestrel', position: {en: 'Lead', de: 'Leiterin'}, startDate: '2020'}],
			}),
		});
		expect(read.locales).toEqual(['en', 'de']);
		expect(read.profiles.de?.headline).toBe('Ingenieurin');
		expect(read.entries.map(({title}) => title)).toEqual(['Lead', 'Leiterin']);
	});
});
