import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {afterAll, describe, expect, it, test} from 'vitest';
import {bringOver} from '../../source/commands/init/bring-over.ts';
import {resumeContent} from '../../source/commands/init/resume-content.ts';
import {loadAll, loadResume} from '../../source/content/load.ts';
import {sectionTitle} from '../../source/formats/entry-words.ts';
import {loadMessages} from '../../source/messages/index.ts';
import {localize} from '../../source/resume/localize.ts';
import type {Entry, Profile, Resume} from '../../source/resume/types.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {run} from './built.ts';

const base = mkdtempSync(path.join(tmpdir(), 'my-resume-from-'));
afterAll(() => rmSync(base, {recursive: true, force: true}));

let made = 0;
function write(files: Record<string, string>): string {
	const folder = path.join(base, String(++made));
	mkdirSync(folder);
	for (const [file, text] of Object.entries(files)) {
		const address = path.join(folder, file);
		mkdirSync(path.dirname(address), {recursive: true});
		writeFileSync(address, text, {flag: 'wx'});
	}
	return folder;
}

/** Params that are fields or pages of their own, under the names that JSON Resume has for them. */
const elsewhere = ['label', 'summary', 'profiles', 'url', 'website'];

/** All that a reader of any locale may see or ask for, where the order of files says nothing. */
async function shown(resume: Resume) {
	const {locales, profiles, entries} = resume;
	const messages = await loadMessages(locales);
	// A list, which holds what no file can be named after, drops the blanks that a shortcode left at
	// the beginning of a text.
	// A file of its own is what an item becomes, and a card.
	const bare = ({kind: _, source: __, original: ___, page: ____, ...entry}: Entry) => ({
		...entry,
		body: entry.body.trimStart(),
	});
	const key = ({section, slug, locale}: Entry) => `${locale} ${section}/${slug}`;
	const person = ({original: _, params, ...profile}: Profile) => ({
		...profile,
		params: Object.fromEntries(
			Object.entries(params).filter(([name]) => !elsewhere.includes(name)),
		),
	});
	return {
		locales,
		sections: locales.map((locale) =>
			localize(resume, locale).sections.map((section) => [
				section.name,
				sectionTitle(section, messages(locale)),
			]),
		),
		profiles: Object.fromEntries(
			Object.entries(profiles).map(([locale, profile]) => [locale, person(profile)]),
		),
		entries: entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).map(bare),
	};
}

/** Brings a JSON Resume over and compares what it was with what it has become. */
async function expectSame(folder: string): Promise<void> {
	await expectSameOf(folder, path.join(folder, 'resume.json'));
	rmSync(folder, {recursive: true});
}

/** The same of whatever else opens as `target`; `from` is what is named to bring it over. */
async function expectSameOf(target: string, from = target): Promise<void> {
	const before = await loadResume(target);
	const {resume} = await bringOver(from, undefined);
	expect(await shown(resume)).toEqual(await shown(before.resume));
	const files = resumeContent(resume).map(({path: name, text}) => [name, text]);
	const content = path.join(write(Object.fromEntries(files)), 'content');
	const after = await loadResume(content);
	expect(await shown(after.resume)).toEqual(await shown(before.resume));
	rmSync(path.dirname(content), {recursive: true});
}

const english = {
	basics: {
		name: 'Ada: “the first” Example',
		label: '- Programmer # really',
		image: 'https://example.org/ada.jpg',
		email: 'ada@example.org',
		phone: '+4420123456',
		url: 'https://example.org',
		summary: '---\nI **make** engines: 🚂\n\n---\n\n{{</* param email */>}} is no param.',
		location: {city: 'London', countryCode: 'GB', region: 'England'},
		profiles: [
			{network: 'GitHub', username: 'ada', url: 'https://github.com/ada'},
			{network: 'LinkedIn', username: 'ada-x'},
		],
	},
	work: [
		{
			name: 'Engines “& Sons”: Ltd',
			location: 'London',
			description: 'Makers of {{<unknown>}}engines{{</unknown>}}',
			position: 'Lead: 🚂 {{</* a shortcode */>}} #1',
			url: 'https://engines.example.org',
			startDate: '2015-03-01',
			summary: 'Made them.\n\n    code\n---\ntitle: no front matter\n---',
			highlights: ['One', 'Two\nlines'],
			keywords: ['Brass', 'C, and more', 'yes', '404'],
		},
		{name: 'Mills Ltd', position: 'Engineer', startDate: '2010-01', endDate: '2015-02'},
		{name: 'Mills Ltd', position: 'Engineer', startDate: '2009'},
		{name: 'Where', position: 'VP of IT', startDate: '2008', endDate: '2009'},
		{name: 'Where', position: 'VP of', startDate: '2007', endDate: '2008'},
		{name: 'Where', position: '2006-01 Intern', startDate: '2006'},
		{name: 'Where', position: 'Index', startDate: '2005'},
		{name: 'Where', position: 'x'.repeat(300), startDate: '2004'},
	],
	volunteer: [{organization: 'Library', position: 'Con', summary: 'Read.', highlights: ['Aloud']}],
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
		{name: 'Notes', publisher: 'Press', releaseDate: '2018-09', summary: 'On\n\nengines.'},
	],
	skills: [{name: 'Backend', level: 'Master', keywords: ['Go', 'SQL']}, {name: 'Backend'}],
	languages: [{language: 'English', fluency: 'Native'}, {language: 'No'}],
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
		},
	],
	inventions: [{name: 'An engine', date: '2001', description: 'It runs.'}],
};

const french = {
	basics: {name: 'Ada Exemple', label: 'Programmeuse', summary: 'Je fais des machines.'},
	work: [
		{name: 'Engines “& Sons”: Ltd', position: 'Directrice', startDate: '2015-03-01'},
		{name: 'Mills Ltd', position: 'Ingénieure', startDate: '2010-01', endDate: '2015-02'},
		{name: 'Ailleurs', position: 'Stagiaire', startDate: '1999'},
	],
	skills: [{name: 'Serveurs', keywords: ['Go', 'SQL']}],
};

const version0 = {
	basics: {name: 'Ada', label: 'Programmer', picture: '', website: 'https://example.org'},
	work: [{company: 'Engines Ltd', position: 'Lead', website: 'https://e.example.org', endDate: ''}],
	volunteer: [{organization: 'Library', position: 'Reader', website: 'https://l.org'}],
	education: [{institution: 'University', area: 'Mathematics', studyType: 'Bachelor', gpa: '4.0'}],
	publications: [{name: 'Notes', publisher: 'Press', website: 'https://p.org'}],
};

describe('a JSON Resume that is imported loads as before', () => {
	test.each([
		['version 1', {'resume.json': english}],
		['version 0', {'resume.json': version0}],
		['in two languages', {'resume.json': english, 'resume.fr.json': french}],
		['the shorter one first', {'resume.json': french, 'resume.es.json': english}],
		['in three', {'resume.json': english, 'resume.fr.json': french, 'resume.de.json': version0}],
	])('%s', async (_, files) => {
		const texts = Object.entries(files).map(([file, value]) => [file, JSON.stringify(value)]);
		await expectSame(write(Object.fromEntries(texts)));
	});

	const awkward = [
		...['---', '{{< param email >}}', '{{</* x */>}}', '{{%/* y */%}}', ': ', ' #', '- ', '"', "'"],
		...[
			'🚂',
			'é',
			'経歴',
			'\n',
			'\n\n',
			'\t',
			'[x](https://a.example)',
			'`',
			'| ',
			'> ',
			'* ',
			'&a',
		],
		...['yes', 'null', '2016', '~', '{', '}', '[', ']', ',', '%', '@', '\\', '\u00A0', '\u0007'],
		...['{{<x>}}', '{% raw %}', 'it', 'es', 'index', 'summary', 'Work', '!', '?', '\uFEFF', '\r'],
	];
	const piece = fc.oneof(fc.constantFrom(...awkward), fc.string({unit: 'grapheme', maxLength: 8}));
	const text = fc.array(piece, {maxLength: 6}).map((parts) => parts.join(''));
	const title = fc
		.tuple(fc.constantFrom('A', 'B', 'Lead', '2'), text)
		.map((each) => each.join(' '));
	const date = fc.constantFrom('2010', '2012-03', '2015-03-01', '2021', 'a day', '');
	const url = fc.constantFrom(
		'https://a.example',
		'b.example/x?y=1',
		'me@c.example',
		'javascript:x',
	);
	const some = {requiredKeys: [] as []};
	const texts = fc.array(text, {maxLength: 3});
	const item = (name: string, organization: string, summary: string) =>
		fc
			.record({[organization]: title, [summary]: text, url, startDate: date, endDate: date}, some)
			.chain((fields) =>
				fc
					.record({highlights: texts, keywords: texts, summary: text}, some)
					.chain((more) => title.map((own) => ({...fields, ...more, [name]: own}))),
			);
	const several = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.array(arbitrary, {maxLength: 4});
	const resume = fc
		.record(
			{
				work: several(item('position', 'name', 'description')),
				volunteer: several(item('position', 'organization', 'summary')),
				education: several(item('studyType', 'institution', 'area')),
				projects: several(item('name', 'entity', 'description')),
				awards: several(fc.record({title, date, awarder: text, summary: text})),
				certificates: several(fc.record({name: title, date, issuer: text, url})),
				publications: several(fc.record({name: title, publisher: text, releaseDate: date, url})),
				skills: several(fc.record({name: title, level: text, keywords: texts})),
				languages: several(fc.record({language: title, fluency: text})),
				interests: several(fc.record({name: title, keywords: texts})),
				references: several(fc.record({name: title, reference: text})),
			},
			some,
		)
		.chain((sections) =>
			fc
				.record({name: title, label: title, email: fc.constant('a@b.example'), summary: text, url})
				.map((basics) => ({basics, ...sections})),
		);

	test('any at all', async () => {
		await fc.assert(
			fc.asyncProperty(resume, fc.option(resume), async (first, second) => {
				const files: Record<string, string> = {'resume.json': JSON.stringify(first)};
				if (second) files['resume.fr.json'] = JSON.stringify(second);
				await expectSame(write(files));
			}),
			{numRuns: runs(15, 150)},
		);
	});
});

describe('my-resume init --from', () => {
	it('writes entries as files and lists, in each language, and a package of that name', async () => {
		const folder = write({
			'resume.json': JSON.stringify(english),
			'resume.fr.json': JSON.stringify(french),
			'other.es.json': JSON.stringify(version0),
		});
		const target = path.join(folder, 'new');
		const {status, stdout} = await run(['init', target, '--from', `${folder}/resume.json`]);
		expect(status).toBe(0);
		expect(stdout).toContain('npx ada-the-first-example');
		const found = readdirSync(path.join(target, 'content'), {recursive: true, encoding: 'utf8'});
		expect(found.map((file) => file.split(path.sep).join('/'))).toEqual(
			expect.arrayContaining([
				...['profile.yml', 'en/summary.md', 'fr/summary.md', 'en/skills.yml', 'fr/skills.yml'],
				...['en/experience/engineer.md', 'fr/experience/engineer.md', 'en/inventions/an-engine.md'],
			]),
		);
		const {resume} = await loadResume(path.join(target, 'content'));
		expect(resume.locales).toEqual(['en', 'fr']);
	});

	it('takes the language of a file that doesn’t tell it, and what other flags say', async () => {
		const folder = write({'ada.json': JSON.stringify(french)});
		const target = path.join(folder, 'new');
		const flags = ['--locales', 'fr', '--headline', 'Autre', '--package', 'moi'];
		expect(await run(['init', target, '--from', `${folder}/ada.json`, ...flags])).toMatchObject({
			status: 0,
		});
		const {resume} = await loadResume(path.join(target, 'content'));
		expect(resume.locales).toEqual(['fr']);
		expect(resume.profiles.fr).toMatchObject({name: 'Ada Exemple', headline: 'Autre'});
		const refused = await run([
			'init',
			`${target}2`,
			'--from',
			`${folder}/ada.json`,
			'--locales',
			'fr,de',
		]);
		expect(refused.status).toBe(2);
		expect(refused.stderr).toContain('has no version in “de”');
	});
});

describe('what only some readers get is imported for them alone', () => {
	const files = {
		'profile.yml': `name: Ada Lovelace
headline: Analyst
email: ada@example.org
birthday: "1815-12-10"
phone: "+44 20 7946 0001"
locales: [en, fr]
design: {name: modern, accent: "#0a6678", pages: 2}
theme: ./mine
outputs: [pdf, {format: text, for: acme, file: 'send/{name}.{locale}.{ext}'}]
show: {birthday: [pdf]}
public: [phone]
`,
		'mine/theme.yml': 'dark: {background: "#101010", text: "#f0f0f0"}\n',
		'private.yml': 'location: London\nshow: [text]\n',
		'private.fr.yml': 'location: Londres\n',
		'targets/acme.yml':
			'# Asked for by post.\nheadline: Programmer\nentries: {engine: {replace: [{was: Two, with: Twelve}]}}\n',
		'targets/other.yml': 'exclude: [engine]\n',
		'en/experience/engine.md':
			'---\ntitle: Engine\nperiod: 1843\n---\n- One {for: acme}\n- Two\n- Three <!-- for: other -->\n',
		'fr/experience/engine.md': '---\ntitle: Machine\nperiod: 1843\n---\n- Un {for: acme}\n- Deux\n',
		'en/experience/agent.md': '---\ntitle: Agent\nperiod: 1840\nshow: [text]\n---\nWords.\n',
		'fr/experience/agent.md': '---\ntitle: Agente\nperiod: 1840\n---\nMots.\n',
		'en/experience/own.md': '---\ntitle: Own\nperiod: 1839\nfor: [acme]\n---\nWords.\n',
		'skills.yml':
			'- {title: Tools, items: [Brush], show: [pdf]}\n- {title: Others, items: [Lamp]}\n',
	};

	it('to each surface, variant and language', async () => {
		const folder = write(files);
		const target = `${folder}-new`;
		const {status, stdout, stderr} = await run(['init', target, '--from', folder]);
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(stdout.split('\n')[0]).toBe(
			`Imported 9 entries in 2 sections (en, fr), private.fr.yml, private.yml, targets/acme.yml, targets/other.yml and my-theme/theme.yml from “${folder}”.`,
		);
		const content = path.join(target, 'content');
		for (const surface of [undefined, 'text', 'pdf', 'html'] as const)
			for (const variant of [undefined, 'acme', 'other']) {
				const [was, is] = await Promise.all(
					[folder, content].map((each) => loadResume(each, {surface, variant})),
				);
				expect(await shown(is!.resume)).toEqual(await shown(was!.resume));
				expect(is!.resume.theme).toEqual(was!.resume.theme);
				expect(is!.problems).toEqual(was!.problems);
			}
		for (const file of ['private.yml', 'private.fr.yml', 'targets/acme.yml'] as const)
			expect(readFileSync(path.join(content, file), 'utf8')).toBe(files[file]);
		const {outputs} = await loadAll(content);
		expect(outputs).toEqual((await loadAll(folder)).outputs);
	});

	it('and what says so by mistake is named', async () => {
		const folder = write({...files, 'profile.yml': 'name: Ada\nshow: {birthday: [paper]}\n'});
		const {stderr} = await run(['init', `${folder}-new`, '--from', folder]);
		expect(stderr).toContain(
			'Not imported:\n  profile.yml:2:19: error: There is no place “paper” to show anything in.',
		);
	});
});

describe('other formats are imported whole', () => {
	const csv = {
		'Profile.csv': 'First Name,Last Name,Headline,Summary\nAda,Brook,Keeper,"Two\nlines"\n',
		'Positions.csv': 'Company Name,Title,Started On,Finished On\nLight,Engineer,Mar 2019,\n',
	};
	const item = {id: 'a', visible: true, url: {label: '', href: ''}};
	const reactive = {
		basics: {name: 'Ada Brook', headline: 'Keeper', customFields: [{name: 'Shoe', value: '38'}]},
		sections: {
			summary: {name: 'Who I am', visible: true, content: '<p>I <b>keep</b>.</p>'},
			experience: {
				...{name: 'Where I was', visible: true},
				items: [
					{...item, company: 'Light', position: 'Engineer', date: '2019', summary: '<p>A</p>'},
				],
			},
			skills: {name: 'Can Do', visible: true, items: [{...item, name: 'Glass', level: 3}]},
			custom: {
				x: {
					name: 'Lighthouse Talks',
					visible: true,
					items: [{...item, name: 'Oil', summary: '<p>B</p>'}],
				},
			},
		},
	};
	const passport = `<SkillsPassport locale="fr"><LearnerInfo><Identification><PersonName>
		<FirstName>Ada</FirstName></PersonName></Identification><WorkExperienceList><WorkExperience>
		<Period><From year="2019"/><Current>true</Current></Period><Position><Label>Gardienne</Label></Position>
		</WorkExperience></WorkExperienceList></LearnerInfo></SkillsPassport>`;

	const reactive5 = {
		picture: {url: '', hidden: true},
		basics: {name: 'Ada Brook', headline: 'Keeper', website: {url: 'https://a.example', label: ''}},
		summary: {title: '', hidden: false, content: '<p>I keep.</p>'},
		sections: {
			experience: {
				title: '',
				items: [
					{company: 'Light', position: 'Engineer', period: '2019 - 2021', description: '<p>A</p>'},
					{company: 'Shade', position: 'Clerk', period: '2018', description: '', hidden: true},
				],
			},
		},
		customSections: [{title: 'Talks', type: 'projects', items: [{name: 'Oil', period: '2020'}]}],
	};
	const candidate = `<Candidate><CandidatePerson><PersonName><GivenName>Ada</GivenName></PersonName></CandidatePerson>
		<CandidateProfile languageCode="fr"><EmploymentHistory><EmployerHistory><OrganizationName>Phare</OrganizationName>
		<PositionHistory><PositionTitle>Gardienne</PositionTitle></PositionHistory></EmployerHistory></EmploymentHistory>
		</CandidateProfile></Candidate>`;
	const rendercv = (name: string, position: string) => `cv:
  name: ${name}
  email: ada@example.org
  sections:
    welcome_to_my_page: ['*Hello*, and [a page](https://example.org).']
    experience:
      - {company: Light, position: ${position}, start_date: 2019-03, highlights: [One, Two - Three]}
    publications:
      - {title: On oil, authors: [A. Brook, '***B. Moor***'], journal: Oil, date: 2021-12}
    skills:
      - {label: Tools, details: 'Brush, lamp'}
`;
	const yaml = `content:
  basics: {name: Ada Brook, headline: Keeper, summary: '- One'}
  location: {city: Porto}
  work:
    - {name: Light, position: Engineer, startDate: Mar 2019, keywords: [Oil], summary: '- A'}
  education:
    - {institution: Harbour College, area: Lamps, degree: Bachelor, startDate: 2010, courses: [Oil, Glass]}
locale: {language: fr}
`;
	const markdown = (name: string, position: string) => `# ${name}

Keeper

ada@example.org | Porto, Portugal

## Experience

### ${position}, Light (2019 – 2021)

- One [page](https://example.org)

### Clerk, Shade

## What I like

Lamps.

## Skills

- **Tools:** Brush, lamp
`;
	const content = {
		'profile.yml': 'name: Ada Brook\nlocales: [en, fr]\n',
		'en/experience/light.md': '---\ntitle: Engineer\ncompany: Light\nperiod: 2019\n---\nText\n',
		'fr/experience/light.md': '---\ntitle: Ingénieure\ncompany: Light\nperiod: 2019\n---\nTexte\n',
		'skills.yml': '- {title: Tools, items: [Brush]}\n',
	};

	test.each<[format: string, from: string, files: Record<string, string>]>([
		['Reactive Resume 4', 'resume.json', {'resume.json': JSON.stringify(reactive)}],
		['Reactive Resume 5', 'ada.json', {'ada.json': JSON.stringify(reactive5)}],
		['Europass until 2020', 'cv.xml', {'cv.xml': passport}],
		['Europass since 2020', 'ada.xml', {'ada.xml': candidate}],
		['RenderCV', 'Ada_CV.yaml', {'Ada_CV.yaml': rendercv('Ada', 'Engineer')}],
		[
			'RenderCV in two languages',
			'Ada_CV.yaml',
			{'Ada_CV.yaml': rendercv('Ada', 'Engineer'), 'Ada_CV_fr.yaml': rendercv('Ada', 'Gardienne')},
		],
		['YAMLResume', 'resume.yml', {'resume.yml': yaml}],
		['JSON Resume in YAML', 'me.yaml', {'me.yaml': JSON.stringify(english)}],
		['Markdown', 'cv.md', {'cv.md': markdown('Ada Brook', 'Engineer')}],
		[
			'Markdown in two languages',
			'cv.md',
			{
				'cv.md': markdown('Ada Brook', 'Engineer'),
				'cv.fr.md': markdown('Ada Brook', 'Gardienne'),
			},
		],
		['a folder of content', '', content],
	])('%s', async (_, from, files) => {
		await expectSameOf(path.join(write(files), from));
	});

	it('LinkedIn’s data export, a folder', () => expectSameOf(write(csv)));
	it('LinkedIn’s data export, a ZIP', async () => {
		const file = path.join(write({}), 'export.zip');
		const contents = Object.entries(csv).map(([name, text]) => [name, strToU8(text)]);
		writeFileSync(file, zipSync(Object.fromEntries(contents)));
		await expectSameOf(file);
	});

	it.each([
		['Reactive Resume 4', 'a.json', JSON.stringify(reactive), '4 entries in 4 sections (en)'],
		['Reactive Resume 5', 'a.json', JSON.stringify(reactive5), '4 entries in 3 sections (en)'],
		['Europass', 'a.xml', passport, '1 entry in 1 section (fr)'],
		['YAMLResume', 'a.yml', yaml, '3 entries in 3 sections (fr)'],
		['RenderCV', 'a.yml', rendercv('Ada', 'Cook'), '4 entries in 4 sections (en)'],
		['Markdown', 'a.md', markdown('Ada', 'Cook'), '4 entries in 3 sections (en)'],
	])('and named: %s', async (format, name, text, count) => {
		const folder = write({[name]: text});
		const args = ['init', path.join(folder, 'new'), '--from', path.join(folder, name), '-y'];
		const {status, stdout} = await run(args);
		expect(status).toBe(0);
		expect(stdout.split('\n')[0]).toBe(`Imported ${count} from ${format}.`);
	});

	it('and what isn’t there again is named', async () => {
		const more = Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`mood${at}`, 'good']));
		const json = JSON.stringify({...reactive, basics: {...reactive.basics, ...more}});
		const folder = write({'a.json': json});
		const from = path.join(folder, 'a.json');
		const {stderr} = await run(['init', path.join(folder, 'new'), '--from', from, '-y']);
		expect(stderr).toMatch(
			/^Not imported:\n {2}a\.json:1:\d+: warning: Not shown: `basics\.mood1`\.\n/,
		);
		expect(stderr).toContain(`\n  … and 1 more: my-resume check -c ${from}\n`);
	});

	it.each([
		['essay.md', '# On lamps\n\nThey shine.\n'],
		['feed.xml', '<rss><channel/></rss>'],
		['a.json', '{"port": 3000}'],
	])('and what isn’t a résumé is refused: %s', async (name, text) => {
		const folder = write({[name]: text});
		const args = ['init', path.join(folder, 'new'), '--from', path.join(folder, name), '-y'];
		const {status, stdout, stderr} = await run(args);
		expect({status, stdout}).toEqual({status: 2, stdout: ''});
		expect(stderr).toContain(`${name}” isn’t a`);
		expect(readdirSync(folder)).toEqual([name]);
	});

	it.each([
		['resume.json', JSON.stringify(reactive).slice(0, 300)],
		['cv.xml', passport.slice(0, 300)],
		['cv.yaml', 'cv:\n  name: "Ada\n'],
	])('but nothing is of a file that is cut off: %s', async (name, text) => {
		const folder = write({[name]: text});
		const args = ['init', path.join(folder, 'new'), '--from', path.join(folder, name), '-y'];
		const {status, stdout, stderr} = await run(args);
		expect({status, stdout}).toEqual({status: 2, stdout: ''});
		expect(stderr).toMatch(new RegExp(`^Nothing was written\\. .+ \\(${name}, line \\d+\\)\\.`));
		expect(readdirSync(folder)).toEqual([name]);
	});
});
