import {expandTabs} from './layout/code.ts';
import type {Markdown} from './markdown.ts';
import type {Block} from './parse/blocks.ts';
import type {ParsedText} from './parsed-text.ts';

/** Parses a text for good, so that who shows it needs no parser. The same text gives the same result. */
export function preParse(body: string, {blocks, highlight}: Markdown): ParsedText {
	/** Colours what is code, so that who shows it needs no language of code either. */
	function coloured(block: Block): Block {
		switch (block.kind) {
			case 'code': {
				const text = expandTabs(block.text);
				return {...block, text, spans: highlight(text, block.language)};
			}
			case 'quote':
				return {...block, blocks: block.blocks.map(coloured)};
			case 'list':
				return {
					...block,
					items: block.items.map((item) => ({...item, blocks: item.blocks.map(coloured)})),
				};
			default:
				return block;
		}
	}

	const linked = Array.from(blocks({body}, true), coloured);
	const unlinked = Array.from(blocks({body}, false), coloured);
	return JSON.stringify(linked) === JSON.stringify(unlinked) ? {linked} : {linked, unlinked};
}
