import {describe, expect, it} from 'vitest';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {program} from '../terminal/program.ts';
import {createKiller, writers} from './kills.ts';

describe('what is killed while it writes leaves the old or the new, and the next run works', () => {
	it.each(writers)('$name', async (writer) => {
		const {kill, end} = await createKiller(writer, program);
		// Half of them when something has just changed in the folder, where most can go wrong.
		const events = fc.option(fc.integer({min: 1, max: 12}), {nil: undefined, freq: 2});
		try {
			await fc.assert(
				fc.asyncProperty(fc.double({min: 0, max: 1, noNaN: true}), events, async (moment, at) => {
					const {left, next} = await kill(moment, at);
					expect(left).not.toBe('broken');
					expect(next).toBe('works');
				}),
				{numRuns: runs(2, 8), endOnFailure: true},
			);
		} finally {
			end();
		}
	});
});
