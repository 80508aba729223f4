import type {Token} from 'marked';
import {attributeOf, isBlockTag, readTag} from './html-tags.ts';

/** What a pair of tags means: one of marked's own kinds of token, or one of ours. */
const meanings: Readonly<Record<string, string>> = {
	strong: 'strong',
	b: 'strong',
	em: 'em',
	i: 'em',
	cite: 'em',
	dfn: 'em',
	var: 'em',
	del: 'del',
	s: 'del',
	strike: 'del',
	code: 'keyboard',
	kbd: 'keyboard',
	samp: 'keyboard',
	tt: 'keyboard',
	sub: 'subscript',
	sup: 'superscript',
	a: 'link',
};

/** Deeper nesting means nothing any more, and would have to be undone tag by tag. */
const deepest = 20;

/** Tags whose content is not text. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg']);

function matters(name: string): boolean {
	return Object.hasOwn(meanings, name) || silent.has(name);
}

function tokenOf(name: string, attributes: string, tokens: Token[]): Token[] {
	const type = Object.hasOwn(meanings, name) ? meanings[name] : undefined;
	if (!type) return tokens;
	if (type !== 'link') return [{type, raw: '', tokens}];
	const href = attributeOf(attributes, 'href');
	return href === undefined ? tokens : [{type, raw: '', href, title: null, text: '', tokens}];
}

/**
 * marked hands over inline HTML tag by tag, the text between them on its own. Here each pair of
 * tags becomes one token around what is between them, `br` a hard break; all other tags go, and so
 * does what is in a script or a style. Tags without a partner mean nothing.
 */
export function nestHtml(tokens: readonly Token[]): Token[] {
	if (!tokens.some(({type}) => type === 'html')) return tokens as Token[];
	type OpenTag = {name: string; attributes: string; tokens: Token[]};
	const root: OpenTag = {name: '', attributes: '', tokens: []};
	// Where only a line has room, what would be a block begins on a new one.
	let isBroken = false;
	const stack: OpenTag[] = [root];
	const top = () => stack.at(-1) ?? root;
	// How many tags of each name are open, so that a stray closing tag costs nothing.
	const open = new Map<string, number>();
	const count = (name: string, by: number) => open.set(name, (open.get(name) ?? 0) + by);

	for (const token of tokens) {
		if (token.type !== 'html') {
			const isWords = token.type !== 'text' || token.raw.trim() !== '';
			if (isBroken && isWords && root.tokens.length > 0) top().tokens.push({type: 'br', raw: ''});
			if (isWords) isBroken = false;
			top().tokens.push(token);
			continue;
		}
		const tag = readTag(token.raw);
		if (!tag) continue;
		const {name, attributes} = tag;
		if (isBlockTag(name)) isBroken = true;
		if (name === 'br') top().tokens.push({type: 'br', raw: ''});
		else if (name === 'img') top().tokens.push(image(attributes));
		else if (!tag.closes && !tag.empty && stack.length <= deepest && matters(name)) {
			stack.push({name, attributes, tokens: []});
			count(name, 1);
		} else if (tag.closes && (open.get(name) ?? 0) > 0) {
			// Whatever is still open inside was never closed, and means nothing.
			for (let opened = stack.pop(); opened; opened = stack.pop()) {
				count(opened.name, -1);
				const found = opened.name === name;
				if (found && !silent.has(name))
					append(top().tokens, tokenOf(name, opened.attributes, opened.tokens));
				else if (!found) append(top().tokens, opened.tokens);
				if (found) break;
			}
		}
	}
	for (let opened = stack.pop(); opened && opened !== root; opened = stack.pop())
		if (!silent.has(opened.name)) append(top().tokens, opened.tokens);
	return root.tokens;
}

/** Spreading many tokens into a call would fill the call stack. */
function append(to: Token[], tokens: readonly Token[]): void {
	for (const token of tokens) to.push(token);
}

function image(attributes: string): Token {
	const text = attributeOf(attributes, 'alt') ?? '';
	return {type: 'image', raw: '', href: attributeOf(attributes, 'src') ?? '', title: null, text};
}
