import {describe, expect, it} from 'vitest';
import {renderMarkdown} from '../../source/markdown/render-markdown.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {checkSetting, htmlText, letters, visible} from './checks.ts';

/** Words in several scripts, with what is hard to measure among them. */
const word = fc.oneof(
	fc.constantFrom(
		'word',
		'résumé',
		'naïve',
		'über',
		'a',
		'I',
		'2019',
		'1,000',
		'C++',
		'co-author',
		'x_y',
		"don't",
	),
	fc.constantFrom(
		'日本語',
		'文章、',
		'「引用」',
		'한국어',
		'שלום',
		'العربية',
		'हिन्दी',
		'ไทย',
		'👩‍💻',
		'🇸🇻',
		'1️⃣',
		'é',
		'in\u00ADcom\u00ADplete',
	),
	fc.constantFrom(
		'anextraordinarilylongwordthatfitsnowhere',
		'https://example.org/a/b?c=d&e=f',
		'me@example.org',
		':rocket:',
	),
	fc.constantFrom(
		'&amp;',
		'&eacute;',
		'&#27;[31m',
		'<br>',
		'<kbd>k</kbd>',
		'<b>',
		'</i>',
		'\\*',
		'—',
		'…',
		'«',
		'»',
		';',
	),
	fc.string({unit: 'grapheme', minLength: 1, maxLength: 6}),
);
const words = fc.array(word, {minLength: 1, maxLength: 14}).map((all) => all.join(' '));

/** Markdown as its grammar builds it, to a depth. */
const {inline, blocks} = fc.letrec<{inline: string; block: string; blocks: string}>((tie) => ({
	inline: fc.oneof(
		{maxDepth: 3, withCrossShrink: true},
		words,
		fc
			.tuple(fc.constantFrom('**', '*', '_', '~~', '***'), tie('inline'))
			.map(([mark, text]) => `${mark}${text}${mark}`),
		words.map((text) => `\`${text.replaceAll('`', '')}\``),
		fc
			.tuple(
				tie('inline'),
				fc.constantFrom(
					'https://example.org/x',
					'mailto:a@b.example',
					'/relative',
					'javascript:x',
					'<a b>',
				),
			)
			.map(([text, href]) => `[${text}](${href})`),
		words.map((text) => `![${text}](https://example.org/i.png)`),
		fc
			.tuple(tie('inline'), fc.constantFrom(' ', '\n', '  \n'), tie('inline'))
			.map((parts) => parts.join('')),
	),
	block: fc.oneof(
		{maxDepth: 3, withCrossShrink: true},
		tie('inline'),
		fc
			.tuple(fc.integer({min: 1, max: 6}), words)
			.map(([level, text]) => `${'#'.repeat(level)} ${text}`),
		fc
			.tuple(
				fc.constantFrom('- ', '* ', '1. ', '9. ', '- [ ] ', '- [x] '),
				fc.array(tie('blocks'), {minLength: 1, maxLength: 3}),
			)
			.map(([mark, items]) =>
				items
					.map((item) => mark + item.replaceAll('\n', `\n${' '.repeat(mark.length)}`))
					.join('\n'),
			),
		tie('blocks').map((text) => text.replace(/^/gm, '> ')),
		fc
			.tuple(fc.constantFrom('', 'js', 'python', 'nothing'), words)
			.map(([language, text]) => `\`\`\`${language}\n${text.replaceAll(' ', '\n\t')}\n\`\`\``),
		fc
			.array(fc.tuple(words, words), {minLength: 1, maxLength: 3})
			.map((rows) =>
				[
					'| a | b |',
					'|:--|--:|',
					...rows.map(([a, b]) => `| ${a.replaceAll('|', '')} | ${b.replaceAll('|', '')} |`),
				].join('\n'),
			),
		fc.constantFrom(
			'---',
			'<div>\n',
			'<ul><li>x</li></ul>',
			'[^1]: note',
			'> [!TIP]\n> text',
			'    code',
			'<details><summary>s</summary>',
		),
	),
	blocks: fc.array(tie('block'), {minLength: 1, maxLength: 3}).map((all) => all.join('\n\n')),
}));

/** Marks and text thrown together, mostly broken. */
const broken = fc
	.array(
		fc.oneof(
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
				'|',
				'^',
			),
			fc.constantFrom(
				'\n',
				'\n\n',
				'  \n',
				'    ',
				'|-|\n',
				'```\n',
				'---\n',
				'\u001B[31m',
				'\u009B',
				'\u202E',
				'\u200B',
				'\u00A0',
				'\t',
			),
			fc.constantFrom(
				'<b',
				'<table>',
				'<td>',
				'<li>',
				'<!--',
				'<pre>',
				'</',
				'<script>',
				'&#x9b;',
				'[^',
				']:',
				'[!NOTE]',
			),
			fc.string({unit: 'grapheme', maxLength: 4}),
			fc.string({unit: 'binary', maxLength: 4}),
		),
		{maxLength: 50},
	)
	.map((pieces) => pieces.join(''));

const width = fc.oneof(fc.integer({min: 1, max: 12}), fc.integer({min: 13, max: 400}));

describe('any text', () => {
	it('is cut where a mark alone is wider than the line', () => {
		checkSetting('[^<b]:', 3);
	});

	it.each([
		['Markdown from its grammar', blocks],
		['a line of Markdown', inline],
		['broken Markdown', broken],
	] as const)('%s holds the properties at any width', (_, text) => {
		fc.assert(
			fc.property(text, width, (markdown, columns) => {
				checkSetting(markdown, columns);
			}),
			{numRuns: runs(150, 4000)},
		);
	});

	it('keeps every word of lists, quotes and emphasis, in order', () => {
		const safe = fc.constantFrom(
			'alpha',
			'beta',
			'**gamma**',
			'*delta*',
			'`eps`',
			'[zeta](https://z.example)',
			'ēta',
			'日本',
			'~~theta~~',
		);
		const line = fc.array(safe, {minLength: 1, maxLength: 8}).map((all) => all.join(' '));
		const document = fc
			.array(fc.tuple(fc.constantFrom('', '- ', '> ', '# ', '  - ', '1. '), line), {
				minLength: 1,
				maxLength: 8,
			})
			.map((lines) => lines.map(([mark, text]) => mark + text).join('\n\n'));
		fc.assert(
			fc.property(document, width, (markdown, columns) => {
				const lines = renderMarkdown(markdown, {
					width: Math.max(3, columns),
					colorLevel: 0,
					hyperlinks: true,
				});
				expect(letters(visible(lines.join('\n')))).toBe(letters(htmlText(markdown)));
			}),
			{numRuns: runs(150, 4000)},
		);
	});
});
