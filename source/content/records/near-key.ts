import {distance} from 'fastest-levenshtein';
import {normalizeKey} from '../data/value.ts';

/**
 * The one of these keys that a key was likely meant to be: with the same letters in another order,
 * or one letter off, or two off a long one.
 */
export function nearKey(key: string, known: readonly string[]): string | undefined {
	const name = normalizeKey(key);
	const most = name.length < 6 ? 1 : 2;
	let best: {key: string; steps: number} | undefined;
	for (const each of known) {
		const other = normalizeKey(each);
		const steps = letters(name) === letters(other) ? 1 : distance(name, other);
		if (steps <= most && steps < (best?.steps ?? Number.POSITIVE_INFINITY))
			best = {key: each, steps};
	}
	return best?.key;
}

function letters(word: string): string {
	return [...word].sort().join('');
}
