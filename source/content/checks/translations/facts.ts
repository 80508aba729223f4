import {decodeHTML} from 'entities/decode';
import {Lexer, type Token, type Tokens} from 'marked';
import {withoutManyMarks} from '../../names/escape-markdown.ts';

/** What a text says that a translation says too, in any language. */
export type Facts = {
	headings: string[];
	/** How many list items there are, at any depth. */
	items: number;
	/** The addresses of its links, as written, each once. */
	links: string[];
	/** Its paragraphs, headings, items and rows as plain text, without addresses and code. */
	blocks: string[];
	/** Its code, which is not translated. */
	code: string[];
};

/** The facts of a Markdown text. Throws if it is nested beyond what the stack takes. */
export function factsOf(markdown: string): Facts {
	const facts: Facts = {headings: [], items: 0, links: [], blocks: [], code: []};
	const links = new Set<string>();

	const inline = (tokens: readonly Token[]): string => tokens.map(inlineText).join('');

	const inlineText = (token: Token): string => {
		switch (token.type) {
			case 'link': {
				const {href, text, tokens} = token as Tokens.Link;
				links.add(href);
				// An address that stands for itself has no words.
				return decodeHTML(text) === href || href === `mailto:${text}` || /^https?:/i.test(text)
					? ' '
					: inline(tokens);
			}
			case 'image':
				return ' ';
			case 'br':
				return '\n';
			case 'codespan':
				facts.code.push((token as Tokens.Codespan).text);
				// The words around it do not belong together.
				return ' \u2026 ';
			case 'html':
				html((token as Tokens.HTML).text);
				return '';
			default: {
				const {tokens, text = ''} = token as Tokens.Generic;
				return tokens ? inline(tokens) : decodeHTML(String(text));
			}
		}
	};

	const html = (text: string): string => {
		for (const [, address = ''] of text.matchAll(
			/<a\s[^<>]{0,1000}?href\s*=\s*["']?([^"'\s<>]+)/gi,
		)) {
			links.add(decodeHTML(address));
		}
		return decodeHTML(text.replace(/<!--[\s\S]*?-->|<[^<>]*>/g, ' '));
	};

	const block = (token: Token): void => {
		switch (token.type) {
			case 'heading': {
				const text = inline((token as Tokens.Heading).tokens).trim();
				facts.headings.push(text);
				facts.blocks.push(text);
				break;
			}
			case 'list':
				for (const item of (token as Tokens.List).items) {
					facts.items++;
					for (const each of item.tokens) block(each);
				}
				break;
			case 'blockquote':
				for (const each of (token as Tokens.Blockquote).tokens) block(each);
				break;
			case 'table': {
				const {header, rows} = token as Tokens.Table;
				for (const row of [header, ...rows]) {
					facts.blocks.push(row.map((cell) => inline(cell.tokens)).join(' | '));
				}
				break;
			}
			case 'code':
				facts.code.push((token as Tokens.Code).text);
				break;
			case 'html':
				facts.blocks.push(html((token as Tokens.HTML).text));
				break;
			case 'space':
			case 'hr':
			case 'def':
				break;
			default:
				facts.blocks.push(inlineText(token));
		}
	};

	for (const token of new Lexer().lex(withoutManyMarks(markdown))) block(token);
	return {...facts, links: [...links]};
}
