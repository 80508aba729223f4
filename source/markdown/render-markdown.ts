import {layOut} from './layout/layout.ts';
import {parseBlocks} from './parse/blocks.ts';
import {type ColorLevel, painter} from './style/ansi.ts';
import type {Line} from './style/span.ts';
import {defaultMarkdownTheme} from './style/style.ts';

/**
 * Sets Markdown as lines of styled text, `width` columns wide at most, which know their place in
 * the text. With `hyperlinks`, a link's label stands alone; without, its address stands behind it.
 */
export function setMarkdown(
	markdown: string,
	{width, hyperlinks}: {width: number; hyperlinks: boolean},
): Line[] {
	return Array.from(layOut(parseBlocks(markdown, hyperlinks), width));
}

/**
 * Sets Markdown for a terminal: a line an element, none wider than `width` columns. Only SGR and
 * OSC 8 sequences stand in the lines, and each line closes what it opens. Never throws on any text.
 */
export function renderMarkdown(
	markdown: string,
	options: {width: number; colorLevel: ColorLevel; hyperlinks: boolean},
): string[] {
	const paint = painter({...options, theme: defaultMarkdownTheme});
	const lines: string[] = [];
	for (const {spans} of layOut(parseBlocks(markdown, options.hyperlinks), options.width))
		lines.push(paint(spans));
	return lines;
}
