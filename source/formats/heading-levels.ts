const deepest = 6;

/**
 * Tells the level of each heading of a text in a document, by the level that its author gave it: all
 * stand below `outer`, and no level is left out on the way down, as a reader would look for it.
 */
export function headingLevels(outer: number): (written: number) => number {
	/** The author's levels that are open, each smaller than the next. */
	const open: number[] = [];
	return (written) => {
		while ((open.at(-1) ?? 0) >= written) open.pop();
		open.push(written);
		return Math.min(outer + open.length, deepest);
	};
}
