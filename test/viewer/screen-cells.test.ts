import {PassThrough} from 'node:stream';
import xterm from '@xterm/headless';
import {describe, expect, it} from 'vitest';
import {plain, type Span} from '../../source/markdown/style/span.ts';
import type {Frame, Region} from '../../source/viewer/frames/frame.ts';
import {createRowPainter, space, type TextRun} from '../../source/viewer/frames/row-painter.ts';
import {createScreen} from '../../source/viewer/terminal/screen.ts';
import type {Part} from '../../source/viewer/themes/theme.ts';
import {themeFor} from '../../source/viewer/themes/themes.ts';
import {fc} from '../property.ts';

const [columns, rows] = [40, 4];
/** The panes of the test's screen: where they begin, and how wide they are. */
const panes = [
	{name: 'list', column: 0, columns: 12},
	{name: 'divider', column: 12, columns: 1},
	{name: 'reader', column: 13, columns: 26},
	{name: 'thumb', column: 39, columns: 1},
] as const satisfies ReadonlyArray<Pick<Region, 'name' | 'column' | 'columns'>>;

const looks = (['terminal', 'dracula'] as const).flatMap((name) =>
	([0, 1, 2, 3] as const).map((colorLevel) =>
		createRowPainter({
			theme: themeFor(name, {light: false, background: '#101010', colorLevel}),
			colorLevel,
			hyperlinks: true,
			attributes: true,
		}),
	),
);

const words = fc.constantFrom(
	...['', ' ', '     ', 'Engineer', 'Café · Zürich', '2019–21', '─────', '日本語', 'ليلى حداد'],
	...['שלום', '❤️', '👩‍👩‍👧 family', 'e\u0301t', 'क्षि', 'Hopper  '],
);
const run: fc.Arbitrary<TextRun> = fc.record({
	text: words,
	as: fc.constantFrom<Part>(
		'entry',
		'selected',
		'selectedDetail',
		'detail',
		'here',
		'match',
		'open',
	),
});
const span: fc.Arbitrary<Span> = fc
	.tuple(
		words,
		fc.constantFrom(
			...(['strong', 'link', 'tag', 'code', 'del', 'currentMatch'] as const),
			undefined,
		),
	)
	.map(([text, role]) =>
		role
			? {text, roles: [role], ...(role === 'link' && {link: `https://example.org/${text.length}`})}
			: plain(text),
	);
const frame = fc
	.record({
		list: fc.array(fc.array(run, {maxLength: 3}), {minLength: rows, maxLength: rows}),
		reader: fc.array(fc.array(span, {maxLength: 4}), {minLength: rows, maxLength: rows}),
		thumb: fc.nat(rows),
		painter: fc.constantFrom(...looks),
	})
	.map(
		({list, reader, thumb, painter}): Frame =>
			panes.map((pane) => ({
				...pane,
				row: 0,
				rows: Array.from({length: rows}, (_, row) => {
					if (pane.name === 'list')
						return painter.runs([space(1), ...(list[row] ?? [])], pane.columns);
					if (pane.name === 'reader') return painter.spans(reader[row] ?? [], pane.columns, 1);
					const bar = pane.name === 'divider' ? '│' : row === thumb ? '┃' : ' ';
					return painter.runs([{text: bar, as: 'rule'}], 1);
				}),
			})),
	);

/** What a terminal shows after some frames, cell by cell, with how each looks. */
async function shown(frames: readonly Frame[]): Promise<string[]> {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const stdout = Object.assign(new PassThrough(), {columns, rows});
	const screen = createScreen(stdout as unknown as NodeJS.WriteStream, {
		// The emulator takes a column for some of them.
		directionMarks: false,
	});
	screen.open();
	for (const each of frames) screen.show(each);
	await new Promise<void>((resolve) => terminal.write(String(stdout.read()), resolve));
	const cells: string[] = [];
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) {
			const cell = terminal.buffer.active.getLine(row)?.getCell(column);
			if (!cell) continue;
			const text = cell.getChars() || ' ';
			const lines = [cell.isUnderline(), cell.isInverse(), cell.isStrikethrough()].map(Number);
			const isBlank = text === ' ' && !lines.includes(1);
			const front = [cell.getFgColorMode(), cell.getFgColor()];
			const thickness = [cell.isBold(), cell.isItalic(), cell.isDim()].map(Number);
			const back = [cell.getBgColorMode(), cell.getBgColor()];
			cells.push(
				[row, column, text, ...back, ...lines, ...(isBlank ? [] : [...front, ...thickness])].join(
					' ',
				),
			);
		}
	screen.close();
	terminal.dispose();
	return cells;
}

describe('a screen that is drawn change by change', () => {
	it('shows what the last frame alone would', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(frame, {minLength: 2, maxLength: 5}), async (frames) => {
				expect(await shown(frames)).toEqual(await shown(frames.slice(-1)));
			}),
		);
	});
});
