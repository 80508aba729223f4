import {Parser} from 'htmlparser2';
import {Marked, type Token, type Tokens} from 'marked';
import {describe, expect, it, test} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {markdownOf} from '../../source/formats/markdown.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {layOutMarkdown} from '../../source/markdown/render-markdown.ts';
import {textOf} from '../../source/markdown/style/span.ts';
import {localize} from '../../source/resume/localize.ts';
import type {Resume} from '../../source/resume/types.ts';
import {folderOf} from '../content/folder-of.ts';
import {runs} from '../long.ts';
import {corpus} from '../markdown/corpus.ts';
import {messagesFor} from '../messages/every-language.ts';
import {fc} from '../property.ts';
import {entryOf, resumeOf} from '../resumes.ts';

function markdown(resume: Resume, locale = 'en'): string {
	return markdownOf(resume, {
		locale,
		messages: messagesFor(locale),
		markdown: completeMarkdown,
		now: new Date(2026, 10, 1),
	});
}

/** What a reader sees of Markdown, its lines as one. */
function seen(text: string): string {
	return Array.from(layOutMarkdown(text, {width: 4000, hyperlinks: true}), ({spans}) =>
		textOf(spans),
	)
		.join(' ')
		.replace(/[\s─━═│┼▪▫▸▹▾]+/g, ' ')
		.trim();
}

function bodies(...texts: string[]): Resume {
	return resumeOf(
		texts.map((body, index) =>
			entryOf({
				slug: `e${index}`,
				organization: `Org ${index}`,
				title: `Title ${index}`,
				body,
				order: index,
			}),
		),
	);
}

/** The headings of a document as another program reads them: `2 Experience`. */
function headings(text: string): string[] {
	const tokens: Token[] = new Marked({gfm: true}).lexer(text);
	return tokens
		.filter((token): token is Tokens.Heading => token.type === 'heading')
		.map(({depth, text: title}) => `${depth} ${title}`);
}

/** What in a page runs, loads anything but an image, or leads to what is no page, letter or call. */
function dangers(page: string): string[] {
	const found: string[] = [];
	const parser = new Parser({
		onopentag: (name, attributes) => {
			if (/^(?:script|style|iframe|object|embed|svg|form|link|meta|base)$/.test(name))
				found.push(name);
			for (const [key, value] of Object.entries(attributes)) {
				if (key.startsWith('on') || key === 'style') found.push(`${name} ${key}`);
				const isAddress = ['href', 'src', 'action', 'formaction'].includes(key);
				const scheme = /^[\s\x00-\x1f]*([a-z][a-z\d+.-]*):/i.exec(value)?.[1] ?? 'https';
				if (isAddress && !/^(?:https?|mailto|tel)$/i.test(scheme)) found.push(`${name} ${value}`);
			}
		},
	});
	parser.end(page);
	return found;
}

describe('the document', () => {
	test('as a whole', () => {
		const resume = resumeOf([
			entryOf({
				slug: 'a',
				title: 'Lead [1] *of* #2',
				organization: 'A_B_C <x>',
				location: 'Here',
				period: {start: {year: 2019, month: 10}, present: true, written: ''},
				tags: ['C#', 'F*'],
				links: [
					{label: 'Site', url: 'https://a.example/(x)'},
					{label: '', url: 'https://b.example/'},
				],
				body: '# Top\n\nText\n\nUnder\n-----\n\n### Third ###\n\n> # In a quote\n',
			}),
			entryOf({section: 'skills', slug: 's', title: 'Go', level: 'Good', tags: ['x', 'y']}),
			entryOf({section: 'skills', slug: 't', title: '2. C*'}),
		]);
		expect(markdown(resume)).toBe(`# Ada Lovelace

## Experience

### Lead \\[1\\] \\*of\\* \\#2

**A\\_B\\_C \\<x>** · Here · Oct 2019 – Present · 7 years and 2 months

*C# · F\\**

[Site](https://a.example/%28x%29) · [b.example](https://b.example/)

#### Top

Text

##### Under

###### Third

> #### In a quote

## Skills

- **Go**: Good · x, y
- **2\\. C\\***
`);
	});

	test('says what is in another language, and is in the words of its own', async () => {
		const resume = resumeOf([entryOf({slug: 'a', body: 'Hello.'})], ['en', 'es']);
		expect(markdown(resume, 'es')).toContain('## Experiencia\n\n### a\n\n*');
		expect(markdown(resume, 'es')).toMatch(/\*.*inglés.*\*\n\nHello\.\n$/);
	});

	test('loses no title when it is read again', async () => {
		const {resume} = await loadResume('content');
		const {resume: again, problems} = await loadResume(
			await folderOf({'summary.md': markdown(resume, 'es')}),
		);
		expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
		expect(again.profiles.en?.name).toBe('Grace Hopper');
		const said = JSON.stringify(again.entries);
		const entries = localize(resume, 'es').sections.flatMap((section) => section.entries);
		for (const word of entries.flatMap(({title}) => title.match(/\p{L}+/gu) ?? []))
			expect(said).toContain(word);
	});
});

test('headings of a text are below that of its entry, and below its section’s where it has none', () => {
	const resume = resumeOf([
		entryOf({section: 'about', slug: 'about', title: 'About', body: '## One\n\n### Two'}),
		entryOf({slug: 'b', title: 'Role', body: '# A\n\n###### Deep\n\n<h2>Tag</h2>'}),
	]);
	expect(headings(markdown(resume))).toEqual([
		'1 Ada Lovelace',
		'2 About',
		'3 One',
		'4 Two',
		'2 Experience',
		'3 Role',
		'4 A',
		'6 Deep',
	]);
	expect(markdown(resume)).toContain('<h5>Tag</h5>');
});

describe('texts don’t meet', () => {
	test('in definitions of links', () => {
		const text = markdown(
			bodies(
				'See [a], [the *a*][a], [a][] and ![pic][a].\n\n[a]: https://one.example "One"',
				'See [a] and [b](https://x.example).\n\n[a]: https://two.example/(2)',
				'Neither [a] nor `[a]`.',
			),
		);
		expect(text).toContain(
			'See [a](https://one.example/ "One"), [the *a*](https://one.example/ "One"), [a](https://one.example/ "One") and ![pic](https://one.example/ "One").',
		);
		expect(text).toContain('See [a](https://two.example/%282%29) and [b](https://x.example).');
		expect(text).toContain('Neither [a] nor `[a]`.');
		expect(text).not.toContain(']:');
	});

	test('in footnotes', () => {
		const text = markdown(
			bodies(
				'One[^1].\n\n[^1]: Note *one*.',
				'Two[^1].\n\n[^1]: Note two.',
				'Own[^x].\n\n[^x]: X.',
			),
		);
		expect(text).toContain('One[^1-2].\n\n[^1-2]: Note *one*.');
		expect(text).toContain('Two[^1-3].\n\n[^1-3]: Note two.');
		expect(text).toContain('Own[^x].\n\n[^x]: X.');
	});

	test('where one isn’t closed', () => {
		const texts = ['```js\nconst a = 1;', '<div><b>bold', '~~~\n````', '<pre>\nx', 'last'];
		const text = markdown(bodies(...texts));
		expect(headings(text)).toEqual([
			'1 Ada Lovelace',
			'2 Experience',
			...texts.map((_, index) => `3 Title ${index}`),
		]);
	});
});

test('nothing in it runs, loads or leads where it should not', () => {
	const text = markdown(
		bodies(
			[
				'[x](javascript:alert(1)) and [y](./other.md) and ![z](data:text/html,1) [q][r]',
				'<script>alert(1)</script>after <a href="javascript:1" onclick="2">l</a>',
				'<img src=x onerror=alert(1)> <iframe src="https://x.example">f</iframe> <a href="https://ok.example">ok</a>',
				'<!-- a note to self --> <javascript:alert(2)>',
				'<style>p{}</style>',
				'\u001B]0;title\u0007&#27;[31m',
				'',
				'[r]: vbscript:x',
			].join('\n\n'),
		),
	);
	expect(text).toContain('x and y and z q');
	expect(text).toContain('<a href="https://ok.example/">ok</a>');
	expect(text).not.toMatch(
		/\(javascript|<javascript|<script|onclick|onerror|iframe|style|note to self|data:|\u001B/,
	);
});

it.each(corpus.filter(([, body]) => body.trim() !== ''))('%s reads the same', (_, body) => {
	const bare = seen(body);
	const whole = seen(markdown(bodies(body, 'Second.', body)));
	const label = (text: string) => text.replace(/\[(\w+)-\d\]/g, '[$1]');
	expect(label(whole)).toBe(
		`Ada Lovelace Experience Title 0 Org 0 ${bare} Title 1 Org 1 Second. Title 2 Org 2 ${bare}`.trim(),
	);
});

describe('any texts', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			...['text', '**bold**', '`a`', '`[a]`', '[a]', '[a][]', '[b *c*][a]', '![d][a]', '\\[a]'],
			...['[x](y)', '[x](https://x.example "t")', '<https://e.example>', 'https://e.example/a_b'],
			...[
				'[^1]',
				'[^n]',
				'<b>k</b>',
				'<kbd>k</kbd>',
				'&amp;',
				'é → 日本',
				'*un*closed*',
				'[a',
				']',
			],
			...['[`a`][a]', '[![i][a]][b]', 'me@a.example', '<br>', '|', '\\', '`', '``', '~~s~~'],
		),
		fc.string({unit: 'grapheme', maxLength: 5}),
	);
	const line = fc.array(piece, {minLength: 1, maxLength: 6}).map((pieces) => pieces.join(' '));
	const block = fc.oneof(
		{weight: 3, arbitrary: line},
		line.map((text) => `# ${text}`),
		line.map((text) => `### ${text}`),
		fc.tuple(line, fc.constantFrom('===', '---')).map((lines) => lines.join('\n')),
		fc
			.array(line, {minLength: 1, maxLength: 3})
			.map((lines) => lines.map((text) => `- ${text}`).join('\n')),
		line.map((text) => `1. ${text}\n\n   # ${text}`),
		line.map((text) => `> ${text}\n> # x`),
		line.map((text) => `\`\`\`\n# ${text}\n\`\`\``),
		fc.constantFrom(
			'[a]: https://a.example',
			'[b]: <javascript:x>',
			'[^1]: note',
			'    # code',
			'---',
		),
		fc.constantFrom(
			'| a | b |\n|---|---|\n| [a] | `c` |',
			'<details><summary>s</summary>\n\nx\n\n</details>',
		),
	);
	const body = fc.array(block, {maxLength: 5}).map((blocks) => blocks.join('\n\n'));
	const label = (text: string) =>
		text.replace(/\[(\^?[1n])(?:-\d+)?\]/g, '[$1]').replace(/\s+/g, ' ');

	it('read the same, whatever stands around them', () => {
		fc.assert(
			fc.property(body, body, (first, second) => {
				const head = 'Ada Lovelace Experience';
				const whole = seen(markdown(bodies(first, second)));
				const alone = `${head} Title 0 Org 0 ${seen(first)} Title 1 Org 1 ${seen(second)}`;
				expect(label(whole).trim()).toBe(label(alone).trim());
			}),
			{numRuns: runs(60, 300)},
		);
	});

	it('are harmless to whoever makes a page of them', () => {
		const hostile = fc.constantFrom(
			...['<script>alert(1)</script>', '<script>\nalert(1)\n</script>', '<svg onload=alert(1)>'],
			...[
				'<img src=x onerror="alert(1)">',
				'<a href="javascript:alert(1)">x</a>',
				'[x](javascript:1)',
			],
			...[
				'<iframe\nsrc="https://x.example">',
				'<b onclick=1>b</b>',
				'![x](javascript:1)',
				'[x][j]',
			],
			...[
				'[j]: javascript:1',
				'<JavaScript:1>',
				'[x](<javascript:1>)',
				'javascript:1',
				'[^n]',
				'[[x](javascript:1)](javascript:2)',
				'[a\nb](javascript:1)',
				'<style>',
			],
			...[
				'<a\nhref="data:text/html,1">',
				'&lt;script&gt;',
				'<scr<script>ipt>',
				'<!-- <script> -->',
			],
			...[
				'<p>x<script>',
				'`<script>`',
				'<form action="https://x.example"><input autofocus onfocus=1>',
			],
		);
		const inside = fc.tuple(
			fc.constantFrom(
				'',
				'- ',
				'> ',
				'1. ',
				'> - ',
				'- > ',
				'- - ',
				'| a |\n|---|\n| ',
				'[^n]: ',
				'# ',
			),
			fc.oneof(hostile, piece),
			fc.oneof(hostile, piece),
		);
		const block = inside.map(([before, first, second]) => {
			const indent = before.includes('|') ? '' : before.replace(/[^>]/g, ' ');
			return `${before}${`${first} ${second}`.replaceAll('\n', `\n${indent}`)}`;
		});
		const text = fc.array(block, {maxLength: 4}).map((blocks) => blocks.join('\n\n'));
		fc.assert(
			fc.property(text, text, (first, second) => {
				const page = new Marked({gfm: true}).parse(markdown(bodies(first, second)), {async: false});
				expect(dangers(page)).toEqual([]);
			}),
			{numRuns: runs(60, 300)},
		);
	});

	it('leave the outline whole', () => {
		fc.assert(
			fc.property(body, body, (first, second) => {
				const found = headings(markdown(bodies(first, second)));
				expect(found.filter((heading) => /^[123] /.test(heading))).toEqual([
					'1 Ada Lovelace',
					'2 Experience',
					'3 Title 0',
					'3 Title 1',
				]);
			}),
			{numRuns: runs(60, 300)},
		);
	});
});
