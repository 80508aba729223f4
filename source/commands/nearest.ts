import {closest, distance} from 'fastest-levenshtein';

/** The one of `known` that somebody who wrote `word` probably meant; undefined when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
	if (known.length === 0) return undefined;
	const wanted = word.toLowerCase();
	const found = closest(
		wanted,
		known.map((each) => each.toLowerCase()),
	);
	if (distance(wanted, found) > Math.max(1, Math.ceil(wanted.length * 0.4))) return undefined;
	return known.find((each) => each.toLowerCase() === found);
}

/** ` Did you mean x?`, or nothing when nothing is near. */
export function didYouMean(word: string, known: readonly string[]): string {
	const found = nearest(word, known);
	return found === undefined ? '' : ` Did you mean ${found}?`;
}
