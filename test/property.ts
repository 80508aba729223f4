import path from 'node:path';
import fc from 'fast-check';
import {expect} from 'vitest';

/*
 * Tests of whatever may come. Each run tries few cases, and other ones each time; `npm run test:long`
 * tries many. SEED=… repeats a run, RUNS=… tries so many times as many cases.
 */

/** Whether this is the long run, in which nothing is left out. */
export const isLong = process.env.LONG === '1';

/** How many cases a property is tried with: a few, or `all` in the long run. */
export function runs(few: number, all: number): number {
	return Math.ceil((isLong ? all : few) * Number(process.env.RUNS ?? 1));
}

/** The command that tries the same cases again. */
function again(seed: number): string {
	const {testPath = ''} = expect.getState();
	const times = process.env.RUNS ? `RUNS=${process.env.RUNS} ` : '';
	const mode = isLong ? ' --mode long' : '';
	return `${times}SEED=${seed} npx vitest run${mode} ${path.relative(process.cwd(), testPath)}`;
}

// The configuration of the tests chooses a seed and prints it.
fc.configureGlobal({
	seed: Number(process.env.SEED),
	reporter(run) {
		if (run.failed)
			throw new Error(`${fc.defaultReportMessage(run)}\n\nTo try it again: ${again(run.seed)}`, {
				cause: run.errorInstance,
			});
	},
});

export {fc};
