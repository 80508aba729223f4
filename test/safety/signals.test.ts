import {readFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {constants} from 'node:os';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterEach, describe, expect, it} from 'vitest';
import {writeFolder} from '../content/folder-of.ts';
import {openProgram, program} from '../terminal/program.ts';
import {closeAll} from '../terminal/session.ts';
import {asBefore, runInShell, stateOf, statusOf, waitForPrompt} from './in-shell.ts';

afterEach(closeAll);

const name = 'Grace Hopper';

describe('a signal', () => {
	it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)(
		'%s ends the viewer by itself, and the shell has its terminal again',
		async (signal) => {
			const {session, pid} = await runInShell(['-l', 'en']);
			await session.waitFor(name);
			process.kill(await pid(), signal);
			expect(await statusOf(session)).toBe(128 + constants.signals[signal]);
			expect(await stateOf(session)).toEqual(asBefore);
		},
	);

	it('ends the viewer in the middle of anything: choices, a search, a size that is too small', async () => {
		for (const keys of [['?'], ['/', 'c', 'o'], ['enter', 'o']]) {
			const {session, pid} = await runInShell(['-l', 'en']);
			await session.waitFor(name);
			await session.press(...keys);
			process.kill(await pid(), 'SIGTERM');
			expect(await statusOf(session)).toBe(143);
			expect(await stateOf(session)).toEqual(asBefore);
		}
		const {session, pid} = await runInShell(['-l', 'en']);
		await session.waitFor(name);
		// As large as a shell's prompt needs, which would be lost in what scrolls away.
		await session.resize(40, 2);
		process.kill(await pid(), 'SIGTERM');
		await waitForPrompt(session);
		await session.resize(80, 24);
		expect(await statusOf(session)).toBe(143);
		expect(await stateOf(session)).toEqual(asBefore);
	});
});

/** The system call that a process waits in, once it waits. */
async function callOf(pid: number): Promise<string> {
	let last = '';
	for (;;) {
		const [call = ''] = readFileSync(`/proc/${pid}/syscall`, 'utf8').split(' ');
		if (call !== 'running' && call === last) return call;
		last = call;
		await sleep(10);
	}
}

it.skipIf(process.platform !== 'linux')(
	'a terminal that is behind gets all that was written before a signal ends the viewer',
	async () => {
		const session = openProgram(['-l', 'en', '--theme', 'dracula'], [400, 199]);
		await session.waitFor(name);
		await session.settle();
		const {pid} = session;
		const idle = await callOf(pid);
		session.hold();
		// More than a terminal keeps for its reader, so that the program waits in the midst of it.
		await session.resize(400, 200);
		await callOf(pid);
		// What a signal interrupts is tried once more; what is interrupted then, is left for later.
		for (;;) {
			process.kill(pid, 'SIGWINCH');
			if ((await callOf(pid)) === idle) break;
			session.readSome(50_000);
			await callOf(pid);
		}
		process.kill(pid, 'SIGTERM');
		session.readOn();
		expect(await session.exited).toMatchObject({signal: 'SIGTERM'});
		expect(session.alternate()).toBe(false);
		expect(session.cursorVisible()).toBe(true);
	},
);

describe('a viewer that is suspended', () => {
	it('lends the terminal to the shell, and draws all anew when it goes on', async () => {
		const {session, pid} = await runInShell(['-l', 'en']);
		const first = await session.waitFor(name);
		const own = await pid();
		for (let round = 0; round < 3; round++) {
			process.kill(own, 'SIGTSTP');
			await waitForPrompt(session);
			expect(await stateOf(session)).toEqual(asBefore);
			session.write('clear; echo something else; fg\n');
			await session.waitFor(() => session.alternate());
			expect(await session.waitFor(name)).toBe(first);
			expect(session.cursorVisible()).toBe(false);
			expect(session.terminal.modes.mouseTrackingMode).toBe('vt200');
			expect(session.terminal.modes.bracketedPasteMode).toBe(true);
		}
		await session.press('?');
		await session.waitFor('Keys');
		await session.press('q');
		expect(await statusOf(session)).toBe(0);
		expect(await stateOf(session)).toEqual(asBefore);
	});

	it('is stopped by Ctrl-Z as well, with all that runs it', async () => {
		// As npx runs it: a parent waits for the program, in the same group.
		const {session} = await runInShell(['-l', 'en'], {
			command: ['sh', '-c', '"$@"; exit $?', 'sh', process.execPath, program],
		});
		const first = await session.waitFor(name);
		for (let round = 0; round < 2; round++) {
			session.write('\u001A');
			await waitForPrompt(session);
			expect(await stateOf(session)).toEqual(asBefore);
			session.write('clear; fg\n');
			await session.waitFor(() => session.alternate());
			expect(await session.waitFor(name)).toBe(first);
		}
		await session.press('q');
		expect(await statusOf(session)).toBe(0);
		expect(await stateOf(session)).toEqual(asBefore);
	});

	it('goes on after Ctrl-Z where no shell could let it', async () => {
		const session = openProgram(['-l', 'en'], [80, 24]);
		const first = await session.waitFor(name);
		session.write('\u001A');
		await session.waitFor((text) => session.alternate() && text === first);
		await session.press('?');
		await session.waitFor('Keys');
		await session.press('q');
		expect(await session.exited).toEqual({exitCode: 0, signal: undefined});
	});

	it('draws in the new size when the window has changed meanwhile', async () => {
		const {session, pid} = await runInShell(['-l', 'en']);
		await session.waitFor(name);
		process.kill(await pid(), 'SIGTSTP');
		await waitForPrompt(session);
		await session.resize(40, 12);
		session.write('fg\n');
		await session.waitFor(() => session.alternate());
		await session.waitFor(name);
		await session.settle();
		await session.resize(41, 12);
		await session.resize(40, 12);
		const again = await session.waitFor(name);
		process.kill(await pid(), 'SIGTSTP');
		await waitForPrompt(session);
		session.write('fg\n');
		await session.waitFor(() => session.alternate());
		expect(await session.waitFor(name)).toBe(again);
	});

	it('draws all anew after a stop that no program hears of', async () => {
		const {session, pid} = await runInShell(['-l', 'en']);
		const first = await session.waitFor(name);
		process.kill(await pid(), 'SIGSTOP');
		await session.waitFor(/Stopped|stopped/);
		// The shell writes over what was drawn, and sets the terminal as it wants it.
		session.write('stty sane; printf "\\033[2J\\033[?25h"; fg\n');
		await session.waitFor((text) => text === first);
		expect(session.cursorVisible()).toBe(false);
		await session.press('down', 'q');
		expect(await statusOf(session)).toBe(0);
		expect(await stateOf(session)).toEqual(asBefore);
	});

	it('lends the terminal from a screen reader as well', async () => {
		const {session, pid} = await runInShell(['-l', 'en'], {env: {INK_SCREEN_READER: 'true'}});
		const first = await session.waitFor(/^listitem.*\n[\s\S]*quit/m);
		const own = await pid();
		process.kill(own, 'SIGTSTP');
		await waitForPrompt(session);
		expect(await stateOf(session)).toEqual(asBefore);
		session.write('clear; fg\n');
		await session.waitFor((text) => session.alternate() && text === first);
		process.kill(own, 'SIGSTOP');
		await session.waitFor(/Stopped|stopped/);
		session.write('stty sane; printf "\\033[2J"; fg\n');
		await session.waitFor((text) => text === first);
		await session.press('down');
		await session.waitFor(/selected\) About/);
		await session.press('q');
		expect(await statusOf(session)).toBe(0);
		expect(await stateOf(session)).toEqual(asBefore);
	});

	it('can be ended while it is suspended', async () => {
		const {session, pid} = await runInShell(['-l', 'en']);
		await session.waitFor(name);
		process.kill(await pid(), 'SIGTSTP');
		await waitForPrompt(session);
		process.kill(await pid(), 'SIGTERM');
		session.write('fg\n');
		await session.waitFor(/\$ fg[\s\S]*^\$$/m);
		expect(await stateOf(session)).toEqual(asBefore);
	});
});

it('a signal while the terminal is being asked for its colours leaves it as it was', async () => {
	// Reading so many takes longer than the answer does.
	const folder = await writeFolder(
		Object.fromEntries(
			Array.from({length: 1500}, (_, index) => [
				`projects/p${index}.md`,
				`---\ntitle: P${index}\n---\n`,
			]),
		),
	);
	try {
		for (const signal of ['SIGQUIT', 'SIGHUP', 'SIGTERM'] as const) {
			const {session, pid} = await runInShell(['-c', folder]);
			const own = await pid();
			while (!session.raw.includes('\u001B]11;?')) await sleep(2);
			process.kill(own, signal);
			await session.settle(300);
			// The answer came too late for the one who asked, and is a command that there is not.
			session.write('\nclear\n');
			await session.settle(300);
			expect(await stateOf(session)).toEqual(asBefore);
			await session.close();
		}
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
});
