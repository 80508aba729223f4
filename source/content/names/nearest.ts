import {distance} from 'fastest-levenshtein';

/** How words are compared: as `spell` spells them, with no more than `most` letters off. */
export type Nearness = {spell?: (word: string) => string; most?: number};

/**
 * The one of `known` that somebody who wrote `word` likely meant, the first of several: with the same
 * letters in another order, or a few of them off, by default a third. Letter case does not matter.
 * Undefined when none is near.
 */
export function nearest(
	word: string,
	known: readonly string[],
	{spell = (each) => each.toLowerCase(), most = Math.floor(word.length / 3)}: Nearness = {},
): string | undefined {
	const wanted = spell(word);
	let best: {word: string; steps: number} | undefined;
	for (const each of known) {
		const steps = stepsBetween(wanted, spell(each));
		if (steps <= Math.max(1, most) && (!best || steps < best.steps)) best = {word: each, steps};
	}
	return best?.word;
}

function stepsBetween(a: string, b: string): number {
	return a.length === b.length && letters(a) === letters(b) ? Number(a !== b) : distance(a, b);
}

function letters(word: string): string {
	return [...word].sort().join('');
}
