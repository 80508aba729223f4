import type {MarkdownTheme, Style} from '../../markdown/style/style.ts';

/** The parts of the viewer that a theme styles. */
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
 * How everything looks. Nothing is said by colour alone. If `markdown.text` has a background, the
 * theme paints the whole screen.
 */
export type Theme = {markdown: MarkdownTheme; parts: Readonly<Record<Part, Style>>};
