import {tests} from 'commonmark-spec';
import {describe, expect, it} from 'vitest';
import {renderMarkdown} from '../../source/markdown/render-markdown.ts';
import {checkSetting, htmlText, letters, visible, widths} from './checks.ts';
import {corpus} from './corpus.ts';
import {gfm} from './gfm.ts';

/** The specification writes tabs as arrows. */
const examples = tests.map(
	({markdown, number}) => [`CommonMark ${number}`, markdown.replaceAll('→', '\t')] as const,
);
const all = [...examples, ...gfm, ...corpus];

/**
 * Examples whose text is not that of the HTML by our simple way of reading it: tags that are never
 * finished, which a browser drops too (156 to 158, 616), comments that end at once and CDATA (626,
 * 629), `title` and `style` as words of a text (GFM 30), and emoji codes (GFM 36).
 */
const otherText = new Set([156, 157, 158, 616, 626, 629].map((number) => `CommonMark ${number}`));
otherText.add('GFM 30').add('GFM 36');

describe('every example, in every setting', () => {
	it(`holds the properties: ${all.length} texts`, () => {
		let settings = 0;
		for (const [name, markdown] of all)
			for (const width of widths) {
				try {
					settings += checkSetting(markdown, width);
				} catch (error) {
					throw new Error(`${name} at ${width}: ${String(error)}\n${markdown}`);
				}
			}
		expect(settings).toBe(all.length * widths.length * 8);
		console.log(`${settings} settings of ${all.length} texts hold the properties`);
	}, 300_000);

	it('has the words of the HTML that marked makes, in order', () => {
		const different: string[] = [];
		for (const [name, markdown] of [...examples, ...gfm]) {
			if (otherText.has(name)) continue;
			const shown = letters(
				visible(renderMarkdown(markdown, {width: 400, colorLevel: 0, hyperlinks: true}).join('\n')),
			);
			const expected = letters(htmlText(markdown));
			if (shown !== expected)
				different.push(`${name}: ${JSON.stringify(markdown)}\n  html ${expected}\n  ours ${shown}`);
		}
		expect(different.join('\n')).toBe('');
	});
});
