import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it, onTestFinished} from 'vitest';
import {program} from '../terminal/program.ts';
import {closeAll, openSession} from '../terminal/session.ts';
import {call} from './calls.ts';

afterEach(closeAll);

const inShell = (script: string) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-streams-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return openSession({
		node: 'sh',
		args: ['-c', script],
		columns: 100,
		rows: 30,
		cwd: folder,
	});
};

describe('what isn’t a terminal', () => {
	it.each([
		['a file for output', `${call(['-l', 'en'])} > out; echo "status=$?"; head -3 out`],
		['a pipe for input', `echo qqq | ${call(['-l', 'en'])} | head -3; echo "status=$?"`],
		['both', `echo qqq | ${call(['-l', 'en'])} > out; echo "status=$?"; head -3 out`],
		['a closed input', `${call(['-l', 'en'])} <&- | head -3; echo "status=$?"`],
		['an input that is a folder', `${call(['-l', 'en'])} < . | head -3; echo "status=$?"`],
	])('%s gets the résumé printed', async (_, script) => {
		const session = inShell(script);
		await session.exited;
		expect(session.text()).toContain('status=0');
		expect(session.text()).toContain('Grace');
		expect(session.raw).not.toContain('\u001B[?');
	});

	it('an input that is closed alone prints into the terminal', async () => {
		const session = inShell(`${call(['vassar', '-l', 'en'])} <&-; echo "status=$?"`);
		await session.exited;
		expect(session.text()).toContain('status=0');
		expect(session.text()).toContain('Vassar College');
		expect(session.raw).not.toContain('\u001B[?');
	});

	it('an output that is closed, or that nobody reads, ends the program quietly', async () => {
		for (const [script, status] of [
			[`${call(['-l', 'en'])} >&- 2>err; echo "status=$?"; wc -c < err`, /status=\d+\s+\d+/],
			[`(${call(['-l', 'en'])}; echo "status=$?" >&2) | true`, /status=0/],
			[`(${call(['-l', 'en'])} 2>&1; echo "status=$?" >&2) | head -1`, /status=0/],
		] as const) {
			const session = inShell(script);
			expect((await session.exited).exitCode).toBe(0);
			expect(session.text()).toMatch(status);
			expect(session.text()).not.toMatch(/at .+:\d+:\d+|by mistake/);
		}
	});

	it.skipIf(process.platform !== 'linux')('an output that is full is reported', async () => {
		const session = inShell(`${call(['-l', 'en'])} > /dev/full; echo "status=$?"`);
		await session.exited;
		expect(session.text()).toContain('The output can’t be written: ENOSPC.');
		expect(session.text()).toContain('status=2');
	});
});

describe('an environment', () => {
	// node-pty sets TERM itself, so that `env` has to change it.
	const inEnvironment = (...environment: string[]) =>
		openSession({
			node: 'env',
			args: [...environment, process.execPath, program, '-l', 'en'],
			columns: 80,
			rows: 24,
		});

	it.each([
		['no HOME', ['-u', 'HOME']],
		['no TERM', ['-u', 'TERM']],
		['an empty TERM', ['TERM=']],
		['a TERM that nobody knows', ['TERM=nonsense']],
		['a continuous integration', ['CI=true']],
		['the C locale', ['LANG=C', 'LC_ALL=C']],
		['a locale that is none', ['LANG=\u001B]0;x\u0007_../..', 'LC_ALL=']],
		['nothing at all', ['-i']],
		['a size of its own', ['COLUMNS=-1', 'LINES=x']],
		['no path', ['PATH=']],
	])('with %s has a viewer that opens and quits', async (_, environment) => {
		const session = inEnvironment(...environment);
		await session.waitFor('Grace Hopper');
		expect(session.alternate()).toBe(true);
		await session.press('down', 'enter', 'q');
		expect(await session.exited).toEqual({exitCode: 0, signal: undefined});
		expect(session.alternate()).toBe(false);
		expect(session.cursorVisible()).toBe(true);
	});

	it('with a dumb terminal gets the résumé printed, without any sequence', async () => {
		const session = inEnvironment('TERM=dumb');
		expect(await session.exited).toEqual({exitCode: 0, signal: undefined});
		expect(session.raw).not.toContain('\u001B');
	});
});

describe('a change of size', () => {
	it.each([
		[[1, 1]],
		[
			[2, 2],
			[1, 1],
			[500, 200],
			[1, 200],
			[500, 1],
		],
		[
			[79, 24],
			[78, 24],
		],
		[
			[60, 24],
			[50, 24],
			[40, 10],
		],
		[
			[40, 12],
			[41, 12],
			[40, 12],
		],
	])('to %j and back shows what was there', async (...sizes) => {
		const session = openSession({
			file: program,
			args: ['-l', 'en'],
			columns: 80,
			rows: 24,
		});
		const first = await session.waitFor('Grace Hopper');
		for (const [columns = 1, rows = 1] of sizes) await session.resize(columns, rows);
		await session.resize(80, 24);
		await session.waitFor((text) => text === first);
	});

	it('and back before the program has looked shows what was there', async () => {
		const session = openSession({file: program, args: ['-l', 'en'], columns: 80, rows: 24});
		const first = await session.waitFor('Grace Hopper');
		for (let round = 0; round < 5; round++) {
			await Promise.all([session.resize(1, 1), session.resize(80, 24)]);
			await session.waitFor((text) => text === first);
		}
	});

	it.each([
		[79, 24],
		[50, 24],
		[40, 12],
		[20, 5],
	])(
		'from 80 columns to %i, in %i rows, shows what a new one of that size would',
		async (columns, rows) => {
			const open = (width: number, height: number) =>
				openSession({file: program, args: ['-l', 'en'], columns: width, rows: height});
			const fresh = open(columns, rows);
			const session = open(80, 24);
			await session.waitFor('Grace Hopper');
			await session.resize(columns + 7, rows + 1);
			await session.resize(columns, rows);
			await fresh.settle(300);
			const wanted = fresh.text();
			expect(wanted.trim()).not.toBe('');
			await session.waitFor((text) => text === wanted);
		},
	);
});
