import {distance} from 'fastest-levenshtein';
import type {Entry, Period} from '../../../resume/types.ts';

/**
 * Whether two entries that are one by their names are likely two: of other organizations in other
 * years, or, where no organization is named, with other titles in years that have nothing in common.
 * Names may be translated, and are the same in another script for all that one can tell; so words
 * alone never decide.
 */
export function isOtherEntry(from: Entry, to: Entry): boolean {
	if (!from.period?.start || !to.period?.start || !isOtherTime(from.period, to.period))
		return false;
	if (from.organization && to.organization) return areUnlike(from.organization, to.organization);
	return areApart(from.period, to.period) && areUnlike(from.title, to.title);
}

/** Both ends of a period are other ones: one of them alone is a slip. */
function isOtherTime(a: Period, b: Period): boolean {
	return a.start?.year !== b.start?.year && endOf(a) !== endOf(b);
}

function areApart(a: Period, b: Period): boolean {
	return endOf(a) < startOf(b) || endOf(b) < startOf(a);
}

function startOf({start}: Period): number {
	return start?.year ?? Number.NEGATIVE_INFINITY;
}

function endOf({start, end, present}: Period): number {
	return present ? Number.POSITIVE_INFINITY : (end?.year ?? start?.year ?? Number.NaN);
}

/** Whether no word of one text looks like a word of the other; both in Latin letters. */
function areUnlike(a: string, b: string): boolean {
	const [ours, theirs] = [wordsOf(a), wordsOf(b)];
	if (ours.length === 0 || theirs.length === 0) return false;
	return !ours.some((one) => theirs.some((other) => isAlike(one, other)));
}

/** Words of some length, without marks; none of a text that has another script in it. */
function wordsOf(text: string): string[] {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(plain)) return [];
	return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
}

/** A name in two languages: Genève and Genf, Universität and University. */
function isAlike(a: string, b: string): boolean {
	const longest = Math.max(a.length, b.length);
	return a.slice(0, 4) === b.slice(0, 4) || distance(a, b) <= longest / 3;
}
