import {expect, test} from 'vitest';
import {parsePlainYaml} from '../../source/content/data/plain-yaml.ts';
import {parseAnyYaml} from '../../source/content/data/yaml.ts';
import {fc} from '../property.ts';

const same = (text: string, firstLine = 1) => {
	const written = parsePlainYaml(text, firstLine);
	if (written) expect({written, errors: []}).toEqual(parseAnyYaml(text, firstLine));
	return written !== undefined;
};

test.each([
	'title: Engineer',
	'title: "Engineer: backend"\ncompany: \'Motive # 1\'',
	'\n\ntitle: A\n\n# a comment\n  # another\norder: 1\n',
	'year: 2004\nversion: 1.10\nbig: 1e3\nphone: +503\ndate: 2019-10-01',
	'a: true\nb: False\nc: NULL\nd: no\ne:\nf: ""',
	'tags: [Go, "C, or C++", \'Rust\', 5]\nempty: []',
	'tags:\n  - Go\n  - "C: D"\nlinks:\n- https://example.org/a?b=c#d\n- 5',
	'period: October 2019 - Present\nlocation: San Francisco, CA (remote)',
	'título_x: A'.replace('í', 'i'),
	'name: Señor Ñandú «x» “y”',
	'key-with-dash:   spaces   \nUPPER_case: x',
])('%j is read like any YAML, without the complete parser', (text) => {
	expect(same(text)).toBe(true);
	expect(same(text, 7)).toBe(true);
});

test.each([
	'a: |\n  text',
	'a: "b\nc"',
	"a: 'b\n\nc'",
	'a: [b,\nc]',
	'a: {b: c}',
	'a: &x b',
	'a: *x',
	'a: !!str b',
	'a: b: c',
	'a: "b\\n"',
	'a: "it\'s" b',
	'a: b # comment',
	'a: b\n  continued',
	'a:\n  b: c',
	'a:\n  - b: c',
	'a:\n  - b\n - c',
	'a: [b, [c]]',
	'a: [b,\n  c]',
	'a: b\na: c',
	'- a',
	'a',
	'a: 0x1F',
	'a: -5',
	'a: ~',
	'a:\tb',
	'<<: a',
	'null: a',
	'a: 😀',
	'---\na: b',
	'a: b\n...',
	'%YAML 1.2',
	'"a": b',
	'a: @b',
	'a: b:',
	'',
	'# nothing',
])('%j is left to it', (text) => {
	expect(parsePlainYaml(text, 1)).toBeUndefined();
});

test('whatever the text, they agree', () => {
	const word = fc.string({
		unit: fc.constantFrom(...'ab1 :#-[]{},"\'&*!|>%@`?.+~=<_()/é\t'),
		maxLength: 12,
	});
	const value = fc.oneof(
		word,
		word.map((text) => `"${text}"`),
		word.map((text) => `[${text}]`),
		fc.constantFrom('"a', "'a", 'b"', "b'", '[a,', 'b]', '\ta', '012', '@x', '2019-10-01', '1_0'),
		...[1, 2, 3].map(() =>
			fc.constantFrom(
				'A',
				'2008',
				'1.5e3',
				'true',
				'No',
				'null',
				'[a, "b", 3]',
				'',
				'5 years',
				'.5',
			),
		),
	);
	const key = fc.constantFrom('a', 'title', 'x-y', 'true', 'null', '9', '"q"', '_z', 'B', 'c', 'd');
	const line = fc.oneof(
		fc.tuple(key, fc.constantFrom(': ', ': ', ':  ', ' : '), value, fc.constantFrom('', ' ')),
		fc.tuple(fc.constantFrom('', '  ', ' '), fc.constantFrom('- ', '-', '-   '), value),
		fc.tuple(
			fc.constantFrom(
				'',
				'# comment',
				'  # c',
				'   ',
				'---',
				'...',
				'  more',
				'more',
				'b"',
				"b'",
				'c]',
				'\t',
			),
		),
	);
	let read = 0;
	fc.assert(
		fc.property(fc.array(line, {maxLength: 4}), fc.integer({min: 1, max: 9}), (lines, first) => {
			if (same(lines.map((parts) => parts.join('')).join('\n'), first)) read++;
		}),
		{numRuns: 5000},
	);
	// It has to be worth its while.
	expect(read).toBeGreaterThan(100);
});
