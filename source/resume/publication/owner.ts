import {limits} from '../problems/limits.ts';
import {foldName} from './fold-name.ts';

/** A name in two parts, folded: its given names, of which initials have one letter, and the rest as one. */
type Split = {given: readonly string[]; family: string};

/** What stands before or behind a name, and is none. */
const titles = new Set('dr prof dipl ing mr mrs ms phd md msc bsc jr sr ii iii iv'.split(' '));

/** The words of a name; capitals without points are initials too if `areInitials`: `Brook AM`. */
function wordsOf(name: string, areInitials: boolean): string[] {
	const words = name.match(/[\p{L}\p{M}'’]+/gu) ?? [];
	return words
		.flatMap((word) => (areInitials && /^\p{Lu}{2,3}$/u.test(word) ? [...word] : [word]))
		.map(foldName)
		.filter((word) => !titles.has(word));
}

/** The ways to take a name apart: `Ada Brook`, `Brook, Ada`, `Brook A`, and either may have more words. */
function splitsOf(name: string): Split[] {
	return [true, false].flatMap((areInitials) => {
		const parts = name.split(',').map((part) => wordsOf(part, areInitials));
		const [family = [], ...behind] = parts.filter((part) => part.length > 0);
		const given = behind.flat();
		if (given.length > 0) return [{given, family: family.join('')}];
		const words = family;
		if (words.length > limits.nameWords) return [];
		return words.slice(1).flatMap((_, index): Split[] => {
			const [first, last] = [words.slice(0, index + 1), words.slice(index + 1)];
			// In Asia, and in lists of references, the family comes first.
			const isReversed = words.length === 2 || last.every((word) => word.length === 1);
			const usual = {given: first, family: last.join('')};
			return isReversed ? [usual, {given: last, family: first.join('')}] : [usual];
		});
	});
}

/** How well two splits are of one name: 0 if they aren't, more the more words are spelled out. */
function likeness(one: Split, other: Split): number {
	if (one.family !== other.family || one.family.length < 2) return 0;
	let score = 1;
	for (const [index, word] of one.given.entries()) {
		const same = other.given[index] ?? '';
		if (same === '') break;
		const isInitial = word.length === 1 || same.length === 1;
		if (isInitial ? word[0] !== same[0] : word !== same) return 0;
		score += isInitial ? 2 : 4;
	}
	return one.given.length === other.given.length ? score + 1 : score;
}

/** How surely a name as it is written somewhere is a person's: 0 if it is not. */
function sureness(written: string, name: string): number {
	// Between the parts of a name, some scripts leave a space, or none.
	const gap = /\p{sc=Latn}/u.test(name) ? ' ' : '';
	const bare = (text: string) => wordsOf(text, false).join(gap);
	if (bare(written) === '') return 0;
	if (bare(written) === bare(name)) return 100;
	const own = splitsOf(name);
	return Math.max(
		0,
		...splitsOf(written).flatMap((split) => own.map((each) => likeness(split, each))),
	);
}

/**
 * The index of the author that is somebody who goes by any of these names, abbreviated, turned around
 * or with other accents. Undefined where none is, or several may be.
 */
export function ownerAmong(
	authors: readonly string[],
	names: readonly string[],
): number | undefined {
	const scores = authors.map((author) =>
		Math.max(0, ...names.map((name) => sureness(author, name))),
	);
	const best = Math.max(0, ...scores);
	const found = scores.indexOf(best);
	return best === 0 || scores.lastIndexOf(best) !== found ? undefined : found;
}
