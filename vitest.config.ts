import {randomInt} from 'node:crypto';
import {availableParallelism} from 'node:os';
import {defineConfig} from 'vitest/config';

export default defineConfig(({mode}) => {
	// What is random is other in each run, and can be had again.
	const seed = process.env.SEED ?? String(randomInt(2 ** 31));
	console.error(`SEED=${seed}`);

	return {
		test: {
			include: ['test/**/*.test.{ts,tsx}'],
			// What only the long run has is in files of its own where it is no count.
			exclude: mode === 'long' ? [] : ['test/**/*.long.test.ts'],
			setupFiles: ['test/setup.ts'],
			globalSetup: ['test/tools/tell-missing.ts'],
			env: {SEED: seed, LONG: mode === 'long' ? '1' : ''},
			// To load all libraries anew for each file takes longer than most files; test/setup.ts sees to it
			// that each has a program of its own.
			isolate: false,
			unstubEnvs: true,
			unstubGlobals: true,
			// Who waits for a terminal or a browser leaves a core to others.
			maxWorkers: availableParallelism() + 1,
			// It ends what hangs. How long something takes on a busy machine is no fault.
			testTimeout: mode === 'long' ? 600_000 : 120_000,
			hookTimeout: 120_000,
			expect: {poll: {timeout: 60_000}},
			// A program in a terminal on a machine that stood still may miss its minute. What failed otherwise
			// is never asked again; what is random has the same seed then, and the report says who needed it.
			retry: {count: 1, condition: /^waited \d+ ms in vain/},
		},
	};
});
