import {highlighted} from '../extras/highlight.ts';
import {expandTabs} from '../layout/code.ts';
import {type Block, parseBlocks} from './blocks.ts';
import type {ReadyText} from './text-blocks.ts';

/** Colours what is code, so that whoever sets it needs no language of code. */
function coloured(block: Block): Block {
	switch (block.kind) {
		case 'code': {
			const text = expandTabs(block.text);
			return {...block, text, spans: highlighted(text, block.language)};
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

/** Parses a text for good, once its extras are loaded. The same text gives the same result. */
export function parseText(markdown: string): ReadyText {
	const [linked = [], unlinked] = [true, false].map((hyperlinks) =>
		Array.from(parseBlocks(markdown, hyperlinks), coloured),
	);
	return JSON.stringify(linked) === JSON.stringify(unlinked)
		? {linked}
		: {linked, ...(unlinked && {unlinked})};
}
