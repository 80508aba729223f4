import {expect} from 'vitest';

/** How many times as large the larger input is. */
const times = 8;
/** What grows with the input takes 8 times as long, what grows with its square 64 times. */
const most = 24;
const rounds = 5;
/**
 * Milliseconds below which nothing can be told from what the runtime does meanwhile: compiling, and
 * collecting what earlier tests left. What grows with the square takes seconds for the larger input.
 */
const least = 10;

/** Milliseconds of this process's own work; what else runs on the machine does not count. */
async function work(task: () => unknown): Promise<number> {
	const before = process.cpuUsage();
	await task();
	const {user, system} = process.cpuUsage(before);
	return (user + system) / 1000;
}

/**
 * Holds that a task takes time in proportion to its input, up to one of this size: it is given one
 * an eighth as large as well. Of several rounds the quickest counts, as a pause for garbage says
 * nothing.
 */
export async function expectProportion(
	size: number,
	task: (size: number) => unknown,
): Promise<void> {
	const small = Math.ceil(size / times);
	await task(small);
	let [less, more] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
	for (let round = 0; round < rounds; round++) {
		less = Math.min(less, await work(() => task(small)));
		more = Math.min(more, await work(() => task(size)));
		if (more < most * Math.max(less, least)) return;
	}
	expect.fail(`${times} times the input took ${(more / less).toFixed()} times the time`);
}
