import type {MarkdownTheme, Style} from '../../markdown/style/style.ts';

/** The parts of the viewer that a theme gives a look to. */
export type Part =
	| 'name'
	| 'headline'
	| 'locale'
	| 'currentLocale'
	| 'section'
	| 'entry'
	| 'detail'
	| 'selected'
	| 'open'
	| 'match'
	| 'timeline'
	| 'notice'
	| 'rule'
	| 'key'
	| 'hint'
	| 'problem';

/**
 * How everything looks. Whatever a colour says, a sign or a word says too. With a `markdown.text`
 * that has a background, the theme paints the whole screen.
 */
export type Theme = {markdown: MarkdownTheme; parts: Readonly<Record<Part, Style>>};
