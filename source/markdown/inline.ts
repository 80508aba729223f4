import {Marked, Parser, type RendererObject, type Token} from 'marked';
import {markedTerminal} from 'marked-terminal';
import {plainRanges, plainText} from '../resume/plain-text.ts';
import {withEmoji} from './emoji.ts';
import {decodeEntities} from './html.ts';
import {nestHtml} from './inline-html.ts';
import {misleads, safeAddress, showsAddress} from './link.ts';
import {markLink, markRole, readMarkup, withoutMarkup} from './markup.ts';
import {scripted} from './scripts.ts';
import {cutSpans, plain, type Span, textOf} from './span.ts';

/** How a hard line break travels inside text, in which every other line feed is a space. */
const hardBreak = '\u0005';

/** Our own markup, which no author may write. */
const markup = /[\u0000-\u0006]/g;

/**
 * A text of the author's as a reader should see it, on one line. A control character that begins a
 * sequence stays for now, as the rest of the sequence may stand in the next token.
 */
function says(text: string): string {
	const decoded = decodeEntities(text).replace(markup, '');
	return withEmoji(/[\t\n]/.test(decoded) ? decoded.replace(/[ \t\n]+/g, ' ') : decoded);
}

/** The spans without anything that a terminal would obey, wherever a sequence began and ended. */
function plainSpans(spans: Span[]): Span[] {
	const text = textOf(spans);
	if (plainText(text) === text) return spans;
	return cutSpans(spans, plainRanges(text)).flatMap((cut) =>
		cut.map((span) => ({...span, text: plainText(span.text)})),
	);
}

/**
 * A marked label as a link, its address behind it where it would not be in sight. An address that is
 * not safe leaves the label as text. References in `href` are resolved.
 */
export function markedLink(label: string, reference: string, hyperlinks: boolean): string {
	const href = decodeEntities(reference);
	const address = safeAddress(href);
	if (!address) return label;
	// A browser adds a slash that nobody wrote.
	const bare = /^https?:\/\/[^/]*$/.test(href.trim());
	const written = plainText(bare ? address.replace(/\/$/, '') : address);
	const shown = label || written;
	const text = withoutMarkup(shown);
	const inSight = showsAddress(text, address) || (hyperlinks && !misleads(text, address));
	const link = markLink(address, shown);
	return inSight ? link : `${link} ${markRole('muted', `(${written})`)}`;
}

/** A plain label as a link, in spans. An address that is not safe leaves the label as text. */
export function linkSpans(label: string, href: string, hyperlinks: boolean): Span[] {
	return plainSpans(readMarkup(markedLink(says(label), href, hyperlinks)));
}

/**
 * What marked-terminal 7.3 gets wrong inside a line, or would style by itself: it ignores a text's
 * inner tokens, rewrites colons in code, emoji codes in addresses, and swaps the arguments of its
 * hard breaks. `hyperlinks` tells whether the terminal makes links of labels.
 */
function overrides(hyperlinks: boolean): RendererObject {
	let inLink = 0;
	return {
		text(token) {
			if ('tokens' in token && token.tokens) return this.parser.parseInline(nestHtml(token.tokens));
			return says(token.text);
		},
		codespan: ({text}) => markRole('code', text.replace(markup, '').replace(/[\t\n]/g, ' ')),
		html: () => '',
		br: () => hardBreak,
		checkbox: () => '',
		link({href, tokens}) {
			inLink++;
			const label = this.parser.parseInline(nestHtml(tokens));
			inLink--;
			return markedLink(label, href, hyperlinks);
		},
		image({href, text, tokens}) {
			const label = tokens ? withoutMarkup(this.parser.parseInline(tokens)) : says(text);
			// In a link, it is the link that a reader wants to follow.
			return inLink > 0 ? label : markedLink(label, href, hyperlinks);
		},
	};
}

type Nested = {tokens?: Token[]};

/** Kinds of token that are not marked's own: footnotes, and the meanings of HTML tags. */
const kinds: ReadonlyArray<readonly [name: string, render: (inner: string) => string]> = [
	['keyboard', (inner) => markRole('code', inner)],
	['superscript', (inner) => scripted(inner, 'raised')],
	['subscript', (inner) => scripted(inner, 'lowered')],
];

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
		{
			extensions: [
				...kinds.map(([name, render]) => ({
					name,
					renderer(token: Nested): string {
						return render(parser.parseInline(nestHtml(token.tokens ?? [])));
					},
				})),
				{
					name: 'footnoteReference',
					renderer: ({label}) => markRole('marker', `[${says(String(label))}]`),
				},
			],
		},
	);
	const parser = new Parser(marked.defaults);
	return parser;
}

const parsers = new Map<boolean, Parser>();

/** Turns marked's inline tokens into spans, in which a line feed is a hard break. */
export function inlineSpans(tokens: readonly Token[], hyperlinks: boolean): Span[] {
	const [first] = tokens;
	// Most cells and items are plain words.
	if (tokens.length === 1 && first?.type === 'text' && !('tokens' in first && first.tokens)) {
		const text = says((first as {text: string}).text);
		return text ? plainSpans([plain(text)]) : [];
	}
	const parser = parsers.get(hyperlinks) ?? parserFor(hyperlinks);
	parsers.set(hyperlinks, parser);
	const marked = parser.parseInline(nestHtml(tokens));
	return plainSpans(
		readMarkup(marked.includes(hardBreak) ? marked.replaceAll(hardBreak, '\n') : marked),
	);
}
