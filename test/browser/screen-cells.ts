import xterm from '@xterm/headless';
import type {Page} from 'playwright-core';
import {graphemes, graphemeWidth} from '../../source/markdown/layout/width.ts';
import {ansi256Color, type Hex} from '../../source/resume/screen/color.ts';
import {frameOf} from '../../source/viewer/frames/frame.ts';
import {createRowPainter} from '../../source/viewer/frames/row-painter.ts';
import {sceneOf} from '../../source/viewer/frames/scene.ts';
import {createScreen} from '../../source/viewer/terminal/screen.ts';
import type {Current} from '../../source/viewer/turns/turns.ts';
import {styleOf} from '../terminal/picture.ts';

/** What somebody sees in a cell: the character, and how it looks; a wide one stands in its first cell. */
export type Cells = string[][];

type Seen = {
	text: string;
	color: string;
	background: string;
	bold: boolean;
	italic: boolean;
	underline: boolean;
	strikethrough: boolean;
};

const plainText = {
	...{text: ' ', color: '', bold: false, italic: false, underline: false, strikethrough: false},
};

/** On a blank, nobody sees its colour or its weight. */
function cellOf({text, color, background, ...rest}: Seen): string {
	const {bold, italic, underline, strikethrough} = rest;
	const isBlank = text.trim() === '';
	const letter = isBlank ? [] : [color, bold && 'bold', italic && 'italic'];
	const lines = [underline && 'underline', strikethrough && 'strikethrough'];
	return [text || ' ', background, ...letter, ...lines].filter(Boolean).join(' ');
}

/** The cells of a frame in a terminal. */
export async function terminalCells(
	current: Current,
	paper: {text: Hex; ground: Hex},
): Promise<Cells> {
	const {state, revision, window, look} = current;
	const {columns, rows} = window;
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	let bytes = '';
	const screen = createScreen(
		{columns, rows, write: (more) => (bytes += more)},
		{directionMarks: false},
	);
	screen.open();
	screen.show(frameOf(sceneOf(state, revision, window), createRowPainter(look)));
	await new Promise<void>((resolve) => terminal.write(bytes, resolve));
	const {active} = terminal.buffer;
	const exact = (color: string | number, usual: Hex) =>
		color === 'default' ? usual : typeof color === 'number' ? ansi256Color(color) : color;
	const cells = Array.from({length: rows}, (_, row) =>
		Array.from({length: columns}, (__, column) => {
			const cell = active.getLine(row)?.getCell(column);
			if (!cell) throw new RangeError('There is no such cell.');
			if (cell.getWidth() === 0) return '';
			const {inverse, fg, bg, ...style} = styleOf(cell);
			const [front, back] = [exact(fg, paper.text), exact(bg, paper.ground)];
			return cellOf({
				...style,
				text: cell.getChars(),
				color: inverse ? back : front,
				background: inverse ? front : back,
			});
		}),
	);
	terminal.dispose();
	return cells;
}

/** The cells of the page, as its elements are styled. */
export async function pageCells(page: Page, columns: number): Promise<Cells> {
	const rows = await page.evaluate(() => {
		const seen = (node: Text, row: Element): Seen => {
			const chain: Element[] = [];
			for (let each = node.parentElement; each; each = each === row ? null : each.parentElement)
				chain.push(each);
			const styles = chain.map((each) => getComputedStyle(each));
			const exact = (color = '') => {
				const parts = color.match(/[\d.]+/g)?.map(Number) ?? [];
				if (parts[3] === 0) return '';
				return `#${parts
					.slice(0, 3)
					.map((part) => part.toString(16).padStart(2, '0'))
					.join('')}`;
			};
			const lines = styles.map(({textDecorationLine}) => textDecorationLine).join(' ');
			const ground = getComputedStyle(document.body).backgroundColor;
			const [own] = styles;
			return {
				text: node.data,
				color: exact(own?.color),
				background:
					styles.map((each) => exact(each.backgroundColor)).find(Boolean) ?? exact(ground),
				bold: Number(own?.fontWeight) >= 700,
				italic: own?.fontStyle === 'italic',
				underline: lines.includes('underline'),
				strikethrough: lines.includes('line-through'),
			};
		};
		return Array.from(document.querySelectorAll('#screen > div'), (row) => {
			const runs: Seen[] = [];
			const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) runs.push(seen(walker.currentNode as Text, row));
			return runs;
		});
	});
	const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const [red = 0, green = 0, blue = 0] = ground.match(/\d+/g)?.map(Number) ?? [];
	const background = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
	return rows.map((runs) => {
		const cells = runs.flatMap((run) =>
			Array.from(graphemes(run.text)).flatMap((text) => [
				cellOf({...run, text}),
				...Array.from({length: graphemeWidth(text) - 1}, () => ''),
			]),
		);
		while (cells.length < columns) cells.push(cellOf({...plainText, background}));
		return cells;
	});
}

/** The text of the rows, without blanks at their ends. */
export const pageText = (page: Page): Promise<string[]> =>
	page
		.locator('#screen > div')
		.evaluateAll((rows) => rows.map((row) => (row.textContent ?? '').trimEnd()));

/** The columns and rows that the page has room for. */
export async function sizeOf(page: Page): Promise<{columns: number; rows: number; column: number}> {
	return page.evaluate(() => {
		const screen = document.querySelector('#screen') as HTMLElement;
		const probe = document.createElement('span');
		probe.textContent = '0'.repeat(100);
		probe.style.cssText = 'position:absolute;white-space:pre';
		document.body.append(probe);
		const column = probe.getBoundingClientRect().width / 100;
		probe.remove();
		const height = Number.parseFloat(getComputedStyle(screen).lineHeight);
		return {
			columns: Math.floor(screen.clientWidth / column),
			rows: Math.floor(screen.clientHeight / height),
			column,
		};
	});
}
