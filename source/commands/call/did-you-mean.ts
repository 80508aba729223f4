import {nearest} from '../../content/names/nearest.ts';

/** The one of `known` that `word` was probably meant to be; undefined when none is near. */
export function nearWord(word: string, known: readonly string[]): string | undefined {
	// A slip rarely hits the first letter, and `de` is not a slip of `he`.
	const [initial = ''] = word.toLowerCase();
	return nearest(
		word,
		known.filter((each) => each.toLowerCase().startsWith(initial)),
		{most: word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))},
	);
}

/** ` Did you mean x?`, or nothing when nothing is near. `prefix` stands before what is named. */
export function didYouMean(word: string, known: readonly string[], prefix = ''): string {
	const found = nearWord(word, known);
	return found === undefined ? '' : ` Did you mean ${prefix}${found}?`;
}
