import type {Block} from '../../source/markdown/parse/blocks.ts';
import {textOf} from '../../source/markdown/style/span.ts';

/** Every text of blocks, in order. */
export function blockTexts(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => {
		switch (block.kind) {
			case 'paragraph':
			case 'heading':
				return [textOf(block.spans)];
			case 'code':
				return [block.text];
			case 'quote':
				return blockTexts(block.blocks);
			case 'list':
				return block.items.flatMap((item) => blockTexts(item.blocks));
			case 'table':
				return [block.header, ...block.rows].flatMap((row) => row.map(textOf));
			default:
				return [];
		}
	});
}
