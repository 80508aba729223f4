import {completeMarkdown} from './complete.ts';
import {layOut} from './layout/layout.ts';
import {type ColorLevel, painter} from './style/ansi.ts';
import type {Line} from './style/span.ts';
import {defaultMarkdownTheme} from './style/style.ts';

/**
 * Lays out Markdown as lines of styled text, `width` columns wide at most, which know their place in
 * the text. With `hyperlinks`, a link's label stands alone; without, its address stands behind it.
 */
export function* layOutMarkdown(
	markdown: string,
	{width, hyperlinks}: {width: number; hyperlinks: boolean},
): Generator<Line> {
	const {blocks, highlight} = completeMarkdown;
	yield* layOut(blocks({body: markdown}, hyperlinks), width, highlight);
}

/**
 * Renders Markdown for a terminal: a line an element, none wider than `width` columns. Only SGR and
 * OSC 8 sequences stand in the lines, and each line closes what it opens. Never throws on any text.
 */
export function renderMarkdown(
	markdown: string,
	options: {width: number; colorLevel: ColorLevel; hyperlinks: boolean},
): string[] {
	const paint = painter({...options, theme: defaultMarkdownTheme});
	return Array.from(layOutMarkdown(markdown, options), ({spans}) => paint(spans));
}
