import {execFile} from 'node:child_process';

/** What a program has printed, and whether it ended well; undefined where there is no such program. */
export type Ran = {stdout: string; ended: boolean};

/** In ms: the registry may be far away, and this is not worth a longer wait. */
const patience = 15_000;

/**
 * Runs a program in the current folder. `args` must be safe in a shell: on Windows, npm is a script that only
 * one can run.
 */
export function run(program: string, args: readonly string[]): Promise<Ran | undefined> {
	const shell = process.platform === 'win32' && program === 'npm';
	return new Promise((resolve) => {
		execFile(program, [...args], {timeout: patience, shell}, (error, stdout) => {
			resolve(error && error.code === 'ENOENT' ? undefined : {stdout, ended: !error});
		});
	});
}
