import {existsSync} from 'node:fs';
import {chmod} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {folderOf, load} from './folder-of.ts';

const role = `---
title: Senior Engineer
company: Motive
period: October 2019 - Present
location: San Francisco, CA
order: 1
pdf: true
tags: [Go, "Ruby on Rails"]
url: motive.com
links:
  - {label: Talk, url: "https://example.org/talk"}
  - https://example.org/post
level: Lead
draft: false
date: 2019-06-23T22:43:14-06:00
layout: about
comments: false
---

Text with **bold**.
`;

/** The same without an order, which two entries may not share. */
const unordered = role.replace('order: 1\n', '');

test('a Markdown file is an entry', async () => {
	const {resume, problems} = await load({'en/experience/motive.md': role});
	expect(problems).toEqual([]);
	expect(resume).toEqual({
		locales: ['en'],
		profiles: {en: {name: '', links: [], params: {}}},
		sections: [{name: 'experience', titles: {}}],
		entries: [
			{
				kind: 'document',
				section: 'experience',
				slug: 'motive',
				locale: 'en',
				title: 'Senior Engineer',
				organization: 'Motive',
				period: {start: {year: 2019, month: 10}, present: true, written: 'October 2019 - Present'},
				location: 'San Francisco, CA',
				level: 'Lead',
				order: 1,
				pdf: true,
				draft: false,
				tags: ['Go', 'Ruby on Rails'],
				links: [
					{label: '', url: 'https://motive.com'},
					{label: 'Talk', url: 'https://example.org/talk'},
					{label: '', url: 'https://example.org/post'},
				],
				body: 'Text with **bold**.',
				source: {file: 'en/experience/motive.md', line: 20},
			},
		],
	});
	expect(JSON.parse(JSON.stringify(resume))).toEqual(resume);
});

test('BOM, line ends and the last one don’t matter', async () => {
	const crlf = role.replaceAll('\n', '\r\n');
	const variants = [
		`\uFEFF${role}`,
		crlf,
		`\uFEFF${crlf}`,
		role.trimEnd(),
		role.replace('\n', '\r\n'),
	];
	const {entry: original} = await load({'experience/a.md': role});
	for (const text of variants) {
		const {entry, problems} = await load({'experience/a.md': text});
		expect(problems).toEqual([]);
		expect(entry('experience/a')).toEqual(original('experience/a'));
	}
});

test.each([
	['organization: A', {organization: 'A'}],
	['Company: A', {organization: 'A'}],
	['weight: 3', {order: 3}],
	['order: "3"', {order: 3}],
	['pdf: "true"', {pdf: true}],
	['pdf: no', {pdf: false}],
	['draft: "TRUE"', {draft: true}],
	['tags: a, b,, a', {tags: ['a', 'b']}],
	['tags: [1, {name: x}]', {tags: ['1', 'x']}],
	['period: 2008', {period: {start: {year: 2008}, present: false, written: '2008'}}],
	[
		'period: 2019-10',
		{period: {start: {year: 2019, month: 10}, present: false, written: '2019-10'}},
	],
	['location: {en: Rome, it: Roma}', {location: 'Rome'}],
	['location: |\n  a\n  b', {location: 'a b'}],
	['location: "a\\e[31m\\nb\\u202e"', {location: 'a b'}],
	['location: "{{< x >}}Rome{{< /x >}}"', {location: 'Rome'}],
	[
		'links: {GitHub: https://github.com/a}',
		{links: [{label: 'GitHub', url: 'https://github.com/a'}]},
	],
	['links: a@b.org', {links: [{label: '', url: 'mailto:a@b.org'}]}],
	['links: "tel:+123"', {links: [{label: '', url: 'tel:+123'}]}],
	['url: localhost.dev:8080/x', {links: [{label: '', url: 'https://localhost.dev:8080/x'}]}],
	['location:', {location: undefined}],
	['order: null', {order: undefined}],
])('the front matter `%s` is understood', async (line, expected) => {
	const {entry, problems} = await load({'experience/a.md': `---\ntitle: A\n${line}\n---\n`});
	expect(problems).toEqual([]);
	const {location, order, ...rest} = entry('experience/a');
	expect({...rest, location, order}).toMatchObject(expected);
});

test.each([
	['location: [a]', 'wrong-type', 'warning', 11],
	['order: first', 'wrong-type', 'warning', 8],
	['order: .inf', 'wrong-type', 'warning', 8],
	['pdf: maybe', 'wrong-type', 'warning', 6],
	['tags: {a: b}', 'wrong-type', 'warning', 7],
	['links: [{url: [x]}]', 'wrong-type', 'warning', 15],
	['url: javascript:alert(1)', 'unsafe-link', 'error', 6],
	['url: "java\\u0000script:alert(1)"', 'unsafe-link', 'error', 6],
	['url: data:text/html,x', 'unsafe-link', 'error', 6],
	['url: file:///etc/passwd', 'unsafe-link', 'error', 6],
	['url: ../cv.pdf', 'incomplete-link', 'warning', 6],
	['url: "http://["', 'unsafe-link', 'error', 6],
])('the front matter `%s` is reported: %s', async (line, code, severity, column) => {
	const {entry, problems} = await load({'experience/a.md': `---\ntitle: A\n${line}\n---\n`});
	expect(problems).toMatchObject([{file: 'experience/a.md', line: 3, column, code, severity}]);
	expect(entry('experience/a')).toMatchObject({title: 'A', tags: [], links: [], draft: false});
});

test('without a title the file’s name stands in', async () => {
	const {entry, problems} = await load({
		'experience/senior-engineer.md': 'Text',
		'experience/IoT lead/index.md': '---\ntitle: [1, 2]\n---\n',
		'about.md': 'Text',
	});
	expect(entry('experience/senior-engineer').title).toBe('Senior engineer');
	expect(entry('experience/iot-lead').title).toBe('IoT lead');
	expect(entry('about/about').title).toBe('About');
	expect(problems.map(({file, line, code, severity}) => [file, line, code, severity])).toEqual([
		['about.md', 1, 'missing-title', 'warning'],
		['experience/IoT lead/index.md', 1, 'missing-title', 'error'],
		['experience/IoT lead/index.md', 2, 'wrong-type', 'warning'],
		['experience/senior-engineer.md', 1, 'missing-title', 'error'],
	]);
});

describe('locales', () => {
	test('all layouts are one', async () => {
		const {resume, problems} = await load({
			'en/experience/a.md': unordered,
			'experience/b.en.md': unordered,
			'experience/c/index.en.md': unordered,
			'en/experience/d/index.md': unordered,
			'experience/e.md': unordered,
			'es/experience/a.md': unordered,
			'experience/b.es.md': unordered,
			'pt-BR/experience/a.md': unordered,
		});
		expect(problems).toEqual([]);
		expect(resume.locales).toEqual(['en', 'es', 'pt-BR']);
		expect(resume.entries.map(({slug, locale}) => `${slug} ${locale}`).sort()).toEqual(
			['a en', 'a es', 'a pt-BR', 'b en', 'b es', 'c en', 'd en', 'e en'].sort(),
		);
	});

	test.each([
		['English, if there are texts without a locale', {'a.md': role, 'es/b.md': role}, ['en', 'es']],
		['English, if it is there', {'es/a.md': role, 'en/a.md': role}, ['en', 'es']],
		['the fullest otherwise', {'es/a.md': role, 'fr/a.md': `${role}more`}, ['fr', 'es']],
		['English, if there is nothing to go by', {'profile.yml': 'name: A'}, ['en']],
		['not English for data alone', {'profile.yml': 'name: A', 'es/a.md': role}, ['es']],
		[
			'what the profile lists first',
			{'profile.yml': 'name: A\nlocales: [fr, en]', 'en/a.md': role, 'es/a.md': role},
			['fr', 'en', 'es'],
		],
		[
			'what the profile names',
			{'profile.yml': 'name: A\nlocale: es', 'a.md': role, 'en/b.md': role},
			['es', 'en'],
		],
		[
			'what the profile names, by another key',
			{'profile.json': '{"name": "A", "defaultLocale": "pt_br"}', 'a.md': role},
			['pt-BR'],
		],
		[
			'and the others by entries, then text, then name',
			{
				'en/a.md': role,
				'it/a.md': role,
				'de/a.md': role,
				'fr/a.md': `${role}more`,
				'es/a.md': role,
				'es/b.md': unordered,
			},
			['en', 'es', 'fr', 'de', 'it'],
		],
		[
			'and those that only data speaks',
			{'a.md': role, 'profile.yml': 'name: A\nheadline: {en: x, ja: y}\nlinks: {is: z.org}'},
			['en', 'ja'],
		],
	])('the default is %s', async (_, files, locales) => {
		const {resume, problems} = await load(files as unknown as Record<string, string>);
		expect(resume.locales).toEqual(locales);
		expect(Object.keys(resume.profiles)).toEqual(locales);
		expect(problems).toEqual([]);
	});

	test('the default may be given', async () => {
		const folder = await folderOf({'a.md': role, 'en/b.md': role});
		const {resume} = await loadResume(folder, {defaultLocale: 'es'});
		expect(resume.locales).toEqual(['es', 'en']);
		expect(resume.entries.find(({slug}) => slug === 'a')?.locale).toBe('es');
	});

	test('a word that isn’t a locale is reported', async () => {
		const {resume, problems} = await load({'profile.yml': 'name: A\nlocales: [es, english]'});
		expect(resume.locales).toEqual(['es']);
		expect(problems).toMatchObject([{line: 2, column: 15, code: 'unknown-locale'}]);
	});
});

test('of two files that are one entry the first counts', async () => {
	const {resume, entry, problems} = await load({
		'en/experience/a.md': '---\ntitle: First\n---\n',
		'experience/a.md': '---\ntitle: Second\n---\n',
	});
	expect(resume.entries).toHaveLength(1);
	expect(entry('experience/a').title).toBe('First');
	expect(problems).toMatchObject([
		{file: 'experience/a.md', code: 'duplicate-entry', severity: 'warning'},
	]);
	expect(problems[0]?.message).toContain('en/experience/a.md');
});

describe('sections', () => {
	const entry = '---\ntitle: A\n---\n';

	test('stand in their usual order, the others after them', async () => {
		const {resume} = await load({
			'zebra/a.md': entry,
			'Open Source/a.md': entry,
			'languages.yml': '- English',
			'skills.yml': '- Go',
			'portfolio/a.md': entry,
			'jobs/a.md': entry,
			'about.md': entry,
			'talks/a.md': entry,
		});
		expect(resume.sections).toEqual([
			{name: 'about', titles: {}},
			{name: 'experience', titles: {}},
			{name: 'projects', titles: {}},
			{name: 'skills', titles: {}},
			{name: 'languages', titles: {}},
			{name: 'talks', titles: {}},
			{name: 'open-source', titles: {en: 'Open source'}},
			{name: 'zebra', titles: {en: 'Zebra'}},
		]);
	});

	test('of two _index.md for one locale the first counts', async () => {
		const {resume} = await load({
			'en/talks/_index.md': '---\ntitle: First\n---\n',
			'talks/_index.md': '---\ntitle: Second\n---\n',
			'talks/a.md': entry,
		});
		expect(resume.sections).toEqual([{name: 'talks', titles: {en: 'First'}}]);
	});

	test('are described by _index.md, which isn’t an entry', async () => {
		const {resume, problems} = await load({
			'about.md': entry,
			'en/experience/_index.md': '---\ntitle: Career\nweight: 2\n---\nText',
			'es/experience/_index.md': '---\ntitle: Trayectoria\nweight: 9\n---\n',
			'en/experience/a.md': entry,
			'es/experience/a.md': entry,
			'projects/_index.md': '---\norder: 1\n---\n',
			'projects/a.md': entry,
			'education/a.md': entry,
			'empty/_index.md': '---\ntitle: Empty\n---\n',
		});
		expect(problems).toMatchObject([{file: 'en/experience/_index.md', code: 'not-shown', line: 5}]);
		expect(resume.entries).toHaveLength(5);
		expect(resume.sections).toEqual([
			{name: 'about', titles: {}},
			{name: 'projects', titles: {}, order: 1},
			{name: 'experience', titles: {en: 'Career', es: 'Trayectoria'}, order: 2},
			{name: 'education', titles: {}},
		]);
	});
});

describe('project cards', () => {
	const card = (title: string, text = 'x') =>
		`{{<project-card title="${title}" tech-icons="go">}}\n  ${text}\n{{</project-card>}}\n`;

	test('are entries of projects, the same in every locale', async () => {
		const {entry, ids, resume, problems} = await load({
			'en/about.md': `---\ntitle: About\n---\n\n${card('One')}${card('Two')}`,
			'es/about.md': `---\ntitle: Sobre mí\n---\n${card('Uno')}${card('Dos')}${card('Tres')}`,
		});
		expect(problems).toEqual([]);
		expect(ids('en')).toEqual(['about/about', 'projects/one', 'projects/two']);
		expect(ids('es')).toEqual(['about/about', 'projects/one', 'projects/tres', 'projects/two']);
		expect(entry('projects/two', 'es')).toEqual({
			kind: 'card',
			section: 'projects',
			slug: 'two',
			locale: 'es',
			title: 'Dos',
			tags: ['go'],
			links: [],
			order: 2,
			draft: false,
			body: 'x',
			page: 'about/about',
			source: {file: 'es/about.md', line: 7},
		});
		expect(resume.sections.map(({name}) => name)).toEqual(['about', 'projects']);
	});

	test('with the same title are told apart', async () => {
		const {ids} = await load({'about.md': `---\ntitle: A\n---\n${card('X')}${card('X')}`});
		expect(ids()).toEqual(['about/about', 'projects/x', 'projects/x-2']);
	});

	test('of a draft are drafts', async () => {
		const {entry} = await load({'about.md': `---\ntitle: A\ndraft: true\n---\n${card('X')}`});
		expect(entry('projects/x').draft).toBe(true);
	});

	test('give way to an entry of their own', async () => {
		const {entry, codes} = await load({
			'about.md': `---\ntitle: A\n---\n${card('X')}`,
			'projects/x.md': '---\ntitle: The real X\n---\n',
		});
		expect(entry('projects/x').title).toBe('The real X');
		expect(codes).toEqual(['duplicate-entry']);
	});
});

test('param asks the page, then the profile', async () => {
	const {entry, problems} = await load({
		'profile.yml': 'name: Grace\ncontact: {email: g@h.org}\noffice: {room: {en: five, es: cinco}}',
		'en/about.md':
			'---\ntitle: About\nEmail: own@page.org\n---\n{{<param email>}} {{<param Title>}} {{<param office.room>}}',
		'es/about.md':
			'---\ntitle: A\n---\n{{<param email>}} {{<param contact.email>}} {{<param office.room>}} {{<param name>}}',
		'fr/about.md': '---\ntitle: A\nlist: [a, b]\n---\n{{<param constructor>}} {{<param list>}}',
	});
	expect(entry('about/about', 'en').body).toBe('own@page.org About five');
	expect(entry('about/about', 'es').body).toBe('g@h.org g@h.org cinco Grace');
	expect(entry('about/about', 'fr').body).toBe('constructor a, b');
	expect(problems).toMatchObject([{file: 'fr/about.md', line: 5, code: 'param-without-value'}]);
});

describe('a bad file', () => {
	test('that may not be read', async () => {
		const folder = await folderOf({'a.md': role, 'b.md': role});
		await chmod(path.join(folder, 'a.md'), 0);
		await chmod(folder, 0o755);
		// Root may read it all the same, and is nobody for as long as that. What loads itself when it is
		// first needed has done so by then.
		await loadResume(folder);
		const isRoot = process.getuid?.() === 0;
		if (isRoot) process.seteuid?.(65_534);
		const {resume, problems} = await loadResume(folder).finally(() => {
			if (isRoot) process.seteuid?.(0);
		});
		expect(resume.entries).toHaveLength(1);
		expect(problems).toMatchObject([{file: 'a.md', code: 'unreadable-file', severity: 'error'}]);
	});

	test('that isn’t text', async () => {
		const {ids, problems} = await load({
			'a.md': new Uint8Array([0x61, 0x00, 0xe9, 0xff]),
			'b.md': role,
		});
		expect(ids()).toEqual(['about/b']);
		expect(problems).toMatchObject([{file: 'a.md', code: 'not-text', severity: 'error'}]);
	});

	test('that is too large', async () => {
		const {ids, codes} = await load({
			'a.md': new Uint8Array(3 * 1024 * 1024).fill(0x61),
			'skills.yml': '- a\n'.repeat(100_000),
			'b.md': role,
		});
		expect(ids()).toEqual(['about/b']);
		expect(codes).toEqual(['file-too-large', 'file-too-large']);
	});

	test('whose front matter can’t be parsed still opens', async () => {
		const {entry, problems} = await load({
			'experience/motive.md': '---\ntitle: "Engineer\ncompany: Motive\nperiod: 2019\n---\n\nText',
			'experience/other.md': role,
		});
		expect(entry('experience/motive')).toMatchObject({
			title: 'Motive',
			organization: 'Motive',
			period: {start: {year: 2019}},
			body: 'Text',
		});
		expect(entry('experience/other').title).toBe('Senior Engineer');
		expect(problems).toMatchObject([
			{file: 'experience/motive.md', line: 2, column: 8, code: 'front-matter-syntax'},
		]);
	});

	test('of data is named, and no entry comes of it', async () => {
		const {ids, resume, problems} = await load({
			'profile.yml': 'name: Grace\nheadline: a: b\nphone: +123',
			'skills.yml': '- title: "Go\n- title: x',
			'languages.json': '["English",',
			'about.md': role,
		});
		expect(ids()).toEqual(['about/about']);
		expect(resume.profiles.en).toMatchObject({name: 'Grace', phone: '+123'});
		expect(problems.map(({file, line, code}) => [file, line, code])).toEqual([
			['languages.json', 1, 'data-syntax'],
			['profile.yml', 2, 'data-syntax'],
			['skills.yml', 2, 'data-syntax'],
		]);
	});

	test('with an escape sequence in its name doesn’t pass it on', async () => {
		const {resume, problems} = await load({'expe\u001B[31mrience/a\u0007b.md': 'x'});
		expect(JSON.stringify({resume, problems})).not.toMatch(/\\u001b|\\u0007/);
	});
});

/** SEEDS=… names a folder of real documents, which are not a part of the project. */
const seeds = process.env.SEEDS ?? '';

test.each([seeds].filter(existsSync))('the seeds in %s', async (folder) => {
	const {resume, problems} = await loadResume(folder);
	expect(resume.locales).toEqual(['en', 'fr', 'es']);
	const ids = (locale: string) =>
		resume.entries
			.filter((entry) => entry.locale === locale)
			.map(({section}) => section)
			.sort();
	expect(ids('en')).toEqual(['about', 'experience', ...Array(6).fill('projects')]);
	expect(ids('es')).toEqual(['experience']);
	expect(ids('fr')).toEqual(['experience']);
	expect(problems).toMatchObject([
		{file: 'en/about.md', line: 62, column: 56, code: 'param-without-value'},
	]);
	for (const {body} of resume.entries) expect(body).not.toContain('{{');
});
