import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const program = path.resolve('dist/start.cjs');
const children: ChildProcess[] = [];

/** Where the program keeps its host key. */
export const data = mkdtempSync(path.join(tmpdir(), 'my-resume-serve-'));

/** Kills all that was started. For `afterEach`. */
export function killAll(): void {
	for (const child of children.splice(0)) child.kill('SIGKILL');
}

/** A program that was started, what it has written so far, and its end. */
export type Started = {
	child: ChildProcess;
	ended: Promise<number | null>;
	out: () => string;
	error: () => string;
	/** Resolves to what a pattern finds on stderr. */
	found: (pattern: RegExp) => Promise<string>;
};

/** Starts a program; `descriptors` are handed on to it from 3 on. */
export function start(
	[file = '', ...args]: readonly string[],
	env: NodeJS.ProcessEnv = {},
	descriptors: readonly number[] = [],
): Started {
	const child = spawn(file, args, {
		env: {...process.env, XDG_DATA_HOME: data, ...env},
		stdio: ['ignore', 'pipe', 'pipe', ...descriptors],
	});
	children.push(child);
	let out = '';
	let error = '';
	const news = new Set<() => void>();
	child.stdout?.on('data', (bytes) => {
		out += bytes;
	});
	child.stderr?.on('data', (bytes) => {
		error += bytes;
		for (const each of news) each();
	});
	const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
	return {
		child,
		ended,
		out: () => out,
		error: () => error,
		found: (pattern) =>
			new Promise((resolve, reject) => {
				const look = () => {
					const [, what] = pattern.exec(error) ?? [];
					if (what !== undefined) resolve(what);
				};
				news.add(look);
				void ended.then(() => reject(new Error(error)));
				look();
			}),
	};
}

/** What starts `my-resume serve` with these arguments. */
export const serving = (...args: string[]) => [process.execPath, program, 'serve', ...args];

/** Where clients of SSH find it. */
export const hostOf = async ({found}: Started) => ({
	port: Number(await found(/\(port (\d+) here\)/)),
	close: async () => {},
});
