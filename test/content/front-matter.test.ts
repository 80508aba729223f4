import {expect, test} from 'vitest';
import {readDocument} from '../../source/content/data/front-matter.ts';
import {reporter} from '../../source/content/problems.ts';
import type {Problem} from '../../source/resume/types.ts';
import {expectProportion} from '../growth.ts';
import {fc} from '../property.ts';

/** The document, its front matter as `key: text`, and what was reported. */
function read(text: string) {
	const problems: Problem[] = [];
	const {front, ...document} = readDocument(text, reporter('a.md', problems));
	const fields = [...front.fields].map(([key, {value}]) => [
		key,
		value.kind === 'scalar' ? value.text : value.kind,
	]);
	return {...document, fields: Object.fromEntries(fields), problems};
}

test.each([
	['as usual', '---\ntitle: A\n---\n\nText\n', {title: 'A'}, 'Text', 5],
	['no final newline', '---\ntitle: A\n---\nText', {title: 'A'}, 'Text', 4],
	['the closing fence at the very end', '---\ntitle: A\n---', {title: 'A'}, '', 3],
	['no front matter', '# Text\n\nMore\n', {}, '# Text\n\nMore', 1],
	['nothing at all', '', {}, '', 1],
	['only blank lines', '\n\n \n', {}, '', 3],
	['an empty block', '---\n---\nText', {}, 'Text', 3],
	['a block of comments', '---\n# a\n---\nText', {}, 'Text', 4],
	['spaces after the fences', '---  \ntitle: A\n--- \nText', {title: 'A'}, 'Text', 4],
	['the language named', '--- yaml\ntitle: A\n---\nText', {title: 'A'}, 'Text', 4],
	['JSON', '---json\n{"title": "A"}\n---\nText', {title: 'A'}, 'Text', 4],
	['JSON in braces', '{\n  "title": "A }"\n}\n\nText', {title: 'A }'}, 'Text', 5],
	['JSON on one line', '{"title": "A"}\nText', {title: 'A'}, 'Text', 2],
	['a brace that is no JSON', '{"a": 1} is an object', {}, '{"a": 1} is an object', 1],
	['a shortcode', '{{< x >}}\nText', {}, '{{< x >}}\nText', 1],
	['TOML', '+++\ntitle = "A"\n+++\n\nText', {title: 'A'}, 'Text', 5],
	['TOML by its name', '---toml\ntitle = "A"\n---\nText', {title: 'A'}, 'Text', 4],
	['TOML up to the end', '+++\ntitle = "A"\n+++', {title: 'A'}, '', 3],
	['a text between pluses', '+++\n\n+++\nText', {}, 'Text', 4],
	['a rule in the text', '---\ntitle: A\n---\nB\n\n---\n\nC', {title: 'A'}, 'B\n\n---\n\nC', 4],
	['a longer rule is no fence', '---\ntitle: A\n---\n----\nB', {title: 'A'}, '----\nB', 4],
	[
		'a line that only begins like a fence',
		'---\na: |\n  x\n---x: 1\n---\nB',
		{a: 'x\n', '---x': '1'},
		'B',
		6,
	],
	['a text between rules', '---\nHello there.\n---\nText', {}, '---\nHello there.\n---\nText', 1],
	['a rule first', '---\n\nText', {}, '---\n\nText', 1],
	['a sentence that begins with a rule', '--- and so on', {}, '--- and so on', 1],
	['an indented first line', '---\ntitle: A\n---\n\n    code\n', {title: 'A'}, '    code', 5],
	['a first line with blanks above', '\n  \nText', {}, 'Text', 3],
])('%s', (_, text, fields, body, line) => {
	expect(read(text)).toEqual({fields, body, line, understood: true, problems: []});
});

test('a syntax error is named at its place in the file, and what parses alone is kept', () => {
	const {fields, body, line, understood, problems} = read(
		'---\ntitle: "Engineer\ncompany: Motive\nperiod: 2019 - 2020\ntags:\n  - a\n---\n\nText',
	);
	expect(fields).toEqual({company: 'Motive', period: '2019 - 2020'});
	expect({body, line, understood}).toEqual({body: 'Text', line: 9, understood: false});
	expect(problems).toMatchObject([
		{file: 'a.md', line: 2, column: 8, severity: 'error', code: 'front-matter-syntax'},
	]);
	expect(problems[0]?.message).toContain('never closed');
});

test('a colon without quotes comes with how to fix it', () => {
	const [problem] = read('---\ntitle: Engineer: Backend\ncompany: Motive\n---\n').problems;
	expect(problem).toMatchObject({line: 2, column: 8, code: 'front-matter-syntax'});
	expect(problem?.hint).toContain('quotes');
});

test('a key that is there twice', () => {
	const {fields, problems} = read('---\ntitle: A\ntitle: B\n---\n');
	expect(fields).toEqual({title: 'B'});
	expect(problems).toMatchObject([{line: 3, column: 1, code: 'duplicate-key', severity: 'error'}]);
});

test('front matter without an end', () => {
	const {fields, body, line, problems} = read('---\ntitle: A\ntags:\n  - x\n\nText\n');
	expect(fields).toEqual({title: 'A'});
	expect({body, line}).toEqual({body: 'Text', line: 6});
	expect(problems).toMatchObject([{line: 1, column: 1, code: 'front-matter-unclosed'}]);
});

test('a list isn’t front matter', () => {
	const {body, problems} = read('---\n- a\n- b\n---\nText');
	expect(body).toBe('Text');
	expect(problems).toMatchObject([{line: 2, code: 'front-matter-syntax'}]);
});

declare global {
	var frontMatterRan: boolean | undefined;
}

test.each(['js', 'javascript', 'JavaScript', 'coffee', 'cson', 'constructor', 'toString', 'perl'])(
	'%s is refused, and never run',
	(language) => {
		const text = `---${language}\nglobalThis.frontMatterRan = true\n---\n\nText`;
		const {fields, body, line, understood, problems} = read(text);
		expect({fields, body, line, understood}).toEqual({
			fields: {},
			body: 'Text',
			line: 5,
			understood: false,
		});
		expect(problems).toMatchObject([{line: 1, code: 'front-matter-language', severity: 'error'}]);
		expect(globalThis.frontMatterRan).toBeUndefined();
	},
);

test('a code block without an end isn’t shown as text', () => {
	const {body, problems} = read('---js\nmodule.exports = {}\n');
	expect(body).toBe('');
	expect(problems).toMatchObject([{code: 'front-matter-unclosed'}]);
});

test('blank lines without number don’t stop it', async () => {
	expect(read(`---\n${'\n'.repeat(300_000)}a: 1\n---\nText`)).toMatchObject({
		body: 'Text',
		problems: [{code: 'front-matter-length'}],
	});
	for (const blank of [
		(count: number) => `---\n${'\n'.repeat(count)}a: 1\n---\nText`,
		(count: number) => `---\n${`${'\n'.repeat(900)}#`.repeat(count / 900)}\n---\nText`,
		(count: number) => `---${' '.repeat(count)}!\n`,
	])
		await expectProportion(300_000, (count) => read(blank(count)));
	// Those that are short enough to be read.
	await expectProportion(70, (count) =>
		read(`---\n${`${'\n'.repeat(900)}#`.repeat(count)}\n---\nText`),
	);
});

test('the body begins on the line that is named, whatever is above it', () => {
	const line = fc.oneof(
		fc.string({unit: 'grapheme-ascii'}).map((text) => text.replaceAll('\r', '')),
		fc.constantFrom('---', 'title: A', '', '- a', '+++', '---js', '  x: y', 'a: "'),
	);
	fc.assert(
		fc.property(fc.array(line), (lines) => {
			const text = lines.join('\n');
			const {body, line: first} = read(text);
			const rest = text
				.split('\n')
				.slice(first - 1)
				.join('\n');
			expect(rest.trimEnd().endsWith(body)).toBe(true);
			expect(rest.startsWith(body)).toBe(true);
		}),
	);
});

test('three dots may end it', () => {
	const {fields, body, problems} = read('---\ntitle: A\n...\nText.\n\n---\n\nMore.\n');
	expect({fields, body, problems}).toEqual({
		fields: {title: 'A'},
		body: 'Text.\n\n---\n\nMore.',
		problems: [],
	});
});

test('a picture in it is one value, however large', () => {
	const icon = `data:image/png;base64,${'A'.repeat(100_000)}`;
	const {fields, body, problems} = read(`---\ntitle: A\nicon: ${icon}\n---\nText.\n`);
	expect(fields.icon).toBe(icon);
	expect([body, problems]).toEqual(['Text.', []]);
});
