import fc from 'fast-check';
import {marked} from 'marked';
import {describe, expect, it} from 'vitest';
import {decodeEntities} from '../../source/markdown/html.ts';
import {renderMarkdown} from '../../source/markdown/render-markdown.ts';
import {textWidth} from '../../source/markdown/width.ts';
import {plainText} from '../../source/resume/plain-text.ts';
import {corpus} from './corpus.ts';

type Options = Parameters<typeof renderMarkdown>[1];

const plainly: Options = {width: 60, colorLevel: 0, hyperlinks: true};
const set = (markdown: string, options: Partial<Options> = {}) =>
	renderMarkdown(markdown, {...plainly, ...options});

const escapes = /\u001B\[[\d;]*m|\u001B\]8;;[^\u001B\u0007]*\u001B\\/g;
const visible = (line: string) => line.replace(escapes, '');

/** What decoration is made of: bullets, bars, rules, marks of wrapped code and of headings. */
const decoration = /[•◦▪▫▸▹│─┼═↪☐☑]/g;
/** The number of a list item, or what looks like one; both sides lose it. */
const number = /(?<=^|\s)\d+\.(?=\s|$)/g;

/** Digits that are raised or lowered are the same digits. */
const scripts = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ⁿⁱ]/g;

/** The words of a text, without the spaces between them, nor where lines end. */
function letters(text: string): string {
	return text
		.replace(scripts, (sign) => sign.normalize('NFKC'))
		.replace(decoration, '')
		.replace(number, '')
		.replace(/[\s\u00AD\u200B]/g, '');
}

/** The text that a browser would show of the HTML that marked makes. */
function htmlText(markdown: string): string {
	const html = marked
		.parse(markdown, {async: false})
		.replace(/<!--[\s\S]*?-->|<script[\s\S]*?<\/script>/g, '')
		.replace(/<img src="([^"]*)" alt="([^"]*)"[^>]*>/g, (_, href, alt) => alt || href)
		.replace(/<[^>]*>/g, '');
	return plainText(decodeEntities(html));
}

const widths = [1, 2, 3, 4, 5, 7, 10, 20, 33, 40, 60, 80, 120, 400];

describe.each(corpus)('%s', (_, markdown) => {
	it.each(widths)('is never wider than %i columns', (width) => {
		for (const hyperlinks of [true, false])
			for (const line of set(markdown, {width, hyperlinks}))
				expect(textWidth(visible(line)), line).toBeLessThanOrEqual(Math.max(width, 3));
	});

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

	it('has the same words at the same places with and without colour', () => {
		const text = set(markdown);
		for (const colorLevel of [1, 2, 3] as const)
			expect(set(markdown, {colorLevel}).map(visible)).toEqual(text.map(visible));
	});

	it('opens and closes styles and links on each line, and writes no other sequence', () => {
		for (const line of set(markdown, {colorLevel: 3})) {
			expect(plainText(visible(line))).toBe(visible(line));
			const [lastStyle] = line.match(/\u001B\[[\d;]*m/g)?.slice(-1) ?? [];
			const [lastLink] = line.match(/\u001B\]8;;[^\u001B]*\u001B\\/g)?.slice(-1) ?? [];
			expect(lastStyle ?? '\u001B[0m').toBe('\u001B[0m');
			expect(lastLink ?? '\u001B]8;;\u001B\\').toBe('\u001B]8;;\u001B\\');
		}
	});
});

describe('any text', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			'**',
			'*',
			'_',
			'`',
			'~~',
			'[',
			']',
			'(',
			')',
			'<',
			'>',
			'!',
			'#',
			'- ',
			'1. ',
			'> ',
		),
		fc.constantFrom(
			'\n',
			'\n\n',
			'  \n',
			'    ',
			'|',
			'|-|\n',
			'```\n',
			'---\n',
			'&#27;',
			'\u001B[31m',
			'\u009B',
		),
		fc.constantFrom(
			'https://a.example/b',
			'日本',
			'👩‍💻',
			'é',
			'\u00AD',
			'\u200B',
			'\u00A0',
			'\t',
			'word',
			'x',
		),
		fc.string({unit: 'grapheme', maxLength: 4}),
	);
	const text = fc.array(piece, {maxLength: 60}).map((pieces) => pieces.join(''));

	it('is set without an error, within its width, with no control character', () => {
		fc.assert(
			fc.property(
				text,
				fc.integer({min: 1, max: 90}),
				fc.boolean(),
				(markdown, width, hyperlinks) => {
					for (const line of renderMarkdown(markdown, {width, colorLevel: 1, hyperlinks})) {
						const shown = visible(line);
						expect(textWidth(shown)).toBeLessThanOrEqual(Math.max(3, width));
						expect(shown).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/);
					}
				},
			),
			{numRuns: 1500},
		);
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
			'\u001B[2m\u001B[36m• \u001B[0ma \u001B[1mb\u001B[0m \u001B[33mc\u001B[0m ' +
				'\u001B[4m\u001B[34m\u001B]8;;https://e.example/\u001B\\d\u001B]8;;\u001B\\\u001B[0m',
		);
	});

	it('shows the address where there are no hyperlinks, unless the label is the address', () => {
		expect(set('[d](https://e.example/x)', {hyperlinks: false})).toEqual([
			'd (https://e.example/x)',
		]);
		expect(set('<https://e.example/x>', {hyperlinks: false})).toEqual(['https://e.example/x']);
		expect(set('[e.example/x](https://e.example/x)', {hyperlinks: false})).toEqual(['e.example/x']);
	});

	it('makes text of what is not http, https, mailto or tel', () => {
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
});
