import {Marked, Parser, type RendererObject, type Token} from 'marked';
import {markedTerminal} from 'marked-terminal';
import {plain, type Span} from '../style/span.ts';
import {nestHtml} from './inline-html.ts';
import {markedLink, plainSpans, says, unmarked} from './link-spans.ts';
import {markRole, readMarkup, withoutMarkup} from './markup.ts';
import {scripted} from './scripts.ts';

/** How a hard line break travels inside text, in which every other line feed is a space. */
const hardBreak = '\u0005';

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
		codespan: ({text}) => markRole('code', unmarked(text).replace(/[\t\n]/g, ' ')),
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
