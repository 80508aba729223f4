import {Marked, Parser, type RendererObject, type Token} from 'marked';
import {markedTerminal} from 'marked-terminal';
import {plainText} from '../resume/plain-text.ts';
import {decodeEntities, isLineBreak} from './html.ts';
import {misleads, safeAddress, showsAddress} from './link.ts';
import {markLink, markRole, readMarkup, withoutMarkup} from './markup.ts';
import type {Span} from './span.ts';

/** How a hard line break travels inside text, in which every other line feed is a space. */
const hardBreak = '\u0005';

const says = (text: string) => plainText(decodeEntities(text)).replace(/[ \t\n]+/g, ' ');

/** A label as a link, its address behind it where it would not be in sight. */
function markedLink(label: string, href: string, hyperlinks: boolean): string {
	const address = safeAddress(href);
	if (!address) return label;
	const shown = label || plainText(address);
	const text = withoutMarkup(shown);
	const inSight = showsAddress(text, address) || (hyperlinks && !misleads(text, address));
	const link = markLink(address, shown);
	return inSight ? link : `${link} ${markRole('muted', `(${plainText(address)})`)}`;
}

/** A plain label as a link, in spans. An address that is not safe leaves the label as text. */
export function linkSpans(label: string, href: string, hyperlinks: boolean): Span[] {
	return readMarkup(markedLink(says(label), href, hyperlinks));
}

/**
 * What marked-terminal 7.3 gets wrong inside a line, or would style by itself: it ignores a text's
 * inner tokens, rewrites colons in code, emoji codes in addresses, and swaps the arguments of its
 * hard breaks. `hyperlinks` tells whether the terminal makes links of labels.
 */
function overrides(hyperlinks: boolean): RendererObject {
	return {
		text(token) {
			if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens);
			return says(token.text);
		},
		codespan: ({text}) => markRole('code', plainText(text).replace(/[\t\n]/g, ' ')),
		html: ({text}) => (isLineBreak(text) ? hardBreak : ''),
		br: () => hardBreak,
		checkbox: () => '',
		link({href, tokens}) {
			return markedLink(this.parser.parseInline(tokens), decodeEntities(href), hyperlinks);
		},
		image: ({href, text}) => markedLink(says(text), decodeEntities(href), hyperlinks),
	};
}

/** marked, set up for a terminal. Only its inline renderers are used; blocks are laid out by us. */
function parserFor(hyperlinks: boolean): Parser {
	const marked = new Marked();
	marked.use(
		markedTerminal({
			strong: (text: string) => markRole('strong', text),
			em: (text: string) => markRole('em', text),
			del: (text: string) => markRole('del', text),
		}) as unknown as {renderer: RendererObject},
		{renderer: overrides(hyperlinks)},
	);
	return new Parser(marked.defaults);
}

const parsers = new Map<boolean, Parser>();

/** Turns marked's inline tokens into spans, in which a line feed is a hard break. */
export function inlineSpans(tokens: readonly Token[], hyperlinks: boolean): Span[] {
	const parser = parsers.get(hyperlinks) ?? parserFor(hyperlinks);
	parsers.set(hyperlinks, parser);
	return readMarkup(parser.parseInline([...tokens]).replaceAll(hardBreak, '\n'));
}
