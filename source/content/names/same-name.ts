import {foldName} from '../../resume/publication/fold-name.ts';

/** Titles before or after a name, which make no difference. */
const titles = new Set(
	(
		'dr prof professor mr mrs ms miss mx sir dame herr frau m mme mlle sr sra srta don dona ing dipl mag lic eng rev ' +
		'phd dphil msc bsc ma ba mba md mphil meng beng jr jun iii ii esq cpa pe pmp rn'
	).split(' '),
);

/** The parts of a name, in no order, as everybody might spell them. */
function partsOf(name: string): string[] {
	const plain = name.replace(/(?<=\p{L})[.](?=\p{L})/gu, ' ').replace(/['’]/g, '');
	const all = (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldName);
	const own = all.filter((part) => !titles.has(part));
	return own.length > 0 ? own : all;
}

/** Whether a part is another, or the letter that it begins with. */
function isPart(part: string, other: string): boolean {
	return part === other || (part.length === 1 && other.startsWith(part));
}

/**
 * Whether two names may be those of one person: accents, titles, the order, and middle names that one
 * of them leaves out make no difference. A name in other letters is another name.
 */
export function isSameName(a: string, b: string): boolean {
	const [shorter = [], longer = []] = [partsOf(a), partsOf(b)].sort((x, y) => x.length - y.length);
	const left = [...longer];
	const isIn = shorter.every((part) => {
		const at = left.findIndex((each) => isPart(part, each) || isPart(each, part));
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	});
	// A letter stands for many names, if not for itself.
	return isIn && (shorter.some((part) => part.length > 1) || a === b);
}
