import {spawn} from 'node:child_process';
import {program} from '../terminal/program.ts';

export type Result = {stdout: string; stderr: string; status: number | null};

/** Runs the built program with pipes instead of a terminal, in English, without colour settings. */
export function run(
	args: string[],
	{
		env = {},
		node = process.execPath,
		file = program,
		cwd = process.cwd(),
	}: {env?: Record<string, string>; node?: string; file?: string; cwd?: string} = {},
): Promise<Result> {
	const child = spawn(node, [file, ...args], {
		cwd,
		env: {PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'en_US.UTF-8', ...env},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let stdout = '';
	let stderr = '';
	child.stdout.setEncoding('utf8').on('data', (text) => {
		stdout += text;
	});
	child.stderr.setEncoding('utf8').on('data', (text) => {
		stderr += text;
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (status) => resolve({stdout, stderr, status}));
	});
}
