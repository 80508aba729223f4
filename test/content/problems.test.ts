import {describe, expect, test} from 'vitest';
import {load} from './folder-of.ts';

/** What is told of a résumé: `file:line:column severity code`. */
async function told(files: Record<string, string>) {
	const {problems} = await load(files);
	return problems.map(
		({file, line, column, severity, code}) => `${file}:${line}:${column} ${severity} ${code}`,
	);
}

/** The same for one role with this front matter and this body. */
const toldOf = (lines: string, body = '') =>
	told({'experience/a.md': `---\ntitle: A\n${lines}\n---\n${body}`});

const at = 'experience/a.md';

describe('errors', () => {
	test.each([
		['YAML that does not parse', '---\ntitle: "A\n---\n', `${at}:2:10 error front-matter-syntax`],
		['TOML that does not parse', '+++\ntitle = A\n+++\n', `${at}:2:9 error front-matter-syntax`],
		[
			'TOML that ends too soon',
			'+++\norder = 1\ntitle = "A\n+++\n',
			`${at}:3:11 error front-matter-syntax`,
		],
		[
			'JSON that does not parse',
			'---json\n{"title": "A}\n---\n',
			`${at}:2:14 error front-matter-syntax`,
		],
		[
			'JSON in braces that does not parse',
			'{\n"title": "A" "b"\n}\nText',
			`${at}:2:14 error front-matter-syntax`,
		],
		['JSON without an end', '{"title": "A",\n\nText', `${at}:1:1 error front-matter-unclosed`],
		['TOML without an end', '+++\ntitle = "A"\n\nText', `${at}:1:1 error front-matter-unclosed`],
		['a key twice, in YAML', '---\ntitle: A\ntitle: B\n---\n', `${at}:3:1 error duplicate-key`],
		[
			'a key twice, in TOML',
			'+++\ntitle = "A"\ntitle = "B"\n+++\n',
			`${at}:3:1 error duplicate-key`,
		],
		['a key twice, in JSON', '{"title": "A", "title": "B"}\n', `${at}:1:16 error duplicate-key`],
		['a missing title', '---\ncompany: A\n---\n', `${at}:1:1 error missing-title`],
		[
			'a period backwards',
			'---\ntitle: A\nperiod: 2019 - 2018\n---\n',
			`${at}:3:9 error period-backwards`,
		],
		[
			'a split period backwards',
			'---\ntitle: A\nstart: 2019-10\nend: 2019-09\n---\n',
			`${at}:3:8 error period-backwards`,
		],
		['an unsafe link', '---\ntitle: A\nurl: javascript:x\n---\n', `${at}:3:6 error unsafe-link`],
	])('%s', async (_, text, expected) => {
		expect(await told({[at]: text, 'experience/b.md': '---\ntitle: B\n---\n'})).toEqual([expected]);
	});

	test('what can be read of it is', async () => {
		const {entry} = await load({
			'experience/toml.md': '+++\ntitle = "A"\ncompany = B\nlocation = "Rome"\n+++\n\nText',
			'experience/twice.md': '+++\ntitle = "A"\ntitle = "B"\nlocation = "Rome"\n+++\n\nText',
			'experience/open.md': '+++\ntitle = "A"\nlocation = "Rome"\n\nText',
		});
		for (const slug of ['toml', 'twice', 'open']) {
			expect(entry(`experience/${slug}`)).toMatchObject({
				title: 'A',
				location: 'Rome',
				body: 'Text',
			});
		}
	});
});

describe('links in prose', () => {
	test.each([
		['[a](javascript:alert(1))', '5:5 error unsafe-link'],
		['[a]( <javascript:alert(1)> )', '5:7 error unsafe-link'],
		['[a](JavaScript:x "t")', '5:5 error unsafe-link'],
		['![a](vbscript:x)', '5:6 error unsafe-link'],
		['[a](htps://b.org)', '5:5 error unsafe-link'],
		['[a](http//b.org)', '5:5 warning incomplete-link'],
		['[a](https://https://b.org)', '5:5 warning incomplete-link'],
		['[a](https://b.org/my cv.pdf)', '5:5 warning incomplete-link'],
		['![a](my photo.png)', '5:6 warning incomplete-link'],
		['[a](mailto:a.b.org)', '5:5 warning incomplete-link'],
		['<a href="https://borg/c">', '5:10 warning incomplete-link'],
		['[a](file:///etc/passwd)', '5:5 error unsafe-link'],
		['[a](data:text/html,x)', '5:5 error unsafe-link'],
		['[a][b]\n\n[b]: javascript:x', '7:6 error unsafe-link'],
		['<javascript:x>', '5:2 error unsafe-link'],
		['<a href="javascript:x">', '5:10 error unsafe-link'],
		["<img src='data:text/html,x'>", '5:11 error unsafe-link'],
		['[a](cv.pdf)', '5:5 warning missing-file'],
		['![a](../img/b%20c.png "title")', '5:6 warning missing-file'],
		['[a](other.md#part)', '5:5 warning missing-file'],
		['[a](/files/cv.pdf)', '5:5 warning missing-file'],
		['[a]: cv.pdf', '5:6 warning missing-file'],
		['<img src="a.png">', '5:11 warning missing-file'],
		['One\n\n- [a](x.pdf) and [b](y.pdf)', '7:7 warning missing-file', '7:22 warning missing-file'],
	])('%j is reported', async (body, ...expected) => {
		expect(await toldOf('', `\n${body}\n`)).toEqual(expected.map((each) => `${at}:${bump(each)}`));
	});

	/** The front matter of these tests is of four lines, and a blank one. */
	const bump = (place: string) => place.replace(/^\d+/, (line) => String(Number(line) + 1));

	test.each([
		'[a](https://b.org) [a](http://b.org/c.pdf) [a](mailto:a@b.org) [a](tel:+1) <https://b.org>',
		'[a](#part) [a](?q=a.b) [a](/about/) [a](../other/) [a](motive) [a](//cdn.org/x.js)',
		'`[a](javascript:x)` and ``<javascript:x>``',
		'```\n[a](javascript:x)\n[b](cv.pdf)\n```',
		'A `href` is an attribute; a [x] is a box; std::vector<int>',
		'![a](data:image/png;base64,AAAA)',
		'[a](/posts/a.html) [b]({{< param x >}})',
		'[a](here.pdf) ![b](<with space.png>) [c](/static.pdf) [d](../experience/here.pdf)',
		'[a](paren_(b).pdf)',
	])('%j isn’t', async (body) => {
		const files = {
			[at]: `---\ntitle: A\nx: https://b.org\n---\n\n${body}\n\n{{< param x >}}`,
			'experience/here.pdf': '',
			'experience/with space.png': '',
			'experience/paren_(b).pdf': '',
			'static/static.pdf': '',
		};
		expect(await told(files)).toEqual([]);
	});

	test('in data, at the place of the text', async () => {
		expect(await told({'experience.yml': '- title: A\n  summary: "[a](javascript:x)"'})).toEqual([
			'experience.yml:2:12 error unsafe-link',
		]);
	});

	test('take time in proportion', () => {
		return told({
			[at]: `---\ntitle: A\n---\n${'{%x'.repeat(50_000)}${'{{ '.repeat(50_000)}\n${']('.repeat(50_000)}\n${'[a]: '.repeat(50_000)}${'<a href='.repeat(30_000)}`,
		});
	});
});

describe('the version of the content', () => {
	const checked = async (format: string) => {
		const files = {
			'profile.yml': `name: A\ncontentFormat: ${format}\n`,
			'en/experience/a.md': '---\ntitle: A\n---\nText.\n',
		};
		const {problems, resume} = await load(files);
		expect(resume.entries).toHaveLength(1);
		return problems.map(({line, column, code, hint}) => [`${line}:${column}`, code, hint]);
	};

	test('is quiet about its own, and says what to do about another', async () => {
		expect(await checked('1')).toEqual([]);
		expect(await checked('2')).toEqual([
			['2:16', 'content-format', 'Update it: npm install --save-dev my-resume@latest.'],
		]);
		expect(await checked('soon')).toEqual([
			['2:16', 'content-format', 'Write `contentFormat: 1`.'],
		]);
	});
});

describe('warnings', () => {
	test.each([
		['perod: 2019', '3:1 warning unknown-key', 'Did you mean `period`?'],
		['compnay: A', '3:1 warning unknown-key', 'Did you mean `company`?'],
		['tilte: A', '3:1 warning unknown-key', 'Did you mean `title`?'],
		['wieght: 1', '3:1 warning unknown-key', 'Did you mean `weight`?'],
		['start_dat: 2019', '3:1 warning unknown-key', 'Did you mean `startDate`?'],
		[
			'Favourite-Colour: red',
			'3:1 warning not-shown',
			'Remove it, or show it with {{< param Favourite-Colour >}}.',
		],
		['period: long ago', '3:9 warning unknown-period', 'Write it like'],
		['start: some day', '3:8 warning unknown-period', 'Write it like'],
		['url: ../cv.pdf', '3:6 warning incomplete-link', 'Write the whole address'],
		['url: htps://b.org', '3:6 error unsafe-link', 'Did you mean “https://b.org”?'],
		['url: https:/b.org', '3:6 warning incomplete-link', 'Did you mean “https://b.org”?'],
		['url: https://b org/c', '3:6 error unsafe-link', 'Did you mean “https://b.org/c”?'],
		['url: mailto:a.b.org', '3:6 warning incomplete-link', 'Did you mean “mailto:a@b.org”?'],
	])('%s', async (line, expected, hint) => {
		const {problems} = await load({[at]: `---\ntitle: A\n${line}\n---\n`});
		expect(problems).toHaveLength(1);
		const [problem] = problems;
		expect(`${problem?.line}:${problem?.column} ${problem?.severity} ${problem?.code}`).toBe(
			expected,
		);
		expect(problem?.hint).toContain(hint);
		expect(problem?.message).toMatch(/^[A-Z].+\.$/);
	});

	test.each([
		'layout: about',
		'comments: false',
		'cover: {image: a.png}',
		'date: 2019-06-23T22:43:14-06:00',
		'showToc: true',
		'featured: true',
		'description: x',
		'companyLogo: a.png',
		'bodyclass: wide',
		'all_day: false',
		'nav: true',
	])('`%s` is someone else’s, and no mistake', async (line) => {
		expect(await toldOf(line, 'Text')).toEqual([]);
	});

	test.each(['awards: x', 'url_code: x', 'ref: x', 'publishedIn: x'])(
		'`%s` is a key of one’s own, and no slip',
		async (line) => {
			expect(await toldOf(line, 'Text')).toEqual([`${at}:3:1 warning not-shown`]);
		},
	);

	test('a key of one’s own, and a slip of the pen, each time', async () => {
		const text = '---\ntitle: A\nmood: good\nperod: 2019\n---\n';
		expect(await told({'experience/a.md': text, 'experience/b.md': text})).toEqual([
			'experience/a.md:3:1 warning not-shown',
			'experience/a.md:4:1 warning unknown-key',
			'experience/b.md:3:1 warning not-shown',
			'experience/b.md:4:1 warning unknown-key',
		]);
	});

	test('slips in a site’s configuration and in the head of a Markdown résumé', async () => {
		const site = {
			'hugo.yaml':
				'title: A\nparams:\n  author:\n    name: Ada\n    email: ada.example.org\n  phone: none\n  website: htps://b.org\n',
			'content/experience/a.md': '---\ntitle: A\n---\nText\n',
		};
		expect(await told(site)).toEqual([
			'hugo.yaml:5:12 warning wrong-contact',
			'hugo.yaml:7:12 error unsafe-link',
		]);
		const text =
			'# Ada Brook\nada@b.org | htps://b.org | [GitHub](https//github.com/ada)\n\n## Experience\n### Clerk, Kestrel, 2019 - 2020\n- Kept it.\n';
		expect(await told({'resume.md': text})).toEqual([
			'resume.md:2:1 error unsafe-link',
			'resume.md:2:1 warning incomplete-link',
		]);
	});

	test('a key that a param asks for is known', async () => {
		expect(
			await toldOf('mood: good\nOffice: {room: 5}', '{{< param mood >}} {{< param office.room >}}'),
		).toEqual([]);
	});

	test('a key in data, and in a profile if it is nearly another', async () => {
		expect(
			await told({
				'experience.yml': '- title: A\n  perod: 2019\n',
				'profile.yml': 'name: A\nheadlin: B\noffice: C\nemial: D\n',
				'about.md': '---\ntitle: A\n---\n{{< param emial >}}',
			}),
		).toEqual([
			'experience.yml:2:3 warning unknown-key',
			'profile.yml:2:1 warning unknown-key',
			'profile.yml:3:1 warning not-shown',
		]);
	});

	test('a shortcode that isn’t known, a param without a value', async () => {
		expect(await toldOf('', '{{< gallery src="x" >}}\n{{< param x >}}')).toEqual([
			`${at}:5:1 warning unknown-shortcode`,
			`${at}:6:1 warning param-without-value`,
		]);
	});

	test('a tag of another program’s, once, and not in code', async () => {
		const text = [
			'{% include figure.html src="x" %} {{ site.email }}',
			'{%- quote(by="A") -%} a {% endquote %}',
			'{{ youtube(id="x") }} {{ site.email }}',
			'`{{ site.url }}` {{}} {{ 5 }} {{<param x>}} 100 {%',
		];
		const {problems, entry} = await load({
			[at]: `---\ntitle: A\nx: b\n---\n\n${text.join('\n')}\n`,
		});
		expect(problems.map(({line, column, code}) => [line, column, code])).toEqual([
			[6, 1, 'unknown-tag'],
			[6, 35, 'unknown-tag'],
			[7, 1, 'unknown-tag'],
			[8, 1, 'unknown-tag'],
		]);
		expect(entry('experience/a').body).toBe(text.join('\n').replace('{{<param x>}}', 'b'));
	});

	test('neither a tag nor a link in code that is only indented, nor in a comment', async () => {
		const text = '{% include a.html %} [x](missing.md)';
		expect(await toldOf('', `One:\n\n    ${text}\n\n- Two:\n\n      ${text}`)).toEqual([]);
		expect(await toldOf('', `<!-- ${text} -->\n\na <!--\n${text}\n-->`)).toEqual([]);
		expect(await toldOf('', `One:\n    ${text}`)).toEqual([
			`${at}:6:5 warning unknown-tag`,
			`${at}:6:30 warning missing-file`,
		]);
	});

	test('two entries with the same order', async () => {
		const text = (lines: string) => `---\ntitle: A\n${lines}\n---\n`;
		const {problems} = await load({
			'en/experience/a.md': text('order: 1'),
			'en/experience/b.md': text('weight: 1'),
			'en/experience/01-c.md': text(''),
			'en/experience/d.md': text('order: 1\ndraft: true'),
			'es/experience/a.md': text('order: 1'),
			'en/projects/a.md': text('order: 1'),
			'skills.yml': '- {title: A, order: 1}\n- {title: B, order: 1}',
		});
		expect(problems.map(({file, line, column, code}) => [file, line, column, code])).toEqual([
			['en/experience/a.md', 3, 8, 'duplicate-order'],
			['en/experience/b.md', 3, 9, 'duplicate-order'],
			['skills.yml', 2, 21, 'duplicate-order'],
		]);
		expect(problems[0]?.message).toBe('en/experience/01-c.md also has the order 1.');
	});

	test('two entries with the same id', async () => {
		expect(
			await told({
				'experience/a.md': '---\ntitle: A\n---\n',
				'experience/A.md': '---\ntitle: A\n---\n',
				'en/work/a.md': '---\ntitle: A\n---\n',
			}),
		).toEqual([
			'experience/A.md:3:1 warning duplicate-entry',
			'experience/a.md:3:1 warning duplicate-entry',
		]);
	});
});

test('a good file is quiet, whichever way it is written', async () => {
	expect(
		await told({
			'experience/a.md':
				'---\n# yaml-language-server: $schema=https://example.org/entry.schema.json\ntitle: A\ncompany: B\nperiod: 2019 - Present\nlocation: Rome\norder: 1\npdf: true\ntags: [a]\nlinks: [{label: a, url: "https://b.org"}]\n---\n',
			'profile.yml': '# yaml-language-server: $schema=https://example.org/x.json\nname: A\n',
		}),
	).toEqual([]);
});
