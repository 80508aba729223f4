import {Lexer, type Token} from 'marked';
import {describe, expect, test} from 'vitest';
import {escapeMarkdown} from '../../source/content/names/escape-markdown.ts';
import {dedent} from '../../source/content/shortcodes/cards.ts';
import {regionFinder} from '../../source/content/shortcodes/regions.ts';
import {expectProportion} from '../growth.ts';
import {fc} from '../property.ts';

describe('where code and comments are', () => {
	/** The text with `X` for each character that is code, and `C` for one of a comment. */
	function marked(text: string): string {
		const regionAt = regionFinder(text);
		const signs = {code: 'X', comment: 'C'};
		return Array.from(text, (char, index) => {
			const region = regionAt(index);
			return region && char !== '\n' ? signs[region] : char;
		}).join('');
	}

	test.each([
		['a `b` c', 'a XXX c'],
		['a ``b`c`` d', 'a XXXXXXX d'],
		['a `b c', 'a `b c'],
		['a \\`b` c', 'a \\`b` c'],
		['a \\\\`b` c', 'a \\\\XXX c'],
		['a `b\\` c', 'a XXXX c'],
		['a `b\nc` d', 'a XX\nXX d'],
		['a `b\n\nc` d', 'a `b\n\nc` d'],
		['```\na\n```\nb', 'XXX\nX\nXXX\nb'],
		['```js\na\n\n`b\n```\n`c`', 'XXXXX\nX\n\nXX\nXXX\nXXX'],
		['~~~\na\n```\n~~~', 'XXX\nX\nXXX\nXXX'],
		['```\na', 'XXX\nX'],
		['- ```\n  a\n  ```\nb', 'XXXXX\nXXX\nXXXXX\nb'],
		['``` a ``` b', 'XXXXXXXXX b'],
		['`a` `b`', 'XXX XXX'],
		['\\``a` b', '\\`XXX b'],
		['a\n\n    b\n\n    c\nd', 'a\n\nXXXXX\n\nXXXXX\nd'],
		['a\n    b', 'a\n    b'],
		['# a\n\tb', '# a\nXX'],
		['- a\n\n    b\n\n      c', '- a\n\n    b\n\nXXXXXXX'],
		['1. a\n   - b\n\n         c', '1. a\n   - b\n\nXXXXXXXXXX'],
		['> a\n\n    b', '> a\n\nXXXXX'],
		['>     a\n> b\n    c', 'XXXXXXX\n> b\n    c'],
		['> ```\n> a\nb', 'XXXXX\nXXX\nb'],
		['    ```\na', 'XXXXXXX\na'],
		['```\na\n    ```\n`b', 'XXX\nX\nXXXXXXX\nXX'],
		['- a\n- `b\n- c` d', '- a\n- `b\n- c` d'],
		['# `a\nb` c', '# `a\nb` c'],
		['<div>\n    a `b`\n\n    c', '<div>\n    a `b`\n\nXXXXX'],
		['<pre>\n\n    a\n</pre>\n`b`', '<pre>\n\n    a\n</pre>\nXXX'],
		['a <!-- `b --> `c`', 'a CCCCCCCCCCC XXX'],
		['`a <!-- b` c -->', 'XXXXXXXXXX c -->'],
		['<!-- a\n\n```\n--> b\n`c`', 'CCCCCC\n\nCCC\nCCC b\nXXX'],
		['a <!-- b\n\n    c --> `d`', 'a CCCCCC\n\nCCCCCCCCC XXX'],
		['a <!-- b\n\nc', 'a CCCCCC\n\nC'],
		['    <!-- a -->', 'XXXXXXXXXXXXXX'],
		['```\n<!-- a\n```\nb -->', 'XXX\nXXXXXX\nXXX\nb -->'],
		['a \\<!-- b -->', 'a \\<!-- b -->'],
		['<!--> a -->', 'CCCCC a -->'],
		['a\n\n[//]: # (b `c)\n`d`', 'a\n\nCCCCCCCCCCCCCC\nXXX'],
	])('%j', (text, expected) => {
		expect(marked(text)).toBe(expected);
	});

	test.each(['` ', '`` ` ', '\\'])(
		'take time in proportion to the text, of “%s”',
		async (piece) => {
			await expectProportion(400_000 / piece.length, (count) => regionFinder(piece.repeat(count)));
		},
	);

	test('take time in proportion to the text, of marks of every length', async () => {
		// So many characters that the lengths up to their number are theirs.
		await expectProportion(180_000, (length) => {
			const most = Math.sqrt(2 * length);
			regionFinder(Array.from({length: most}, (_, i) => '`'.repeat(i + 1)).join(' '));
		});
	});
});

describe('escaped Markdown', () => {
	const shown = (tokens: readonly Token[]): string =>
		tokens
			.map((token) =>
				'tokens' in token && token.tokens ? shown(token.tokens) : 'text' in token ? token.text : '',
			)
			.join('');

	test('reads as the words that it was made from', () => {
		const word = fc.oneof(
			fc.string({unit: fc.constantFrom(...'ab1 *_`[]<>()#+-=.!|~&;\\:@$')}),
			fc.constantFrom(
				'C#',
				'C++',
				'1.',
				'1)',
				'&amp;',
				'<b>',
				'**',
				'---',
				'# x',
				'R&D',
				'===',
				'+',
			),
		);
		fc.assert(
			fc.property(fc.array(word), (words) => {
				const text = words.join(' ').replace(/\s+/g, ' ').trim();
				// A lone address becomes a link by itself; its words are the same.
				fc.pre(!/@|www|:/.test(text));
				const tokens = Lexer.lex(escapeMarkdown(text), {gfm: true});
				expect(shown(tokens)).toBe(text);
				expect(tokens.length).toBe(text === '' ? 0 : 1);
			}),
			{numRuns: 2000},
		);
	});

	test('stays readable', () => {
		expect(escapeMarkdown('C# and C++ at R&D, v1.2 (2019)')).toBe('C# and C++ at R&D, v1.2 (2019)');
	});
});

test.each([
	['\n  a\n    b\n\n  c\n', 'a\n  b\n\nc'],
	['\n  a\nb\n', '  a\nb'],
	['a\n  b', 'a\nb'],
	[' a ', 'a'],
	['\n\ta\n\t\tb', 'a\n\tb'],
	['', ''],
	['\n\n  \n', ''],
])('%j without its indent is %j', (text, expected) => {
	expect(dedent(text)).toBe(expected);
});
