import {defaultMarkdownTheme, type MarkdownTheme, type Style} from '../markdown/style.ts';

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
	| 'rule'
	| 'key'
	| 'hint'
	| 'problem';

export type Theme = {markdown: MarkdownTheme; parts: Readonly<Record<Part, Style>>};

/** In the terminal's own colours. Whatever a colour says, a sign or a word says too. */
export const defaultTheme: Theme = {
	markdown: defaultMarkdownTheme,
	parts: {
		name: {bold: true, color: 'cyan'},
		headline: {},
		locale: {dim: true},
		currentLocale: {bold: true, color: 'cyan'},
		section: {bold: true},
		entry: {},
		detail: {dim: true},
		selected: {inverse: true, bold: true},
		open: {bold: true, color: 'cyan'},
		rule: {dim: true},
		key: {bold: true},
		hint: {dim: true},
		problem: {color: 'red', bold: true},
	},
};
