import hljs from 'highlight.js/lib/core';
import {describe, expect, it} from 'vitest';
import {languageNames} from '../../source/markdown/extras/highlight.ts';
import {renderMarkdown} from '../../source/markdown/render-markdown.ts';
import {isLong} from '../long.ts';
import {htmlText, letters, visible} from './checks.ts';
import {corpus} from './corpus.ts';

type Options = Parameters<typeof renderMarkdown>[1];

const plainly: Options = {width: 60, colorLevel: 0, hyperlinks: true};
const set = (markdown: string, options: Partial<Options> = {}) =>
	renderMarkdown(markdown, {...plainly, ...options});

describe.each(corpus)('%s', (_, markdown) => {
	it('has every word once and in order, and no other', () => {
		const expected = letters(htmlText(markdown));
		for (const width of [20, 60, 400]) {
			// A hyphen that shows where a soft one was used is decoration too.
			const shown = letters(visible(set(markdown.replaceAll('\u00AD', ''), {width}).join('\n')));
			// A misleading label shows its address, which is decoration.
			const text = shown.replace('(https://evil.example/)', '');
			// Cells that are wrapped stand side by side, and their words between one another.
			const inOrder = width === 400 || !/\|[ :]*--/.test(markdown);
			if (inOrder) expect(text).toBe(expected);
			else expect(Array.from(text).sort()).toEqual(Array.from(expected).sort());
		}
	});
});

describe('setting', () => {
	it('hangs lines under the text of their item, and nested lists under that', () => {
		expect(set('- one two three\n  - four five six', {width: 10})).toEqual([
			'• one two',
			'  three',
			'  ◦ four',
			'    five',
			'    six',
		]);
	});

	it('aligns the numbers of a list on the right', () => {
		expect(set('9. nine\n10. ten')).toEqual([' 9. nine', '10. ten']);
		expect(set('3. three')).toEqual(['3. three']);
	});

	it('keeps tight lists tight and loose ones loose', () => {
		expect(set('- a\n- b')).toEqual(['• a', '• b']);
		expect(set('- a\n\n- b')).toEqual(['• a', '', '• b']);
	});

	it('sets bold, code and links inside list items', () => {
		expect(set('- a **b** `c` [d](https://e.example)', {colorLevel: 1})[0]).toBe(
			'• a \u001B[1mb\u001B[0m \u001B[32mc\u001B[0m ' +
				'\u001B[4m\u001B]8;;https://e.example/\u001B\\d\u001B]8;;\u001B\\\u001B[0m',
		);
	});

	it('shows the address where there are no hyperlinks, unless the label is the address', () => {
		expect(set('[d](https://e.example/x)', {hyperlinks: false})).toEqual([
			'd (https://e.example/x)',
		]);
		expect(set('<https://e.example/x>', {hyperlinks: false})).toEqual(['https://e.example/x']);
		expect(set('[e.example/x](https://e.example/x)', {hyperlinks: false})).toEqual(['e.example/x']);
	});

	it('cuts an address behind one of its own marks, and shows it as it was written', () => {
		expect(
			set('(https://en.wikipedia.org/wiki/USS_Constitution), in', {width: 47, hyperlinks: false}),
		).toEqual(['(https://en.wikipedia.org/wiki/USS_', 'Constitution), in']);
		expect(set('[a](https://example.org)', {hyperlinks: false})).toEqual([
			'a (https://example.org)',
		]);
	});

	it('makes text of what isn’t http, https, mailto or tel', () => {
		expect(set('[a](javascript:alert(1)) [b](file:///etc/passwd) [c](/about)')).toEqual(['a b c']);
	});

	it('says where a label leads that looks like another host', () => {
		expect(set('[github.com](https://evil.example/)').map(visible)).toEqual([
			'github.com (https://evil.example/)',
		]);
	});

	it('never begins a line with a closing mark', () => {
		expect(set('日本語の文章、長い。', {width: 8})).toEqual(['日本語の', '文章、長', 'い。']);
		expect(set('日本語文、長い', {width: 8})).toEqual(['日本語', '文、長い']);
	});

	it('keeps the marks that French sets apart with their words', () => {
		expect(set('ils continuent ; oui', {width: 14})).toEqual(['ils', 'continuent ;', 'oui']);
		expect(set('on dit « oui » là', {width: 9})).toEqual(['on dit', '« oui »', 'là']);
		expect(set('anticonstitutionnel ; x', {width: 19})).toEqual(['anticonstitutionnel', '; x']);
	});

	it('breaks words at soft hyphens only where needed', () => {
		expect(set('in\u00ADcom\u00ADpre\u00ADhen\u00ADsible', {width: 9})).toEqual([
			'incompre-',
			'hensible',
		]);
		expect(set('in\u00ADcom\u00ADpre', {width: 20})).toEqual(['incompre']);
	});

	it('fits tables, and stacks what can not fit', () => {
		const table = '| Name | What it is |\n|---|--:|\n| A-0 | a linker and loader |';
		expect(set(table)).toEqual([
			'Name │          What it is',
			'─────┼────────────────────',
			'A-0  │ a linker and loader',
		]);
		expect(set(table, {width: 18})).toEqual([
			'Name │  What it is',
			'─────┼────────────',
			'A-0  │    a linker',
			'     │  and loader',
		]);
		expect(set(table, {width: 8})).toEqual([
			'Name',
			'What it',
			'is',
			'────────',
			'A-0',
			'a linker',
			'and',
			'loader',
		]);
	});

	it('wraps code with a mark, and expands its tabs', () => {
		expect(set('```\na\tbcdefgh\n```', {width: 10})).toEqual(['  a   bcde', '  ↪ fgh']);
	});

	it('tells the levels of headings apart without colour', () => {
		const headings = [1, 2, 3, 4, 5, 6].map((level) => set(`${'#'.repeat(level)} T`).join('|'));
		expect(new Set(headings).size).toBe(6);
	});

	it('breaks hard where the author did, and nowhere for a soft break', () => {
		expect(set('a  \nb\nc<br>d')).toEqual(['a', 'b c', 'd']);
	});

	it('sets alerts as quotes with their kind, and footnotes with their labels', () => {
		expect(set('> [!NOTE]\n> Text[^1].\n\n[^1]: First.')).toEqual([
			'│ NOTE',
			'│',
			'│ Text[1].',
			'',
			'[1] First.',
		]);
		expect(set('text[^1]\n[^1]: right below')).toEqual(['text[1]', '', '[1] right below']);
		expect(set('not [^abc] a note')).toEqual(['not [^abc] a note']);
		expect(set('> [!NOTE]\n> See [docs][d].\n\n[d]: https://e.example').map(visible)[2]).toBe(
			'│ See docs.',
		);
		expect(set('[^1]: First.\n[^ab]: Second,\n    more.')).toEqual([
			'[1] First.',
			'[ab] Second, more.',
		]);
	});

	it('sets all paragraphs of a footnote', () => {
		expect(set('a[^1]\n\n[^1]: First.\n\n    Second *one*.\n\n    - item\n\nEnd.')).toEqual([
			'a[1]',
			'',
			'[1] First.',
			'    Second one.',
			'    • item',
			'',
			'End.',
		]);
	});

	it('sets terms in bold, and what they mean below', () => {
		expect(set('Beacon *x*\n: A light\n: A mark\ngoes on\n\nEnd.')).toEqual([
			'Beacon x',
			'• A light',
			'• A mark goes on',
			'',
			'End.',
		]);
		expect(set('Beacon', {colorLevel: 1})).not.toEqual(
			set('Beacon\n: x', {colorLevel: 1}).slice(0, 1),
		);
		expect(set('One\nTwo\n\n:   First.\n\n    Second.\n\n    - a\n\nThree\n: b')).toEqual([
			...['One', 'Two', '• First.', '', '  Second.', '', '  ◦ a', '', 'Three', '• b'],
		]);
		expect(set('> Term\n> : def\n\n- item\n  : def')).toEqual([
			...['│ Term', '│ • def', '', '• item', '  ◦ def'],
		]);
	});

	it.each([
		'Text\n:no space',
		'Text\n\n\n: far below',
		'a\nb\nc\nd\n: more lines than a term has',
		'::: note\n: x',
	])('takes %j for no definition', (text) => {
		expect(set(text).join(' ')).toContain(':');
	});

	it.each([
		[
			'これは**「強調」**です。これは**テスト。**次の文。',
			'これは「強調」です。これはテスト。次の文。',
		],
		['这是**“强调”**吗，~~（删）~~了', '这是“强调”吗，（删）了'],
		['한국어**(강조)**입니다', '한국어(강조)입니다'],
		['2 * 3 * 4は*です', '2 * 3 * 4は*です'],
		['これ_です_よ', 'これ_です_よ'],
	])('finds emphasis beside %s', (text, expected) => {
		expect(set(text)).toEqual([expected]);
	});

	it('parts the words of blocks that HTML makes within a line', () => {
		const text =
			'Led. <ul><li>A **bold** one</li><li>Other</li></ul> Cells <table><tr><td>a</td><td>b</td></tr></table> A <div>c</div><div>d</div>';
		expect(set(text)).toEqual([
			...['Led.', '', '• A bold one', '• Other', '', 'Cells', '', 'a │ b', '──┼──', ''],
			...['A', '', 'c', '', 'd'],
		]);
		expect(set('- a<p>b</p>c')).toEqual(['• a', '  b', '  c']);
		expect(set('| a |\n|---|\n| x<ul><li>y</li><li>z</li></ul> |').slice(2)).toEqual([
			...['x', 'y', 'z'],
		]);
		expect(set('## a<div>b</div>').slice(0, 2)).toEqual(['a', 'b']);
		expect(set('a <pre>**b**</pre> <script>c</script>')).toEqual(['a', '', '  b']);
	});

	it('sets terms in HTML as those in Markdown', () => {
		expect(set('<dl><dt>A</dt><dd>b</dd><dd>c</dd><dt>D</dt><dd><p>e</p></dd></dl>f')).toEqual([
			...['A', '• b', '• c', '', 'D', '• e', '', 'f'],
		]);
		expect(set('<details><summary>A</summary>b<br>c</details>d')).toEqual([
			'▾ A',
			'',
			'b',
			'c',
			'',
			'd',
		]);
	});

	it('sets HTML by what it means', () => {
		expect(set('<ul><li>one</li><li>two</li></ul>')).toEqual(['• one', '• two']);
		expect(set('<table><tr><th>a</th></tr><tr><td>1</td></tr></table>')).toEqual(['a', '─', '1']);
		expect(set('H<sub>2</sub>O x<sup>2</sup> 1<sup>st</sup>')).toEqual(['H₂O x² 1st']);
		expect(set('a <script>b</script><!-- c --> d <blink>e</blink>')).toEqual(['a d e']);
		expect(set('<b>x</b> <i>y</i>', {colorLevel: 1})).toEqual([
			'\u001B[1mx\u001B[0m \u001B[3my\u001B[0m',
		]);
	});

	it('loses no word of HTML that Markdown has cut in pieces', () => {
		expect(set('<ul>\n\n<li>one</li>\n\n<li>two</li>\n\n</ul>')).toEqual(['• one', '', '• two']);
		expect(set('<ol start="9"><li>a<li>b</ol>')).toEqual([' 9. a', '10. b']);
		expect(set('<table><caption>Cap</caption><tr><td>1')).toEqual(['Cap', '', '1', '─']);
		expect(set('<p>10&nbsp;km</p>')).toEqual(['10\u00A0km']);
		expect(set('<ul><li><input type="checkbox" checked> done</ul>')).toEqual(['☑ done']);
	});

	it.each([
		['<p>&#27;[31mred &#x9b;31m z</p>', 'red z'],
		['&#27;<b>[31m</b>x', 'x'],
		['&#27;\\[31mred', 'red'],
		['a&#x9b;31mb \u009D0;t\u009Cc', 'ab c'],
		['`a\u001B[31mb`', 'ab'],
	])('takes sequences out whole, wherever they begin: %j', (markdown, shown) => {
		expect(set(markdown).map(visible).join('|')).toBe(shown);
	});

	it.each([
		['[github.com\u200B](https://evil.example)', true],
		['[git&shy;hub.com](https://evil.example)', true],
		['[(github.com)](https://evil.example)', true],
		['[Visit github.com](https://evil.example)', true],
		['[https://user@github.com](https://evil.example)', true],
		['[bob@good.example](mailto:eve@evil.example)', true],
		['<p><a href="https://evil.example">github.com</a></p>', true],
		['[github.com](https://www.github.com/x)', false],
		['[docs.github.com](https://github.com/x)', false],
		['[Node.js](https://nodejs.org)', false],
		['[me@a.example](mailto:me@a.example)', false],
		['[U.S. Navy](https://navy.example)', false],
	])('tells whether a label misleads: %s', (markdown, misleads) => {
		expect(set(markdown).map(visible).join(' ').includes('(')).toBe(
			misleads || markdown.includes('[('),
		);
	});

	it.each([
		['[+44 20 7946 0000](tel:+442079460000)', '+44 20 7946 0000'],
		['[(020) 7946-0000](tel:02079460000)', '(020) 7946-0000'],
		['[+44 20 7946 0001](tel:+442079460000)', '+44 20 7946 0001 (tel:+442079460000)'],
		['[call me](tel:+442079460000)', 'call me (tel:+442079460000)'],
	])('says a number to call once, however it is spaced: %s', (markdown, shown) => {
		expect(set(markdown, {hyperlinks: false}).map(visible)).toEqual([shown]);
	});

	it('follows the link around an image, and encodes every address', () => {
		expect(set('[![alt](https://i.example/i.png)](https://l.example)')[0]).toContain(
			'8;;https://l.example/',
		);
		expect(set('[![alt](https://i.example/i.png)](https://l.example)')[0]).not.toContain(
			'i.example',
		);
		expect(set('[call](<tel:+49 30>)')[0]).toContain('8;;tel:+49%2030');
	});

	it('never begins a line with a closing mark where a word is cut', () => {
		expect(set('aaaaaaaaaa, bbb', {width: 10})).toEqual(['aaaaaaaaa', 'a, bbb']);
		expect(set('see (abcdefgh) x', {width: 9})).toEqual(['see', '(abcdefg', 'h) x']);
	});

	it('says nothing for what says nothing', () => {
		expect(set('a\n\n![](i.png)\n\n<span></span>\n\nb\n\n#')).toEqual(['a', '', 'b']);
	});

	if (isLong)
		it('takes a million rows, cells and breaks', () => {
			for (const text of [
				`|a|\n|-|\n${'|c|\n'.repeat(126_000)}`,
				`|a|\n|-|\n|${'c '.repeat(126_000)}|`,
				`# ${'a<br>'.repeat(130_000)}`,
				`x <a>${'`a` '.repeat(70_000)}</a>`,
			])
				expect(set(text, {width: 20}).length).toBeGreaterThan(0);
		}, 60_000);

	it('stands right-to-left paragraphs on the right, in logical order', () => {
		expect(set('שלום עולם', {width: 12})).toEqual(['   שלום עולם']);
		expect(set('Latin שלום', {width: 12})).toEqual(['Latin שלום']);
	});

	it('styles each kind of text inside a line, and nothing beside it', () => {
		const styled = (markdown: string) => set(markdown, {colorLevel: 1}).join('\n');
		expect(styled('a **b** c')).toBe('a \u001B[1mb\u001B[0m c');
		expect(styled('a *b* c')).toBe('a \u001B[3mb\u001B[0m c');
		expect(styled('a ~~b~~ c')).toBe('a \u001B[9mb\u001B[0m c');
		expect(styled('a `b:c:` d')).toBe('a \u001B[32mb:c:\u001B[0m d');
		expect(styled('a **b *c* `d`** e')).toBe(
			'a \u001B[1mb \u001B[0m\u001B[1m\u001B[3mc\u001B[0m\u001B[1m \u001B[0m\u001B[1m\u001B[32md\u001B[0m e',
		);
		expect(styled('a  \nb\\\nc\nd<br>e<wbr>f')).toBe('a\nb\nc d\nef');
		expect(styled('- [x] a **b**')).toContain('a \u001B[1mb\u001B[0m');
	});

	it('knows emoji codes, but not in code, addresses and times', () => {
		expect(
			set(':rocket: `:rocket:` https://a.example/:rocket:/ 12:30:45 :no_such:').map(visible),
		).toEqual(['🚀 :rocket: https://a.example/:rocket:/ 12:30:45 :no_such:']);
	});

	it('colours code in a language that is named and known, and no other', () => {
		const colors = (language: string) =>
			new Set(
				set(`\`\`\`${language}\nconst a = "b";\n\`\`\``, {colorLevel: 1})[0]?.match(
					/\u001B\[3\dm/g,
				),
			).size;
		for (const language of [
			'js',
			'ts',
			'python',
			'go',
			'rust',
			'java',
			'c',
			'cpp',
			'c#',
			'ruby',
			'php',
			'kotlin',
			'swift',
		])
			expect(colors(language), language).toBeGreaterThan(1);
		expect(colors('')).toBe(1);
		expect(colors('nothing')).toBe(1);
	});

	it.each([0, -5, 0.5, Number.POSITIVE_INFINITY])('ends at a width of %d', (width) => {
		expect(set('---\n\n- a b\n\n| a | b |\n|---|---|', {width}).length).toBeGreaterThan(0);
	});

	it('knows which languages there are before it loads them', () => {
		for (const name of languageNames) expect(hljs.getLanguage(name), name).toBeDefined();
		for (const name of hljs.listLanguages()) expect(languageNames.has(name), name).toBe(true);
	});

	it('cuts off what is nested beyond reason with a mark, and keeps its words', () => {
		const lines = set(`${'> '.repeat(500)}deep`);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/│ … deep$/);
		expect(
			set(`${'*a '.repeat(3000)}${'b* '.repeat(3000)}`)
				.join(' ')
				.match(/[ab]/g),
		).toHaveLength(6000);
	});
});
