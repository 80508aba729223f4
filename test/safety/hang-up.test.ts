import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {constants, tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {spawn} from '@lydell/node-pty';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {guardTerminal} from '../../source/viewer/terminal/guard.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {fixture} from '../terminal/program.ts';
import {findTool} from '../tools/tool.ts';
import {call, word} from './calls.ts';

/** For what comes as soon as a busy machine lets it. */
const patience = {timeout: 60_000, interval: 20};

/** Whether a process runs; one that has ended and that nobody has asked about does not. */
function isAlive(pid: number): boolean {
	try {
		const state = execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], {encoding: 'utf8'});
		return !state.trim().startsWith('Z');
	} catch {
		return false;
	}
}

/**
 * Runs a program in a terminal, types something into it once something is `shown`, takes the terminal
 * away `wait` ms later, and tells how the program ends, as a shell has it; undefined if it goes on.
 */
async function hangUp(
	prefix: string,
	args: readonly string[],
	{shown = '', keys = '', wait = 100}: {shown?: string; keys?: string; wait?: number},
): Promise<number | undefined> {
	const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-hang-up-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	const file = path.join(folder, 'pid');
	const script = `echo $$ > ${word(file)}; exec ${call(args)}`;
	// Before the program has said what it does at its end, Node itself crashes where the terminal goes.
	const started = path.join(folder, 'started');
	const first = path.join(folder, 'first.cjs');
	const tell = `require('node:fs').writeFileSync(${JSON.stringify(started)}, '')`;
	writeFileSync(first, `process.on('newListener', (name) => name === 'exit' && ${tell})`);
	const env = {
		PATH: process.env.PATH ?? '',
		LANG: 'en_US.UTF-8',
		NODE_OPTIONS: `--require ${first}`,
	};
	const status = path.join(folder, 'status');
	// A shell that hears of the end of its terminal, and still waits for the program.
	const parent = `trap : HUP; ${prefix} sh -c ${word(script)}; echo $? > ${word(status)}`;
	const pty = spawn('sh', ['-c', parent], {
		name: 'xterm-256color',
		cols: 80,
		rows: 24,
		cwd: folder,
		env,
	});
	let output = '';
	pty.onData((data) => {
		output += data;
	});
	for (let round = 0; round < 3000 && !output.includes(shown); round++) await sleep(20);
	for (let round = 0; round < 3000 && !existsSync(started); round++) await sleep(20);
	if (keys !== '') {
		await sleep(300);
		pty.write(keys);
	}
	await sleep(wait);
	const pid = Number(readFileSync(file, 'utf8'));
	expect(isAlive(pid)).toBe(true);
	onTestFinished(() => {
		if (isAlive(pid)) process.kill(pid, 'SIGKILL');
	});
	// What node-pty has and does not declare: it closes the terminal's other end.
	(pty as unknown as {destroy: () => void}).destroy();
	for (let round = 0; round < 3000; round++) {
		const text = existsSync(status) ? readFileSync(status, 'utf8') : '';
		if (text.endsWith('\n')) return Number(text);
		await sleep(20);
	}
	return undefined;
}

describe.skipIf(!findTool('ps'))('a terminal that hangs up', () => {
	const viewer = ['-l', 'en'];
	const dev = ['dev', '-c', fixture];
	// 134 would be Node itself giving up (SIGABRT).
	const hungUp = 128 + constants.signals.SIGHUP;

	it('ends the viewer by its signal, whatever it is at', async () => {
		for (const keys of ['', '\rjjj', '/co', 's', '?'])
			expect(await hangUp('', viewer, {shown: 'Grace Hopper', keys}), keys).toBe(hungUp);
		expect(await hangUp('', dev, {shown: 'Ada Lovelace'})).toBe(hungUp);
	});

	// Who has a session of their own is told by no signal.
	it.skipIf(!findTool('setsid'))('ends it also where no signal says so', async () => {
		for (const keys of ['', '\rjjj', '/co', 's'])
			expect(await hangUp('setsid', viewer, {shown: 'Grace Hopper', keys}), keys).toBe(hungUp);
		expect(await hangUp('setsid', dev, {shown: 'Ada Lovelace'})).toBe(hungUp);
	});

	it('ends it also in its first moments, when it may have no terminal to open a viewer in', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({min: 0, max: 650}), async (wait) => {
				expect(await hangUp('', viewer, {wait})).toBe(hungUp);
			}),
			{numRuns: runs(2, 20), endOnFailure: true},
		);
	});

	it('leaves the keyboard as it was where the viewer is drawn on another terminal', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-hang-up-'));
		onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
		const settings = {cols: 80, rows: 24, cwd: folder, env: {PATH: process.env.PATH ?? ''}};
		const ended = 'echo $? > status; stty -g > after';
		const parent = `trap : HUP; stty -g > before; read name; ${call(viewer)} > $name; ${ended}`;
		const keyboard = spawn('sh', ['-c', parent], settings);
		// After it, which would get its other end too, and keep it open.
		const screen = spawn('sh', ['-c', 'tty; exec sleep 1000'], settings);
		let shown = '';
		screen.onData((data) => {
			shown += data;
		});
		await vi.waitUntil(() => shown.includes('\n'), patience);
		keyboard.write(`${shown.trim()}\n`);
		const left = new Promise<void>((resolve) => keyboard.onExit(() => resolve()));
		await vi.waitUntil(() => shown.includes('Grace Hopper'), patience);
		(screen as unknown as {destroy: () => void}).destroy();
		const typing = setInterval(() => keyboard.write('j'), 50);
		await left;
		clearInterval(typing);
		const [status, before, after] = ['status', 'before', 'after'].map((name) =>
			readFileSync(path.join(folder, name), 'utf8'),
		);
		expect(status).toBe(`${hungUp}\n`);
		expect(after).toBe(before);
	});

	it('ends what only prints, too', async () => {
		// So much that it isn't done before its terminal is gone.
		const content = mkdtempSync(path.join(tmpdir(), 'my-resume-hang-up-'));
		onTestFinished(() => rmSync(content, {recursive: true, force: true}));
		mkdirSync(path.join(content, 'experience'));
		for (let index = 0; index < 1000; index++)
			writeFileSync(
				path.join(content, `experience/role-${index}.md`),
				`---\ntitle: Engineer ${index}\n---\n\n${'What they did. '.repeat(50)}\n`,
			);
		expect(await hangUp('', ['-p', '-c', content], {wait: 0})).toBe(hungUp);
	});
});

it('a terminal that is gone is given back but once', () => {
	const {stdin} = process;
	const before = Object.getOwnPropertyDescriptor(stdin, 'setRawMode');
	const listeners = process.listeners('SIGHUP');
	const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
	const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	let isGone = false;
	// As Node's own does.
	stdin.setRawMode = () => {
		if (isGone) stdin.emit('error', new Error('setRawMode EIO'));
		return stdin;
	};
	try {
		const guard = guardTerminal();
		isGone = true;
		stdin.emit('end');
		expect(kill.mock.calls).toEqual([[process.pid, 'SIGHUP']]);
		guard.end();
	} finally {
		kill.mockRestore();
		write.mockRestore();
		for (const each of listeners) process.on('SIGHUP', each);
		if (before) Object.defineProperty(stdin, 'setRawMode', before);
		else Reflect.deleteProperty(stdin, 'setRawMode');
	}
});
