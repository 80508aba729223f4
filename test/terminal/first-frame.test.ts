import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterEach, describe, expect, it, onTestFinished} from 'vitest';
import {fixture, openProgram, program} from './program.ts';
import {closeAll, openSession, type Session} from './session.ts';

afterEach(closeAll);

/** The program at its first frame: what reads keys is still being loaded. */
async function atFirstFrame(args: string[]): Promise<Session> {
	const session = openProgram(args, [100, 30]);
	while (!session.raw.includes('quit')) await sleep(1);
	return session;
}

describe('the first frame', () => {
	it.each([
		['the sample', ['-l', 'en'], 'Overview', 'Summary'],
		['a folder', ['-c', fixture], 'Overview', 'Engineer'],
	])('of %s is the one that keys change', async (_, args, first, second) => {
		const session = await atFirstFrame(args);
		expect(session.raw).toContain(first);
		session.write('j');
		await session.waitFor(`▐ ${second}`);
		// Neither was the key shown, nor was all of it drawn once more.
		expect(session.text()).not.toMatch(/^j|j$/m);
		expect(session.raw.split('┬')).toHaveLength(2);
		session.write('q');
		expect(await session.exited).toEqual({exitCode: 0, signal: undefined});
	});

	it('does without what entries and keys need, which is loaded behind it', async () => {
		const copy = mkdtempSync(path.join(tmpdir(), 'first-frame-'));
		onTestFinished(() => rmSync(copy, {recursive: true, force: true}));
		cpSync(path.dirname(program), copy, {recursive: true});
		for (const bundle of ['page.cjs', 'keys.cjs'])
			writeFileSync(path.join(copy, bundle), "throw new Error('Loaded now.');");
		const session = openSession({
			file: path.join(copy, 'start.cjs'),
			args: [],
			columns: 100,
			rows: 30,
		});
		expect((await session.exited).exitCode).toBe(1);
		expect(session.raw.indexOf('quit')).toBeGreaterThan(0);
		expect(session.raw.indexOf('Loaded now.')).toBeGreaterThan(session.raw.indexOf('quit'));
	});

	it('is changed by keys while Ink is still being loaded', async () => {
		const copy = mkdtempSync(path.join(tmpdir(), 'first-frame-'));
		onTestFinished(() => rmSync(copy, {recursive: true, force: true}));
		cpSync(path.dirname(program), copy, {recursive: true});
		// It takes for ever.
		writeFileSync(path.join(copy, 'run.js'), 'await new Promise(() => {});');
		const session = openSession({
			file: path.join(copy, 'start.cjs'),
			args: ['-l', 'en'],
			columns: 100,
			rows: 30,
		});
		await session.waitFor('▐ Overview');
		session.write('j');
		await session.waitFor('▐ Summary');
		session.write('l');
		await session.waitFor('▐ Resumen');
		session.write('\u0003');
		expect(await session.exited).toEqual({exitCode: 130, signal: undefined});
		expect(session.alternate()).toBe(false);
	});

	it('takes the keys in their order, the last of which quits', async () => {
		const session = await atFirstFrame(['-l', 'en']);
		session.write('jj\r?q');
		expect(await session.exited).toEqual({exitCode: 0, signal: undefined});
		expect(session.alternate()).toBe(false);
	});

	it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
		'gives the terminal back when %s comes',
		async (signal) => {
			const session = await atFirstFrame(['-l', 'en']);
			session.kill(signal);
			expect(await session.exited).toMatchObject({signal});
			expect(session.alternate()).toBe(false);
			expect(session.cursorVisible()).toBe(true);
			expect(session.terminal.modes.mouseTrackingMode).toBe('none');
			expect(session.terminal.modes.bracketedPasteMode).toBe(false);
		},
	);
});
