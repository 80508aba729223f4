import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import schema from '@jsonresume/schema/schema.json' with {type: 'json'};
import {Ajv} from 'ajv';
import {render} from 'jsonresume-theme-even';
import {describe, expect, it, test} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {jsonResume} from '../../source/formats/json-resume.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {localize} from '../../source/resume/localize.ts';
import type {Json, Locale, Resume} from '../../source/resume/types.ts';
import {folderOf, writeFolder} from '../content/folder-of.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {shapes} from './json-resume-shapes.ts';

/** The validator that is published with the schema. It is written without types. */
const official: {validate: (document: Json, done: (errors: unknown) => void) => void} =
	createRequire(import.meta.url)('@jsonresume/schema');

const ajv = new Ajv({
	allErrors: true,
	strict: false,
	formats: {
		// As the schema's own library has them, and as WHATWG does.
		uri: (text: string) => /^[a-z][a-z\d+.-]*:[\x21-\x7e]+$/i.test(text) && URL.canParse(text),
		email: /^[^\s@]+@[^\s@]+\.[^\s@.]+$/,
	},
});
const isValid = ajv.compile(schema);

function expectValid(document: Json) {
	isValid(document);
	expect(isValid.errors).toBeNull();
	official.validate(document, (errors: unknown) => expect(errors).toBeNull());
}

async function exported(files: Record<string, unknown>, locale = 'en'): Promise<Json> {
	const texts = Object.entries(files).map(([name, value]) => [
		name,
		typeof value === 'string' ? value : JSON.stringify(value),
	]);
	const {resume} = await loadResume(await folderOf(Object.fromEntries(texts)));
	return jsonResume(resume, locale, completeMarkdown);
}

/** Every word of the texts, numbers and truths in a value, whatever is percent-encoded of it. */
function words(value: Json): string[] {
	if (Array.isArray(value)) return value.flatMap(words);
	if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(words);
	const text = String(value ?? '');
	return (URL.canParse(text) ? decodeURI(text) : text).match(/[\p{L}\p{N}.-]+/gu) ?? [];
}

const officialSample: Json = JSON.parse(
	readFileSync('node_modules/@jsonresume/schema/sample.resume.json', 'utf8'),
);

describe('what themes look into', () => {
	it('is there: a place, and a network for each page', async () => {
		const links = [
			'https://ada.example.org',
			'https://github.com/ada-b',
			'https://blog.example.org/x',
		];
		const document = await exported({
			'profile.yml': `name: Ada\nlinks: [${links.join(', ')}, https://www.linkedin.com/in/ada.b]\n`,
			'experience/a.md': '---\ntitle: Keeper\n---\nText.\n',
		});
		expect(document).toMatchObject({
			basics: {
				...{url: 'https://ada.example.org/', location: {}},
				profiles: [
					{network: 'GitHub', username: 'ada-b', url: 'https://github.com/ada-b'},
					{network: 'blog.example.org', url: 'https://blog.example.org/x'},
					{network: 'LinkedIn', username: 'ada.b'},
				],
			},
		});
		expectValid(document);
	});

	it('is there without a link, a place, or anything else', async () => {
		const document = await exported({'profile.yml': 'name: Ada\n', 'a.md': '# A\n\nText.\n'});
		expect(document).toMatchObject({basics: {name: 'Ada', location: {}, profiles: []}});
		expectValid(document);
	});

	it('is under the keys of version 0 as well', async () => {
		const document = await exported({
			'profile.yml': 'name: Ada\nwebsite: https://ada.example.org/\n',
			'experience/a.md':
				'---\ntitle: Keeper\ncompany: Kestrel\nurl: https://k.example/\n---\nText.\n',
			'education.yml': '- {title: BSc, school: Harbour, score: "1.0"}\n',
		});
		expect(document).toMatchObject({
			basics: {url: 'https://ada.example.org/', website: 'https://ada.example.org/'},
			work: [
				{
					name: 'Kestrel',
					company: 'Kestrel',
					url: 'https://k.example/',
					website: 'https://k.example/',
				},
			],
			education: [{score: '1.0', gpa: '1.0'}],
		});
		const folder = await folderOf({'resume.json': JSON.stringify(document)});
		const {resume, problems} = await loadResume(folder);
		expect(problems).toEqual([]);
		expect(resume.entries.map(({links}) => links.length)).toEqual([1, 0]);
		expect(resume.profiles.en?.links).toHaveLength(1);
	});

	it('is said in plain words, and in Markdown beside them where that says more', async () => {
		const body = [
			'**Led** the [rewrite](https://example.org).',
			'- One `result`\n  - _and_ its detail\n- Another',
			'## Then\n\n1. first\n2. second',
			'- [x] done',
			'| a | b |\n|---|---|\n| c | **d** |',
		].join('\n\n');
		const document = await exported({
			'profile.yml': 'name: Ada\n',
			'summary.md': 'I *keep* lights.\n',
			'experience/a.md': `---\ntitle: Keeper\n---\n${body}\n`,
			'experience/b.md': '---\ntitle: Clerk\n---\nIn few words.\n\n- One\n- Two\n',
			'awards.yml': '- {title: Medal, summary: "For **all**:\\n\\n- this\\n- that"}\n',
		});
		expect(document).toMatchObject({
			basics: {summary: 'I keep lights.', markdown: 'I *keep* lights.'},
			work: [
				{
					summary: 'Led the rewrite.\n\nThen\n\na, b\nc, d',
					highlights: ['One result', 'and its detail', 'Another', 'first', 'second', '☑ done'],
					markdown: body,
				},
				{summary: 'In few words.', highlights: ['One', 'Two']},
			],
			awards: [{summary: 'For all:\n\n- this\n- that', markdown: 'For **all**:\n\n- this\n- that'}],
		});
		expect(JSON.stringify((document as {work: Json[]}).work[1])).not.toContain('markdown');
		const folder = await folderOf({'resume.json': JSON.stringify(document)});
		const {resume, problems} = await loadResume(folder);
		expect(problems).toEqual([]);
		const bodies = resume.entries.map((entry) => entry.body);
		expect(bodies).toContain(body);
		expect(bodies).toContain('In few words.\n\n- One\n- Two');
		expect(bodies).toContain('I *keep* lights.');
	});

	it('comes back in Markdown, whatever that is', async () => {
		const block = fc.constantFrom(
			...[
				'Plain words.',
				'Two\nlines',
				'**bold** and `code`',
				'2 \\* 3 * 4',
				'## Head',
				'> quoted',
			],
			...[
				'- a\n- b',
				'- a\n\n  more\n- b',
				'* x\n  * y',
				'1. a\n2. b',
				'- [ ] open',
				'---',
				'a  \nb',
			],
			...[
				'| a |\n|---|\n| *b* |',
				'```js\nlet a;\n```',
				'<b>tag</b>',
				'text[^1]\n\n[^1]: note',
				'\\- no list',
			],
		);
		await fc.assert(
			fc.asyncProperty(fc.array(block, {minLength: 1, maxLength: 4}), async (blocks) => {
				const body = blocks.join('\n\n');
				const read = async (files: Record<string, string>) => {
					const {resume} = await loadResume(
						await writeFolder({'profile.yml': 'name: A\n', ...files}),
					);
					const shown = resume.entries.find(({section}) => section === 'experience');
					return {
						resume,
						html: JSON.stringify(shown && Array.from(completeMarkdown.blocks(shown, true))),
					};
				};
				const first = await read({'experience/a.md': `---\ntitle: A\n---\n\n${body}\n`});
				const json = JSON.stringify(jsonResume(first.resume, 'en', completeMarkdown));
				expect((await read({'resume.json': json})).html).toBe(first.html);
			}),
			{numRuns: runs(30, 300)},
		);
	});

	it('is valid against the schema that it names, of version 1.2.1 or later', async () => {
		const document = await exported({
			'about.md': '---\ntitle: About me\n---\nI keep lights.\n',
			'certifications.yml': '- {title: Gardener, organization: Academy, period: November 2021}\n',
		});
		expect(document).toMatchObject({
			$schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.2.1/schema.json',
			certificates: [{date: '2021-11'}],
		});
		expectValid(document);
	});
});

describe('what came from JSON Resume goes back as it was', () => {
	it('the official sample', async () => {
		const document = await exported({'resume.json': officialSample});
		expect(document).toEqual(officialSample);
		expect(Object.keys(document ?? {})).toEqual(Object.keys(officialSample ?? {}));
		expectValid(document);
	});

	it.each(shapes.filter(({becomes}) => becomes === undefined))('$name', async ({document}) => {
		expect(await exported({'resume.json': document})).toEqual(document);
	});

	it.each(shapes.filter(({becomes}) => becomes !== undefined))(
		'$name, in the form of version 1',
		async ({document, becomes}) => {
			const result = await exported({'resume.json': document});
			expect(result).toEqual(becomes);
			expect(words(result)).toEqual(expect.arrayContaining(words(document)));
		},
	);

	it.each(shapes)('$name is valid, and the same résumé again', async ({name, document}) => {
		const result = await exported({'resume.json': document});
		expectValid(result);
		expect(await exported({'resume.json': result})).toEqual(result);
		if (name.startsWith('dates')) return;
		const read = async (value: Json) =>
			shown((await loadResume(await folderOf({'resume.json': JSON.stringify(value)}))).resume);
		expect(await read(result)).toEqual(await read(document));
	});

	it('in each of its languages, whatever these are written in', async () => {
		const french = {
			basics: {name: 'Ada', label: 'Programmeuse'},
			work: [{name: 'Engines', position: 'Directrice', startDate: '2015', own: [1]}],
			x: 'y',
		};
		const english = {
			basics: {name: 'Ada', label: 'Programmer'},
			work: [{name: 'Engines', position: 'Director', startDate: '2015'}],
		};
		const files = {'resume.json': english, 'resume.fr.json': french};
		expect(await exported(files, 'en')).toEqual(english);
		expect(await exported(files, 'fr')).toEqual(french);
		const both = {'resume.json': {en: english, fr: french}};
		expect(await exported(both, 'en')).toEqual(english);
		expect(await exported(both, 'fr')).toEqual(french);
	});

	it('from maps of languages, in the one that was asked for', async () => {
		const document = {
			basics: {name: 'Ada', label: {en: 'Programmer', es: 'Programadora'}},
			work: [{name: 'Engines', position: {en: 'Director', es: 'Directora'}}],
			x: {en: 1, es: 2},
		};
		const spanish = await exported({'resume.json': document}, 'es');
		expect(spanish).toEqual({
			basics: {name: 'Ada', label: 'Programadora'},
			work: [{name: 'Engines', position: 'Directora'}],
			x: {en: 1, es: 2},
		});
		expectValid(spanish);
	});

	it('with whatever else the folder holds', async () => {
		const document = {
			basics: {name: 'Ada', profiles: []},
			work: [{name: 'Engines', position: 'Director', startDate: '2015', own: {a: 1}}],
			awards: [],
		};
		const result = await exported({
			'resume.json': document,
			'profile.yml': 'phone: "123"\nheadline: Programmer',
			'experience/mill.md': '---\ntitle: Miller\ncompany: Mill\n---\n\nGround.\n\n- Corn\n',
		});
		expect(result).toEqual({
			basics: {name: 'Ada', profiles: [], phone: '123', label: 'Programmer'},
			work: [
				document.work[0],
				{
					...{name: 'Mill', company: 'Mill', position: 'Miller'},
					...{summary: 'Ground.', highlights: ['Corn'], slug: 'mill'},
				},
			],
			awards: [],
		});
	});

	it('with what a language lacks from the default one', async () => {
		const result = await exported(
			{
				'resume.json': {
					basics: {name: 'Ada'},
					work: [
						{company: 'Engines', position: 'Director', startDate: '2015'},
						{company: 'Mill', position: 'Miller', startDate: '2010', own: 1},
					],
				},
				'resume.fr.json': {
					basics: {name: 'Ada'},
					work: [{name: 'Engines', position: 'Directrice', startDate: '2015'}],
				},
			},
			'fr',
		);
		expect(result).toMatchObject({
			work: [
				{position: 'Directrice'},
				{name: 'Mill', position: 'Miller', startDate: '2010', own: 1, locale: 'en'},
			],
		});
	});

	it('but for what is hidden', async () => {
		const document = {
			basics: {name: 'Ada'},
			work: [
				{name: 'Engines', position: 'Director'},
				{name: 'Secret', position: 'Spy', draft: true},
				{name: 'Mill', positions: [{title: 'Miller'}, {title: 'Thief', hidden: true}]},
			],
			x: [{draft: true}],
		};
		const text = JSON.stringify(await exported({'resume.json': document}));
		expect(text).not.toMatch(/Spy|Thief/);
		expect(text).toContain('Miller');
		expect(text).toContain('"x":[{"draft":true}]');
	});

	it('any at all', async () => {
		const word = fc.stringMatching(/^[A-Za-zé→"\\{}#*_-][\w é“”→"\\{}#*_:,.-]{0,12}[\w.é]$/);
		const date = fc
			.tuple(fc.integer({min: 1900, max: 2099}), fc.integer({min: 1, max: 12}))
			.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
		const url = word.map((text) => `https://example.org/${encodeURIComponent(text)}`);
		const any = fc.jsonValue({maxDepth: 2}) as fc.Arbitrary<Json>;
		const some = <T>(shape: Record<string, fc.Arbitrary<T>>) =>
			fc.record(shape, {requiredKeys: []});
		const list = (title: string, more: Record<string, fc.Arbitrary<unknown>> = {}) =>
			fc.array(
				fc.record(
					{[title]: word, own: any, url, ...more},
					{requiredKeys: [title]},
				) as fc.Arbitrary<Json>,
				{maxLength: 3},
			);
		const span = {startDate: date, endDate: date, summary: word, highlights: fc.array(word)};
		const document = some<unknown>({
			work: list('position', {name: word, location: word, ...span}),
			volunteer: list('position', {organization: word, ...span}),
			education: list('studyType', {institution: word, area: word, courses: fc.array(word)}),
			awards: list('title', {awarder: word, date, summary: word}),
			skills: list('name', {level: word, keywords: fc.array(word)}),
			references: list('name', {reference: word}),
			projects: list('name', {description: word, roles: fc.array(word), entity: word}),
			publications: list('name', {publisher: word, releaseDate: date}),
			x: any,
			meta: fc.record({version: fc.constant('v1.0.0'), own: any}),
		}).map((parts) => ({basics: {name: 'Ada', summary: 'x'}, ...(parts as object)}));
		await fc.assert(
			fc.asyncProperty(document, async (value) => {
				const text = JSON.stringify(value);
				const folder = await writeFolder({'resume.json': text});
				const {resume} = await loadResume(folder);
				const result = jsonResume(resume, 'en', completeMarkdown);
				expect(result).toEqual(JSON.parse(text));
			}),
			{numRuns: runs(15, 60)},
		);
	});
});

it('makes anything valid, and loses none of its words', async () => {
	const key = fc.constantFrom(
		...['name', 'position', 'company', 'url', 'startDate', 'endDate', 'date', 'summary'],
		...['highlights', 'keywords', 'location', 'level', 'score', 'own'],
	);
	const leaf = fc.constantFrom<Json>(
		...['Present', 'Jan 2013', '2013', '', 'www.example.com', 'javascript:alert(1)', 'a, b', 'Ü'],
		...[null, 7, true, 1.5, 'https://example.org/ü', '2013-12-01', 'a@b.example'],
	);
	const value = fc.oneof(leaf, fc.array(leaf, {maxLength: 3}), fc.dictionary(key, leaf));
	const item = fc.oneof(
		{weight: 5, arbitrary: fc.dictionary(key, value)},
		{weight: 1, arbitrary: value},
	);
	const parts = fc.constantFrom('work', 'education', 'awards', 'skills', 'projects', 'languages');
	const document = fc.dictionary(
		parts,
		fc.oneof({weight: 5, arbitrary: fc.array(item)}, {weight: 1, arbitrary: value}),
	);
	await fc.assert(
		fc.asyncProperty(
			document,
			fc.dictionary(fc.constantFrom('email', 'url', 'label'), value),
			async (lists, more) => {
				const written = {basics: {name: 'Ada', ...more}, ...lists} as Json;
				const folder = await writeFolder({'resume.json': JSON.stringify(written)});
				const {resume} = await loadResume(folder);
				const result = jsonResume(resume, 'en', completeMarkdown);
				expectValid(result);
				const said = new Set(words(result));
				expect(words(written).filter((word) => !said.has(word))).toEqual([]);
			},
		),
		{numRuns: runs(20, 150)},
	);
});

/** What readers see of a résumé, where its files and the words of its dates say nothing. */
function shown(resume: Resume, locales = resume.locales) {
	return locales.map((locale) => {
		const {profile, sections} = localize(resume, locale);
		const {name, headline, email, phone, location, links} = profile;
		const dates = (entry: Pick<Resume['entries'][number], 'period'>) => {
			const {start, end = start, present} = entry.period ?? {present: false};
			return start ? {start, end, present} : entry.period?.written.replace(/\s*–$/, '');
		};
		return {
			...{name, headline, email, phone, location, links},
			entries: sections.flatMap(({entries}) =>
				entries.map(
					({kind: _, source: __, original: ___, order: ____, draft: _____, ...entry}) => ({
						...entry,
						period: dates(entry),
					}),
				),
			),
		};
	});
}

describe('the sample', () => {
	const sample = () => loadResume('content').then(({resume}) => resume);
	const locales: Locale[] = ['en', 'es', 'fr'];

	it.each(locales)('is valid in %s, and a theme draws all of it', async (locale) => {
		const resume = await sample();
		const document = jsonResume(resume, locale, completeMarkdown);
		expectValid(document);
		const page = render(document as never);
		const text = page.replace(/<[^>]*>/g, ' ').replaceAll('&amp;', '&');
		for (const {name, entries} of localize(resume, locale).sections) {
			// The theme draws what the schema knows, which has no place for pages and sections of one's own.
			if (name === 'about' || name === 'legacy') continue;
			for (const {title, organization = '', location = ''} of entries) {
				expect(text).toContain(title);
				expect(text).toContain(organization);
				if (name === 'experience') expect(text).toContain(location);
			}
		}
	});

	it.each(locales)('in %s opens as the same résumé', async (locale) => {
		const resume = await sample();
		const folder = await folderOf({
			'resume.json': JSON.stringify(jsonResume(resume, locale, completeMarkdown)),
		});
		const {resume: again, problems} = await loadResume(folder);
		expect(problems).toEqual([]);
		expect(again.locales).toEqual([locale]);
		const [before] = shown(resume, [locale]);
		const [after] = shown(again);
		// JSON Resume knows a summary as a text without a title or a key; and a card stands in no page.
		const bare = (entries: ReturnType<typeof shown>[number]['entries'] = []) =>
			entries.map(({page: _, fallback: __, locale: ___, title, pdf, ...entry}) => ({
				...entry,
				...(entry.slug === 'summary' ? {} : {title, pdf}),
				// Between a paragraph and the list that is its own, a blank line comes in.
				body: entry.body.replace(/\n+(?=- )/g, '\n'),
			}));
		expect(bare(after?.entries)).toEqual(bare(before?.entries));
		expect({...after, entries: []}).toEqual({...before, entries: []});
	});
});

test('every file in the folder of a résumé in several languages opens as one again', async () => {
	const {resume} = await loadResume('content');
	const files = resume.locales.map(
		(locale) =>
			[
				`resume.${locale}.json`,
				JSON.stringify(jsonResume(resume, locale, completeMarkdown)),
			] as const,
	);
	const folder = await folderOf(Object.fromEntries(files));
	const {resume: again} = await loadResume(folder);
	expect(again.locales.toSorted()).toEqual(resume.locales.toSorted());
	const ids = ({entries}: Resume, locale: Locale) =>
		entries
			.filter((entry) => entry.locale === locale)
			.map(({section, slug}) => `${section}/${slug}`)
			.sort();
	expect(ids(again, 'es')).toEqual(ids(again, 'en'));
	expect(ids(again, 'en')).toEqual(ids(resume, 'en'));
});

test.each([
	['Website', 'https://ada.example/'],
	['Sitio web', 'https://ada.example/'],
	['GitHub', undefined],
])(
	'a first link called %s is the page of its person where it says so, once',
	async (label, url) => {
		const links = [
			{label, url: 'https://ada.example/'},
			{label: 'Blog', url: 'https://blog.example/'},
		];
		const document = await exported({'profile.json': {name: 'Ada', links}, 'a.md': '# A\n\nText.'});
		expectValid(document);
		expect(document).toMatchObject({
			basics: {profiles: [{network: label}, {network: 'Blog'}]},
		});
		const {basics} = document as {basics: {url?: string}};
		expect(basics.url).toBe(url);
		const {resume} = await loadResume(await folderOf({'resume.json': JSON.stringify(document)}));
		expect(resume.profiles.en?.links).toEqual(links);
	},
);
