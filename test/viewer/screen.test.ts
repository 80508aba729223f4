import {PassThrough} from 'node:stream';
import {describe, expect, it} from 'vitest';
import type {Frame, Region} from '../../source/viewer/frames/frame.ts';
import {createScreen} from '../../source/viewer/terminal/screen.ts';

/** A terminal that keeps what is written to it. */
function terminal(): NodeJS.WriteStream & {taken: () => string} {
	const stream = Object.assign(new PassThrough(), {columns: 10, rows: 2});
	return Object.assign(stream as unknown as NodeJS.WriteStream, {
		taken: () => String(stream.read() ?? ''),
	});
}

const region = (name: Region['name'], column: number, rows: string[]): Region => ({
	...{name, column, row: 0, columns: 5},
	rows: rows.map((text) => ({text, width: text.length})),
});

describe('a screen', () => {
	it('draws a frame whole, then of each next one what has changed, and nothing when nothing has', () => {
		const stdout = terminal();
		const screen = createScreen(stdout);
		screen.open();
		screen.show([region('list', 0, ['list', 'more']), region('reader', 5, ['entry', 'text'])]);
		expect(stdout.taken()).toContain('entry');
		const next: Frame = [
			region('list', 0, ['list', 'more']),
			region('reader', 5, ['entry', 'new']),
		];
		screen.show(next);
		const update = stdout.taken();
		expect(update).toContain('\u001B[2;6Hnew ');
		expect(update).not.toMatch(/list|entry|more/);
		screen.show(next);
		expect(stdout.taken()).toBe('');
		// Another size, and the old one again before anybody has looked.
		screen.resized();
		expect(stdout.taken()).toContain('list');
		stdout.columns = 12;
		screen.show(next);
		expect(stdout.taken()).toContain('list');
		screen.close();
		screen.close();
		screen.resized();
		expect(stdout.taken()).toMatch(/^(?:(?!1049l).)*\u001B\[\?1049l\u001B\[\?25h$/);
	});

	it('writes blanks only where something stood, and everywhere if its width is uncertain', () => {
		const stdout = terminal();
		const screen = createScreen(stdout);
		const show = (left: string, right: string) => {
			screen.show([
				region('list', 0, [left]),
				{...region('reader', 5, [right]), columns: 4},
				{...region('thumb', 9, ['┃']), columns: 1},
			]);
			return stdout.taken().split('\u001B[?2026h')[1]?.split('\u001B[H')[0];
		};
		screen.open();
		show('abcd', 'text');
		expect(show('a', 'text')).toBe('\u001B[1;2H   ');
		expect(show('ab', 'te')).toBe('\u001B[1;2Hb\u001B[5C  ');
		show('👩', 'te');
		// Whole, and what stands to its right as well, as the emoji may have run over it.
		expect(show('b', 'te')).toBe('\u001B[1Hb    te  ┃');
	});

	it('draws the cell in the last column again when a long blank before it is erased', () => {
		const stdout = Object.assign(terminal(), {columns: 60});
		const screen = createScreen(stdout);
		const show = (text: string) => {
			screen.show([
				{...region('reader', 0, [text]), columns: 59},
				{...region('thumb', 59, ['┃']), columns: 1},
			]);
			return stdout.taken();
		};
		screen.open();
		show('x'.repeat(50));
		expect(show('y')).toContain('\u001B[1Hy\u001B[K\u001B[58C┃');
	});

	it('draws nothing while it is closed, and everything when it is opened again', () => {
		const stdout = terminal();
		const screen = createScreen(stdout);
		screen.open();
		screen.show([region('list', 0, ['list'])]);
		screen.close();
		stdout.taken();
		screen.show([region('list', 0, ['next'])]);
		expect(stdout.taken()).toBe('');
		screen.open();
		expect(stdout.taken()).toMatch(/^\u001B\[\?1049h.*next/s);
	});

	it('redraws what something of uncertain width may have run over', () => {
		const stdout = terminal();
		const screen = createScreen(stdout);
		screen.open();
		screen.show([region('list', 0, ['text']), region('reader', 5, ['entry'])]);
		stdout.taken();
		screen.show([region('list', 0, ['❤️']), region('reader', 5, ['entry'])]);
		expect(stdout.taken()).toMatch(/❤️\u001B\[3G.*\u001B\[1;6Hentry/);
	});

	it('gives the window a title, and the old one back', () => {
		const stdout = terminal();
		const screen = createScreen(stdout, {title: 'Ada – Résumé'});
		screen.open();
		expect(stdout.taken()).toContain('\u001B[22;0t\u001B]2;Ada – Résumé\u0007');
		screen.close();
		expect(stdout.taken()).toContain('\u001B[23;0t');
	});
});
