import {describe, expect, test} from 'vitest';
import {load} from './folder-of.ts';

const page = (title: string, lines = '', text = 'Text') =>
	`---\ntitle: ${title}\n${lines}\n---\n\n${text}\n`;
const eleventy = {'package.json': '{"devDependencies": {"@11ty/eleventy": "3"}}'};

// What Eleventy 3.1.8 makes of each.
describe('an Eleventy site', () => {
	test.each([
		['its root', {}, ''],
		[
			'a call',
			{'eleventy.config.js': 'export default (c) => { c.setInputDirectory("site"); }'},
			'site/',
		],
		[
			'a value',
			{'.eleventy.js': 'module.exports = (c) => ({ dir: { input: "./site/", output: "x" } });'},
			'site/',
		],
		[
			'an option',
			{
				'package.json':
					'{"scripts": {"build": "eleventy --input=site"}, "dependencies": {"@11ty/eleventy": "3"}}',
			},
			'site/',
		],
	])('whose input folder is told by %s', async (_, configuration, input) => {
		const {ids, problems, entry} = await load({
			...eleventy,
			...configuration,
			[`${input}work/work.json`]: '{"company": "Kestrel", "layout": "role.njk"}',
			[`${input}work/a.md`]: page('A'),
			[`${input}about.md`]: page('About'),
			[`${input}posts/a.md`]: page('Post'),
			[`${input}_data/skills.json`]: '["Go"]',
			'_site/work/b.md': page('Built'),
			'README.md': '# Site',
		});
		expect(problems).toEqual([]);
		expect(ids()).toEqual(['about/about', 'experience/a', 'skills/go']);
		expect(entry('experience/a').organization).toBe('Kestrel');
	});

	test('whose data is that of its folders, the innermost first', async () => {
		const {entry, ids} = await load({
			...eleventy,
			'work/work.json': '{"company": "All", "location": "Here", "tags": ["work", "all"]}',
			'work/work.11tydata.json': '{"location": "There"}',
			'work/sub/sub.11tydata.js': 'module.exports = {company: "Sub", title: eval("x")};',
			'work/a.md': page('A', 'tags: [go]'),
			'work/a.json': '{"location": "Own"}',
			'work/b.md': page('B', 'company: Mine'),
			'work/sub/c.md': page('C'),
		});
		expect(ids()).toEqual(['experience/a', 'experience/b', 'experience/sub-c']);
		expect(entry('experience/a')).toMatchObject({
			organization: 'All',
			location: 'Own',
			tags: ['go'],
		});
		expect(entry('experience/b')).toMatchObject({
			organization: 'Mine',
			location: 'There',
			tags: [],
		});
		expect(entry('experience/sub-c')).toMatchObject({organization: 'Sub', location: 'There'});
	});

	test('with data that is a list, and no page beside it', async () => {
		const {ids} = await load({...eleventy, 'content/skills/skills.json': '[{"name": "Go"}]'});
		expect(ids()).toEqual(['skills/go']);
	});

	test('shows what is in its collections, with an address of its own or not', async () => {
		const {ids, problems} = await load({
			...eleventy,
			'.eleventyignore': 'work/old\nwork/*.tmp.md\n',
			'work/a.md': page('A', 'permalink: false'),
			'work/b.md': page('B', 'eleventyExcludeFromCollections: true'),
			'work/c.md': page('C', 'draft: true'),
			'work/d.tmp.md': page('D'),
			'work/old/e.md': page('E'),
			'about.md': page('About', 'eleventyExcludeFromCollections: true'),
			'items/items.json': '{"tags": "projects"}',
			'items/f.md': page('F'),
		});
		expect(problems).toEqual([]);
		expect(ids()).toEqual(['about/about', 'experience/a', 'experience/c', 'projects/f']);
	});

	test.each([
		['{{ title }} at {{ company }}, {{ site.town }}', 'A at K, Lyon'],
		['a{% comment %}x{% endcomment %}b', 'ab'],
		['a{# x #}b', 'ab'],
		['{% if company == "K" %}a{% else %}b{% endif %}', 'a'],
		['{% raw %}{{ }}{% endraw %}', '{{ }}'],
		['{{ title | downcase }} {{ "b" }}', 'a b'],
		['{% for item in collections.work %}{{ item.url }}{% endfor %}a', 'a'],
	])('whose text is a template: %s', async (text, shown) => {
		const {entry, problems} = await load({
			...eleventy,
			'_data/site.json': '{"town": "Lyon"}',
			'work/work.json': '{"company": "K"}',
			'work/a.md': page('A', '', text),
			'work/b.md': page('B', 'templateEngineOverride: md', '{{ title }}'),
		});
		expect(problems.filter(({file}) => file.endsWith('a.md'))).toEqual([]);
		expect(entry('experience/a').body).toBe(shown);
		expect(entry('experience/b').body).toBe('{{ title }}');
	});

	test.each(['Created', 'Last Modified', 'git Created', 'git Last Modified'])(
		'in which “%s” is no date',
		async (date) => {
			const {entry, problems} = await load({...eleventy, 'work/a.md': page('A', `date: ${date}`)});
			expect(problems).toEqual([]);
			expect(entry('experience/a').period).toBeUndefined();
		},
	);

	test.each([
		[
			'metadata.json',
			'{"title": "A site", "language": "fr", "author": {"name": "Ada Brook", "email": "a@b.org"}}',
		],
		[
			'site.js',
			'export default {title: "A site", lang: "fr", author: {name: "Ada Brook", email: "a@b.org"}, year: new Date()}',
		],
	])('whose owner is in _data/%s', async (name, text) => {
		const {resume} = await load({...eleventy, [`_data/${name}`]: text, 'work/a.md': page('A')});
		expect(resume.locales).toEqual(['fr']);
		expect(resume.profiles.fr).toMatchObject({name: 'Ada Brook', email: 'a@b.org'});
		expect(resume.profiles.fr?.headline).toBeUndefined();
	});
});
