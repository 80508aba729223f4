/*
 * Finds, for each paragraph of a text, the paragraph of its translation that tells the same. Where
 * both have equally many, they go in pairs. Otherwise one has fallen behind, and the pairs are
 * found by what translations share: numbers, names and other words written alike, the rarer the
 * better, and by length (after Gale and Church, "A program for aligning sentences", 1993).
 */

function sharedWords(text: string): Set<string> {
	const words =
		text
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(words.filter((word) => word.length > 1).map((word) => word.toLowerCase()));
}

function likeness(
	from: readonly string[],
	to: readonly string[],
): (i: number, j: number) => number {
	const wordsFrom = from.map(sharedWords);
	const wordsTo = to.map(sharedWords);
	const count = new Map<string, number>();
	for (const words of [...wordsFrom, ...wordsTo])
		for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
	return (i, j) => {
		let common = 0;
		for (const word of wordsFrom[i] ?? [])
			if (wordsTo[j]?.has(word)) common += 1 / ((count.get(word) ?? 2) - 1);
		const lengths = [(from[i] ?? '').length + 1, (to[j] ?? '').length + 1] as const;
		return common + 0.3 * (Math.min(...lengths) / Math.max(...lengths));
	};
}

/** Comparing more blocks than this with each other would take longer than a reader waits. */
const mostPairs = 250_000;

/**
 * For each block of `from`, the block of `to` that tells the same, in ascending order. A block
 * without a partner gets the one that its predecessor has. Very long texts are aligned in proportion.
 */
export function alignBlocks(from: readonly string[], to: readonly string[]): number[] {
	if (from.length === to.length) return from.map((_, index) => index);
	if (to.length === 0) return from.map(() => 0);
	if (from.length * to.length > mostPairs)
		return from.map((_, index) => Math.floor((index * to.length) / from.length));
	const like = likeness(from, to);
	// best[i][j] is the most likeness that the first i and the first j blocks can have together.
	const best = Array.from({length: from.length + 1}, () =>
		new Array<number>(to.length + 1).fill(0),
	);
	const at = (i: number, j: number) => best[i]?.[j] ?? 0;
	for (let i = 1; i <= from.length; i++)
		for (let j = 1; j <= to.length; j++)
			(best[i] as number[])[j] = Math.max(
				at(i - 1, j),
				at(i, j - 1),
				at(i - 1, j - 1) + like(i - 1, j - 1),
			);
	const partners = Array.from(from, (): number | undefined => undefined);
	for (let i = from.length, j = to.length; i > 0 && j > 0; ) {
		if (at(i, j) === at(i - 1, j)) i--;
		else if (at(i, j) === at(i, j - 1)) j--;
		else partners[--i] = --j;
	}
	let last = 0;
	return partners.map((partner) => {
		last = partner ?? last;
		return last;
	});
}
