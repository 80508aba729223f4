import {Marked, Parser, type RendererObject, type Token} from 'marked';
import {markedTerminal} from 'marked-terminal';
import {plain, type Span} from '../style/span.ts';
import {nestHtml} from './inline-html.ts';
import {type InlineOptions, plainSpans, renderLink, visibleText} from './link-spans.ts';
import {markRole, readMarkup, withoutMarkup} from './markup.ts';
import {scripted} from './scripts.ts';

/** What marked-terminal puts in the place of each colon in code, so as not to take it for an emoji. */
const codeColon = '*#COLON|*';

/**
 * What is inside a line is rendered by marked-terminal, with these as its styles: they mark a role,
 * whose look a theme decides when the line is painted. A line feed is a hard break, as it is one in
 * marked-terminal; every other one has become a space.
 */
const styles = {
	strong: (text: string) => markRole('strong', text),
	em: (text: string) => markRole('em', text),
	del: (text: string) => markRole('del', text),
	codespan: (text: string) =>
		markRole('code', text.replaceAll(codeColon, ':').replace(/[\t\n]/g, ' ')),
	html: () => '',
};

/**
 * What marked-terminal 7.3 does otherwise: of an escape sequence in a text it takes only the first
 * character out; it makes links only if it finds that stdout does, and with another address where
 * there is a plus in it; it shows the markup of an image's label, and the checkbox of a task, which is
 * drawn as the item's marker here.
 */
function overrides(options: InlineOptions): RendererObject {
	let inLink = 0;
	return {
		text: ({text}) => visibleText(text, options.names),
		link({href, tokens}) {
			inLink++;
			const label = this.parser.parseInline(nestHtml(tokens));
			inLink--;
			return renderLink(label, href, options);
		},
		image({href, text, tokens}) {
			const label = tokens
				? withoutMarkup(this.parser.parseInline(tokens))
				: visibleText(text, options.names);
			// In a link, it is the link that a reader wants to follow.
			return inLink > 0 ? label : renderLink(label, href, options);
		},
		checkbox: () => '',
	};
}

type Nested = {tokens?: Token[]};

/** Kinds of token that are not marked's own: the meanings of HTML tags. */
const kinds: ReadonlyArray<readonly [name: string, render: (inner: string) => string]> = [
	['keyboard', (inner) => markRole('code', inner)],
	['superscript', (inner) => scripted(inner, 'raised')],
	['subscript', (inner) => scripted(inner, 'lowered')],
];

function parserFor(options: InlineOptions): Parser {
	const marked = new Marked();
	marked.use(
		markedTerminal(styles) as unknown as {renderer: RendererObject},
		{renderer: overrides(options)},
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
					renderer: ({label}) =>
						markRole('marker', `[${visibleText(String(label), options.names)}]`),
				},
			],
		},
	);
	const parser = new Parser(marked.defaults);
	return parser;
}

/** Turns marked's inline tokens into spans, in which a line feed is a hard break. */
export type InlineRenderer = {
	spans: (tokens: readonly Token[]) => Span[];
	/** The same as text, for `readMarkup`. */
	marked: (tokens: readonly Token[]) => string;
};

/** Makes a renderer of what is inside a line. */
export function createInlineRenderer(options: InlineOptions): InlineRenderer {
	const parser = parserFor(options);
	const marked = (tokens: readonly Token[]) => parser.parseInline(nestHtml(tokens));
	const spans = (tokens: readonly Token[]) => {
		const [first] = tokens;
		// Most cells and items are plain words.
		if (tokens.length === 1 && first?.type === 'text' && !('tokens' in first && first.tokens)) {
			const text = visibleText((first as {text: string}).text, options.names);
			return text ? plainSpans([plain(text)]) : [];
		}
		return plainSpans(readMarkup(marked(tokens)));
	};
	return {spans, marked};
}
