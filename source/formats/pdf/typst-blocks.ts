import {isRightToLeft} from '../../markdown/layout/direction.ts';
import type {Block, Cell} from '../../markdown/parse/blocks.ts';
import {type Span, textOf} from '../../markdown/style/span.ts';
import type {Role} from '../../markdown/style/style.ts';
import {headingLevels} from '../heading-levels.ts';
import {isChecked, listKind} from '../list-kind.ts';
import {codeParts, inParts} from './long-paragraphs.ts';
import {paperAddress, paperText} from './paper-text.ts';

/** A run of text in one look, as the templates take it. A line feed in `text` is a hard break. */
export type TypstSpan = {text: string; roles: readonly Role[]; link: string};

/** An item of a list; `mark` is what stands in the place of a bullet, if anything does. */
type TypstItem = {mark: string; blocks: TypstBlock[]};

/** A block of text as the templates take it: plain data, none of which is ever Typst's code. */
export type TypstBlock =
	| {kind: 'paragraph'; spans: TypstSpan[]; rtl: boolean}
	| {kind: 'heading'; level: number; spans: TypstSpan[]; rtl: boolean}
	| {kind: 'code'; text: string}
	| {kind: 'quote'; blocks: TypstBlock[]}
	| {kind: 'list'; start: number | null; loose: boolean; items: TypstItem[]; rtl: boolean}
	| {kind: 'table'; header: TypstSpan[][]; rows: TypstSpan[][][]; alignments: string[]}
	| {kind: 'rule'};

/** As many letters as fit side by side into a table, in the narrowest design. */
const tableLetters = 72;

function spansOf(spans: readonly Span[], letters?: number): TypstSpan[] {
	return spans.map(({text, roles, link}) => ({
		text: paperText(roles.includes('alert') ? capitalized(text) : text, letters),
		roles,
		link: paperAddress(link ?? ''),
	}));
}

/** Where a cell begins a new paragraph. */
const paragraphEnd: TypstSpan = {text: '\u2029', roles: [], link: ''};

/** `NOTE` as a title has it. */
function capitalized(text: string): string {
	return text.slice(0, 1) + text.slice(1).toLowerCase();
}

/** The cells of a row. The more there are, the shorter are the words that fit into one. */
function cells(row: readonly Cell[]): TypstSpan[][] {
	const letters = Math.max(4, Math.floor(tableLetters / row.length));
	return row.map((spans) => {
		const [first = [], ...others] = inParts(spansOf(spans, Math.min(letters, 31)));
		return [...first, ...others.flatMap((part) => [paragraphEnd, ...part])];
	});
}

/** Blocks with a mark before the first of their words. */
function beginning(mark: string, blocks: readonly TypstBlock[]): TypstBlock[] {
	const span: TypstSpan = {text: `${mark} `, roles: [], link: ''};
	const [first, ...others] = blocks;
	return first?.kind === 'paragraph'
		? [{...first, spans: [span, ...first.spans]}, ...others]
		: [{kind: 'paragraph', spans: [span], rtl: false}, ...blocks];
}

/** Whether a list runs from right to left: its first words decide, as those of a paragraph do. */
function runsLeft(items: readonly TypstItem[]): boolean {
	const [first] = items[0]?.blocks ?? [];
	return first !== undefined && 'rtl' in first && first.rtl;
}

/**
 * Blocks as data. Their headings stand below `level`, and no level is left out on the way down, as
 * PDF/UA asks for (ISO 14289-1, 7.4.2), whichever their author has chosen.
 */
export function typstBlocks(blocks: readonly Block[], level: number): TypstBlock[] {
	const levelFor = headingLevels(level);

	function convert(block: Block): TypstBlock[] {
		switch (block.kind) {
			case 'paragraph':
			case 'heading': {
				const text = textOf(block.spans);
				if (text.trim() === '') return [];
				const [first = [], ...others] = inParts(spansOf(block.spans));
				const rtl = isRightToLeft(text);
				const paragraphs = others.map((spans) => ({kind: 'paragraph', spans, rtl}) as const);
				return block.kind === 'paragraph'
					? [{kind: 'paragraph', spans: first, rtl}, ...paragraphs]
					: [{kind: 'heading', level: levelFor(block.level), spans: first, rtl}, ...paragraphs];
			}
			case 'code':
				return codeParts(block.text).map((text) => ({kind: 'code', text}));
			case 'quote':
				return [{kind: 'quote', blocks: block.blocks.flatMap(convert)}];
			case 'list': {
				const kind = listKind(block.items);
				const items = block.items.map((item) => {
					const checked = isChecked(item);
					const task = checked === undefined ? '' : checked ? '☑' : '☐';
					const mark = kind.kind === 'footnote' ? `[${paperText(kind.label)}]` : task;
					const blocks = item.blocks.flatMap(convert);
					return kind.kind === 'ordered' && mark
						? {mark: '', blocks: beginning(mark, blocks)}
						: {mark, blocks};
				});
				const start = kind.kind === 'ordered' ? kind.start : null;
				return [{kind: 'list', start, loose: block.loose, items, rtl: runsLeft(items)}];
			}
			case 'table':
				return [
					{
						kind: 'table',
						header: cells(block.header),
						rows: block.rows.map(cells),
						alignments: block.alignments,
					},
				];
			case 'rule':
				return [block];
		}
	}

	return blocks.flatMap(convert);
}
