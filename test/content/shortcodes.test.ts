import {expect, test} from 'vitest';
import {scanTags} from '../../source/content/data/shortcode-tags.ts';
import {withoutShortcodes} from '../../source/content/data/without-shortcodes.ts';
import {type BodyNode, parseShortcodes} from '../../source/content/shortcodes/shortcodes.ts';
import {expectProportion} from '../growth.ts';
import {fc} from '../property.ts';

/** Pieces in short: a shortcode is `name(arguments)[inner]`, one without closing tag has no `[]`. */
function shown(pieces: readonly BodyNode[]): string {
	return pieces
		.map((piece) => {
			if (piece.kind === 'text') return piece.text;
			if (piece.kind !== 'shortcode') return `<${piece.kind}>`;
			const named = [...piece.named].map(([key, value]) => `${key}=${value}`);
			const inner = piece.inner && `[${shown(piece.inner)}]`;
			return `${piece.name}(${[...piece.positional, ...named].join('|')})${inner ?? ''}`;
		})
		.join('');
}

test.each([
	['a {{< x >}} b', 'a x() b'],
	['{{<x>}}', 'x()'],
	['{{% x %}}', 'x()'],
	['{{%x%}}', 'x()'],
	['{{< x />}}after', 'x()after'],
	['{{<x/>}}after', 'x()after'],
	['{{< x one "two three" `four "4"` >}}', 'x(one|two three|four "4")'],
	['{{< x a=1 b="2 3" c = `4` >}}', 'x(a=1|b=2 3|c=4)'],
	['{{< x a="say \\"hi\\"" b="back\\\\" >}}', 'x(a=say "hi"|b=back\\)'],
	['{{< x a="1>}}2" >}}', 'x(a=1>}}2)'],
	['{{< x a=https://b.c/d?e=f >}}', 'x(a=https://b.c/d?e=f)'],
	['{{< x\n  a="1"\n  b="2"\n>}}', 'x(a=1|b=2)'],
	['{{< x __proto__="1" >}}', 'x(__proto__=1)'],
	['{{< x = >}}', 'x(=)'],
	['{{< x a= >}}', 'x(a=)'],
	['{{< x >}}in{{< /x >}}', 'x()[in]'],
	['{{<x>}}in{{</x>}}', 'x()[in]'],
	['{{% x %}}in{{% /x %}}', 'x()[in]'],
	['{{< a >}}1{{< b >}}2{{< /b >}}3{{< /a >}}', 'a()[1b()[2]3]'],
	['{{< a >}}{{< a >}}1{{< /a >}}{{< /a >}}', 'a()[a()[1]]'],
	// What stays open stands alone.
	['{{< a >}}1{{< b >}}2{{< /a >}}', 'a()[1b()2]'],
	['{{< a >}}1', 'a()1'],
	['1{{< /a >}}2', '1<stray>2'],
	['{{< a >}}1{{< b >}}2{{< /a >}}3{{< /b >}}', 'a()[1b()2]3<stray>'],
	['a {{< b', 'a <broken> b'],
	['{{< a {{< b >}}', '<broken> a b()'],
	['{{< a "b >}}', '<broken> a "b >}}'],
	// Shown, not run.
	['{{</* x a="1" */>}}', '<literal>'],
	['{{%/* x */%}}', '<literal>'],
	['{{</* x', '<broken>/* x'],
	// No shortcodes at all.
	['{{ .Site }} {{x}} {% raw %} {{{<', '{{ .Site }} {{x}} {% raw %} {<broken>'],
])('%s', (text, expected) => {
	expect(shown(parseShortcodes(text))).toBe(expected);
});

test('any number that stand alone may come before one with a text', () => {
	const text = `${'{{< icon >}}'.repeat(100)}{{< a >}}1{{< /a >}}`;
	expect(shown(parseShortcodes(text))).toBe(`${'icon()'.repeat(100)}a()[1]`);
});

test('nesting has a limit, and the words in it stay', () => {
	const text = `${'{{< a >}}'.repeat(1000)}1${'{{< /a >}}'.repeat(1000)}2`;
	expect(withoutShortcodes(text)).toBe('12');
});

test('a literal keeps its words', () => {
	expect(parseShortcodes('{{</* x */>}}')).toEqual([{kind: 'literal', text: '{{< x >}}'}]);
	expect(parseShortcodes('{{%/* x */%}}')).toEqual([{kind: 'literal', text: '{{% x %}}'}]);
});

test('every tag knows its place', () => {
	expect(scanTags('ab{{< x >}}c{{< /x >}}')).toMatchObject([
		{form: 'open', start: 2, end: 11},
		{form: 'close', start: 12, end: 22},
	]);
});

test.each([
	['Engineer {{< b >}}at{{< /b >}} Motive', 'Engineer at Motive'],
	['{{< x "y" >}}', ''],
	['{{{< x />}}{< y >}}', '{< y >}}'],
	['{{</* x */>}}', '{{< x >}}'],
	['{{ name }}', '{{ name }}'],
])('a field “%s” reads “%s”', (text, expected) => {
	expect(withoutShortcodes(text)).toBe(expected);
});

const hostile = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'{{<',
				'{{%',
				'>}}',
				'%}}',
				'{',
				'}',
				'<',
				'/',
				'/*',
				'*/',
				'"',
				'`',
				'\\',
				'=',
			),
			fc.constantFrom(' ', '\n', 'a', 'b', 'param', '{{< a >}}', '{{< /a >}}', '{{</* a */>}}'),
			fc.string(),
		),
		{maxLength: 60},
	)
	.map((pieces) => pieces.join(''));

test('the tags of any text stand apart and in order, and its other words are all kept', () => {
	fc.assert(
		fc.property(hostile, (text) => {
			let done = 0;
			let outside = '';
			for (const {start, end} of scanTags(text)) {
				expect(start).toBeGreaterThanOrEqual(done);
				expect(end).toBeGreaterThan(start);
				outside += text.slice(done, start);
				done = end;
			}
			outside += text.slice(done);
			const textOf = (pieces: readonly BodyNode[]): string =>
				pieces
					.map((piece) =>
						piece.kind === 'text'
							? piece.text
							: piece.kind === 'shortcode'
								? textOf(piece.inner ?? [])
								: '',
					)
					.join('');
			expect(textOf(parseShortcodes(text))).toBe(outside);
			if (!text.includes('/*')) expect(withoutShortcodes(text)).not.toMatch(/\{\{[<%]/);
		}),
		{numRuns: 1000},
	);
});

test.each([
	'{{< a >}}',
	'{{< /a >}}',
	'{{<',
	'{{< "',
	'{{< a="',
	'{{< `',
	'{{< "`',
	'{{< "{{< `',
	'{{< \\"',
	'{{< "\\"',
	'{{< a="\\"',
	'{{</*',
	'{{< a "b" ',
	'{{< a >}}{{< b >}}{{< /a >}}',
	'{',
	'{{{',
	'"',
	'{{< a=',
	'{{< ',
])('“%s” over and over takes time in proportion', async (piece) => {
	for (const [before, after] of [
		['', ''],
		['{{< "', ''],
		['', '" >}}'],
		['', '` >}}'],
		['{{< x >}}', '{{< /x >}}'],
	]) {
		await expectProportion(Math.ceil(200_000 / piece.length), (count) =>
			withoutShortcodes(before + piece.repeat(count) + after),
		);
	}
});
