import path from 'node:path';
import {setImmediate, setTimeout as sleep} from 'node:timers/promises';
import xterm, {type IBufferCell} from '@xterm/headless';
import {Text} from 'ink';
import {cleanup, render} from 'ink-testing-library';
import {afterEach, describe, expect, it} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import type {ThemeName} from '../../source/resume/screen/theme.ts';
import type {Problem, Resume} from '../../source/resume/types.ts';
import {App, type Props} from '../../source/viewer/ink/app.tsx';
import type {Revision} from '../../source/viewer/state/revision.ts';
import {createScreen} from '../../source/viewer/terminal/screen.ts';
import {themeFor} from '../../source/viewer/themes/themes.ts';
import {styleOf} from '../terminal/picture.ts';
import {bookOf} from './books.ts';
import {keyboardToType} from './keyboards.ts';

afterEach(cleanup);

const {resume: sample} = await loadResume(path.join(process.cwd(), 'content'));
const sizes = [
	[40, 12],
	[80, 24],
	[120, 40],
	[200, 60],
] as const;

const problem = (file: string, message: string): Problem => ({
	...{file, line: 3, column: 1, message, code: 'unknown-key'},
	severity: 'warning',
});
const problems = [
	problem('profile.yml', 'The profile has a key that means nothing.'),
	problem(sample.entries[0]?.source.file ?? '', 'An entry has one as well, in a sentence as long.'),
];

const propsOf = (
	resume: Resume,
	theme: ThemeName,
	given: Partial<Revision> = {},
): Omit<Props, 'screen' | 'keyboard'> => ({
	revision: {book: bookOf(resume), problems: [], ...given},
	locale: 'en',
	entry: undefined,
	services: {
		open: async () => 'unavailable',
		copy: async () => 'terminal',
		save: async () => ({none: true}),
	},
	look: {
		theme: themeFor(theme, {light: false, colorLevel: 3}),
		colorLevel: 3,
		hyperlinks: true,
	},
});

type Size = readonly [columns: number, rows: number];

/** The testing library's terminals, which have only one size otherwise. */
const terminals: object = Object.getPrototypeOf(render(<Text>.</Text>).stdout);

/** Lets React do all that is waiting. */
async function settle(): Promise<void> {
	for (let round = 0; round < 20; round++) await setImmediate();
}

/** The viewer in a window of a size. */
async function open(props: Omit<Props, 'keyboard'>, [columns, rows]: Size) {
	Object.defineProperties(terminals, {
		columns: {value: columns, configurable: true},
		rows: {value: rows, configurable: true},
	});
	const {keyboard, type} = keyboardToType();
	const app = render(<App {...props} keyboard={keyboard} />);
	await settle();
	return {
		frame: () => app.lastFrame() ?? '',
		async press(key: string) {
			type(key);
			// The keyboard waits a while for what may follow an escape.
			if (key === '\u001B') await sleep(40);
			await settle();
		},
	};
}

/** What can be seen of a cell's style: of a blank, what is behind it and through it. */
function seen(cell: IBufferCell): string {
	const {bg, underline, strikethrough, inverse, ...front} = styleOf(cell);
	const isBlank = cell.getChars().trim() === '' && !(underline || strikethrough || inverse);
	const both = {bg, underline, strikethrough, inverse, ...(isBlank ? {} : front)};
	return Object.values(both).join(' ');
}

/** What a terminal of a size shows of some output: the text of each row, and the style of each cell. */
async function cellsOf(output: string, [cols, rows]: Size): Promise<string[]> {
	const terminal = new xterm.Terminal({cols, rows, allowProposedApi: true});
	await new Promise<void>((resolve) => terminal.write(output, resolve));
	const buffer = terminal.buffer.active;
	return Array.from({length: rows}, (_, row) => {
		const line = buffer.getLine(row);
		const styles = Array.from({length: cols}, (_, column) => {
			const cell = line?.getCell(column);
			return cell && seen(cell);
		});
		return [line?.translateToString(), ...styles].join('\n');
	});
}

/** A terminal that keeps all that is written to it. */
function recorder([columns, rows]: Size) {
	const written: string[] = [];
	const stdout = {columns, rows, write: (text: string) => written.push(text)};
	return {written, stdout: stdout as unknown as NodeJS.WriteStream};
}

describe.each(sizes)('drawn by Ink, in %i by %i', (...size) => {
	it('the viewer has a header, a list or an entry or both, and a footer', async () => {
		const {frame, press} = await open(propsOf(sample, 'terminal'), size);
		const rows = () => frame().split('\n');
		expect(rows()).toHaveLength(size[1]);
		expect(rows()[0]).toContain('Grace Hopper');
		expect(frame()).toMatch(/▐.*Overview/);
		expect(rows().at(-1)).toContain('quit');
		expect(frame().includes('│')).toBe(size[0] >= 80);
		await press('j');
		expect(frame()).toMatch(/▐.*Summary/);
		await press('\r');
		expect(rows().at(-1)).toContain('back');
		await press('/');
		await press('cobol');
		expect(rows().at(-1)).toMatch(/^\S* ?.*\/.*cobol/);
		await press('\u001B');
		await press('?');
		expect(frame()).toContain('Open a link');
	});

	const states: Array<[name: string, keys: string[], given?: Partial<Revision>]> = [
		['the list', ['j', 'j']],
		['an entry', ['j', 'j', '\r', ' ', 'j']],
		['another language', ['l', 'j', '\r']],
		['a search', ['/', 'cobol']],
		['matches', ['/', 'navy', '\r', 'n']],
		['choices', ['t', 'j']],
		['a filtered list', ['t', 'j', '\r']],
		['links', ['j', 'o']],
		['help', ['?']],
		['the contact card', ['c']],
		['an address', ['j', 'o', '1']],
		['a mistake', ['j'], {problems}],
		['problems while editing', ['j'], {problems, editing: true}],
		['a message', [], {message: 'There is nothing to read.\n\nTo quit, press q.'}],
	];

	// With a background of its own, and without.
	const theme = size[0] % 80 === 0 ? 'dracula' : 'terminal';

	it.each(states)('%s has the same cells as on a terminal', async (_, keys, given) => {
		const props = propsOf(sample, theme, given);
		const {written, stdout} = recorder(size);
		const screen = createScreen(stdout);
		screen.open();
		const [direct, ink] = await Promise.all([open({...props, screen}, size), open(props, size)]);
		for (const key of keys) await Promise.all([direct.press(key), ink.press(key)]);
		expect(direct.frame().trim()).toBe('');
		const onScreen = await cellsOf(written.join(''), size);
		expect(onScreen.join('').trim()).not.toBe('');
		expect(await cellsOf(ink.frame().replaceAll('\n', '\r\n'), size)).toEqual(onScreen);
	});
});
