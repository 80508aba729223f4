import type {MarkdownTheme, Style} from '../../markdown/style/style.ts';

/**
 * The parts of the viewer that a theme styles. `here`, `open`, `currentLocale` and the selection say
 * where the reader is, and nothing else has their colour; what is quiet is `detail`, `hint` and `rule`.
 */
export type Part =
	| 'name'
	| 'headline'
	| 'locale'
	| 'currentLocale'
	| 'section'
	| 'entry'
	| 'detail'
	| 'selected'
	| 'selectedDetail'
	| 'open'
	| 'here'
	| 'match'
	| 'notice'
	| 'rule'
	| 'thumb'
	| 'key'
	| 'hint'
	| 'problem';

/**
 * How everything looks. Nothing is said by colour alone. If `markdown.text` has a background, the
 * theme paints the whole screen.
 */
export type Theme = {markdown: MarkdownTheme; parts: Readonly<Record<Part, Style>>};
