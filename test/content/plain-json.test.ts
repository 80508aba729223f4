import {expect, test} from 'vitest';
import {parsePlainJson} from '../../source/content/data/plain-json.ts';
import {parseAnyYaml} from '../../source/content/data/yaml.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';

const numRuns = runs(300, 1500);

const same = (text: string, firstLine = 1) => {
	const written = parsePlainJson(text, firstLine);
	if (written) expect({written, errors: []}).toEqual(parseAnyYaml(text, firstLine));
	return written !== undefined;
};

test.each([
	'{"title": "Engineer", "years": [2004, 1.10, 1e3, -5, 0.5E-2]}',
	'{\n  "a": true,\n  "b": [false, null, "null", ""],\n  "c": {}\n}\n',
	'\n\n[{"a": []}, [[1]]]',
	'{"a":{"b":{"c":"d"}},"e":[]}',
	'{\n\t"a":\t1,\n\t"b": [\n\t\t2\n\t]\n}',
	'{"a": "é 😀 “x”", "b": "\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00"}',
	'{"__proto__": 1, "<<": {"a": 1}, "~": "~", "# a": "b # c", "- x": "a: b"}',
	'{"a": "  spaces  "  ,"b":1 }',
	'{"a":\n"b",\n\n"c":\n{\n}}',
])('%j is read like any YAML, without the complete parser', (text) => {
	expect(same(text)).toBe(true);
	expect(same(text, 7)).toBe(true);
});

test.each([
	'',
	'"a"',
	'5',
	'{a: 1}',
	"{'a': 1}",
	'{"a": 1,}',
	'[1,]',
	'[,]',
	'{"a" 1}',
	'{"a": 1, "a": 2}',
	'{"a"\n: 1}',
	'{"a": 01}',
	'{"a": +1}',
	'{"a": .5}',
	'{"a": nothing}',
	'{"a": "b\nc"}',
	'{"a": "\\x41"}',
	'{"a": 1} # comment',
	'{"a": 1}\n---\n',
	'{"a": 1',
	'{"a": "b}',
	'{"a": "\u0085"}',
	`${'['.repeat(60)}${']'.repeat(60)}`,
	`{"${'a'.repeat(1100)}": 1}`,
])('%j is left to it', (text) => {
	expect(parsePlainJson(text, 1)).toBeUndefined();
});

test('whatever is JSON, they agree on it, and the complete parser is seldom needed', () => {
	let plain = 0;
	fc.assert(
		fc.property(
			fc.jsonValue({stringUnit: 'binary', maxDepth: 5}),
			fc.constantFrom(undefined, 1, 2, '  ', '\t'),
			(value, indent) => {
				if (same(JSON.stringify({value, all: [value]}, undefined, indent))) plain++;
			},
		),
		{numRuns},
	);
	expect(plain).toBeGreaterThan(numRuns * 0.5);
});

test('whatever is broken, they agree on it, or it is left', () => {
	const piece = fc.constantFrom(
		...[
			'{',
			'}',
			'[',
			']',
			',',
			':',
			' ',
			'\n',
			'\t',
			'"a"',
			'"b"',
			'"a": ',
			'1',
			'-',
			'null',
			'a',
			'#',
		],
		...['"', '\\', "'", '{"a": 1', '[1, 2]', '\t', '&', '*', '!', '<<', '?', '- '],
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 14}), (pieces) => {
			same(`{"a": ${pieces.join('')}}`);
			same(pieces.join(''));
		}),
		{numRuns: numRuns * 3},
	);
});
