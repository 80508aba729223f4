import {describe, expect, test} from 'vitest';
import {limits} from '../../source/resume/problems/limits.ts';
import {expectProportion} from '../growth.ts';
import {load} from './folder-of.ts';

/** What is written of each entry, short: its slug, title and what else is there. */
async function listed(files: Record<string, string>, locale = 'en') {
	const {resume, problems} = await load(files);
	const entries = resume.entries
		.filter((entry) => entry.locale === locale)
		.map(({kind: ____, section, locale: _, source: __, draft: ___, period, ...entry}) => ({
			...entry,
			...(period && {period: period.written}),
		}));
	return {entries, problems};
}

const about = {'en/about.md': '---\ntitle: A\n---\n', 'es/about.md': '---\ntitle: A\n---\n'};

describe('skills', () => {
	const grouped = [
		{slug: 'backend', title: 'Backend', tags: ['Go', 'Rust'], links: [], body: '', order: 1},
		{slug: 'tools', title: 'Tools', tags: ['Docker'], links: [], body: '', order: 2},
	];

	test.each([
		['- title: Backend\n  items: [Go, Rust]\n- title: Tools\n  items: [Docker]'],
		['- name: Backend\n  keywords: [Go, Rust]\n- category: Tools\n  tags: Docker'],
		['items:\n- title: Backend\n  items: Go, Rust\n- title: Tools\n  items: [Docker]'],
		['skills:\n- title: Backend\n  items: Go, Rust\n- title: Tools\n  items: [Docker]'],
		['Backend: [Go, Rust]\nTools: Docker'],
		['- Backend: [Go, Rust]\n- Tools: [Docker]'],
		[
			'[{"title": "Backend", "items": ["Go", {"name": "Rust"}]}, {"title": "Tools", "items": "Docker"}]',
		],
		['en:\n  Backend: [Go, Rust]\n  Tools: [Docker]\nes:\n  Servidor: [Go]'],
	])('%s', async (text) => {
		expect(await listed({'skills.yml': text})).toEqual({entries: grouped, problems: []});
	});

	test('a list of names', async () => {
		const {entries} = await listed({'skills.yml': '- Go\n- C++\n- C#'});
		expect(entries.map(({slug, title}) => [slug, title])).toEqual([
			['go', 'Go'],
			['c', 'C++'],
			['c-2', 'C#'],
		]);
	});
});

test('languages', async () => {
	const expected = [
		{slug: 'english', title: 'English', level: 'native', tags: [], links: [], body: '', order: 1},
		{slug: 'spanish', title: 'Spanish', level: 'good', tags: [], links: [], body: '', order: 2},
	];
	for (const text of [
		'- {title: English, level: native}\n- {title: Spanish, level: good}',
		'- {language: English, fluency: native}\n- {name: Spanish, level: good}',
		'English: native\nSpanish: good',
	]) {
		expect(await listed({'languages.yml': text})).toEqual({entries: expected, problems: []});
	}
});

test('education, certificates and awards', async () => {
	const {entries, problems} = await listed({
		'education.yml':
			'- {degree: BSc, institution: MIT, period: 2005 - 2010, description: "**Thesis** {{< param x >}}", x: 5}',
		'certificates.yml': '- {name: CKA, issuer: CNCF, date: 2020-05, url: https://cncf.io}',
		'awards.json':
			'[{"title": "Medal", "organization": "IEEE", "year": 1991, "summary": "For\\nall."}]',
	});
	expect(problems).toEqual([]);
	expect(entries).toEqual([
		{
			slug: 'medal',
			title: 'Medal',
			organization: 'IEEE',
			period: '1991',
			tags: [],
			links: [],
			body: 'For\nall.',
		},
		{
			slug: 'cka',
			title: 'CKA',
			organization: 'CNCF',
			period: '2020-05',
			tags: [],
			links: [{label: '', url: 'https://cncf.io'}],
			body: '',
		},
		{
			slug: 'bsc',
			title: 'BSc',
			organization: 'MIT',
			period: '2005 - 2010',
			tags: [],
			links: [],
			body: '**Thesis** 5',
		},
	]);
});

test.each([
	['summary.yml', '{en: "I *am*.", es: "*Soy*."}', 'I *am*.', 'Summary'],
	['summary.yml', 'I *am*.', 'I *am*.', 'Summary'],
	['summary.yml', 'title: Me\nbody: {en: I am, es: Soy}', 'I am', 'Me'],
	['summary.json', '"I am"', 'I am', 'Summary'],
])('%s may be data: %s', async (file, text, body, title) => {
	expect(await listed({...about, [file]: text})).toMatchObject({
		entries: [{slug: 'about'}, {slug: 'summary', title, body}],
		problems: [],
	});
});

describe('in several locales', () => {
	test('a list without a locale serves all, each string in the reader’s', async () => {
		const files = {
			...about,
			'skills.yml':
				'- title: {en: Tools, es: Herramientas}\n  items: [Docker, {en: Git, es: El Git}]\n- title: Go\n- {en: Maths, es: Mates}',
		};
		expect((await listed(files, 'en')).entries).toMatchObject([
			{slug: 'about'},
			{slug: 'tools', title: 'Tools', tags: ['Docker', 'Git']},
			{slug: 'go', title: 'Go'},
			{slug: 'maths', title: 'Maths'},
		]);
		expect((await listed(files, 'es')).entries).toMatchObject([
			{slug: 'about'},
			{slug: 'tools', title: 'Herramientas', tags: ['Docker', 'El Git']},
			{slug: 'go', title: 'Go'},
			{slug: 'maths', title: 'Mates'},
		]);
	});

	test.each([
		['pt-BR', 'b'],
		['pt', 'a'],
		['es', 'c'],
		['ja', 'c'],
	])('a map of locales without %s falls back to %s', async (locale, expected) => {
		const {resume} = await load({
			[`${locale}/about.md`]: '---\ntitle: x\n---\n',
			'en/about.md': '---\ntitle: x\n---\n',
			'profile.yml': 'name: A\nheadline: {pt: a, pt-BR: b, en: c, fr: d}',
		});
		expect(resume.profiles[locale]?.headline).toBe(expected);
	});

	test('a list of its own comes before the shared one, and its items are the same ones', async () => {
		const files = {
			...about,
			'skills.yml': '- title: Tools\n- title: Maths',
			'es/skills.yml': '- title: Herramientas\n- title: Mates\n- title: Más',
		};
		expect((await listed(files, 'es')).entries.map(({slug, title}) => [slug, title])).toEqual([
			['about', 'A'],
			['tools', 'Herramientas'],
			['maths', 'Mates'],
			['mas', 'Más'],
		]);
	});

	test('a number isn’t a slug', async () => {
		const {entries} = await listed({'skills.yml': '- {id: 1, title: Tools}\n- {id: 2, title: Go}'});
		expect(entries.map(({slug}) => slug)).toEqual(['tools', 'go']);
	});

	test('a slug may be given', async () => {
		const {entries} = await listed({'skills.yml': '- {id: My Tools, title: Tools}'});
		expect(entries).toMatchObject([{slug: 'my-tools'}]);
	});
});

test('an order of their own comes before that of the list', async () => {
	const {entries} = await listed({'skills.yml': '- {title: A, order: 2}\n- {title: B}'});
	expect(entries.map(({order}) => order)).toEqual([2, undefined]);
});

test('a great many items of the same name are no trouble', async () => {
	await expectProportion(limits.entries, async (count) => {
		const {entries} = await listed({'skills.yml': '- a\n'.repeat(count)});
		expect(entries.at(-1)?.slug).toBe(`a-${count}`);
	});
});

test('mistakes in a list are reported once, at their place', async () => {
	const {entries, problems} = await listed({
		...about,
		'education.yml': '- school: MIT\n  pdf: [x]\n- {}\n-\n- title: B\n  body: "{{< nope >}}"',
	});
	expect(entries.map(({slug}) => slug)).toEqual(['about', 'mit', 'education', 'b']);
	expect(problems.map(({line, column, code}) => [line, column, code])).toEqual([
		[1, 3, 'missing-title'],
		[2, 8, 'wrong-type'],
		[3, 3, 'missing-title'],
		[6, 9, 'unknown-shortcode'],
	]);
});

describe('profile', () => {
	const profile = async (
		files: Record<string, string>,
		locale = 'en',
		left: readonly string[] = [],
	) => {
		const {resume, problems} = await load({...about, ...files});
		expect(problems.map(({message}) => /`(.+)`/.exec(message)?.[1])).toEqual(left);
		return resume.profiles[locale];
	};

	test('in full', async () => {
		const text = `name: Grace Hopper
headline: {en: Admiral, es: Almirante}
contact:
  email: grace@example.org
  phone: +50322223333
  location: {en: Rome, it: Roma}
  website: hopper.example.org
  github: ghopper
links:
  - {label: {en: Blog, es: Bitácora}, url: https://example.org/blog}
  - https://hopper.example.org
  - {label: Bad}
office: {room: 5, floor: {en: first, es: primero}}
tags: [a, b]
locales: [en, es]
`;
		const left = ['office.room', 'office.floor.en', 'office.floor.es', 'tags[]'];
		expect(
			await profile({'profile.yml': text.replace('  - {label: Bad}\n', '')}, 'en', left),
		).toEqual({
			name: 'Grace Hopper',
			headline: 'Admiral',
			email: 'grace@example.org',
			phone: '+50322223333',
			location: 'Rome',
			links: [
				{label: '', url: 'https://hopper.example.org'},
				{label: 'Blog', url: 'https://example.org/blog'},
				{label: 'GitHub', url: 'https://github.com/ghopper'},
			],
			params: {
				website: 'hopper.example.org',
				github: 'ghopper',
				'office.room': '5',
				'office.floor': 'first',
				tags: 'a, b',
			},
		});
		expect(
			await profile({'profile.yml': text.replace('  - {label: Bad}\n', '')}, 'es', left),
		).toMatchObject({
			headline: 'Almirante',
			links: [{}, {label: 'Bitácora'}, {}],
			params: {'office.floor': 'primero'},
		});
	});

	test('with its keys at the top, as JSON', async () => {
		expect(
			await profile({
				'profile.json':
					'{"name": "A", "email": "a@b.c", "url": "https://b.c", "links": {"GitHub": "github.com/a"}}',
			}),
		).toEqual({
			name: 'A',
			email: 'a@b.c',
			links: [
				{label: '', url: 'https://b.c'},
				{label: 'GitHub', url: 'https://github.com/a'},
			],
			params: {url: 'https://b.c'},
		});
	});

	test('of a locale comes before the shared one, which comes before any other', async () => {
		const files = {
			'profile.yml': 'name: Shared\nphone: "555 1"',
			'profile.es.yml': 'name: Española\nheadline: Ella',
			'en/profile.yml': 'email: en@b.c',
		};
		expect(await profile(files, 'es')).toMatchObject({
			name: 'Española',
			phone: '555 1',
			email: 'en@b.c',
		});
		expect(await profile(files, 'en')).toMatchObject({
			name: 'Shared',
			phone: '555 1',
			email: 'en@b.c',
			headline: 'Ella',
		});
	});

	test('is harmless whatever its keys are', async () => {
		const yaml = 'name: A\n__proto__: x\nconstructor: {prototype: y}';
		const found = await profile({'profile.yml': yaml}, 'en', [
			'__proto__',
			'constructor.prototype',
		]);
		expect(found?.params).toEqual({'constructor.prototype': 'y'});
	});

	test('without a name, or of another shape, is reported', async () => {
		expect((await load({...about, 'profile.yml': 'headline: x'})).problems).toMatchObject([
			{file: 'profile.yml', code: 'missing-name', severity: 'warning'},
		]);
		expect((await load({...about, 'profile.yml': '- x'})).problems).toMatchObject([
			{file: 'profile.yml', code: 'wrong-type', severity: 'error'},
		]);
		expect((await load({...about, 'profile.yml': '# nothing'})).problems).toEqual([]);
	});
});

test.each([
	['skills.yml', 'skills:\n  Backend: [Go, Rust]\n  Web: TS'],
	['skills.json', '{"skills": {"skills": {"Backend": ["Go", "Rust"], "Web": "TS"}}}'],
	['skills.yml', 'items:\n  Backend: [Go, Rust]\n  Web: TS'],
	['resume.yml', 'skills: {skills: {Backend: [Go, Rust], Web: TS}}\nwork: []'],
])('a map of titles within a map, %s: %s', async (file, text) => {
	const {resume, problems} = await load({[file]: text});
	expect(problems).toEqual([]);
	expect(resume.entries.map(({section, title, tags}) => [section, title, tags])).toEqual([
		['skills', 'Backend', ['Go', 'Rust']],
		['skills', 'Web', ['TS']],
	]);
});
