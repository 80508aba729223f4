import type {Span} from '../style/span.ts';
import type {Block} from './blocks.ts';

function spansWith(spans: readonly Span[], write: (text: string) => string): Span[] {
	return spans.map((span) => ({...span, text: write(span.text)}));
}

/** The same block, its words written otherwise. What is drawn around them is not its text. */
export function mapBlockText(block: Block, write: (text: string) => string): Block {
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
			return {...block, spans: spansWith(block.spans, write)};
		case 'code':
			return {
				...block,
				text: write(block.text),
				...(block.spans && {spans: spansWith(block.spans, write)}),
			};
		case 'quote':
			return {...block, blocks: block.blocks.map((each) => mapBlockText(each, write))};
		case 'list':
			return {
				...block,
				items: block.items.map(({marker, blocks}) => ({
					marker: marker.startsWith('[') ? write(marker) : marker,
					blocks: blocks.map((each) => mapBlockText(each, write)),
				})),
			};
		case 'table':
			return {
				...block,
				header: block.header.map((cell) => spansWith(cell, write)),
				rows: block.rows.map((row) => row.map((cell) => spansWith(cell, write))),
			};
		case 'rule':
			return block;
	}
}
