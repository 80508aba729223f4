import {Lexer, type Token, type Tokens} from 'marked';
import {plainText} from '../resume/plain-text.ts';
import {decodeEntities, htmlParagraphs} from './html.ts';
import {inlineSpans} from './inline.ts';
import {plain, type Span} from './span.ts';

export type Alignment = 'left' | 'center' | 'right';
export type Cell = readonly Span[];

/** A list item. `marker` is its bullet, number or checkbox, without the space behind it. */
export type Item = {marker: string; blocks: Block[]};

/**
 * A document as a tree of blocks, whose text is spans. A list is `attached` when its author left no
 * blank line between it and the paragraph before.
 */
export type Block =
	| {kind: 'paragraph'; spans: Span[]}
	| {kind: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; spans: Span[]}
	| {kind: 'code'; text: string; language: string}
	| {kind: 'quote'; blocks: Block[]}
	| {kind: 'list'; items: Item[]; loose: boolean; attached: boolean}
	| {kind: 'table'; header: Cell[]; rows: Cell[][]; alignments: Alignment[]}
	| {kind: 'rule'};

const bullets = ['•', '◦', '▪'];

/** The blocks of a Markdown text. `hyperlinks` as in `renderMarkdown`. */
export function parseBlocks(markdown: string, hyperlinks: boolean): Block[] {
	const inline = (tokens: readonly Token[] | undefined) => inlineSpans(tokens ?? [], hyperlinks);

	function list(token: Tokens.List, depth: number, attached: boolean): Block {
		const first = typeof token.start === 'number' ? token.start : 1;
		const numbers = token.items.map((_, index) => `${first + index}.`);
		const widest = Math.max(...numbers.map((number) => number.length));
		return {
			kind: 'list',
			loose: token.loose,
			attached,
			items: token.items.map((item, index) => {
				const bullet = bullets[depth % bullets.length] ?? '•';
				const marker = token.ordered ? (numbers[index] ?? '').padStart(widest) : bullet;
				const checkbox = item.checked ? '☑' : '☐';
				return {
					marker: item.task ? (token.ordered ? `${marker} ${checkbox}` : checkbox) : marker,
					blocks: blocksOf(item.tokens, depth + 1),
				};
			}),
		};
	}

	function blockOf(token: Token, before: Token | undefined, depth: number): Block[] {
		switch (token.type) {
			case 'paragraph':
			case 'text':
				return [{kind: 'paragraph', spans: inline(token.tokens ?? [token])}];
			case 'heading': {
				const {depth: level, tokens} = token as Tokens.Heading;
				return [{kind: 'heading', level: Math.min(level, 6) as 1, spans: inline(tokens)}];
			}
			case 'code': {
				const {text, lang, escaped} = token as Tokens.Code;
				const language = plainText(lang ?? '').split(/\s/)[0] ?? '';
				return [{kind: 'code', text: plainText(escaped ? decodeEntities(text) : text), language}];
			}
			case 'blockquote':
				return [{kind: 'quote', blocks: blocksOf((token as Tokens.Blockquote).tokens, depth)}];
			case 'list':
				return [
					list(
						token as Tokens.List,
						depth,
						before?.type === 'paragraph' || before?.type === 'text',
					),
				];
			case 'table': {
				const {header, rows, align} = token as Tokens.Table;
				return [
					{
						kind: 'table',
						header: header.map((cell) => inline(cell.tokens)),
						rows: rows.map((row) => row.map((cell) => inline(cell.tokens))),
						alignments: align.map((side) => side ?? 'left'),
					},
				];
			}
			case 'hr':
				return [{kind: 'rule'}];
			case 'html':
				return htmlParagraphs(plainText((token as Tokens.HTML).text)).map((text) => ({
					kind: 'paragraph',
					spans: [plain(plainText(text))],
				}));
			default:
				// Blank space, and definitions of links, which the lexer has already used.
				return [];
		}
	}

	function blocksOf(tokens: readonly Token[], depth: number): Block[] {
		return tokens.flatMap((token, index) => blockOf(token, tokens[index - 1], depth));
	}

	return blocksOf(new Lexer().lex(plainText(markdown)), 0);
}
