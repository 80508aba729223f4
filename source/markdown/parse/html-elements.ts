import {plainText} from '../../resume/plain-text.ts';
import {plain, type Span} from '../style/span.ts';
import type {Alignment, Block, Cell, Item} from './blocks.ts';
import {plainSpans} from './link-spans.ts';
import {readMarkup, withoutMarkup} from './markup.ts';

/** An element that is being read: what it holds so far, and the text of its unfinished paragraph. */
export type OpenElement = {
	tag: string;
	attributes: Readonly<Record<string, string>>;
	blocks: Block[];
	text: string;
	/** Of a list. */
	items: Item[];
	/** Of a table. */
	rows: Cell[][];
	alignments: Alignment[];
	/** Of a `pre`: the language that its `code` names. Of an item: its checkbox. */
	language: string;
};

export function openElement(
	tag: string,
	attributes: Readonly<Record<string, string>> = {},
): OpenElement {
	return {tag, attributes, blocks: [], text: '', items: [], rows: [], alignments: [], language: ''};
}

const bullets = ['•', '◦', '▪'];

/** The text without white space at its ends. A no-break space is none. */
function trimmed(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && ' \t\n'.includes(text[start] ?? '')) start++;
	while (end > start && ' \t\n'.includes(text[end - 1] ?? '')) end--;
	return text.slice(start, end);
}

/** Makes a paragraph, a heading or code of the text that an element holds so far. */
export function endParagraph(element: OpenElement): void {
	const {tag, text} = element;
	element.text = '';
	if (tag === 'pre') {
		const code = plainText(withoutMarkup(text)).replace(/^\n/, '').trimEnd();
		if (code) element.blocks.push({kind: 'code', text: code, language: element.language});
		return;
	}
	const spans = plainSpans(readMarkup(trimmed(text.replace(/[ \t]*\n[ \t]*/g, '\n'))));
	if (spans.length === 0) return;
	const level = /^h([1-6])$/.exec(tag)?.[1];
	element.blocks.push(
		level ? {kind: 'heading', level: Number(level) as 1, spans} : {kind: 'paragraph', spans},
	);
}

function alignmentOf({align, style = ''}: Readonly<Record<string, string>>): Alignment {
	const side = align ?? /text-align:\s*(\w+)/i.exec(style)?.[1] ?? '';
	return side === 'right' || side === 'center' ? side : 'left';
}

/** The items of a list with the marks that it wants: numbers from its start, on the right of each other. */
function listBlock({tag, attributes, items}: OpenElement, depth: number): Block {
	const start = /^\d{1,9}$/.test(attributes.start ?? '') ? Number(attributes.start) : 1;
	const widest = `${start + items.length - 1}.`.length;
	return {
		kind: 'list',
		loose: false,
		attached: 'attached' in attributes,
		items: items.map((item, index) => ({
			...item,
			marker:
				item.marker ||
				(tag === 'ol' ? `${start + index}.`.padStart(widest) : (bullets[depth % 3] ?? '•')),
		})),
	};
}

/** All that a block says, on lines of its own: a cell of a table holds nothing but text. */
function spansOf(block: Block): Span[] {
	const inner = (blocks: readonly Block[]) => blocks.flatMap(spansOf);
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
			return [...block.spans, plain('\n')];
		case 'code':
			return [{text: `${block.text}\n`, roles: ['code']}];
		case 'quote':
			return inner(block.blocks);
		case 'list':
			return block.items.flatMap((item) => [plain(`${item.marker} `), ...inner(item.blocks)]);
		case 'table':
			return [block.header, ...block.rows].flatMap((row) => [
				...row.flatMap((cell) => [...cell, plain(' ')]),
				plain('\n'),
			]);
		case 'rule':
			return [];
	}
}

/** Spreading many blocks into a call would fill the call stack. */
function append(to: Block[], blocks: readonly Block[]): void {
	for (const block of blocks) to.push(block);
}

/**
 * Gives what an ended element holds to the one around it. `depth` is the number of lists around.
 * Text astray in a list or a table stands before it, as in a browser.
 */
export function closeInto(parent: OpenElement, element: OpenElement, depth: number): void {
	const {tag, blocks, items, rows} = element;
	if (tag === 'li') {
		parent.items.push({marker: element.language, blocks});
	} else if ((tag === 'td' || tag === 'th') && parent.tag === 'table') {
		if (parent.rows.length === 0) parent.rows.push([]);
		if (parent.rows.length === 1) parent.alignments.push(alignmentOf(element.attributes));
		parent.rows.at(-1)?.push(blocks.flatMap(spansOf));
	} else if (tag === 'blockquote') {
		parent.blocks.push({kind: 'quote', blocks});
	} else append(parent.blocks, blocks);
	if (items.length > 0) parent.blocks.push(listBlock(element, depth));
	const [header, ...body] = rows.filter((row) => row.length > 0);
	if (header)
		parent.blocks.push({kind: 'table', header, rows: body, alignments: element.alignments});
}
