import {plain, type Span} from './span.ts';
import type {Role} from './style.ts';

/** Code in a language as spans, whose text is the code; undefined for a language not known. */
export type Highlighter = (code: string, language: string) => Span[] | undefined;

let highlighter: Highlighter = () => undefined;

/** More code than anyone reads in a résumé; colouring it would take longer than setting it. */
const longestHighlighted = 20_000;

/** Colours code from now on. It knows many languages, and so it comes only when it is needed. */
export function setHighlighter(known: Highlighter): void {
	highlighter = known;
}

/** Code as spans: coloured when its language is named and known, never by guessing. */
export function highlighted(code: string, language: string): Span[] {
	const known = language !== '' && code.length <= longestHighlighted;
	const spans = known ? highlighter(code, language) : undefined;
	return spans ?? [{...plain(code), roles: ['code']}];
}

/** The roles of code that a theme gives a look to, by highlight.js's names for scopes. */
export const scopes: Readonly<Record<string, Role>> = {
	keyword: 'keyword',
	operator: 'keyword',
	built_in: 'name',
	type: 'name',
	title: 'name',
	section: 'name',
	name: 'name',
	'selector-tag': 'name',
	attr: 'name',
	attribute: 'name',
	property: 'name',
	variable: 'name',
	literal: 'value',
	number: 'value',
	symbol: 'value',
	string: 'string',
	regexp: 'string',
	'template-tag': 'string',
	comment: 'comment',
	quote: 'comment',
	doctag: 'comment',
	meta: 'comment',
	addition: 'string',
	deletion: 'keyword',
};
