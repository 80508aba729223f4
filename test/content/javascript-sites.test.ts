import {symlink} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {folderOf, load} from './folder-of.ts';

const page = (title: string, lines = '', text = 'Text') =>
	`---\ntitle: ${title}\n${lines}\n---\n\n${text}\n`;

test('a Gatsby site numbers what is featured, and says in code who it is of', async () => {
	const {resume, ids, entry, problems} = await load({
		'gatsby-config.js':
			"const config = require('./src/config');\nmodule.exports = {\n  siteMetadata: {title: 'Ada Brook', siteUrl: 'https://ada.example.org'},\n  plugins: [`gatsby-plugin-sharp`],\n};\n",
		'src/config.js':
			"module.exports = {\n  email: 'ada@example.org',\n  socialMedia: [{name: 'GitHub', url: 'https://github.com/example-ada-brook'}],\n  colors: {green: '#64ffda'},\n  srConfig: (delay = 200) => ({delay}),\n};\n",
		'content/jobs/Kestrel/index.md': page(
			'Keeper',
			"date: '2018-05-14'\ncompany: Kestrel\nrange: 'May 2018 - Present'",
		),
		'content/featured/Second/index.md': page('Second', "date: '2'"),
		'content/featured/First/index.md': page('First', "date: '1'"),
		'content/projects/First.md': page('First', "date: '2019-01-01'\nshowInProjects: false"),
		'content/projects/Other.md': page('Other', "date: '2019-01-01'\nshowInProjects: false"),
		'content/posts/a.md': page('Post'),
	});
	expect(problems).toEqual([]);
	expect(ids()).toEqual([
		'experience/kestrel',
		'projects/first',
		'projects/other',
		'projects/second',
	]);
	expect(entry('projects/first')).toMatchObject({order: 1});
	expect(entry('projects/first').period).toBeUndefined();
	expect(resume.profiles.en).toMatchObject({
		...{name: 'Ada Brook', email: 'ada@example.org'},
		links: [{label: 'GitHub', url: 'https://github.com/example-ada-brook'}],
	});
});

describe('words of a site in its languages', () => {
	const messages = (title: string, role: string) =>
		JSON.stringify({
			nav: {home: 'Home', work: 'Work'},
			hero: {name: 'Ada Brook', title, cta: 'Write to me'},
			about: {title: 'About', description: `${title} of lights.`},
			experience: {
				title: 'Experience',
				subtitle: 'Where I have been',
				items: [{company: 'Kestrel', role, period: '2019 – 2021', description: 'Text.'}],
			},
			projects: {viewAll: 'View all', title: 'Projects'},
			footer: {rights: 'All rights reserved'},
		});

	test.each([
		['next', 'messages/en.json', 'messages/fr.json'],
		['next', 'public/locales/en/common.json', 'public/locales/fr/common.json'],
		['next', 'src/dictionaries/en.json', 'src/dictionaries/fr.json'],
		['nuxt', 'i18n/locales/en.json', 'i18n/locales/fr.json'],
	])('of %s, in %s', async (program, english, french) => {
		const {resume, entry, ids, problems} = await load({
			'package.json': `{"dependencies": {"${program}": "15"}}`,
			[english]: messages('Keeper', 'Head keeper'),
			[french]: messages('Gardienne', 'Gardienne en chef'),
		});
		expect(problems.map(({message}) => message)).toEqual([]);
		expect(resume.locales).toEqual(['en', 'fr']);
		expect(resume.profiles.en).toMatchObject({name: 'Ada Brook', headline: 'Keeper'});
		expect(resume.profiles.fr).toMatchObject({name: 'Ada Brook', headline: 'Gardienne'});
		expect(ids('fr')).toEqual(ids('en'));
		expect(entry(ids('en').find((id) => id.startsWith('experience')) ?? '')).toMatchObject({
			...{title: 'Head keeper', organization: 'Kestrel', body: 'Text.'},
		});
		expect(resume.sections.find(({name}) => name === 'experience')?.titles).toMatchObject({
			en: 'Experience',
		});
	});

	test('with entries under names of their own', async () => {
		const {resume} = await load({
			'package.json': '{"dependencies": {"next": "15"}}',
			'messages/en.json': JSON.stringify({
				home: {
					experiences: {
						heading: 'Work',
						kestrel: {companyName: 'Kestrel', role: 'Keeper', startDate: '2019', endDate: '2021'},
						beacon: {companyName: 'Beacon', role: 'Clerk', startDate: '2015', endDate: '2018'},
					},
				},
			}),
		});
		expect(resume.entries.map(({title, organization}) => [title, organization])).toEqual([
			['Keeper', 'Kestrel'],
			['Clerk', 'Beacon'],
		]);
	});

	test('that are labels only aren’t a résumé', async () => {
		const {ids, problems} = await load({
			'package.json': '{"dependencies": {"next": "15"}}',
			'messages/en.json':
				'{"nav": {"work": "Work"}, "skills": {"title": "Skills", "more": "More"}}',
			'content/work/a.md': page('A'),
		});
		expect(problems).toEqual([]);
		expect(ids()).toEqual(['experience/a']);
	});
});

test.each([
	['i18n/config.ts', "export const defaultLocale: Locale = 'de';"],
	[
		'src/i18n/routing.ts',
		"export const routing = defineRouting({locales: ['en', 'de'], defaultLocale: 'de'});",
	],
	['app/layout.tsx', 'export default () => <html lang="de"><body /></html>'],
])('a Next site tells its language in %s', async (file, text) => {
	const {resume} = await load({
		'package.json': '{"dependencies": {"next": "15"}}',
		[file]: text,
		'content/work/a.md': page('A'),
	});
	expect(resume.locales).toEqual(['de']);
});

test('code behind a link that leads out of the site isn’t read', async () => {
	const other = await folderOf({'config.js': "module.exports = {email: 'secret@example.org'}"});
	const site = await folderOf({
		'gatsby-config.js': 'module.exports = {}',
		'content/jobs/a/index.md': page('A'),
		'src/a.md': '',
	});
	await symlink(path.join(other, 'config.js'), path.join(site, 'src/config.js'));
	const {resume} = await loadResume(site);
	expect(resume.profiles.en?.email).toBeUndefined();
});

test('a Nuxt site says in its configuration who it is of', async () => {
	const {resume, ids} = await load({
		'nuxt.config.ts':
			"export default defineNuxtConfig({modules: ['@nuxt/content'], schemaOrg: {identity: {type: 'Person', name: 'Ada Brook', jobTitle: 'Keeper'}}})",
		'content/about.md': page('About'),
		'content/tech-stack.md': page('Tech stack'),
		'CLAUDE.md': '# How it is built',
		'projects.md': '# What is to do',
	});
	expect(resume.profiles.en).toMatchObject({name: 'Ada Brook', headline: 'Keeper'});
	expect(ids()).toEqual(['about/about', 'skills/tech-stack']);
});

test('a Next site tells its languages, and its owner, in code', async () => {
	const {resume} = await load({
		'next.config.js': "module.exports = {i18n: {locales: ['en', 'de'], defaultLocale: 'de'}}",
		'data/siteMetadata.js':
			"const siteMetadata = {\n  title: 'Lights',\n  author: 'Ada Brook',\n  email: 'ada@example.org',\n}\nmodule.exports = siteMetadata\n",
		'content/work/a.md': page('A'),
	});
	expect(resume.locales).toEqual(['de']);
	expect(resume.profiles.de).toMatchObject({name: 'Ada Brook', email: 'ada@example.org'});
});
