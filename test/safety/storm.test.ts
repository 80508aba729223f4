import {rmSync} from 'node:fs';
import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, afterEach, expect, it, onTestFinished} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {textWidth} from '../../source/markdown/layout/width.ts';
import {textOf} from '../../source/markdown/style/span.ts';
import {idsOn} from '../../source/resume/pages.ts';
import {sceneOf} from '../../source/viewer/frames/scene.ts';
import type {Action} from '../../source/viewer/input/action.ts';
import {keymap} from '../../source/viewer/input/keymap.ts';
import type {MouseReport} from '../../source/viewer/input/mouse-reader.ts';
import {reduce} from '../../source/viewer/state/reduce.ts';
import {reload} from '../../source/viewer/state/reload.ts';
import {initialState, type State} from '../../source/viewer/state/state.ts';
import {writeFolder} from '../content/folder-of.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {fixture, openProgram} from '../terminal/program.ts';
import {closeAll, type Session} from '../terminal/session.ts';
import {bookOf} from '../viewer/books.ts';
import {point} from '../viewer/pointer.ts';
import {foreignIn} from './bytes.ts';
import {hostileText} from './hostile.ts';

afterEach(closeAll);

const counts = {states: 0, inputs: 0, bytes: 0, resizes: 0, storms: 0, files: 0};
afterAll(() => {
	if (process.env.RUNS) process.stderr.write(`${JSON.stringify(counts)}\n`);
});

const names = [
	...Object.values(keymap).flat(),
	'backspace',
	'ctrl-u',
	'ctrl-h',
	'tab',
	'e',
	'0',
	'1',
	'9',
	'日',
	'\u009B',
	'\u202E',
	'\u0085',
];
const cell = fc.oneof(fc.integer({min: -5, max: 260}), fc.constantFrom(Number.NaN, 1e9, -1e9));

const action: fc.Arbitrary<Action | MouseReport> = fc.oneof(
	{weight: 12, arbitrary: fc.constantFrom(...names).map((name) => ({type: 'key', name}) as const)},
	{weight: 2, arbitrary: hostileText.map((text) => ({type: 'paste', text}) as const)},
	{
		weight: 3,
		arbitrary: fc.record({
			kind: fc.constantFrom('click' as const, 'wheelUp' as const, 'wheelDown' as const),
			column: cell,
			row: cell,
		}),
	},
	{
		weight: 2,
		arbitrary: fc
			.record({columns: fc.integer({min: 1, max: 300}), rows: fc.integer({min: 1, max: 100})})
			.map((size) => ({type: 'resize', ...size}) as const),
	},
	fc.constantFrom(
		{type: 'notify', notice: 'Done.'} as const,
		{
			type: 'showAddress',
			address: `https://example.org/${'x'.repeat(900)}`,
			outcome: 'Copied.',
		} as const,
	),
);

it('every state that can be reached can be drawn, with all in its range, also while the content changes', async () => {
	const whole = (await loadResume(path.join(process.cwd(), 'content'))).resume;
	const other = (await loadResume(fixture)).resume;
	const [first] = whole.entries;
	// What an owner may leave of a résumé while the viewer is open.
	const books = [whole, other, {...whole, entries: first ? [first] : []}].map((resume) =>
		bookOf(resume),
	);
	const step = fc.oneof({weight: 20, arbitrary: action}, fc.nat(books.length - 1));
	fc.assert(
		fc.property(fc.array(step, {minLength: 20, maxLength: 80}), (steps) => {
			let book = books[0]!;
			let state: State = initialState(book, {
				locale: 'en',
				entry: undefined,
				columns: 100,
				rows: 30,
			});
			for (const each of steps) {
				if (typeof each === 'number') {
					state = reload(state, book, books[each]!);
					book = books[each]!;
				} else state = 'kind' in each ? point(state, each, book) : reduce(state, each, book);
				counts.states++;
				const scene = sceneOf(state, {book, problems: []}, state);
				const {pages, selected, lines, top, choices, geometry} = scene;
				const page = pages[selected];
				expect(page && idsOn(page)).toContain(state.selected);
				expect(top).toBeGreaterThanOrEqual(0);
				expect(top).toBeLessThanOrEqual(Math.max(0, lines.length - geometry.bodyRows));
				expect(book.locales).toContain(state.locale);
				expect(foreignIn(state.search?.query ?? '')).toEqual([]);
				if (choices && choices.items.length > 0) {
					expect(choices.chosen).toBeGreaterThanOrEqual(0);
					expect(choices.chosen).toBeLessThan(choices.items.length);
				}
				for (const line of geometry.fits ? lines.slice(top, top + 3) : [])
					expect(textWidth(textOf(line.spans))).toBeLessThanOrEqual(Math.max(1, state.columns));
				if (state.technology !== undefined || each === 0) continue;
				const there = reduce(state, {type: 'nextLocale'}, book);
				expect(reduce(there, {type: 'previousLocale'}, book)).toEqual(
					geometry.fits ? {...state, notice: undefined} : state,
				);
			}
		}),
		{numRuns: runs(15, 150)},
	);
});

/** All but what leaves, which a storm ends with. */
const withoutLeaving = (text: string) => text.replaceAll(/[q\u0003]/g, 'x');

const sequences = [
	...[
		'\u001B[A',
		'\u001B[B',
		'\u001B[C',
		'\u001B[D',
		'\u001BOA',
		'\u001B[5~',
		'\u001B[6~',
		'\u001B[H',
		'\u001B[F',
		'\u001B',
	],
	...[
		'\u001B[',
		'\u001B[1',
		'\u001B[1;',
		'\u001B[1;5',
		'\u001BO',
		'\u001B]',
		'\u001BP',
		'\u001B[<',
		'\u001B[<0;',
		'\u001B[M',
		'\u001B[M ',
	],
	...[
		'\u001B[200~',
		'\u001B[201~',
		'\u001B[200~/\u001B[A\n\u001B[201~',
		'\u001B[200',
		'\u001B[20',
		'\u001B[?1;2c',
		'\u001B]11;rgb:0/0/0\u0007',
	],
	...[
		'\u001B]11;',
		'\u001B[12;40R',
		'\u001B[I',
		'\u001B[O',
		'\u001B[?0u',
		'\u001B[97;5u',
		'\u001B[27;5;99~',
		'\u001B\u001B[A',
		'\u0000',
	],
	...[
		'\xc3',
		'\ud83d',
		'\u009B',
		'\u0004',
		'\u001A',
		'\u001C',
		'\u0011',
		'\u0013',
		'\r',
		'\n',
		'\t',
		'\u007F',
		' ',
	],
];
const pasted = hostileText.map((text) => `\u001B[200~${text}\u001B[201~`);
const mouse = fc
	.tuple(
		fc.constantFrom(0, 1, 2, 3, 4, 32, 35, 64, 65, 66, 999),
		fc.nat(300),
		fc.nat(120),
		fc.constantFrom('M', 'm', ''),
	)
	.map(([button, column, row, end]) => `\u001B[<${button};${column};${row}${end}`);
const input = fc.oneof(
	{weight: 10, arbitrary: fc.constantFrom(...'jkhlgGnpNLduboyct?/0123456789aeAZ é日')},
	{weight: 6, arbitrary: fc.constantFrom(...sequences)},
	{weight: 2, arbitrary: pasted},
	{weight: 3, arbitrary: mouse},
	{weight: 1, arbitrary: hostileText},
	{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 20})},
);
const size = fc.tuple(fc.integer({min: 1, max: 200}), fc.integer({min: 1, max: 60}));
const storm = fc.array(
	fc.oneof({weight: 30, arbitrary: fc.array(input, {minLength: 1, maxLength: 12})}, size),
	{
		minLength: 60,
		maxLength: 120,
	},
);

/** Whatever was before, Ctrl-C by itself ends the program, and the terminal is as it was. */
async function leave(session: Session): Promise<void> {
	await session.settle(200, {timeout: 30_000});
	session.write('\u0003');
	expect(await session.exited).toEqual({exitCode: 130, signal: undefined});
	expect(session.alternate()).toBe(false);
	expect(session.cursorVisible()).toBe(true);
	expect(session.terminal.modes.mouseTrackingMode).toBe('none');
	expect(session.terminal.modes.bracketedPasteMode).toBe(false);
	// Only xterm's own question is beyond what a viewer draws with.
	expect(foreignIn(session.raw, true)).toEqual([]);
}

it.each([
	'\u001B',
	'\u001B[',
	'\u001B[<0;1',
	'\u001B[M',
	'\u001B[M  ',
	'\u001B]11;',
	'\u001B]52;c;',
	'\u001BP',
	'\u001B[200~abc',
	'/\u001B[200~x\u001B[20',
])('Ctrl-C leaves behind %j, whose rest never comes', async (half) => {
	const session = openProgram(['-l', 'en'], [80, 24]);
	await session.waitFor('Grace Hopper');
	session.write(half);
	await leave(session);
});

it('Ctrl-C leaves a paste that never ends, twice in one write or with something around it', async () => {
	for (const text of ['\u0003\u0003', 'x\u0003x']) {
		const session = openProgram(['-l', 'en'], [80, 24]);
		await session.waitFor('Grace Hopper');
		session.write('\u001B[200~abc');
		await session.settle(100);
		session.write(text);
		expect(await session.exited).toEqual({exitCode: 130, signal: undefined});
	}
});

it('pasted text isn’t a key behind Escape, or where its sign comes in two parts', async () => {
	const session = openProgram(['-l', 'en'], [80, 24]);
	const first = await session.waitFor('Grace Hopper');
	session.write('\u001B\u001B[200~q\u001B[201~');
	await session.settle(100);
	for (let cut = 1; cut < 6; cut++) {
		const sign = '\u001B[200~';
		session.write(sign.slice(0, cut));
		await session.settle(100);
		session.write(`${sign.slice(cut)}qj\u001B[201~`);
		await session.settle(100);
		expect(session.text()).toBe(first);
	}
	await leave(session);
});

it('what a terminal sends, or somebody pastes, into a search is drawn as text', async () => {
	const session = openProgram(['-l', 'en'], [80, 24]);
	await session.waitFor('Grace Hopper');
	for (const text of [
		...[
			'\u009B31m',
			'\u009D0;owned\u009C',
			'\u0085',
			'\u0090q',
			'\u202Eabc',
			'\u2066',
			'\uFEFF',
			'\u0084',
		],
		...['\u001B[31m', '\u001B]0;owned\u0007', '\u0007', '\u009B2J', '\u202Eabc'].map(
			(each) => `\u001B[200~x${each}\u001B[201~`,
		),
	]) {
		session.write('/');
		await session.settle(30);
		session.write(text);
		await session.settle(30);
		session.write('\u0015');
		await session.press('esc', 'esc');
	}
	await leave(session);
});

const pauses = [0, 0, 0, 1, 5, 20, 120];

it('no keys, pastes, reports, sizes and halves of sequences crash the viewer, and Ctrl-C leaves', async () => {
	const folder = await writeFolder({});
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	await fc.assert(
		fc.asyncProperty(storm, fc.infiniteStream(fc.constantFrom(...pauses)), async (blows, waits) => {
			// Where PDFs may be saved that nobody asked for.
			const session = openProgram(['-l', 'en'], [80, 24], {cwd: folder});
			await session.waitFor('Grace Hopper');
			counts.storms++;
			for (const blow of blows) {
				if (blow.length === 2 && typeof blow[0] === 'number') {
					counts.resizes++;
					session.terminal.resize(blow[0], Number(blow[1]));
					await session.resize(blow[0], Number(blow[1]));
					continue;
				}
				const text = withoutLeaving(blow.join(''));
				counts.inputs += blow.length;
				counts.bytes += Buffer.byteLength(text);
				for (const part of text.split(/(?<=\u001A)/)) {
					session.write(part);
					// While a program stops, its terminal echoes what is typed, which is not the program's writing.
					if (part.endsWith('\u001A')) await session.settle(200, {timeout: 30_000});
				}
				const wait = waits.next().value ?? 0;
				if (wait > 0) await sleep(wait);
			}
			await leave(session);
		}),
		{numRuns: runs(1, 3), endOnFailure: true},
	);
});

it('files that change, move, go and come half-written by the hundred leave dev with what is there', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(fc.nat(5), fc.nat(19), hostileText, fc.nat(30)), {
				minLength: 150,
				maxLength: 200,
			}),
			async (changes) => {
				const folder = await writeFolder({
					'profile.yml': 'name: Ada Lovelace\n',
					'experience/steady.md': '---\ntitle: Steady\norder: 1\n---\n\nText.\n',
				});
				try {
					const session = openProgram(['dev', '-c', folder], [80, 24]);
					await session.waitFor('Steady');
					const at = (number: number) => path.join(folder, `experience/e${number}.md`);
					for (const [kind, number, text, wait] of changes) {
						counts.files++;
						const whole = `---\ntitle: T${number}\n---\n\n${text}\n`;
						const change = [
							() => writeFile(at(number), whole),
							() => writeFile(at(number), whole.slice(0, text.length + 5)),
							() => rm(at(number), {force: true}),
							() => rename(at(number), at(number + 1)),
							() => mkdir(path.join(folder, `skills${number}`)),
							() => writeFile(path.join(folder, 'profile.yml'), `name: Ada Lovelace\n${text}`),
						][kind];
						// What is to be moved or made may be gone, or there.
						await change?.().catch(() => {});
						if (wait < 5) await sleep(wait);
					}
					await writeFile(path.join(folder, 'profile.yml'), 'name: Ada Byron\n');
					for (let number = 0; number <= 20; number++) rmSync(at(number), {force: true});
					await writeFile(at(0), '---\ntitle: Written last\norder: 2\n---\n\nText.\n');
					await session.waitFor(
						(text) => text.includes('Ada Byron') && text.includes('Written last'),
					);
					await leave(session);
				} finally {
					await rm(folder, {recursive: true, force: true});
				}
			},
		),
		{numRuns: runs(1, 2), endOnFailure: true},
	);
});
