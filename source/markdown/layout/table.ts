import type {Alignment, Block, Cell} from '../parse/blocks.ts';
import {plain, type Span, styled, textOf, within} from '../style/span.ts';
import {largest, textWidth} from './width.ts';
import {wrap} from './wrap.ts';

type Table = Extract<Block, {kind: 'table'}>;

const gap = 3;
/** No column is made narrower than its longest word, or than this. */
const narrowest = 12;

function longestWord(cell: Cell): number {
	return largest(
		textOf(cell)
			.split(/[ \n]+/)
			.map(textWidth),
	);
}

function widestLine(cell: Cell): number {
	return largest(textOf(cell).split('\n').map(textWidth));
}

/**
 * The columns' widths, gaps not counted: as wide as their text where that fits, else shrunk in
 * proportion to what they have above their least. Undefined where not even the least fits.
 */
function columnWidths(
	rows: readonly Cell[][],
	columns: number,
	width: number,
): number[] | undefined {
	const measure = (of: (cell: Cell) => number) =>
		Array.from({length: columns}, (_, column) =>
			largest(
				rows.map((row) => of(row[column] ?? [])),
				1,
			),
		);
	const sum = (widths: readonly number[]) => widths.reduce((total, each) => total + each, 0);
	const room = width - gap * (columns - 1);
	const wanted = measure(widestLine);
	if (sum(wanted) <= room) return wanted;
	const words = measure(longestWord);
	const least = words.map((each, column) => Math.min(each, narrowest, wanted[column] ?? each));
	if (sum(least) > room) return undefined;
	// Words stay whole where there is room for that; the rest goes to those who want the most.
	const start = sum(words) <= room ? words : least;
	const wish = wanted.map((each, column) => each - (start[column] ?? 0));
	const spare = room - sum(start);
	return start.map(
		(each, column) => each + Math.floor((spare * (wish[column] ?? 0)) / (sum(wish) || 1)),
	);
}

function aligned(spans: Span[], width: number, alignment: Alignment, last: boolean): Span[] {
	if (last && spans.length === 0) return [];
	const space = Math.max(0, width - textWidth(textOf(spans)));
	const before = alignment === 'right' ? space : alignment === 'center' ? Math.floor(space / 2) : 0;
	const after = last ? 0 : space - before;
	return [plain(' '.repeat(before)), ...spans, plain(' '.repeat(after))];
}

function stacked({header, rows}: Table, width: number): Span[][] {
	const record = (cells: readonly Cell[]) =>
		cells
			.filter((cell) => textOf(cell).trim() !== '')
			.flatMap((cell) => wrap(cell, width).map(({spans}) => spans));
	return [record(header.map((cell) => within('strong', cell))), ...rows.map(record)].flatMap(
		// Each line is an array of its own, as what stands around it adds to it in place.
		(lines, index) => (index === 0 ? lines : [[styled('─'.repeat(width), 'marker')], ...lines]),
	);
}

/**
 * Sets a table as lines of at most `width` columns: in columns, cells wrapped where they must be,
 * or, where that can't fit, as records one under the other.
 */
export function layOutTable(table: Table, width: number): Span[][] {
	const {header, rows, alignments} = table;
	const widths = columnWidths([header, ...rows], header.length, width);
	if (!widths) return stacked(table, width);
	const setRow = (row: readonly Cell[]): Span[][] => {
		const cells = widths.map((columns, index) => wrap(row[index] ?? [], columns));
		const height = largest(
			cells.map((lines) => lines.length),
			1,
		);
		return Array.from({length: height}, (_, line) =>
			widths.flatMap((columns, index) => {
				const last = index === widths.length - 1;
				const spans = cells[index]?.[line]?.spans ?? [];
				const cell = aligned(spans, columns, alignments[index] ?? 'left', last);
				return last ? cell : [...cell, styled(' │ ', 'marker')];
			}),
		);
	};
	const rule = styled(widths.map((columns) => '─'.repeat(columns)).join('─┼─'), 'marker');
	return [...setRow(header.map((cell) => within('strong', cell))), [rule], ...rows.flatMap(setRow)];
}
