import {symlink} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {folderOf, load} from './folder-of.ts';

const titled = (title: string, lines = '') => `---\ntitle: ${title}\n${lines}\n---\n\nText\n`;

/** `experience/motive en`: what entries a site has, in which locale. */
async function ids(files: Record<string, string>) {
	const {resume, problems} = await load(files);
	expect(problems).toEqual([]);
	return resume.entries.map(({section, slug, locale}) => `${section}/${slug} ${locale}`).sort();
}

/** What every site has besides a résumé. */
const noise = {
	'content/posts/first.md': titled('A post'),
	'content/blog/2020-01-01-second.md': titled('Another'),
	'content/recipes/soup.md': titled('Soup'),
	'content/privacy.md': titled('Privacy'),
	'content/_index.md': '---\ntitle: Home\n---\n',
	'content/search.md': titled('Search'),
	'themes/x/exampleSite/content/experience/a.md': titled('Example'),
	'static/cv.pdf': '',
	'data/menu.yml': '- a',
	'README.md': '# A site',
	'package.json': '{"name": "site"}',
};

describe('a Hugo site', () => {
	const content = {
		...noise,
		'content/about.md': `---\ntitle: About\ndate: 2019-06-23T22:43:14-06:00\nlayout: about\n---\n\nWrite to {{< param email >}}, [CV](/cv.pdf).\n`,
		'content/experience/motive.md': titled('Engineer'),
		'content/projects/tool/index.md': titled('Tool'),
		'data/skills.yml': '- Go',
	};

	test.each([
		['hugo.toml', 'baseURL = "/"\n[params]\nemail = "a@b.org"\n'],
		['config.toml', 'theme = "x"\n[params]\nemail = "a@b.org"\n'],
		['hugo.yaml', 'params:\n  email: a@b.org\n'],
		['config.yml', 'params: {email: a@b.org}\nbaseURL: /\n'],
		['hugo.json', '{"params": {"email": "a@b.org"}}'],
		['config.json', '{"params": {"email": "a@b.org"}}'],
		['config/_default/params.toml', 'email = "a@b.org"\n'],
		['config/_default/hugo.yaml', 'params: {email: a@b.org}\n'],
	])('by its root, with %s', async (file, text) => {
		const {entry, ids: idsIn, problems, resume} = await load({...content, [file]: text});
		expect(problems).toEqual([]);
		expect(idsIn()).toEqual(['about/about', 'experience/motive', 'projects/tool', 'skills/go']);
		expect(entry('about/about').body).toBe('Write to a@b.org, [CV](/cv.pdf).');
		expect(entry('about/about').period).toBeUndefined();
		expect(entry('about/about').source.file).toBe('content/about.md');
		expect(resume.profiles.en).toMatchObject({name: '', email: 'a@b.org'});
	});

	test('in several languages, each with its params', async () => {
		const {resume, entry, problems} = await load({
			'hugo.toml': `defaultContentLanguage = "es"
[params]
email = "a@b.org"
office = "all"
[languages.en]
weight = 3
languageName = "English"
[languages.en.params]
office = "first"
[languages.es]
weight = 2
[languages.es.params]
office = "primera"
[languages.fr]
weight = 1
[languages.de]
weight = 4
`,
			'content/about.es.md': titled('A', '').replace('Text', '{{< param office >}}'),
			'content/about.en.md': titled('A', '').replace('Text', '{{< param Office >}}'),
			'content/about.fr.md': titled('A', '').replace('Text', '{{< param office >}}'),
			'content/experience/a.md': titled('A'),
		});
		expect(problems).toEqual([]);
		expect(resume.locales).toEqual(['es', 'fr', 'en']);
		expect(entry('about/about', 'es').body).toBe('primera');
		expect(entry('about/about', 'en').body).toBe('first');
		expect(entry('about/about', 'fr').body).toBe('all');
		expect(entry('experience/a', 'es').title).toBe('A');
	});

	test('with a folder for each language', async () => {
		expect(
			await ids({
				'config/_default/languages.toml':
					'[en]\ncontentDir = "content/english"\nweight = 1\n[es]\ncontentDir = "content/spanish"\n',
				'config/_default/config.toml': 'defaultContentLanguage = "en"\n',
				'content/english/experience/a.md': titled('A'),
				'content/spanish/experience/a.md': titled('A'),
				'content/spanish/posts/a.md': titled('A'),
			}),
		).toEqual(['experience/a en', 'experience/a es']);
	});

	test('with files for parts of a language', async () => {
		const {resume} = await load({
			'config/_default/languages.es.toml': 'weight = 1\n[params.author]\nname = "Ana"\n',
			'config/_default/params.en.toml': 'headline = "Hi"\n',
			'config/_default/hugo.toml': 'defaultContentLanguage = "en"\n',
			'content/experience/a.md': titled('A'),
			'content/experience/a.es.md': titled('A'),
		});
		expect(resume.profiles.es?.name).toBe('Ana');
		expect(resume.profiles.en?.headline).toBe('Hi');
	});

	test('in a language of its own, and another folder', async () => {
		const {resume} = await load({
			'hugo.toml': 'languageCode = "es-cl"\ncontentDir = "contenido"\n[author]\nname = "Ana"\n',
			'contenido/experience/a.md': titled('A'),
			'content/experience/b.md': titled('B'),
		});
		expect(resume.locales).toEqual(['es']);
		expect(resume.entries.map(({slug, locale}) => [slug, locale])).toEqual([['a', 'es']]);
		expect(resume.profiles.es?.name).toBe('Ana');
	});

	test('whose profile says more than its configuration', async () => {
		const {entry, resume} = await load({
			'hugo.toml':
				'[params]\nemail = "config@b.org"\nphone = "1"\n[languages.en.params]\nemail = "en@b.org"\n',
			'data/profile.yml': 'name: Ana\nemail: profile@b.org',
			'content/about.md': titled('A').replace('Text', '{{< param email >}} {{< param phone >}}'),
		});
		expect(entry('about/about').body).toBe('profile@b.org 1');
		expect(resume.profiles.en?.name).toBe('Ana');
	});

	test('with roles in its pages, as themes want them', async () => {
		expect(
			await ids({
				...noise,
				'hugo.toml': 'theme = "academic"\n',
				'content/home/experience.md':
					'+++\nwidget = "experience"\nactive = true\n[[experience]]\ntitle = "A"\ndate_start = 2017-01-01\n+++\n',
				'content/home/hero.md': titled('Hero'),
				'content/home/about.md': titled('About'),
				'content/home/posts.md': titled('Posts'),
				'data/en/sections/experiences.yaml': 'experiences:\n- designation: B\n',
			}),
		).toEqual(['experience/a en', 'experience/b en']);
	});

	test('with roles in the blocks of its front page, as Hugo Blox has them', async () => {
		const {resume, problems} = await load({
			...noise,
			'hugo.yaml': 'title: x\n',
			'content/_index.md': `---
title: ''
type: landing
sections:
  - block: hero
    content: {title: Hi, items: [{title: Not an entry}]}
  - block: resume-experience
    content:
      title: Experience
      items:
        - title: CEO
          company: GenCoin
          company_url: https://gencoin.example
          location: California
          date_start: '2021-01-01'
          date_end: ''
          description: Led.
  - block: skills
    content:
      items: [{name: Go}]
---
`,
		});
		expect(problems).toEqual([]);
		expect(resume.entries).toMatchObject([
			{
				section: 'experience',
				slug: 'ceo',
				title: 'CEO',
				organization: 'GenCoin',
				location: 'California',
				period: {start: {year: 2021, month: 1}, present: true},
				links: [{label: 'GenCoin', url: 'https://gencoin.example'}],
				body: 'Led.',
			},
			{section: 'skills', title: 'Go'},
		]);
	});

	test('whose configuration can’t be parsed', async () => {
		const {ids: idsIn, problems} = await load({
			'hugo.toml': 'title = A\n',
			'content/experience/a.md': titled('A'),
		});
		expect(idsIn()).toEqual(['experience/a']);
		expect(problems).toMatchObject([{file: 'hugo.toml', line: 1, column: 9, code: 'data-syntax'}]);
	});

	describe('by its content folder, with the configuration beside it', () => {
		const languages =
			'defaultContentLanguage: es\nlanguages:\n  es: {params: {email: es@b.org}}\n  en: {weight: 1}\nparams: {email: a@b.org}\n';
		const about = titled('A').replace('Text', '{{< param email >}}');

		test('which tells the languages and the params', async () => {
			const folder = await folderOf({
				'hugo.yaml': languages,
				'content/about.md': about,
				'content/about.en.md': about,
				'content/recipes/soup.md': titled('Soup'),
			});
			const {resume, problems} = await loadResume(path.join(folder, 'content'));
			expect(problems).toEqual([]);
			expect(resume.locales).toEqual(['es', 'en']);
			expect(resume.entries.map(({slug, locale, body}) => [slug, locale, body])).toEqual([
				['about', 'en', 'a@b.org'],
				['about', 'es', 'es@b.org'],
				['soup', 'es', 'Text'],
			]);
		});

		test('which tells the folders of its languages', async () => {
			const folder = await folderOf({
				'config/_default/hugo.toml':
					'[languages.en]\ncontentDir = "content/english"\n[languages.es]\ncontentDir = "content/spanish"\n',
				'content/english/experience/a.md': titled('A'),
				'content/spanish/experience/a.md': titled('B'),
			});
			const {resume} = await loadResume(path.join(folder, 'content'));
			expect(resume.entries.map(({slug, locale}) => [slug, locale])).toEqual([
				['a', 'en'],
				['a', 'es'],
			]);
		});

		test('whose mistakes are reported', async () => {
			const folder = await folderOf({'hugo.toml': 'title = A\n', 'content/about.md': about});
			const {problems} = await loadResume(path.join(folder, 'content'));
			expect(problems.map(({file, code}) => [file, code])).toEqual([
				['../hugo.toml', 'data-syntax'],
				['about.md', 'param-without-value'],
			]);
		});

		test.each([
			['another folder', {'hugo.yaml': languages, 'notes/about.md': about}, 'notes'],
			[
				'a site that keeps its content elsewhere',
				{
					'hugo.yaml': `contentDir: text\n${languages}`,
					'content/about.md': about,
				},
				'content',
			],
		])('but not of %s', async (_, files, name) => {
			const folder = await folderOf(files);
			const {resume} = await loadResume(path.join(folder, name));
			expect(resume.locales).toEqual(['en']);
		});

		test('but follows no link, to the folder or to the configuration', async () => {
			const folder = await folderOf({
				'site/hugo.yaml': languages,
				'site/config/_default/params.yaml': 'email: a@b.org',
				'site/content/about.md': about,
				'other/content/about.md': about,
				'third/content/about.md': about,
			});
			await symlink(path.join(folder, 'other/content'), path.join(folder, 'site/linked'));
			await symlink(path.join(folder, 'site/hugo.yaml'), path.join(folder, 'other/hugo.yaml'));
			await symlink(path.join(folder, 'site/config'), path.join(folder, 'third/config'));
			for (const name of ['site/linked', 'other/content', 'third/content']) {
				const {resume} = await loadResume(path.join(folder, name));
				expect(resume.profiles.en?.email, name).toBeUndefined();
			}
		});
	});

	test('by its content folder, of which everything counts', async () => {
		const folder = await folderOf(content);
		const {resume} = await loadResume(path.join(folder, 'content'));
		expect(resume.sections.map(({name}) => name)).toEqual([
			...['about', 'experience', 'projects', 'posts', 'recipes'],
		]);
	});
});

test('a Zola site', async () => {
	const {resume, entry, problems} = await load({
		...noise,
		'config.toml':
			'base_url = "/"\ndefault_language = "fr"\n[languages.en]\n[extra]\nemail = "a@b.org"\n',
		'content/experience/a.md': '+++\ntitle = "A"\n[extra]\ncompany = "B"\n+++\n{{% param(x=1) %}}',
		'content/experience/a.en.md': '+++\ntitle = "A"\n+++\nText',
	});
	expect(resume.locales).toEqual(['fr', 'en']);
	expect(entry('experience/a', 'fr').organization).toBe('B');
	expect(resume.profiles.fr?.email).toBe('a@b.org');
	expect(problems.map(({file}) => file)).toEqual(['content/experience/a.md']);
});

test('a Jekyll site', async () => {
	expect(
		await ids({
			'_config.yml': 'title: A',
			'_posts/2020-01-01-a.md': titled('A'),
			'_drafts/b.md': titled('A'),
			'_layouts/c.md': titled('A'),
			'_jobs/motive.md': titled('A'),
			'_jobs_zh/motive.md': titled('A'),
			'_projects/tool.md': titled('A'),
			'_pages/about.md': titled('A'),
			'_pages/privacy.md': titled('A'),
			'_data/education.yml': '- {title: B, institution: C}',
			'_data/navigation.yml': '- {title: Home, url: /}',
			'index.md': titled('A'),
			'404.md': titled('A'),
			'_site/about.md': titled('A'),
		}),
	).toEqual([
		'about/about en',
		// The first page, which is called after nothing else.
		'about/summary en',
		'education/b en',
		'education/b zh',
		'experience/motive en',
		'experience/motive zh',
		'projects/tool en',
	]);
});

test.each([
	['Astro', 'astro.config.mjs', '', 'src/content'],
	['Next', 'next.config.js', '', 'content'],
	['Gatsby', 'gatsby-config.js', '', 'content'],
	['Gatsby with data', 'gatsby-config.ts', '', 'src/data'],
	['Eleventy', '.eleventy.js', '', 'src/_data'],
	['Next by its package', 'package.json', '{"dependencies": {"next": "15"}}', 'src/data'],
])('a site of %s', async (_, file, text, folder) => {
	expect(
		await ids({
			[file]: text,
			[`${folder}/work/acme.md`]:
				'---\ncompany: Acme\nrole: Engineer\ndateStart: "01/01/2020"\ndateEnd: Current\n---\n',
			[`${folder}/jobs/Upstatement/index.md`]: titled(
				'A',
				"date: '2018-05-14'\nrange: 2016 - 2018",
			),
			[`${folder}/experience/data.json`]: '{"title": "A"}',
			[`${folder}/posts/hello/index.mdx`]: titled('A'),
			[`${folder}/blog/hello.md`]: titled('A'),
			[`${folder}/featured/one/index.md`]: titled(
				'A',
				"github: 'https://github.com/a/b'\ntech: [Go]\nexternal: ''",
			),
			[`${folder}/skills.json`]: '["Go"]',
			[`${folder}/site.json`]: '{"title": "x"}',
			'src/components/projects/README.md': '# x',
			'docs/experience/x.md': titled('A'),
			'public/x.md': titled('A'),
		}),
	).toEqual([
		'experience/acme en',
		'experience/data en',
		'experience/upstatement en',
		'projects/one en',
		'skills/go en',
	]);
});

test('several folders count together', async () => {
	expect(
		await ids({
			'hugo.toml': 'title = "x"\n',
			'content/experience/a.md': titled('A'),
			'data/experience.yml': '- title: B',
			'data/resume.json': '{"basics": {"name": "C"}, "awards": [{"title": "D"}]}',
			'resume.json': '{"basics": {"name": "C"}, "interests": [{"name": "E"}]}',
		}),
	).toEqual(['awards/d en', 'experience/a en', 'experience/b en', 'interests/e en']);
});

describe('what isn’t a site', () => {
	test('a package with its content in a folder, of which everything counts', async () => {
		expect(
			await ids({
				'package.json': '{"name": "me"}',
				'README.md': 'x',
				'docs/notes.md': 'x',
				'source/x.md': 'x',
				'content/legacy/a.md': titled('A'),
				'content/posts/a.md': titled('A'),
				'content/en/experience/a.md': titled('A'),
			}),
		).toEqual(['experience/a en', 'legacy/a en', 'posts/a en']);
	});

	test('a content folder with a collection among its folders', async () => {
		expect(
			await ids({
				'_jobs/a.md': titled('A'),
				'zebra/a.md': titled('A'),
				'content/b.md': titled('A'),
			}),
		).toEqual(['content/b en', 'experience/a en', 'zebra/a en']);
	});

	test('a package that has other folders of such names', async () => {
		expect(
			await ids({
				'content/experience/a.md': titled('A'),
				'jobs/nightly.sh': '',
				'work/cache/x.bin': '',
				'blog/a.md': titled('A'),
				'index.json': '{}',
			}),
		).toEqual(['experience/a en']);
	});

	test('a content folder that has a folder of data', async () => {
		expect(
			await ids({
				'experience/a.md': titled('A'),
				'zebra/a.md': titled('A'),
				'data/skills.yml': '- Go',
				'_data/education.yml': '- {title: B}',
			}),
		).toEqual(['education/b en', 'experience/a en', 'skills/go en', 'zebra/a en']);
	});

	test('a folder of plain Markdown', async () => {
		const {resume, problems} = await load({
			'about.md': '# About me\n\nI am.',
			'experience.md': '# What I did\n\n## Engineer at Motive\n\nThings.',
			'skills.md': '- Go\n- Rust',
			'Cover Letter.md': 'Dear all,',
			'README.md': '# About this folder',
		});
		expect(problems.map(({file, severity, code}) => [file, severity, code])).toEqual([
			['Cover Letter.md', 'warning', 'missing-title'],
			['skills.md', 'warning', 'missing-title'],
		]);
		expect(
			resume.entries.map(({section, slug, title, body}) => [section, slug, title, body]),
		).toEqual([
			['about', 'cover-letter', 'Cover Letter', 'Dear all,'],
			['about', 'about', 'About me', 'I am.'],
			['experience', 'experience', 'What I did', '## Engineer at Motive\n\nThings.'],
			['skills', 'skills', 'Skills', '- Go\n- Rust'],
		]);
	});
});
