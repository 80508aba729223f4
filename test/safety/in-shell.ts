import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {onTestFinished} from 'vitest';
import {program} from '../terminal/program.ts';
import {openShell, type Session} from '../terminal/session.ts';

const word = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** A program that a shell runs in a terminal: the shell can tell in what state it got it back. */
export type InShell = {session: Session; pid: () => Promise<number>};

/** Types a command line of the program's into a new shell with job control. `before` runs first. */
export async function runInShell(
	args: readonly string[],
	{
		columns = 80,
		rows = 24,
		env = {},
		before = '',
		command = [process.execPath, program],
	}: {
		columns?: number;
		rows?: number;
		env?: Record<string, string | undefined>;
		before?: string;
		command?: readonly string[];
	} = {},
): Promise<InShell> {
	const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-shell-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	const file = path.join(folder, 'pid');
	const session = openShell({columns, rows, env});
	await session.waitFor('$');
	const own = [...command, ...args].map(word).join(' ');
	const script = `echo $$ > ${word(file)}; ${before} exec ${own}`;
	// In one piece: a shell that draws its own line would be in the way of what is looked for.
	session.write(`sh -c ${word(script)}\r`);
	return {
		session,
		async pid() {
			for (;;) {
				try {
					const pid = Number(readFileSync(file, 'utf8'));
					if (pid > 0) return pid;
				} catch {
					// It has not been written yet.
				}
				await sleep(10);
			}
		},
	};
}

/** The status that a shell has of what has just ended in it. */
export async function statusOf(session: Session): Promise<number> {
	await waitForPrompt(session);
	session.write('echo "status=$?"\n');
	const text = await session.waitFor(/status=\d+/);
	return Number(/status=(\d+)/.exec(text)?.[1]);
}

/** Waits until a shell has its terminal again and asks for the next command. */
export async function waitForPrompt(session: Session): Promise<void> {
	await session.waitFor((text) => !session.alternate() && /(?:^|\n)\$\s*$/.test(text));
}

/** What a shell finds when it has its terminal again; all of it must be as before. */
export async function stateOf(session: Session): Promise<Record<string, unknown>> {
	// What is typed before a shell asks is in another place on the screen.
	await waitForPrompt(session);
	// Through the shell's own standard input, so that it tells of this very terminal.
	session.write('stty -a | tr " ;" "\\n\\n" | grep -Ex -- "-?(icanon|echo|isig|opost)" | xargs\n');
	const state = /^(-?(?:opost|isig|icanon|echo)(?: -?(?:opost|isig|icanon|echo)){3})$/gm;
	await session.waitFor((text) => text.search(state) !== -1);
	const line = [...session.text().matchAll(state)].at(-1)?.[1];
	const {modes} = session.terminal;
	return {
		tty: line?.split(' ').sort().join(' '),
		alternate: session.alternate(),
		cursor: session.cursorVisible(),
		mouse: modes.mouseTrackingMode,
		paste: modes.bracketedPasteMode,
		wraps: modes.wraparoundMode,
	};
}

/** A terminal as a shell wants it. */
export const asBefore = {
	tty: 'echo icanon isig opost',
	alternate: false,
	cursor: true,
	mouse: 'none',
	paste: false,
	wraps: true,
};
