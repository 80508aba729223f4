import {closest, distance} from 'fastest-levenshtein';

/** The one of `known` that `word` was probably meant to be; undefined when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
	if (known.length === 0) return undefined;
	const wanted = word.toLowerCase();
	const found = closest(
		wanted,
		known.map((each) => each.toLowerCase()),
	);
	// Two letters or a third of them, but never the first: american is not a slip of german.
	const most = Math.max(wanted.length < 4 ? 1 : 2, Math.floor(wanted.length / 3));
	const near = distance(wanted, found) <= most;
	if (!near || wanted[0] !== found[0]) return undefined;
	return known.find((each) => each.toLowerCase() === found);
}

/** ` Did you mean x?`, or nothing when nothing is near. `prefix` stands before what is named. */
export function didYouMean(word: string, known: readonly string[], prefix = ''): string {
	const found = nearest(word, known);
	return found === undefined ? '' : ` Did you mean ${prefix}${found}?`;
}
