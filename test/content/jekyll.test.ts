import {symlink} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {folderOf, load, named} from './folder-of.ts';

const page = (lines: string, text = 'Text.') => `---\n${lines}\n---\n\n${text}\n`;
/** A site of Ada's with one role, and whatever else. */
const site = (configuration: string, files: Record<string, string> = {}) =>
	load({
		'_config.yml': configuration,
		'_jobs/role.md': page('title: Engineer\ncompany: Kestrel Works'),
		...files,
	});

// By Jekyll 4.3.1, run.
describe('Jekyll shows of its pages', () => {
	test('what it doesn’t leave out', async () => {
		const {ids, problems} = await site('title: Ada\nexclude: [contact.md, "_jobs/secret*"]\n', {
			'_jobs/_aside.md': page('title: A'),
			'_jobs/_old/b.md': page('title: B'),
			'_jobs/old/c.md': page('title: C'),
			'_jobs/secret-d.md': page('title: D'),
			'_jobs/e.md': page('title: E\npublished: false'),
			'_jobs/f.md': 'No front matter.',
			'_jobs/#g.md': page('title: G'),
			'_jobs/h.md~': page('title: H'),
			'_jobs/2019-05-05-i.md': '---\ntitle: I\n...\nText.',
			'contact.md': page('title: Contact'),
			'about.md': page('title: About'),
			'about-us.md': page('title: Us'),
			'_pages/404.md': page('permalink: /404.html'),
		});
		expect(ids()).toEqual(['about/about', 'experience/i', 'experience/old-c', 'experience/role']);
		expect(problems).toEqual([]);
	});

	test('in the folders that its configuration names', async () => {
		const {ids, entry} = await load({
			'_config.yml':
				'source: src\ncollections_dir: things/\ndata_dir: facts\ncollections: [jobs]\n',
			'src/things/_jobs/a.md': page('title: A', '{{ site.data.education[0].degree }}'),
			'src/facts/education.yml': '- {degree: BA, school: S}',
			'src/about.md': page('title: About'),
			'_jobs/b.md': page('title: B'),
			'about.md': page('title: Wrong'),
			'_data/education.yml': '- {degree: MA, school: S}',
		});
		expect(ids()).toEqual(['about/about', 'education/ba', 'experience/a']);
		expect(entry('experience/a').body).toBe('BA');
	});

	test('with the defaults of the longest path, but for what they say themselves', async () => {
		const {entry, problems} = await site(
			`defaults:
- scope: {path: _jobs/old}
  values: {company: Beacon}
- scope: {path: '', type: jobs}
  values: {company: Default, layout: job, share: true}
- scope: {path: '', type: pages}
  values: {company: Wrong}
`,
			{
				'_jobs/a.md': page('title: A\ncompany:'),
				'_jobs/old/b.md': page('title: B'),
			},
		);
		expect(entry('experience/role').organization).toBe('Kestrel Works');
		expect(entry('experience/a').organization).toBe('Default');
		expect(entry('experience/old-b').organization).toBe('Beacon');
		expect(problems).toEqual([]);
	});

	test('in the order that a collection is given', async () => {
		const {resume} = await load({
			'_config.yml': `collections:
  jobs: {order: [c.md, a.md]}
  projects: {sort_by: rank_here}
`,
			'_jobs/a.md': page('title: JA\ndate: 2020-01-01'),
			'_jobs/b.md': page('title: JB\ndate: 2022-01-01'),
			'_jobs/c.md': page('title: JC\ndate: 2021-01-01'),
			'_projects/a.md': page('title: PA\nrank_here: 2'),
			'_projects/b.md': page('title: PB\nrank_here: 1'),
			'_teaching/2014-a.md': page('title: TA\nimportance: 2'),
			'_teaching/2015-b.md': page('title: TB\nimportance: 1'),
		});
		const titles = resume.entries
			.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
			.map(({title}) => title);
		expect(titles).toEqual(['JC', 'PB', 'TB', 'JA', 'PA', 'TA', 'JB']);
	});

	test('no page that only lists what is shown by itself', async () => {
		const {ids} = await site('collections: [jobs]', {
			'_data/skills.yml': '- Go',
			'projects.md': page(
				'title: P',
				'<div>{% for p in site.jobs %}<b>{{ p.title }}</b>{% endfor %}</div>',
			),
			'publications.md': page('title: P', '<!-- p -->\n{% bibliography -f papers %}'),
			'skills.md': page('title: S', '{% for s in site.data.skills %}* {{ s }}\n{% endfor %}'),
			'cv.md': page('layout: cv', ''),
			'about.md': page('title: A', 'Me.\n\n## Jobs\n\n{% for j in site.jobs %}x{% endfor %}'),
		});
		expect(ids()).toEqual(['about/about', 'experience/role', 'skills/go']);
	});

	test('the first one, and others about the person', async () => {
		const {entry, ids, problems} = await site('title: Ada', {
			'index.md': page('layout: home', 'I build {{ site.title }}.\n\n## More\n\nText.'),
			'research.md': page('title: Research'),
			'contact/index.md': page('title: Contact'),
			'privacy.md': page('title: Privacy'),
			'blog.md': page('title: Blog'),
		});
		expect(ids()).toEqual(['about/research', 'about/summary', 'experience/role']);
		expect(entry('about/summary').body).toContain('I build Ada.');
		expect(problems).toEqual([]);
	});

	test('as Liquid and kramdown make them', async () => {
		const {entry, problems} = await site(
			'url: https://ada.example.org\nbaseurl: /cv\nemail: a@b.org\n',
			{
				'cv.pdf': '',
				'_data/where/now.yml': 'city: Lyon',
				'_jobs/role.md': page(
					'title: Engineer\ntown: Oslo\nsteps: [{a: 1}]',
					`{% comment %}secret{% endcomment %}
{{ page.town }}, {{ site.data.where.now.city }}, {{ site.email }}{: .x}
{: .lead}

{% if page.steps %}Shown.{% endif %}{::comment}secret{:/}

[CV]({{ "/cv.pdf" | relative_url }}) [a](/cv.pdf){:.b} [b](/cv/cv.pdf) \`[c](/cv.pdf)\``,
				),
			},
		);
		const {body} = entry('experience/role');
		expect(body).not.toContain('secret');
		expect(body).toContain('Oslo, Lyon, a@b.org');
		expect(body).toContain('Shown.');
		expect(body).toContain(
			'[CV](https://ada.example.org/cv/cv.pdf) [a](https://ada.example.org/cv.pdf) [b](https://ada.example.org/cv/cv.pdf) `[c](/cv.pdf)`',
		);
		expect(problems).toEqual([]);
	});

	test('with the Markdown that they take in', async () => {
		const {entry} = await site('', {
			'_jobs/role.md': page(
				'title: A',
				'{% include_relative parts/a.md %}, {% include b.md c="d" %}{% include ../_config.yml.md %}{% include e.html %}',
			),
			'_jobs/parts/a.md': 'Near',
			'_includes/b.md': 'Far {{ include.c }}',
			'_includes/e.html': 'Theme',
		});
		expect(entry('experience/role').body).toBe('Near, Far d');
	});

	test('called after their files, if nothing names them', async () => {
		const {entry, problems} = await site('', {'_jobs/my-first_job.md': '---\n---\n\nText.'});
		expect(entry('experience/my-first_job').title).toBe('My First Job');
		expect(problems).toEqual([]);
	});
});

describe('Jekyll is in the language of its configuration', () => {
	test.each([
		['lang: fr', ['fr']],
		['locale: pt_BR', ['pt-BR']],
		['lang: de\nlanguages: [en, de]', ['de', 'en']],
	])('%s', async (lines, locales) => {
		const {resume} = await load({
			'_config.yml': lines,
			'_jobs/a.md': page('title: A'),
			'en/about.md': page('title: B'),
		});
		expect(resume.locales.slice(0, locales.length)).toEqual(locales);
	});
});

describe('whom a Jekyll site is about', () => {
	test.each([
		['author: Ada Brook\nemail: a@b.org', {name: 'Ada Brook', email: 'a@b.org'}],
		[
			'author: {name: Ada Brook, email: a@b.org, location: Lyon}',
			{name: 'Ada Brook', location: 'Lyon'},
		],
		['author: ada', {name: 'Ada Brook', headline: 'Engineer of lights'}],
		['title: Ada Brook | Portfolio', {name: 'Ada Brook'}],
		['title: Ada Brook’s website', {name: 'Ada Brook'}],
		['title: My site\nname: Ada Brook', {name: 'Ada Brook'}],
		['title: Ada Brook\ndescription: Engineer', {name: 'Ada Brook', headline: 'Engineer'}],
		['first_name: Ada\nlast_name: Brook\ntitle: blank', {name: 'Ada Brook'}],
		['title: Your awesome title\nauthor: {name: Your Name}', {name: ''}],
		['title: Ada\ndescription: A beautiful Jekyll theme', {name: 'Ada'}],
	])('%s', async (configuration, profile) => {
		const {resume} = await site(configuration, {
			'_data/authors.yml': 'ada: {name: Ada Brook, bio: Engineer of lights}\nbo: {name: Bo Moor}',
		});
		expect(resume.profiles.en).toMatchObject(profile);
		expect(resume.profiles.en?.headline).toBe('headline' in profile ? profile.headline : undefined);
	});

	test.each([
		['github_username: ada\nscholar_userid: abc\norcid_id: 0000-0000-0000-0001', 3],
		['github: ada\ntwitter: {username: ada}\ndev: true\nscholar: {style: apa}', 2],
		['social:\n  links: [https://github.com/ada, https://codeberg.org/ada]', 2],
		['minima:\n  social_links: {github: ada, twitter: ada}', 2],
		[
			'author: {name: Ada, github: ada, links: [{label: Blog, url: "https://blog.example.org"}]}',
			2,
		],
		['github_username: your-name', 0],
	])('and where they are: %s', async (configuration, count) => {
		const {resume, problems} = await site(configuration);
		expect(resume.profiles.en?.links).toHaveLength(count);
		expect(problems).toEqual([]);
	});

	test.each([
		['author: {name: Ada Brook, email: a@b.org}', 'Your Sidebar Name'],
		['first_name: Ada\nlast_name: Brook\nemail: a@b.org', 'Albert Einstein'],
	])('who gives way to nobody that a theme came with: %s', async (configuration, name) => {
		const {resume} = await site(configuration, {
			'_data/cv.json': `{"basics": {"name": "${name}", "email": "none@c.org"}, "work": []}`,
		});
		expect(resume.profiles.en).toMatchObject({name: 'Ada Brook', email: 'a@b.org'});
	});

	test('and Chirpy’s tabs and contacts', async () => {
		const {resume, ids, problems} = await site('title: Ada Brook', {
			'_data/contact.yml':
				'- {type: github, icon: fab fa-github}\n- {value: a@b.org, icon: envelope}\n- {value: Lyon, icon: map-marker}\n',
			'_tabs/experience.md': '---\nicon: fas fa-briefcase\norder: 6\n---\n\nKestrel Works\n',
		});
		expect(resume.profiles.en).toMatchObject({email: 'a@b.org', location: 'Lyon'});
		expect(ids()).toContain('experience/experience');
		expect(problems).toEqual([]);
	});
});

describe('the data of a Jekyll site', () => {
	test('in tables, in folders, and of other names', async () => {
		const {ids, entry, problems} = await load({
			'_config.yml': '',
			'_data/experience.tsv': 'company\tposition\tstart\nKestrel\tLead\t2019-10\n',
			'_data/cv/education.csv': 'school,degree\n"University, of it",BA\n',
			'_data/timelines.yml': '- {title: PhD, institute: I, year: 2006-2009}',
			'_data/navigation.yml': '- {title: Home, url: /}',
			'_data/people.yml': '- {name: Bo, role: Cook, start: 2019}',
			'_data/_hidden.yml': '- {title: No, year: 2009}',
			'_data/strings.yml': 'home: Home',
		});
		expect(ids()).toEqual(['education/ba', 'experience/lead', 'timelines/phd']);
		expect(entry('education/ba').organization).toBe('University, of it');
		expect(problems).toEqual([]);
	});

	test('in the configuration itself', async () => {
		const {entry, ids, resume, problems} = await load({
			'_config.yml': `name: Ada Brook
title: Engineer
about_content: I keep **lights**.
education:
- {degree: BA, school: University}
content:
- title: Experience
  layout: list
  content:
  - {layout: left, title: Kestrel, sub_title: Lead, caption: 2016 - 2018, quote: Q., description: D., border: weak}
- {title: Skills, layout: text, content: Ropes.}
plugins: [jekyll-feed]
languages: [en]
`,
			'index.md': page('layout: default', ''),
		});
		expect(resume.profiles.en).toMatchObject({name: 'Ada Brook', headline: 'Engineer'});
		expect(ids()).toEqual(['about/skills', 'about/summary', 'education/ba', 'experience/lead']);
		expect(entry('experience/lead')).toMatchObject({organization: 'Kestrel', body: 'Q.\n\nD.'});
		expect(problems).toEqual([]);
	});

	test('of resume-template, whose switches count', async () => {
		const {ids, entry, resume} = await load({
			'_config.yml': `title: Resume
resume_name: Ada Brook
resume_title: Engineer
resume_section_education: true
resume_section_recognition: true
resume_section_skills: false
resume_social_links: {resume_github_url: "https://github.com/ada"}
`,
			'_data/education.yml': '- {degree: BA, uni: University, awards: [{award: Summa}]}',
			'_data/recognitions.yml': '- {award: Prize, organization: S, year: 2010}',
			'_data/skills.yml': '- {skill: Knots}',
		});
		expect(resume.profiles.en).toMatchObject({name: 'Ada Brook', headline: 'Engineer'});
		expect(resume.profiles.en?.links).toHaveLength(1);
		expect(ids()).toEqual(['education/ba', 'recognitions/prize']);
		expect(entry('education/ba')).toMatchObject({organization: 'University', body: '- Summa'});
	});

	test('of online-cv, in its sidebar as well', async () => {
		const {ids, entry, resume, problems} = await load({
			'_config.yml': 'title: cv',
			'_data/data.yml': `sidebar:
  {name: Ada Brook, tagline: Engineer, position: right, languages: {title: L, info: [{idiom: Spanish, level: Native}]}}
recommendations:
  {title: R, info: [{person: Bo Moor, position: Director, recommendation: Very good.}]}
`,
		});
		expect(resume.profiles.en).toMatchObject({name: 'Ada Brook', headline: 'Engineer'});
		expect(ids()).toEqual(['languages/spanish', 'references/bo-moor']);
		expect(entry('references/bo-moor').body).toContain('Very good.');
		expect(problems).toEqual([]);
	});

	test('of al-folio: its ways to reach the person, and links of its pages', async () => {
		const {entry, resume, problems} = await site('first_name: Ada\nurl: https://ada.example.org', {
			'_data/socials.yml': 'email: a@b.org\ngithub_username: ada\nrss_icon: true\n',
			'_jobs/role.md': page(
				'title: A\npdf: /a.pdf\narxiv: "1509.08332"\nslidesurl: https://c.org/s',
			),
		});
		expect(resume.profiles.en).toMatchObject({name: 'Ada', email: 'a@b.org'});
		expect(resume.profiles.en?.links).toHaveLength(1);
		expect(entry('experience/role').links).toEqual([
			{label: 'PDF', url: 'https://ada.example.org/a.pdf'},
			{label: 'arXiv', url: 'https://arxiv.org/abs/1509.08332'},
			{label: 'Slides', url: 'https://c.org/s'},
		]);
		expect(named(problems)).toEqual([]);
	});
});

test('a configuration that leads out of the site', async () => {
	const {ids} = await load({
		'_config.yml': 'source: ../..\ncollections_dir: ../etc\ndata_dir: a/../../b\n',
		'_jobs/a.md': page('title: A'),
	});
	expect(ids()).toEqual(['experience/a']);
});

test('a configuration and includes that are links to somewhere else', async () => {
	const outside = await folderOf({'secret.yml': 'title: Secret', 'secret.md': 'Secret'});
	const inside = await folderOf({
		'_jobs/a.md': page('title: A', 'Text{% include secret.md %}.'),
		'_includes/x.md': '',
	});
	await symlink(path.join(outside, 'secret.yml'), path.join(inside, '_config.yml'));
	await symlink(path.join(outside, 'secret.md'), path.join(inside, '_includes/secret.md'));
	const {resume} = await loadResume(inside);
	expect(resume.profiles.en?.name).toBe('');
	expect(resume.entries.map(({body}) => body)).toEqual(['Text.']);
});
