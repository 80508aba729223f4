import {marked} from 'marked';
import {decodeEntities} from '../../source/markdown/extras/references.ts';
import {textWidth} from '../../source/markdown/layout/width.ts';
import {renderMarkdown} from '../../source/markdown/render-markdown.ts';
import {plainText} from '../../source/resume/plain-text.ts';
import {isLong} from '../long.ts';

/** The only sequences that may leave the renderer: SGR, and OSC 8 ended by ST. */
const sequences = /\u001B\[[\d;]*m|\u001B\]8;;[^\u001B\u0007]*\u001B\\/g;

/** A line without its styles and links. */
export function visible(line: string): string {
	return line.replace(sequences, '');
}

/** Widths to set a text at, of which three are tried where time is short. */
export const widths = isLong
	? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 40, 60, 80, 120, 400]
	: [3, 20, 80];
const levels = [0, 1, 2, 3] as const;

/**
 * Sets a text at a width in every way there is, and holds what is true of each: nothing is wider
 * than the width (from 3 columns up), nothing but SGR and OSC 8 is written, every line closes what
 * it opens, and the words stand at the same places at every colour level. Throws where one is
 * broken. Returns the number of settings.
 */
export function checkSetting(markdown: string, width: number): number {
	for (const hyperlinks of [true, false]) {
		const [plain = [], ...colored] = levels.map((colorLevel) =>
			renderMarkdown(markdown, {width, colorLevel, hyperlinks}),
		);
		const words = plain.map(visible);
		for (const line of words) {
			if (width >= 3 && textWidth(line) > width)
				throw new Error(`wider than ${width}: ${JSON.stringify(line)}`);
			if (plainText(line) !== line || line.includes('\n'))
				throw new Error(`not plain: ${JSON.stringify(line)}`);
		}
		for (const lines of colored) {
			for (const [index, line] of lines.entries()) {
				if (visible(line) !== words[index])
					throw new Error(`differs in colour: ${JSON.stringify(line)}`);
				let styled = false;
				let linked = false;
				for (const [sequence] of line.matchAll(sequences)) {
					if (sequence.startsWith('\u001B]')) linked = sequence !== '\u001B]8;;\u001B\\';
					else styled = sequence !== '\u001B[0m';
				}
				if (styled || linked) throw new Error(`left open: ${JSON.stringify(line)}`);
			}
			if (lines.length !== words.length) throw new Error('other lines in colour');
		}
	}
	return levels.length * 2;
}

/** What decoration is made of: bullets, bars, rules, marks of wrapped code and of headings. */
const decoration = /[•◦▪▫▸▹▾│─┼═↪☐☑]/g;
/** The number of a list item, or what looks like one; both sides lose it. */
const number = /(?<=^|\s)\d+\.(?=\s|$)/g;
/** Digits that are raised or lowered are the same digits. */
const scripts = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ⁿⁱ]/g;
/** The marks of footnotes and alerts, which lose some of their signs; both sides lose brackets. */
const notes = /\[\^([^\]]*)\]:?|\[!([A-Z]+)\]|[[\]]/g;

/** The letters of a text, without the spaces between them, nor where lines end. */
export function letters(text: string): string {
	return text
		.replace(scripts, (sign) => sign.normalize('NFKC'))
		.replace(decoration, '')
		.replace(number, '')
		.replace(notes, '$1$2')
		.replace(/[\s\u00AD\u200B]/g, '');
}

/** The text that a browser would show of the HTML that marked makes. */
export function htmlText(markdown: string): string {
	const html = marked
		.parse(markdown, {async: false})
		.replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, '')
		.replace(
			/<img src="([^"]*)" alt="([^"]*)"[^>]*>/g,
			(_, href, alt) => alt || (/^https?:/.test(href) ? href : ''),
		)
		.replaceAll('</p>', '\n')
		.replace(/<\/?[a-z][^>]*>|<[!?][^>]*>/gi, '');
	return plainText(decodeEntities(html));
}
