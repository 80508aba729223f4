import {decodeHTML, decodeHTMLStrict} from 'entities/decode';
import {Lexer, type Token, type Tokens} from 'marked';
import {plainText} from '../../../resume/plain-text.ts';
import type {Link} from '../../../resume/types.ts';
import {escapeMarkdown, hasTooManyMarks} from '../../names/escape-markdown.ts';

/** Most lines have no Markdown in them. */
const special = /[*_`[\]<&\\~]|https?:|www\./i;

/** A line of Markdown as words, and the links in it, each with its own words. */
export type Inline = {text: string; links: Link[]};

/** Elements that stand inside a line. Any other, as in `List<String>`, is what its author means. */
const tag =
	/^<\/?(a|abbr|b|br|center|cite|code|del|div|em|font|i|img|ins|kbd|li|mark|ol|p|q|s|small|span|strong|sub|sup|u|ul|wbr)(?:\s[^>]*|\s*\/)?>$/;

/** Elements that part words. */
const parting = new Set(['br', 'div', 'li', 'ol', 'p', 'ul']);

/** Reads a line of Markdown for a place that shows plain words, such as a title. */
export function readInline(markdown: string): Inline {
	if (!special.test(markdown) || hasTooManyMarks(markdown)) return {text: markdown, links: []};
	const links: Link[] = [];
	let text = '';
	let open: {url: string; from: number} | undefined;
	const readTag = (raw: string) => {
		const [, name] = tag.exec(raw) ?? [];
		// Comments are for authors.
		if (name === undefined) text += raw.startsWith('<!--') ? '' : raw;
		else if (parting.has(name)) text += ' ';
		else if (name !== 'a') return;
		else if (open && raw.startsWith('</')) {
			links.push({label: text.slice(open.from).trim(), url: open.url});
			open = undefined;
		} else {
			const [, double, single] = /\shref=(?:"([^"]*)"|'([^']*)')/.exec(raw) ?? [];
			const url = double ?? single;
			if (url) open = {url: decodeHTML(url), from: text.length};
		}
	};
	const read = (tokens: readonly Token[]) => {
		for (const token of tokens) {
			const {type, raw, text: own = '', tokens: inner} = token as Tokens.Generic;
			// `__init__` is a name.
			const isName = type === 'strong' && /^__\w+__$/.test(raw);
			if (isName) text += raw;
			else if (type === 'html') readTag(raw);
			else if (type === 'br') text += ' ';
			else if (type === 'codespan') text += own;
			else if (!inner) text += decodeHTMLStrict(String(own));
			else {
				const from = text.length;
				read(inner);
				// Of an address that stands there as such, nothing is lost.
				if (type === 'link' && raw.startsWith('['))
					links.push({label: text.slice(from), url: (token as Tokens.Link).href});
			}
		}
	};
	read(Lexer.lexInline(markdown));
	// What was decoded twice may be a control character.
	return {text: plainText(text), links};
}

/** Words as a line of Markdown that says just them: as they are, where nothing in them has a meaning. */
export function inlineOf(words: string): string {
	const {text, links} = readInline(words);
	if (text === words && links.length === 0) return words;
	const escaped = escapeMarkdown(words);
	// In a bare address, a backslash is a part of it.
	return readInline(escaped).text === words
		? escaped
		: escaped.replace(/(https?):(?=\/\/)/gi, '$1\\:').replace(/www\./gi, 'www\\.');
}
