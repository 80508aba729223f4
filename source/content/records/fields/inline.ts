import {decodeHTML} from 'entities/decode';
import {Lexer, type Token, type Tokens} from 'marked';
import type {Link} from '../../../resume/types.ts';

/** Most lines have no Markdown in them. */
const special = /[*_`[\]<&\\~]|https?:|www\./i;

/** A line of Markdown as words, and the links in it, each with its own words. */
export type Inline = {text: string; links: Link[]};

/** Reads a line of Markdown for a place that shows plain words, such as a title. */
export function readInline(markdown: string): Inline {
	if (!special.test(markdown)) return {text: markdown, links: []};
	const links: Link[] = [];
	const wordsOf = (tokens: readonly Token[]): string => tokens.map(words).join('');
	const words = (token: Token): string => {
		const {type, text = '', tokens} = token as Tokens.Generic;
		if (type === 'html') return '';
		if (type === 'br') return ' ';
		const own = tokens ? wordsOf(tokens) : type === 'codespan' ? text : decodeHTML(String(text));
		if (type === 'link') links.push({label: own, url: (token as Tokens.Link).href});
		return own;
	};
	const text = wordsOf(Lexer.lexInline(markdown));
	return {text, links};
}
