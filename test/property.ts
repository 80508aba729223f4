import path from 'node:path';
import fc from 'fast-check';
import {expect} from 'vitest';

/*
 * Tests of whatever may come: fast-check with the seed of this run, which its configuration chooses
 * and prints. Each run tries other cases; SEED=… tries those of a run again.
 */

/** The command that tries the same cases again. */
function again(seed: number): string {
	const {testPath = ''} = expect.getState();
	const times = process.env.RUNS ? `RUNS=${process.env.RUNS} ` : '';
	const mode = process.env.LONG ? ' --mode long' : '';
	return `${times}SEED=${seed} npx vitest run${mode} ${path.relative(process.cwd(), testPath)}`;
}

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
