import {Lexer, type Token} from 'marked';
import {describe, expect, test} from 'vitest';
import {dedent} from '../../source/content/cards.ts';
import {codeRegions} from '../../source/content/code-regions.ts';
import {escapeMarkdown} from '../../source/content/escape-markdown.ts';
import {expectProportion} from '../growth.ts';
import {fc} from '../property.ts';

describe('code regions', () => {
	/** The text with `X` for each character that is code. */
	function marked(text: string): string {
		const isCode = codeRegions(text);
		return [...text].map((char, index) => (isCode(index) && char !== '\n' ? 'X' : char)).join('');
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
	])('%j', (text, expected) => {
		expect(marked(text)).toBe(expected);
	});

	test.each(['` ', '`` ` ', '\\'])(
		'take time in proportion to the text, of “%s”',
		async (piece) => {
			await expectProportion(400_000 / piece.length, (count) => codeRegions(piece.repeat(count)));
		},
	);

	test('take time in proportion to the text, of marks of every length', async () => {
		// So many characters that the lengths up to their number are theirs.
		await expectProportion(180_000, (length) => {
			const most = Math.sqrt(2 * length);
			codeRegions(Array.from({length: most}, (_, i) => '`'.repeat(i + 1)).join(' '));
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
