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

/** How `renderMarkdown` renders. */
export type RenderOptions = {
	/** Columns of a line; less than 1 is taken for 1. @default 80 */
	width?: number;
	/** How many colours: none, 16, 256 or all. @default 0 */
	colorLevel?: ColorLevel;
	/** Whether labels are links; without, an address stands behind its label. @default false */
	hyperlinks?: boolean;
};

/**
 * Renders Markdown for a terminal: a line an element, none wider than `width` columns. Only SGR and
 * OSC 8 sequences stand in the lines, and each line closes what it opens. Never throws on any text,
 * but a `RangeError` if the width is no number.
 */
export function renderMarkdown(
	markdown: string,
	{width = 80, colorLevel = 0, hyperlinks = false}: RenderOptions = {},
): string[] {
	if (Number.isNaN(width)) throw new RangeError('The width must be a number of columns.');
	const options = {width, colorLevel, hyperlinks};
	const paint = painter({...options, theme: defaultMarkdownTheme});
	return Array.from(layOutMarkdown(markdown, options), ({spans}) => paint(spans));
}
