/*
 * Most tests run with `npm test`. What takes long does so with a part of its cases, and with all of
 * them in `npm run test:long`, which runs the files that import this one.
 */

/** Whether this is the long run. */
export const isLong = process.env.LONG === '1';

/** How many cases a property is tried with: a few, or `all` in the long run; RUNS=… times as many. */
export function runs(few: number, all: number): number {
	return Math.ceil((isLong ? all : few) * Number(process.env.RUNS ?? 1));
}
