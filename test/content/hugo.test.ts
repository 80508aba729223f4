import {symlink} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {FileAccount} from '../../source/content/files/file-account.ts';
import {loadResume} from '../../source/content/load.ts';
import {localize} from '../../source/resume/localize.ts';
import {folderOf, load} from './folder-of.ts';

/*
 * What a site of Hugo's shows, and in which order: as Hugo 0.111 lists it, and its source at 0.166.
 */

const site = 'baseURL = "https://ada.example.org/"\ntitle = "Ada Brook"\n';
const page = (front: string, text = 'Text') => `---\n${front}\n---\n${text}\n`;

/** The titles in a locale, in the order in which a reader sees them. */
async function titles(files: Record<string, string>, locale?: string) {
	const {resume} = await load({'hugo.toml': site, ...files});
	const shown = localize(resume, locale ?? resume.locales[0] ?? 'en');
	return shown.sections.flatMap(({entries}) => entries.map(({title}) => title));
}

/** What is said of the files that are left out. */
async function reasons(files: Record<string, string>) {
	const account = new FileAccount();
	await loadResume(await folderOf({'hugo.toml': site, ...files}), {}, account);
	return (file: string) => {
		const fate = account.fateOf(file);
		return fate?.read === false ? fate.why : undefined;
	};
}

describe('the configuration', () => {
	const mail = {'content/work/a.md': page('title: A', '{{< param email >}}')};
	const config = (email: string) => `${site}[params]\nemail = "${email}@example.org"\n`;

	test.each([
		['hugo.* before config.*', {'hugo.toml': config('a'), 'config.toml': config('b')}, 'a'],
		[
			'TOML before YAML',
			{'hugo.yaml': 'title: x\nparams: {email: b@example.org}\n', 'hugo.toml': config('a')},
			'a',
		],
		[
			'config/_default before the file in the root',
			{'hugo.toml': config('b'), 'config/_default/params.yaml': 'email: a@example.org'},
			'a',
		],
		[
			'config/production before config/_default',
			{
				'config/_default/params.yaml': 'email: b@example.org',
				'config/production/params.yaml': 'email: a@example.org',
			},
			'a',
		],
		[
			'the last file of a folder before the others',
			{
				'config/_default/hugo.toml': config('b'),
				'config/_default/params.yaml': 'email: a@example.org',
			},
			'a',
		],
		[
			'a part that wraps itself in its name',
			{'config/_default/params.yaml': 'params:\n  email: a@example.org'},
			'a',
		],
	])('%s', async (_, files, email) => {
		const {entry} = await load({'hugo.toml': site, ...mail, ...files});
		expect(entry('experience/a').body).toBe(`${email}@example.org`);
	});

	test.each([
		['params', '[params]\nname = "Ada Brook"\n'],
		['an author', '[author]\nname = "Ada Brook"\n'],
		['a key of a theme', 'title = "A site"\n[params]\nAuthorName = "Ada Brook"\n'],
		['a profile of a theme', 'title = "A site"\n[params.profileMode]\ntitle = "Ada Brook"\n'],
		['the title, if it is a name', 'title = "Ada Brook"\n'],
	])('tells the name by %s', async (_, text) => {
		const {resume} = await load({'hugo.toml': `baseURL = "/"\n${text}`, ...mail});
		expect(resume.profiles.en?.name).toBe('Ada Brook');
	});

	test.each(['My Site', 'Ada’s Blog', 'ada', 'The Lighthouse Lab', 'A Hugo website'])(
		'“%s” is nobody’s name',
		async (title) => {
			const {resume} = await load({'hugo.toml': `title = "${title}"\n`, ...mail});
			expect(resume.profiles.en?.name).toBe('');
		},
	);
});

describe('languages', () => {
	const two = {'content/work/a.md': page('title: A'), 'content/work/a.fr.md': page('title: Poste')};

	test.each([
		[
			'English, where it is configured',
			'[languages.fr]\nweight = 1\n[languages.en]\nweight = 2\n',
			'en',
		],
		['else the first by weight', '[languages.de]\nweight = 2\n[languages.fr]\nweight = 1\n', 'fr'],
		[
			'the one that is named',
			'defaultContentLanguage = "fr"\n[languages.en]\n[languages.fr]\n',
			'fr',
		],
		['not one without a weight', '[languages.de]\n[languages.fr]\nweight = 9\n', 'fr'],
	])('the default is %s', async (_, text, locale) => {
		const {resume, entry} = await load({
			'hugo.toml': site + text,
			'content/work/a.md': page('title: A'),
		});
		expect(resume.locales[0]).toBe(locale);
		expect(entry('experience/a', locale).title).toBe('A');
	});

	test('go by their keys, whatever language these stand for', async () => {
		const {resume} = await load({
			'hugo.toml': `${site}[languages.en]\n[languages.cn]\nlanguageCode = "zh-cn"\n[languages.jp]\n[languages.pt]\nlocale = "pt-BR"\n`,
			'content/work/a.md': page('title: A'),
			'content/work/a.cn.md': page('title: B'),
			'content/work/a.jp.md': page('title: C'),
			'content/work/a.pt.md': page('title: D'),
			'content/work/b.de.md': page('title: Of no language'),
		});
		const found = resume.entries.map(({slug, locale}) => `${slug} ${locale}`);
		expect(found.sort()).toEqual(['a en', 'a ja', 'a pt', 'a zh-CN', 'b-de en']);
	});

	test.each([
		['disabled', '[languages.en]\n[languages.fr]\ndisabled = true\n'],
		['named in disableLanguages', 'disableLanguages = ["fr"]\n[languages.en]\n[languages.fr]\n'],
	])('that are %s vanish with their files', async (_, text) => {
		const files = {...two, 'hugo.toml': site + text};
		const {resume} = await load(files);
		expect(resume.locales).toEqual(['en']);
		expect((await reasons(files))('content/work/a.fr.md')).toMatch(/language/);
	});

	test('of data are those of the site', async () => {
		const {resume, ids} = await load({
			'hugo.toml': `${site}[languages.en]\n[languages.jp]\nlanguageCode = "ja"\n`,
			'data/en/sections/experiences.yaml': 'experiences: [{designation: A, company: {name: X}}]',
			'data/jp/sections/experiences.yaml': 'experiences: [{designation: B, company: {name: X}}]',
			'data/ar/sections/experiences.yaml': 'experiences: [{designation: C, company: {name: X}}]',
		});
		expect(resume.locales).toEqual(['en', 'ja']);
		expect(ids('en')).toEqual(['experience/a']);
		expect(ids('ja')).toEqual(['experience/a']);
	});

	test('the content folder of the root is the default language’s', async () => {
		const files = {
			'hugo.toml': `contentDir = "content/en"\n[languages.en]\n[languages.fr]\ncontentDir = "content/fr"\n`,
			'content/en/work/a.md': page('title: A'),
			'content/fr/work/a.md': page('title: Poste'),
			'content/en/work/b.fr.md': page('title: Autre'),
		};
		expect(await titles(files)).toEqual(['A', 'Autre']);
		expect(await titles(files, 'fr')).toEqual(['Autre', 'Poste']);
	});
});

describe('mounts', () => {
	const mounts = (...lines: string[]) =>
		`${site}[languages.en]\n[languages.fr]\n${lines.map((line) => `[[module.mounts]]\n${line}\n`).join('')}`;

	test('of folders and files take the place of the content folder', async () => {
		const files = {
			'hugo.toml': mounts(
				'source = "cv"\ntarget = "content/work"\nexcludeFiles = ["x*"]',
				'source = "cv-fr"\ntarget = "content/work"\nlang = "fr"',
				'source = "one.md"\ntarget = "content/projects/one.md"',
				'source = "../outside"\ntarget = "content/work"',
			),
			'content/work/y.md': page('title: Left behind'),
			'cv/a.md': page('title: Mounted'),
			'cv/x1.md': page('title: Excluded'),
			'cv-fr/a.md': page('title: Monté'),
			'one.md': page('title: One'),
		};
		expect(await titles(files)).toEqual(['Mounted', 'One']);
		expect(await titles(files, 'fr')).toEqual(['Monté', 'One']);
	});

	test('ignoreFiles leaves files out, and no expression takes for ever', async () => {
		const files = {
			'hugo.toml': `ignoreFiles = ["notes-.*\\\\.md$", "((a+)+)+$", "("]\n${site}`,
			'content/work/a.md': page('title: A'),
			'content/work/notes-b.md': page('title: B'),
			[`content/work/${'a'.repeat(60)}b.md`]: page('title: C'),
		};
		expect(await titles(files)).toEqual(['A', 'C']);
	});
});

describe('pages that Hugo doesn’t list aren’t shown', () => {
	test.each([
		['published in the future', 'publishDate: 2091-01-01'],
		['published in the future', 'date: 2091-01-01T10:00:00+02:00'],
		['expired', 'expiryDate: 2020-01-01'],
		['in no list, because of its build options', 'build: {list: never}'],
		['in no list, because of its build options', '_build: {list: false}'],
	])('%s: %s', async (why, front) => {
		const files = {
			'content/work/a.md': page('title: A'),
			'content/work/b.md': page(`title: B\n${front}`),
		};
		expect(await titles(files)).toEqual(['A']);
		expect((await reasons(files))('content/work/b.md')).toBe(why);
	});

	test.each([
		'date: 2091-01-01\npublishDate: 2020-01-01',
		'build: {render: never}',
		'build: {list: local}',
		'headless: true',
		'publishDate: soon',
	])('but %s is', async (front) => {
		expect(await titles({'content/work/b.md': page(`title: B\n${front}`)})).toEqual(['B']);
	});

	test('nor what the site is built without, unless it is built with it', async () => {
		const files = {
			'hugo.toml': `buildFuture = true\nbuildExpired = true\n${site}`,
			'content/work/a.md': page('title: A\ndate: 2091-01-01'),
			'content/work/b.md': page('title: B\nexpiryDate: 2020-01-01'),
		};
		expect(await titles(files)).toEqual(['A', 'B']);
	});

	test('nor files beside the page of their folder, nor headless folders', async () => {
		const files = {
			'content/work/a/index.md': page('title: A'),
			'content/work/a/notes.md': page('title: Notes'),
			'content/work/a/deeper/more.md': page('title: More'),
			'content/work/b/index.md': page('title: B\nheadless: true'),
			'content/work/b/c.md': page('title: C'),
		};
		expect(await titles(files)).toEqual(['A']);
	});
});

describe('what is handed down', () => {
	test('counts for all below, the nearest first, and after what a page says itself', async () => {
		const {entry} = await load({
			'hugo.toml': `${site}[[cascade]]\n[cascade.params]\nmail = "site"\n`,
			'content/work/_index.md': page('cascade: {params: {mail: work}}', ''),
			'content/work/a.md': page('title: A', '{{< param mail >}}'),
			'content/work/b.md': page('title: B\nmail: own', '{{< param mail >}}'),
			'content/work/sub/_index.md': page(
				'title: Sub\ncascade:\n- target: {path: "/work/sub/x*"}\n  mail: sub',
				'{{< param mail >}}',
			),
			'content/work/sub/x.md': page('title: X', '{{< param mail >}}'),
			'content/projects/p.md': page('title: P', '{{< param mail >}}'),
		});
		const bodies = [
			'experience/a',
			'experience/b',
			'experience/sub',
			'experience/sub-x',
			'projects/p',
		];
		expect(bodies.map((id) => entry(id).body)).toEqual(['work', 'own', 'work', 'sub', 'site']);
	});

	test('may be a draft, or kept out of lists', async () => {
		const files = {
			'content/education/_index.md': page('title: E\ncascade: {draft: true}', ''),
			'content/education/a.md': page('title: A'),
			'content/talks/_index.md': page('cascade: {build: {list: never}}', ''),
			'content/talks/b.md': page('title: B'),
			'content/work/c.md': page('title: C'),
		};
		expect(await titles(files)).toEqual(['C']);
	});
});

describe('the order', () => {
	const work = (fronts: Record<string, string>) =>
		Object.fromEntries(
			Object.entries(fronts).map(([title, front]) => [
				`content/work/${title.toLowerCase()}.md`,
				page(`title: ${title}\n${front}`),
			]),
		);

	test.each([
		['weights, of which zero is none', {A: 'weight: 0', B: 'weight: 2', C: 'weight: 1'}, 'CBA'],
		[
			'of one weight the later',
			{A: 'weight: 5\ndate: 2010-01-01', B: 'weight: 5\ndate: 2012-01-01'},
			'BA',
		],
		[
			'dates',
			{A: 'date: 2019-01-01', B: 'date: 2021-01-01', C: '', D: 'publishDate: 2020-01-01'},
			'BDAC',
		],
		[
			'titles, or what stands for them in links',
			{A: 'linkTitle: z', B: '', C: 'linkTitle: a'},
			'CBA',
		],
		[
			'dates before periods',
			{A: 'date: 2024-01-01\nperiod: 2010', B: 'date: 2023-01-01\nperiod: 2019'},
			'AB',
		],
		[
			'periods before titles',
			{A: 'period: 2010 - 2012', B: 'period: 2015', C: 'period: 2020 - present'},
			'CBA',
		],
	])('%s', async (_, fronts, order) => {
		expect((await titles(work(fronts))).join('')).toBe(order);
	});

	test('equal weights aren’t a mistake', async () => {
		const {problems} = await load({
			'hugo.toml': site,
			...work({A: 'weight: 5\ndate: 2010-01-01', B: 'weight: 5\ndate: 2012-01-01'}),
		});
		expect(problems).toEqual([]);
	});
});

describe('pages of folders', () => {
	test('show their text: of the site, of a section, of an entry', async () => {
		const {resume, problems} = await load({
			'hugo.toml': site,
			'content/_index.md': page('title: Home', 'The home page speaks.'),
			'content/education/_index.md': page('title: My education\nweight: 3', 'PhD'),
			'content/education/a.md': page('title: A\nweight: 1'),
			'content/resume/_index.md': page('title: Resume', 'Cook'),
			'content/work/kestrel/_index.md': page('title: Lead\ncompany: Kestrel Works', 'Led.'),
		});
		expect(problems).toEqual([]);
		const shown = localize(resume, 'en').sections.map(({name, title, entries}) => [
			title ?? name,
			...entries.map((entry) => `${entry.title}: ${entry.body}`),
		]);
		expect(shown).toEqual([
			['about', 'Home: The home page speaks.', 'Resume: Cook'],
			['My education', 'My education: PhD', 'A: Text'],
			['experience', 'Lead: Led.'],
		]);
	});

	test('aren’t entries where they only list, or a layout fills them', async () => {
		const files = {
			'content/_index.md': page('title: Home', '{{< hero >}}'),
			'content/work/_index.md': page('title: Work', '<!-- later -->'),
			'content/work/sub/_index.md': page('title: Sub', ''),
			'content/work/sub/a.md': page('title: A'),
			'content/cv.md': page('title: CV\nlayout: cv\ndescription: Mine', ''),
			'content/experience.md': page('title: Experience\nsections: [{block: x}]', ''),
		};
		expect(await titles(files)).toEqual(['A']);
	});

	test('may hold the entries in a list, under any key', async () => {
		const {ids} = await load({
			'hugo.toml': site,
			'content/experience/_index.md': page('title: E\ntimeline: [{org: X, role: Engineer}]', ''),
			'content/projects/_index.md': page(
				'caseStudies: [{title: A pipeline}]\nmenu: [{name: x}]',
				'',
			),
		});
		expect(ids()).toEqual(['experience/engineer', 'projects/a-pipeline']);
	});

	test('of any other name are sections, but posts and what a theme needs', async () => {
		const {ids} = await load({
			'hugo.toml': `${site}[params]\nmainSections = ["thoughts-of-mine"]\n`,
			'content/event/a/index.md': page('title: A\nevent: Paper Days'),
			'content/courses/b.md': page('title: B'),
			'content/thoughts-of-mine/c.md': page('title: C'),
			'content/blog/d.md': page('title: D'),
			'content/tags/e.md': page('title: E'),
			'content/gallery.md': page('title: F'),
		});
		expect(ids()).toEqual(['courses/b', 'talks/a']);
	});
});

describe('the text', () => {
	const body = async (text: string, files: Record<string, string> = {}) => {
		const {entry, problems} = await load({
			'hugo.toml': site,
			'content/work/a.md': page('title: A', text),
			...files,
		});
		return {body: entry('experience/a').body, codes: problems.map(({code}) => code)};
	};

	test.each([
		['## Heading {#id .wide}', '## Heading'],
		['Heading {#id}\n---', 'Heading\n---'],
		['- One\n{.wide key="a b"}', '- One'],
		['`## a {#b}`', '`## a {#b}`'],
		['```\n# a {#b}\n```', '```\n# a {#b}\n```'],
		['A set {a} and {#1 place}', 'A set {a} and {#1 place}'],
		['a {{/* never */}}b `{{/* code */}}`', 'a b `{{/* code */}}`'],
		['{{</* figure */>}}', '{{< figure >}}'],
		['[a](/about/ "t")', '[a](https://ada.example.org/about/ "t")'],
		['[a](//x.example.org)', '[a](//x.example.org)'],
		['`[a](/about/)`', '`[a](/about/)`'],
		['[a](/files/a.pdf)', '[a](https://ada.example.org/files/a.pdf)'],
	])('%j is %j', async (text, expected) => {
		const files = {'static/files/a.pdf': '%PDF'};
		expect(await body(text, files)).toEqual({body: expected, codes: []});
	});

	test.each([
		[
			`He said "hi (you)", it's 2010--2014 --- and so on...`,
			'He said “hi (you)”, it’s 2010–2014 — and so on…',
		],
		[
			`<<q>> and "a 'b' c", the '90s, 'twas, the Smiths' house`,
			'«q» and “a ‘b’ c”, the ’90s, ’twas, the Smiths’ house',
		],
		[`5'10" tall, a"b, \\"no\\"`, `5'10" tall, a"b, \\"no\\"`],
		['"One\n\ntwo"', '“One\n\ntwo"'],
		['`"a" -- b` <b title="c">"d"</b>', '`"a" -- b` <b title="c">“d”</b>'],
		[
			'[a "b"](https://c.example.org/d--e "f") https://g.example.org/--h',
			'[a “b”](https://c.example.org/d--e "f") https://g.example.org/--h',
		],
		['| a | b |\n|---|:--|\n| "c" | d |', '| a | b |\n|---|:--|\n| “c” | d |'],
		['<pre>"a"</pre>', '<pre>"a"</pre>'],
	])('%j is set as %j', async (text, expected) => {
		expect((await body(text)).body).toBe(expected);
		const off = '[markup.goldmark.extensions.typographer]\ndisable = true\n';
		expect((await body(text, {'hugo.toml': site + off})).body).toBe(text);
	});

	test('a link to a file that isn’t there is reported', async () => {
		expect((await body('[a](/files/a.pdf)')).codes).toEqual(['missing-file']);
	});

	test.each([
		['{{< relref "about" >}}', '/about/'],
		['{{% ref "/work/b.md" %}}', '/work/other/'],
		['{{< relref "b#part" >}}', '/work/other/#part'],
		['{{< relref path="about" lang="en" >}}', '/about/'],
	])('%s is an address', async (reference, path) => {
		const files = {
			'content/about.md': page('title: B'),
			'content/work/b.md': page('title: B\nslug: other'),
		};
		const expected = `See [b](https://ada.example.org${path}).`;
		expect(await body(`See [b](${reference}).`, files)).toEqual({body: expected, codes: []});
	});

	test.each(['nowhere', '../../x'])('a reference to %s is its words', async (name) => {
		const text = `See [b]({{< relref "${name}" >}}).`;
		expect(await body(text)).toEqual({body: 'See b.', codes: []});
	});

	test('`url` is where a page is, unless it leads elsewhere', async () => {
		const {entry, problems} = await load({
			'hugo.toml': site,
			'content/work/a.md': page('title: A\nurl: work-of-mine'),
			'content/work/b.md': page('title: B\nurl: https://b.example.org'),
		});
		expect(problems).toEqual([]);
		expect(entry('experience/a').links).toEqual([]);
		expect(entry('experience/b').links).toHaveLength(1);
	});

	test('links of front matter that begin at the root are whole', async () => {
		const {entry, problems} = await load({
			'hugo.toml': `canonifyURLs = true\nbaseURL = "https://ada.example.org/me"\n`,
			'static/my cv.pdf': '%PDF',
			'content/work/a.md': page(
				'title: A\nwebsite: /my%20cv.pdf\nlinks: [{label: B, url: /b/}]',
				'[c](/c/)',
			),
		});
		expect(problems).toEqual([]);
		expect(entry('experience/a').links.map(({url}) => url)).toEqual([
			'https://ada.example.org/me/my%20cv.pdf',
			'https://ada.example.org/me/b/',
		]);
		expect(entry('experience/a').body).toBe('[c](https://ada.example.org/me/c/)');
	});
});

describe('a résumé in the configuration', () => {
	test('is read by the usual names, in each language that has one', async () => {
		const {entry, problems} = await load({
			'hugo.yaml': `title: Ada Brook
languages:
  en: {}
  fr: {params: {education: [{title: Licence, year: 2010}]}}
params:
  showSkills: true
  projects: {enable: true}
  experience: {items: [{role: Engineer, company: Kestrel Works, date: 2010 - 2012}]}
  education: [{title: BSc, year: 2010, colour: red}]
`,
		});
		expect(entry('experience/engineer').organization).toBe('Kestrel Works');
		expect(entry('education/bsc').title).toBe('BSc');
		expect(entry('education/bsc', 'fr').title).toBe('Licence');
		expect(entry('education/bsc').body).toBe('- Colour: red');
		expect(problems).toEqual([]);
	});

	test('is read where its theme keeps it', async () => {
		const {resume, entry, problems} = await load({
			'hugo.yaml': `title: A site
theme: hugo-profile
params:
  hero: {title: Ada Brook, subtitle: Keeper}
  about: {title: About me, content: I keep ledgers.}
  experience: {enable: true, items: [{job: Engineer, company: X, date: 2010, content: Built.}]}
  education: {enable: false, items: [{title: BSc}]}
`,
		});
		expect(problems).toEqual([]);
		expect(resume.profiles.en).toMatchObject({name: 'Ada Brook', headline: 'Keeper'});
		expect(entry('experience/engineer').body).toBe('Built.');
		expect(resume.entries.find(({section}) => section === 'about')?.body).toBe('I keep ledgers.');
		expect(resume.entries.map(({section}) => section)).not.toContain('education');
	});

	test.each(['theme: [a, PaperMod]', 'module: {imports: [{path: github.com/x/hugo-PaperMod/v2}]}'])(
		'by the theme that it names: %s',
		async (named) => {
			const {resume} = await load({
				'hugo.yaml': `title: A site\n${named}\nparams: {author: Ada Brook}\n`,
				'content/work/a.md': page('title: A'),
			});
			expect(resume.profiles.en?.name).toBe('Ada Brook');
		},
	);
});

test('an example that is a link, or no folder, is none', async () => {
	const theme = {'theme.toml': 'name = "x"', 'layouts/index.html': ''};
	const other = await folderOf({'hugo.toml': site, 'content/work/a.md': page('title: A')});
	const folder = await folderOf(theme);
	await symlink(other, path.join(folder, 'exampleSite'));
	await expect(loadResume(folder)).rejects.toThrow('no résumé');
	await expect(load({...theme, exampleSite: 'x'})).rejects.toThrow('no résumé');
});

test('a theme by its root is its example', async () => {
	const {resume, problems} = await load({
		'theme.toml': 'name = "x"',
		'hugo.toml': '[module]\n',
		'archetypes/default.md': page('title: "{{ .Name }}"'),
		'layouts/index.html': '',
		'exampleSite/hugo.toml': site,
		'exampleSite/content/work/a.md': page('title: A'),
		'exampleSite/content/posts/b.md': page('title: B'),
	});
	expect(problems).toEqual([]);
	expect(resume.entries.map(({title, source}) => [title, source.file])).toEqual([
		['A', 'exampleSite/content/work/a.md'],
	]);
	expect(resume.profiles.en?.name).toBe('Ada Brook');
});
