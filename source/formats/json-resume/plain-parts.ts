import type {Markdown} from '../../markdown/markdown.ts';
import type {Block, Item} from '../../markdown/parse/blocks.ts';
import {textOf} from '../../markdown/style/span.ts';
import type {Entry} from '../../resume/types.ts';
import {isChecked, listKind} from '../list-kind.ts';
import {splitHighlights} from '../markdown/highlights.ts';
import {standalone} from '../markdown/standalone.ts';

/** The text of an entry as themes print it, and its Markdown where that says more. */
export type PlainParts = {summary: string; highlights: string[]; markdown?: string};

/**
 * A text in plain words: paragraphs with a blank line between them, and the items of its lists as
 * highlights; without `hasHighlights`, which few lists of JSON Resume know, as lines of the summary.
 * `markdown` is there where the same text can't be made of the two again.
 */
export function plainParts(entry: Entry, markdown: Markdown, hasHighlights: boolean): PlainParts {
	const blocks = Array.from(markdown.blocks(entry, true));
	const items = (block: Block) => (hasHighlights ? itemsOf(block) : undefined);
	const points = blocks.flatMap((block) => (items(block) ?? []).flatMap(pointsOf));
	const rest = blocks.filter((block) => items(block) === undefined);
	const plain = {summary: rest.map(plainBlock).filter(Boolean).join('\n\n'), highlights: points};
	const written = hasHighlights
		? splitHighlights(entry.body)
		: {summary: standalone(entry.body), highlights: []};
	const isSame =
		plain.summary === written.summary && points.join('\n') === written.highlights.join('\n');
	return isSame ? plain : {...plain, markdown: standalone(entry.body)};
}

/** The items of a list. A footnote is set as one, and is none. */
function itemsOf(block: Block): readonly Item[] | undefined {
	return block.kind === 'list' && listKind(block.items).kind !== 'footnote'
		? block.items
		: undefined;
}

/** What a list item says, and behind it what the lists in it do. */
function pointsOf(item: Item): string[] {
	const own = item.blocks.filter((block) => itemsOf(block) === undefined);
	const checked = isChecked(item);
	const box = checked === undefined ? '' : checked ? '☑ ' : '☐ ';
	const text = own.map(plainBlock).filter(Boolean).join('\n');
	const inner = item.blocks.flatMap((block) => (itemsOf(block) ?? []).flatMap(pointsOf));
	return text === '' ? inner : [box + text, ...inner];
}

function plainBlock(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
			return textOf(block.spans);
		case 'code':
			return block.text;
		case 'quote':
			return block.blocks.map(plainBlock).filter(Boolean).join('\n\n');
		case 'list':
			return itemsOf(block)
				? block.items
						.flatMap(pointsOf)
						.map((text) => `- ${text}`)
						.join('\n')
				: block.items
						.map(({marker, blocks}) => [marker, ...blocks.map(plainBlock)].join(' '))
						.join('\n');
		case 'table':
			return [block.header, ...block.rows]
				.map((cells) => cells.map(textOf).filter(Boolean).join(', '))
				.join('\n');
		case 'rule':
			return '';
	}
}
