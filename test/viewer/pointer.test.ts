import {describe, expect, it} from 'vitest';
import {textWidth} from '../../source/markdown/layout/width.ts';
import {frameOf} from '../../source/viewer/frames/frame.ts';
import {actionAt} from '../../source/viewer/frames/pointer.ts';
import {createRowPainter} from '../../source/viewer/frames/row-painter.ts';
import {sceneOf} from '../../source/viewer/frames/scene.ts';
import type {Action} from '../../source/viewer/input/action.ts';
import {topLine} from '../../source/viewer/state/navigation.ts';
import {reduce} from '../../source/viewer/state/reduce.ts';
import {initialState, type State} from '../../source/viewer/state/state.ts';
import {terminalDark} from '../../source/viewer/themes/themes-terminal.ts';
import {isLong} from '../long.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {bookOf} from './books.ts';
import {point} from './pointer.ts';

const body = [
	'漢字の世界 😀 [世界へ](https://example.org/wide) and [a label that goes',
	`${'on and '.repeat(40)}on](https://example.org/long), e\u0301tude.`,
	'',
	'- <ada@example.org>',
	'',
	...Array.from({length: 80}, (_, index) => `Paragraph ${index}.\n`),
].join('\n');
const book = bookOf(
	resumeOf(
		[
			entryOf({slug: 'one', title: 'Eins', tags: ['Go', 'Rust'], body, order: 1}),
			entryOf({slug: 'two', title: 'Zwei', tags: ['Go'], body: 'Short.', order: 2}),
			entryOf({slug: 'one', title: 'Un', locale: 'fr', body: 'Court.', order: 1}),
		],
		['en', 'fr'],
	),
);
const few = [
	[40, 12],
	[80, 24],
] as const;
const sizes = isLong ? [...few, [120, 40] as const, [200, 60] as const] : few;

const painter = createRowPainter({theme: terminalDark, colorLevel: 0, hyperlinks: false});

function sceneIn(state: State) {
	return sceneOf(state, {book, problems: []}, {columns: state.columns, rows: state.rows});
}

/** The text of the cells of a row that do something, by what they do. */
function actionsOn(state: State, row: number): Map<string, string> {
	const scene = sceneIn(state);
	// Each character in the column that it begins in, as it is drawn.
	const cells: string[] = Array(state.columns).fill('');
	for (const region of frameOf(scene, painter)) {
		let column = region.column;
		for (const {segment} of new Intl.Segmenter().segment(
			region.rows[row - region.row]?.text ?? '',
		)) {
			cells[column] = segment;
			column += textWidth(segment);
		}
	}
	const texts = new Map<string, string>();
	for (let column = 0; column < state.columns; column++) {
		const action = actionAt(scene, {kind: 'click', column, row});
		if (!action) continue;
		const key = JSON.stringify(action);
		texts.set(key, (texts.get(key) ?? '') + cells[column]);
	}
	return texts;
}

/** The same on all rows, one after the other. */
function allActions(state: State): (action: Action) => string {
	const texts = new Map<string, string>();
	for (let row = 0; row < state.rows; row++)
		for (const [key, text] of actionsOn(state, row))
			texts.set(key, `${texts.get(key) ?? ''} ${text}`.trim());
	return (action) => texts.get(JSON.stringify(action)) ?? '';
}

describe.each(sizes)('what a click means in a window of %i by %i', (columns, rows) => {
	const start = initialState(book, {locale: 'en', entry: 'experience/one', columns, rows});

	it('is what is drawn there, to the cell', () => {
		const textOf = allActions(start);
		expect(textOf({type: 'openLink', address: 'https://example.org/wide'})).toBe('世界へ');
		expect(textOf({type: 'openLink', address: 'mailto:ada@example.org'})).toBe(
			rows > 12 ? 'ada@example.org' : '',
		);
		const long = textOf({type: 'openLink', address: 'https://example.org/long'});
		expect(long).toMatch(rows > 12 ? /^a label that goes (on and )+on$/ : /^a label that/);
		expect(textOf({type: 'onlyWith', technology: 'Go'})).toBe('[Go]');
		expect(textOf({type: 'onlyWith', technology: 'Rust'})).toBe('[Rust]');
		expect(textOf({type: 'switchTo', locale: 'fr'}).trim()).toBe('fr');
		expect(textOf({type: 'key', name: 'q'})).toBe('q quit');
		if (columns >= 80) expect(textOf({type: 'goTo', page: 'experience/two'})).toContain('Zwei');
	});

	it('leaves an entry for another, a language or a technology, and opens links', () => {
		const find = (wanted: (action: Action) => boolean) => {
			for (let row = 0; row < rows; row++)
				for (let column = 0; column < columns; column++) {
					const action = actionAt(sceneIn(start), {kind: 'click', column, row});
					if (action && wanted(action)) return point(start, {kind: 'click', column, row}, book);
				}
			return undefined;
		};
		expect(find(({type}) => type === 'openLink')?.request).toEqual({
			kind: 'open',
			text: 'https://example.org/wide',
		});
		expect(find(({type}) => type === 'onlyWith')).toMatchObject({technology: 'Go', focus: 'list'});
		expect(find((action) => action.type === 'switchTo' && action.locale === 'fr')?.locale).toBe(
			'fr',
		);
	});

	it('scrolls to where it is beside the thumb', () => {
		const open = {kind: 'click', column: columns - 1} as const;
		const last = reduce(start, {type: 'bottom'}, book);
		const end = topLine(last, book);
		expect(end).toBeGreaterThan(0);
		expect(topLine(point(start, {...open, row: rows - 2}, book), book)).toBe(end);
		expect(topLine(point(last, {...open, row: 2}, book), book)).toBe(0);
		const middle = topLine(point(start, {...open, row: Math.round(rows / 2)}, book), book);
		expect(middle).toBeGreaterThan(end * 0.3);
		expect(middle).toBeLessThan(end * 0.7);
		const help = reduce(start, {type: 'help'}, book);
		const down = point(help, {...open, row: rows - 2}, book).panel;
		if (down && 'top' in down) expect(down.top > 0 || rows > 20).toBe(true);
	});
});
