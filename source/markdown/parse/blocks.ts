import type {Token, Tokens} from 'marked';
import {plainText} from '../../resume/plain-text.ts';
import type {CharacterNames} from '../extras/character-names.ts';
import {decodeEntities, resolveReference} from '../extras/references.ts';
import {type Range, type Span, styled} from '../style/span.ts';
import type {Definition} from './definitions.ts';
import {htmlBlocks} from './html-blocks.ts';
import {isBlockTag, readTag} from './html-tags.ts';
import {createInlineRenderer} from './inline.ts';
import {lex} from './lexer.ts';

export type Alignment = 'left' | 'center' | 'right';
export type Cell = readonly Span[];

/** A list item. `marker` is its bullet, number or checkbox, without the space behind it. */
export type Item = {marker: string; blocks: Block[]};

/**
 * A document as a tree of blocks, whose text is spans. A list is `attached` when its author left no
 * blank line between it and the paragraph before. Code that was coloured before has `spans`.
 */
export type Block =
	| {kind: 'paragraph'; spans: Span[]}
	| {kind: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; spans: Span[]}
	| {kind: 'code'; text: string; language: string; spans?: readonly Span[]}
	| {kind: 'quote'; blocks: Block[]}
	| {kind: 'list'; items: Item[]; loose: boolean; attached: boolean}
	| {kind: 'table'; header: Cell[]; rows: Cell[][]; alignments: Alignment[]}
	| {kind: 'rule'};

const bullets = ['•', '◦', '▪'];
const alert = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/i;

/** Items of a list that are made before any of them is shown. */
const itemsAtOnce = 200;

function isAttached(before: Token | undefined): boolean {
	return before?.type === 'paragraph' || before?.type === 'text';
}

/** The language of a fence: `js` in ```js{1,2}```, in ```{.js}``` and in ```JS title="x"```. */
function languageOf(info: string | undefined): string {
	return /^[{.\s]*([^\s{}:,]*)/.exec(plainText(info ?? ''))?.[1]?.toLowerCase() ?? '';
}

/** Gives the outermost blocks of a Markdown text, one after the other. */
export type Parse = (markdown: string) => Iterable<Block>;

/** Makes a parser. `hyperlinks` as in `renderMarkdown`; `emoji` finds the emoji of a short code. */
export function createParser({
	hyperlinks,
	emoji,
}: {
	hyperlinks: boolean;
	emoji: CharacterNames['emoji'];
}): Parse {
	const options = {hyperlinks, names: {emoji, reference: resolveReference}};
	const {spans, marked} = createInlineRenderer(options);
	const inline = (tokens: readonly Token[] | undefined) => spans(tokens ?? []);

	function list(
		token: Tokens.List,
		depth: number,
		attached: boolean,
		items: Range = {start: 0, end: token.items.length},
	): Block {
		const begin = typeof token.start === 'number' ? token.start : 1;
		const first = begin + items.start;
		const widest = `${begin + token.items.length - 1}.`.length;
		return {
			kind: 'list',
			loose: token.loose,
			attached,
			items: token.items.slice(items.start, items.end).map((item, index) => {
				const bullet = bullets[depth % bullets.length] ?? '•';
				const marker = token.ordered ? `${first + index}.`.padStart(widest) : bullet;
				const checkbox = item.checked ? '☑' : '☐';
				return {
					marker: item.task ? (token.ordered ? `${marker} ${checkbox}` : checkbox) : marker,
					blocks: blocksOf(item.tokens, depth + 1),
				};
			}),
		};
	}

	/** A list of the outermost blocks: what is too long to be made at once goes on in another. */
	function* lists(token: Tokens.List, attached: boolean): Generator<Block> {
		for (let start = 0; start < token.items.length; start += itemsAtOnce)
			yield list(token, 0, start === 0 ? attached : !token.loose, {
				start,
				end: start + itemsAtOnce,
			});
	}

	/** A quote, or one of GitHub's alerts: a quote whose first line is its kind. */
	function quote({tokens, text}: Tokens.Blockquote, depth: number): Block {
		const kind = alert.exec(text)?.[1];
		const plainStart = tokens[0]?.type === 'paragraph' && tokens[0].tokens?.[0]?.type === 'text';
		if (kind === undefined || !plainStart) return {kind: 'quote', blocks: blocksOf(tokens, depth)};
		const [first, ...rest] = tokens;
		const [mark, ...others] = (first as Tokens.Paragraph).tokens;
		const line = (mark as Tokens.Text).text.replace(alert, '');
		const spans = inline(
			line === '' ? others : [{...(mark as Tokens.Text), text: line}, ...others],
		);
		const title: Block = {kind: 'paragraph', spans: [styled(kind, 'alert')]};
		return {kind: 'quote', blocks: [title, {kind: 'paragraph', spans}, ...blocksOf(rest, depth)]};
	}

	/** A paragraph; or what it is where HTML divides it: `Led a team. <ul><li>It grew.</li></ul>`. */
	function paragraphs(tokens: readonly Token[]): Block[] {
		const isDivided = tokens.some(
			(token) => token.type === 'html' && isBlockTag(readTag(token.raw)?.name ?? ''),
		);
		if (!isDivided) return [{kind: 'paragraph', spans: inline(tokens)}];
		const pieces = tokens.map((token) =>
			token.type === 'html' ? token.raw : {marked: marked([token])},
		);
		return htmlBlocks(pieces, options);
	}

	function blockOf(token: Token, before: Token | undefined, depth: number): Block[] {
		switch (token.type) {
			case 'paragraph':
			case 'text':
				return paragraphs(token.tokens ?? [token]);
			case 'heading': {
				const {depth: level, tokens} = token as Tokens.Heading;
				return [{kind: 'heading', level: Math.min(level, 6) as 1, spans: inline(tokens)}];
			}
			case 'code': {
				const {text, lang, escaped} = token as Tokens.Code;
				const language = languageOf(lang);
				return [
					{
						kind: 'code',
						text: plainText(escaped ? decodeEntities(text) : text),
						language,
					},
				];
			}
			case 'blockquote':
				return [quote(token as Tokens.Blockquote, depth)];
			case 'list': {
				return [list(token as Tokens.List, depth, isAttached(before))];
			}
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
				return htmlBlocks([(token as Tokens.HTML).text], options);
			case 'footnote': {
				// Set as an item of a list: its label hangs before its text.
				const label = plainText(String((token as Tokens.Generic).label));
				const item = {marker: `[${label}]`, blocks: blocksOf(token.tokens ?? [], depth)};
				return [{kind: 'list', items: [item], loose: false, attached: before?.type === 'footnote'}];
			}
			case 'definitions': {
				// Terms in bold, and below each what it means as a list.
				const parts = (token.tokens ?? []) as Definition[];
				const terms = parts.filter(({type}) => type === 'term');
				const lines = terms.flatMap(({tokens}, index): Token[] => [
					...(index === 0 ? [] : [{type: 'br', raw: ''}]),
					{type: 'strong', raw: '', text: '', tokens},
				]);
				const marker = bullets[depth % bullets.length] ?? '•';
				const items = parts
					.slice(terms.length)
					.map(({tokens}) => ({marker, blocks: blocksOf(tokens, depth + 1)}))
					.filter(({blocks}) => blocks.length > 0);
				const loose = items.some(({blocks}) => blocks.length > 1);
				const head: Block = {kind: 'paragraph', spans: inline(lines)};
				return items.length === 0 ? [head] : [head, {kind: 'list', items, loose, attached: true}];
			}
			default:
				// Blank space, and definitions of links, which the lexer has already used.
				return [];
		}
	}

	function blocksOf(tokens: readonly Token[], depth: number): Block[] {
		return tokens.flatMap((token, index) => blockOf(token, tokens[index - 1], depth));
	}

	return function* parse(markdown) {
		let before: Token | undefined;
		for (const token of lex(plainText(markdown))) {
			if (token.type === 'list') yield* lists(token as Tokens.List, isAttached(before));
			else yield* blockOf(token, before, 0);
			before = token;
		}
	};
}
