import type {Token, TokenizerAndRendererExtension, Tokens} from 'marked';

/** One to three lines of plain text, perhaps a blank one, and a line that begins with a colon. */
const opening =
	/^((?:(?! {4}| {0,3}\t| {0,3}(?:[#>|<:]|[-*+][ \t]|\d{1,9}[.)][ \t]|```|~~~|[-=]+[ \t]*\n))(?=[ \t]*\S)[^\n]{1,400}\n){1,3})(?:[ \t]*\n)?(?= {0,3}:[ \t])/;
const begin = /^ {0,3}:(?:[ \t]+|$)/;
/** What ends a paragraph that goes on without an indentation. */
const otherBlock = /^ {0,3}(?:#{1,6}[ \t]|```|~~~|>|<|[-*+][ \t]|\d{1,9}[.)][ \t])/;

/** A term, or what is said of it. */
export type Definition = Tokens.Generic & {type: 'term' | 'definition'; tokens: Token[]};

/**
 * Definition lists as in PHP Markdown Extra, kramdown, Goldmark and pandoc: a term, and below it what
 * it means, behind a colon and a space. Has no `start`, as those of footnotes.
 */
export const definitions: TokenizerAndRendererExtension = {
	name: 'definitions',
	level: 'block',
	tokenizer(source) {
		const [head, terms = ''] = opening.exec(source) ?? [];
		if (head === undefined) return undefined;
		const {texts, length} = readDefinitions(source.slice(head.length));
		const lines = terms.trimEnd().split('\n');
		const tokens: Definition[] = [
			...lines.map((raw): Definition => {
				return {type: 'term', raw, tokens: this.lexer.inlineTokens(raw.trim(), [])};
			}),
			...texts.map((raw): Definition => {
				return {type: 'definition', raw, tokens: this.lexer.blockTokens(raw, [])};
			}),
		];
		return {type: 'definitions', raw: source.slice(0, head.length + length), tokens};
	},
};

/** The definitions that a text begins with, without their indentation, and how long all of it is. */
function readDefinitions(source: string): {texts: string[]; length: number} {
	const texts: string[] = [];
	let length = 0;
	let blank = '';
	for (const [line] of source.matchAll(/[^\n]*\n|[^\n]+$/g)) {
		const isBlank = line.trim() === '';
		const text = begin.test(line) ? line.replace(begin, '') : undefined;
		if (isBlank) {
			blank += line;
			continue;
		}
		if (text !== undefined) {
			if (blank.split('\n').length > 2) break;
			texts.push(text);
		} else {
			const isIndented = /^(?: {2,}|\t)/.test(line);
			if (!isIndented && (blank !== '' || otherBlock.test(line))) break;
			const last = texts.length - 1;
			texts[last] = `${texts[last] ?? ''}${blank}${line.replace(/^(?: {1,4}|\t)/, '')}`;
		}
		length += blank.length + line.length;
		blank = '';
	}
	return {texts, length};
}
