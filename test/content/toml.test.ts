import {describe, expect, test} from 'vitest';
import {parseToml} from '../../source/content/data/toml.ts';
import type {Value} from '../../source/content/data/value.ts';
import {fc} from '../property.ts';

/** The plain value, to compare with. */
function plain(written: Value | undefined): unknown {
	if (!written) return undefined;
	if (written.kind === 'scalar') return written.value;
	if (written.kind === 'list') return written.items.map(plain);
	return Object.fromEntries([...written.fields].map(([key, {value}]) => [key, plain(value)]));
}

const value = (text: string) => plain(parseToml(text).written);

test('values of every kind; dates stay text', () => {
	expect(
		value(`text = "a\\tb"
literal = 'a\\tb'
long = """
one
two"""
number = 1_000
float = 1.50
yes = true
date = 2019-10-01
moment = 2019-10-01T12:00:00Z
list = ["a", 'b', 3]
table = {x = 1, "y z" = 2}
`),
	).toEqual({
		text: 'a\tb',
		literal: 'a\\tb',
		long: 'one\ntwo',
		number: 1000,
		float: 1.5,
		yes: true,
		date: '2019-10-01',
		moment: '2019-10-01T12:00:00Z',
		list: ['a', 'b', 3],
		table: {x: 1, 'y z': 2},
	});
});

test('tables, dotted keys and lists of tables', () => {
	expect(
		value(`a.b.c = 1
[params]
email = "x"
[params.social]
github = "y"
[[experience]]
title = "A"
[experience.company]
name = "B"
[[experience]]
title = "C"
[[experience.positions]]
title = "D"
`),
	).toEqual({
		a: {b: {c: 1}},
		params: {email: 'x', social: {github: 'y'}},
		experience: [
			{title: 'A', company: {name: 'B'}},
			{title: 'C', positions: [{title: 'D'}]},
		],
	});
});

test('a number keeps the way it was written', () => {
	const {written} = parseToml('version = 1.10\nphone = +503');
	const texts =
		written?.kind === 'map' ? [...written.fields.values()].map((each) => each.value) : [];
	expect(texts).toMatchObject([{text: '1.10'}, {text: '+503'}]);
});

test('every key and value knows its place', () => {
	const {written} = parseToml('a = "😀"\nb.c = [1, 2]\n[[d]]\ne = 1', 3);
	expect(written).toMatchObject({mark: {line: 3, column: 1}});
	const field = (map: Value | undefined, key: string) =>
		map?.kind === 'map' ? map.fields.get(key) : undefined;
	expect(field(written, 'a')).toMatchObject({
		mark: {line: 3, column: 1},
		value: {mark: {line: 3, column: 5}},
	});
	const b = field(written, 'b');
	expect(b?.mark).toEqual({line: 4, column: 1});
	expect(field(b?.value, 'c')).toMatchObject({
		mark: {line: 4, column: 3},
		value: {items: [{mark: {line: 4, column: 8}}, {mark: {line: 4, column: 11}}]},
	});
	const d = field(written, 'd')?.value;
	expect(d).toMatchObject({kind: 'list', mark: {line: 5, column: 3}});
	expect(field(d?.kind === 'list' ? d.items[0] : undefined, 'e')?.mark).toEqual({
		line: 6,
		column: 1,
	});
});

describe('what can’t be parsed', () => {
	test.each([
		['a = Engineer', 1, 5, 'this isn’t a valid value'],
		['a = "x', 1, 7, 'this text is never closed'],
		['a = 1\nb', 2, 2, 'this isn’t `key = value`'],
		['a = [1, 2', 1, 10, 'a bracket before this is never closed'],
		['a = 1 b = 2', 1, 7, 'something comes after the value'],
		['a =', 1, 4, 'this key has no value'],
	])('%j is reported at line %i, column %i', (text, line, column, message) => {
		const {written, errors} = parseToml(text);
		expect(written).toBeUndefined();
		expect(errors).toMatchObject([{code: 'syntax', mark: {line, column}, message}]);
	});

	test('a key that is there twice', () => {
		expect(parseToml('a = 1\na = 2').errors).toMatchObject([
			{code: 'duplicate-key', mark: {line: 2, column: 1}},
		]);
	});
});

test('keys of prototypes are keys', () => {
	const {written} = parseToml('[__proto__]\npolluted = true\n[constructor]\nx = 1');
	expect(written?.kind === 'map' && [...written.fields.keys()]).toEqual([
		'__proto__',
		'constructor',
	]);
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each([
	['depth', `a = ${'['.repeat(10_000)}`],
	['depth, closed', `a = ${'['.repeat(1000)}${']'.repeat(1000)}`],
	['a long path', `${'a.'.repeat(5000)}a = 1`],
	['a long header', `[${'a.'.repeat(5000)}a]`],
])('%s is an error, not a crash', (_, text) => {
	expect(parseToml(text)).toMatchObject({errors: [{code: 'syntax'}]});
});

test('whatever it is given, it returns', () => {
	const piece = fc.oneof(
		fc.string({unit: 'grapheme'}),
		fc.constantFrom(
			...'a = 1 "x" [a] [[a]] {b=1} , . # """ \'\'\' 2019-10-01 true'.split(' '),
			'\n',
			' ',
		),
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			for (const {mark, message} of parseToml(pieces.join('')).errors) {
				expect(mark.line).toBeGreaterThan(0);
				expect(mark.column).toBeGreaterThan(0);
				expect(message).toMatch(/^[^A-Z].*[^.:]$/);
			}
		}),
	);
});
