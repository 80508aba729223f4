import xterm from '@xterm/headless';
import {renderToString, Text} from 'ink';
import {describe, expect, it} from 'vitest';
import {renderMarkdown} from '../../source/markdown/render-markdown.ts';
import {styleOf} from '../terminal/picture.ts';
import {corpus} from './corpus.ts';

type Links = {_oscLinkService: {getLinkData: (id: number) => {uri: string} | undefined}};

/** Every cell of some lines in a terminal: its character, its look and its link. */
async function cells(text: string, columns: number, rows: number): Promise<unknown[]> {
	const terminal = new xterm.Terminal({
		cols: columns,
		rows,
		allowProposedApi: true,
		convertEol: true,
	});
	await new Promise<void>((resolve) => terminal.write(text, resolve));
	const {_oscLinkService: links} = (terminal as unknown as {_core: Links})._core;
	const buffer = terminal.buffer.active;
	return Array.from({length: rows * columns}, (_, index) => {
		const cell = buffer.getLine(Math.floor(index / columns))?.getCell(index % columns);
		if (!cell) throw new RangeError('no such cell');
		const {urlId} = (cell as unknown as {extended: {urlId: number}}).extended;
		const link = urlId ? links.getLinkData(urlId)?.uri : undefined;
		return {text: cell.getChars() || ' ', link, ...styleOf(cell)};
	});
}

describe("passed through Ink's <Text>", () => {
	it.each(corpus)(
		'%s is the same text, cell by cell, with the same styles and links',
		async (_, markdown) => {
			for (const width of [20, 60, 100]) {
				const lines = renderMarkdown(markdown, {width, colorLevel: 3, hyperlinks: true});
				const ink = renderToString(<Text>{lines.join('\n')}</Text>, {columns: width});
				const rows = lines.length;
				// A column more, so that a full line is not a wrapped one.
				expect(await cells(ink, width + 1, rows)).toEqual(
					await cells(lines.join('\n'), width + 1, rows),
				);
			}
		},
	);
});
