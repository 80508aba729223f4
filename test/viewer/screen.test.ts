import {PassThrough} from 'node:stream';
import {describe, expect, it} from 'vitest';
import type {Stretch} from '../../source/viewer/drawing/brush.ts';
import {openScreen} from '../../source/viewer/terminal/screen.ts';

/** A terminal that keeps what is written to it. */
function terminal(): NodeJS.WriteStream & {taken: () => string} {
	const stream = Object.assign(new PassThrough(), {columns: 10, rows: 2});
	return Object.assign(stream as unknown as NodeJS.WriteStream, {
		taken: () => String(stream.read() ?? ''),
	});
}

const stretch = (column: number, text: string): Stretch => ({
	column,
	columns: 5,
	text,
	drawn: text.length,
});

describe('a screen', () => {
	it('draws a frame whole, then of each next one what has changed, and nothing when nothing has', () => {
		const stdout = terminal();
		const screen = openScreen(stdout);
		screen.show([
			[stretch(0, 'list'), stretch(5, 'entry')],
			[stretch(0, 'more'), stretch(5, 'text')],
		]);
		expect(stdout.taken()).toContain('entry');
		const next = [
			[stretch(0, 'list'), stretch(5, 'entry')],
			[stretch(0, 'more'), stretch(5, 'new')],
		];
		screen.show(next);
		const update = stdout.taken();
		expect(update).toContain('\u001B[2;6Hnew\u001B[K');
		expect(update).not.toMatch(/list|entry|more/);
		screen.show(next);
		expect(stdout.taken()).toBe('');
		stdout.columns = 12;
		screen.show(next);
		expect(stdout.taken()).toContain('list');
		// Another size, and the old one again before anybody has looked.
		process.emit('SIGWINCH', 'SIGWINCH');
		expect(stdout.taken()).toContain('list');
		screen.close();
		screen.close();
		process.emit('SIGWINCH', 'SIGWINCH');
		expect(stdout.taken()).toMatch(/\u001B\[\?1049l\u001B\[\?25h$/);
	});
});
