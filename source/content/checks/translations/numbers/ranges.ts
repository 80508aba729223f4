/*
 * Looking numbers up in ranges, each in a few steps however many there are.
 */

/** How many of some ascending numbers are not above a value. */
function countUpTo(sorted: readonly number[], value: number): number {
	let count = 0;
	for (let end = sorted.length; count < end; ) {
		const middle = (count + end) >> 1;
		if ((sorted[middle] ?? 0) <= value) count = middle + 1;
		else end = middle;
	}
	return count;
}

/** Tells whether one of some numbers is in a range, whose ends count. */
export function anyWithin(numbers: readonly number[]): (from: number, to: number) => boolean {
	const sorted = numbers.toSorted((a, b) => a - b);
	return (from, to) => {
		const next = sorted[countUpTo(sorted, to) - 1];
		return next !== undefined && next >= from;
	};
}

/** Tells whether a value is in one of some ranges, whose ends count. */
export function covering(
	ranges: ReadonlyArray<readonly [from: number, to: number]>,
): (value: number) => boolean {
	const sorted = ranges.toSorted(([a], [b]) => a - b);
	const starts = sorted.map(([from]) => from);
	let furthest = Number.NEGATIVE_INFINITY;
	const ends = sorted.map(([, to]) => {
		furthest = Math.max(furthest, to);
		return furthest;
	});
	return (value) => (ends[countUpTo(starts, value) - 1] ?? Number.NEGATIVE_INFINITY) >= value;
}
