import {
	Lexer,
	Marked,
	type MarkedOptions,
	type Token,
	Tokenizer,
	type TokenizerAndRendererExtension,
	type TokensList,
} from 'marked';
import {footnotes} from './footnotes.ts';

/** Deeper than anyone writes. marked calls itself for each level, reading the rest anew each time. */
const deepestBlock = 16;
const deepestInline = 6;
/** Stands where something nested more deeply was cut off. */
const cut = '…';

/** The text of nested blocks without the marks that nest them. */
function flattened(source: string): string {
	return source.replace(/^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])+/gm, '').trim();
}

/** marked's lexer, which ends on any text: what is nested too deeply stays as plain text. */
class BoundedLexer extends Lexer {
	#blocks = 0;
	#inlines = 0;

	override blockTokens(source: string, tokens?: Token[], clipped?: boolean): Token[];
	override blockTokens(source: string, tokens?: TokensList, clipped?: boolean): TokensList;
	override blockTokens(source: string, tokens: Token[] = [], clipped = false): Token[] {
		if (this.#blocks >= deepestBlock) {
			const text = `${cut} ${flattened(source)}`;
			tokens.push({type: 'text', raw: source, text, escaped: true});
			return tokens;
		}
		this.#blocks++;
		try {
			return super.blockTokens(source, tokens, clipped);
		} finally {
			this.#blocks--;
		}
	}

	override inlineTokens(source: string, tokens: Token[] = []): Token[] {
		if (this.#inlines >= deepestInline) {
			tokens.push({type: 'text', raw: source, text: source, escaped: false});
			return tokens;
		}
		this.#inlines++;
		try {
			return super.inlineTokens(source, tokens);
		} finally {
			this.#inlines--;
		}
	}
}

/**
 * More brackets in a row than any link has. marked would look for a link behind each of them, so
 * all but the last few become text at once.
 */
const brackets: TokenizerAndRendererExtension = {
	name: 'brackets',
	level: 'inline',
	tokenizer(source) {
		const [raw] = /^\[{16,}(?=\[{4})/.exec(source) ?? [];
		return raw === undefined ? undefined : {type: 'text', raw, text: raw, escaped: false};
	},
};

/** A run that can only be the beginning of an address nobody has: the local part has 64 at most. */
const longRun = /^[a-zA-Z0-9.+-]{200,}/;
const longestLocalPart = 64;

class BoundedTokenizer extends Tokenizer {
	/** Else marked looks for an `@` behind every single character of the run. */
	override inlineText(source: string): ReturnType<Tokenizer['inlineText']> {
		const run = longRun.exec(source)?.[0];
		if (run === undefined) return super.inlineText(source);
		const raw = run.slice(0, -longestLocalPart);
		return {type: 'text', raw, text: raw, escaped: false};
	}
}

let options: MarkedOptions | undefined;

/** GitHub's Markdown and footnotes as marked's tokens. Ends on any text, and never throws. */
export function lex(markdown: string): Token[] {
	options ??= {
		...new Marked({gfm: true}).use({extensions: [brackets, ...footnotes]}).defaults,
		tokenizer: new BoundedTokenizer(),
	};
	return new BoundedLexer({...options}).lex(markdown);
}
