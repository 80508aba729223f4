import {expect, test} from 'vitest';
import type {Value} from '../../source/content/data/value.ts';
import {parseYaml} from '../../source/content/data/yaml.ts';
import {expectProportion} from '../growth.ts';
import {fc} from '../property.ts';

/** The plain value, to compare with. */
function plain(written: Value | undefined): unknown {
	if (!written) return undefined;
	if (written.kind === 'scalar') return written.value;
	if (written.kind === 'list') return written.items.map(plain);
	return Object.fromEntries([...written.fields].map(([key, {value}]) => [key, plain(value)]));
}

const value = (text: string) => plain(parseYaml(text).written);

test('dates stay text, numbers and booleans are what they are', () => {
	expect(value('a: 2019-10-01\nb: 2019-10\nc: 2008\nd: true\ne: no\nf: ~\ng:')).toEqual({
		a: '2019-10-01',
		b: '2019-10',
		c: 2008,
		d: true,
		e: 'no',
		f: null,
		g: null,
	});
});

test('a number keeps the way it was written', () => {
	const {written} = parseYaml('phone: +50322223333\nversion: 1.10');
	const texts =
		written?.kind === 'map' && [...written.fields.values()].map(({value: each}) => each);
	expect(texts).toMatchObject([{text: '+50322223333'}, {text: '1.10'}]);
});

test('every key and value knows its place', () => {
	const {written} = parseYaml('a: 1\nb:\n  c: [x, y]\n', 2);
	expect(written).toMatchObject({mark: {line: 2, column: 1}});
	const b = written?.kind === 'map' ? written.fields.get('b') : undefined;
	expect(b?.mark).toEqual({line: 3, column: 1});
	const c = b?.value.kind === 'map' ? b.value.fields.get('c') : undefined;
	expect(c?.mark).toEqual({line: 4, column: 3});
	expect(c?.value).toMatchObject({
		items: [{mark: {line: 4, column: 7}}, {mark: {line: 4, column: 10}}],
	});
});

test('JSON is read too, tabs and all', () => {
	expect(value('{\n\t"a": ["x", "\\ud83d\\ude00 \\/"],\n\t"b": null\n}')).toEqual({
		a: ['x', '😀 /'],
		b: null,
	});
});

test('anchors, aliases and merge keys are resolved', () => {
	expect(value('base: &b {x: 1, y: 2}\nc:\n  <<: *b\n  y: 3\nd: *b')).toEqual({
		base: {x: 1, y: 2},
		c: {y: 3, x: 1},
		d: {x: 1, y: 2},
	});
	expect(value('<<: [{a: 1}, {a: 2, b: 3}]')).toEqual({a: 1, b: 3});
});

test('emphasis isn’t an alias', () => {
	expect(value('title: *important*')).toEqual({title: '*important*'});
});

test.each([
	['a: "x', 1, 6],
	['a: b: c', 1, 4],
	['ok: 1\na:\n\t- b', 3, 1],
	['a: @x', 1, 4],
	['a: [1, 2', 1, 9],
])('%j is wrong at line %i, column %i', (text, line, column) => {
	const {written, errors} = parseYaml(text);
	expect(written).toBeUndefined();
	expect(errors).toHaveLength(1);
	expect(errors[0]).toMatchObject({code: 'syntax', mark: {line, column}});
	expect(errors[0]?.message).toMatch(/^[^A-Z].*[^.:]$/);
});

test('of several documents the first is read, and the others are named', () => {
	const {written, errors} = parseYaml('a: 1\n---\nb: 2');
	expect(plain(written)).toEqual({a: 1});
	expect(errors).toMatchObject([{code: 'second-document', mark: {line: 2, column: 1}}]);
	for (const end of ['---', '...', '--- \n# c\n', '...\n'])
		expect(parseYaml(`%YAML 1.2\n--- # c\na: 1\n${end}`)).toMatchObject({errors: []});
});

test.each([
	['a: "b\nc"\nd: 1', {a: 'b c', d: 1}],
	['a: "b.\n\nc: d."', {a: 'b.\nc: d.'}],
	["a: 'it''s\ngood'", {a: "it's good"}],
	['a: "b \\\nc"', {a: 'b c'}],
	['- a: "b\nc"\n  d: \'e\n\nf\'\n- g', [{a: 'b c', d: 'e\nf'}, 'g']],
	['a:\n  b: "c\n  d"\n  e: "f\n# g"', {a: {b: 'c d', e: 'f # g'}}],
	['a: [b,\nc]\nd: {e: "f\ng",\nh: [i,\n\tj]}', {a: ['b', 'c'], d: {e: 'f g', h: ['i', 'j']}}],
	['a: |\n  "b\n  c\nd: "e\nf"', {a: '"b\nc\n', d: 'e f'}],
	['# it\'s\na: b "c # d\ne: "f\ng"', {a: 'b "c', e: 'f g'}],
	['a: "b"# c\nd: 1', {a: 'b', d: 1}],
	['a:\tb\t# c\n\t\nd: [e,\tf]', {a: 'b', d: ['e', 'f']}],
	['-\ta: 1\n-\tb: 2', [{a: 1}, {b: 2}]],
])('%j is read as libyaml or js-yaml read it', (text, expected) => {
	expect(parseYaml(text).errors).toEqual([]);
	expect(value(text)).toEqual(expected);
});

test.each([
	'a: "b\nc',
	'a: "b\n---\nc"',
	'a: "b\nc: d\ne: "f"',
	'a: [b,\nc: d',
	"a: 'b\n...\nc'",
	'a:\n\t- b',
])('%j isn’t YAML for anyone', (text) => {
	expect(parseYaml(text)).toMatchObject({errors: [{code: 'syntax'}]});
});

test('numbers that look octal, and those with signs of their own, stay as they are written', () => {
	const {written} = parseYaml('a: 012\nb: 08\nc: 1_000\nd: 12:30\ne: 0501234567');
	const texts =
		written?.kind === 'map' && [...written.fields.values()].map(({value: each}) => each);
	expect(texts).toMatchObject(
		['012', '08', '1_000', '12:30', '0501234567'].map((text) => ({text})),
	);
});

test('quotes and brackets without an end are reported without a long search', async () => {
	for (const piece of ['a: "b\n', "- 'c\n", 'd: [e,\nf\n', 'g: "h\ni"\n', '{'])
		await expectProportion(20_000, (length) =>
			parseYaml(piece.repeat(length / piece.length).slice(0, length)),
		);
});

test('a key that is there twice is named, and the last one counts', () => {
	const {written, errors} = parseYaml('a: 1\nb: 2\na: 3');
	expect(plain(written)).toEqual({a: 3, b: 2});
	expect(errors).toMatchObject([{code: 'duplicate-key', mark: {line: 3, column: 1}}]);
});

test('keys of prototypes are keys', () => {
	const {written} = parseYaml('__proto__: {polluted: true}\nconstructor: x');
	expect(written?.kind === 'map' && [...written.fields.keys()]).toEqual([
		'__proto__',
		'constructor',
	]);
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('no tag makes anything but text', () => {
	expect(value('a: !!js/function "x"\nb: !!timestamp 2001-01-01\nc: !!binary aGk=')).toEqual({
		a: 'x',
		b: '2001-01-01',
		c: 'aGk=',
	});
});

test.each([
	['a billion laughs', bomb()],
	['a circle', '&a [*a]'],
	['depth', '['.repeat(10_000)],
	['depth, closed', '['.repeat(1000) + ']'.repeat(1000)],
	['depth by indent', Array.from({length: 500}, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
])('%s is an error, not a crash', (_, text) => {
	expect(parseYaml(text)).toMatchObject({errors: [{code: 'syntax'}]});
});

function bomb(): string {
	const lines = ['a0: &a0 lol'];
	for (let i = 1; i < 12; i++)
		lines.push(
			`a${i}: &a${i} [${Array(10)
				.fill(`*a${i - 1}`)
				.join()}]`,
		);
	return lines.join('\n');
}

test('whatever it is given, it returns', () => {
	const piece = fc.oneof(
		fc.string({unit: 'grapheme'}),
		fc.constantFrom(
			...'&a *a << : - ? [ ] { } , " \' | > ! % @ ` # \n \t'.split(' '),
			'\n',
			' ',
			'  ',
		),
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const {written, errors} = parseYaml(pieces.join(''));
			for (const {mark, message} of errors) {
				expect(mark.line).toBeGreaterThan(0);
				expect(mark.column).toBeGreaterThan(0);
				expect(message).not.toBe('');
			}
			expect(written === undefined || errors.every(({code}) => code !== 'syntax')).toBe(true);
		}),
	);
});
