import {isJoined} from './concepts.ts';
import type {PostingSentence} from './posting.ts';
import type {Role} from './vocabulary.ts';

/** Words behind each other, by the number of the first, and of the one behind the last. */
export type Run = {from: number; to: number};

/** How many words a term has at most, little ones aside: what it is about comes last, or first. */
const longest = {headLast: 3, headFirst: 4};

/**
 * The phrases of a sentence that are terms, besides what is `known` by name: what stands between words of all
 * postings, where something is asked for.
 */
export function phrasesIn(
	sentence: PostingSentence,
	roles: readonly Role[],
	known: readonly Run[],
	isHeadFirst: boolean,
): Run[] {
	const {text, tokens, part, kind} = sentence;
	const taken = new Set(known.flatMap(({from, to}) => numbers(from, to)));
	const isContent = (at: number) => roles[at]?.isBoundary === false;
	const isFree = (at: number) => isContent(at) && !taken.has(at);
	const areJoined = (at: number) => {
		const [a, b] = [tokens[at - 1], tokens[at]];
		return a !== undefined && b !== undefined && isJoined(text, a, b) && text.charAt(a.end) !== '/';
	};
	const count = ({from, to}: Run) => numbers(from, to).filter((at) => !roles[at]?.isJoint).length;

	const found: Run[] = [];
	let isGoverned = false;
	for (let at = 0; at < tokens.length; at++) {
		if (roles[at]?.isCue) isGoverned = true;
		else if (roles[at]?.isEnd || isParted(at) || isUsual(at)) isGoverned = false;
		if (!isFree(at)) continue;
		const run = runFrom(at);
		const own = trimmed(run);
		if (own && isTerm(own)) found.push(own);
		at = run.to - 1;
	}
	if (kind === 'title') found.push(...titleOf());
	return found;

	/** Whether a sign that ends a thought stands before a word. */
	function isParted(at: number): boolean {
		const between = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start);
		return at > 0 && /[;.]|\s[–—]\s/.test(between);
	}

	/** Whether a word is one of all postings that asks for nothing, and is no mere article or the like. */
	function isUsual(at: number): boolean {
		const role = roles[at];
		return role?.isBoundary === true && !role.isLittle && !role.isBearer && !taken.has(at);
	}

	/** The words from one on that belong together: `gestión de proyectos` with the little one in it. */
	function runFrom(from: number): Run {
		let to = from + 1;
		for (;;) {
			let next = to;
			while (next - to < 2 && areJoined(next) && roles[next]?.isJoint) next++;
			if (!isFree(next) || !areJoined(next)) return {from, to};
			to = next + 1;
		}
	}

	/** A phrase without the verb that it begins with, and as long as a term is. */
	function trimmed(run: Run): Run | undefined {
		let {from, to} = run;
		const isHead = from === 0 || !isContent(from - 1);
		while (from < to && ((isHead && roles[from]?.isVerb) || roles[from]?.isJoint)) from++;
		const most = isHeadFirst ? longest.headFirst : longest.headLast;
		while (count({from, to}) > most) {
			if (isHeadFirst) to--;
			else from++;
		}
		while (to > from && roles[to - 1]?.isJoint) to--;
		while (from < to && roles[from]?.isJoint) from++;
		return from < to ? {from, to} : undefined;
	}

	function isTerm(run: Run): boolean {
		if (kind === 'title') return false;
		const {from, to} = run;
		const isAsked = part === 'must' || part === 'nice';
		const isListed = kind === 'item';
		const names = numbers(from, to).map((at) => roles[at]?.name);
		if (names.includes('sign')) return true;
		if (count(run) === 1 && isOfKnown(run)) return false;
		if (names.includes('capital') && (isAsked || isListed || isGoverned || part === 'duties'))
			return true;
		if (count(run) > 1) return isGoverned || isAsked || isListed;
		const isWhole = isListed && from === 0 && to === tokens.length;
		return (isGoverned && !isModifier(run) && !roles[from]?.isDoing) || (isWhole && isAsked);
	}

	/** Whether a word is said of something known by name: `Dirección de RR. HH.` */
	function isOfKnown({to}: Run): boolean {
		return roles[to]?.isJoint === true && areJoined(to) && areJoined(to + 1) && taken.has(to + 1);
	}

	/** Whether one word only says more of its neighbour: `regulated environment`, `normas NIIF`. */
	function isModifier({from, to}: Run): boolean {
		const says = (at: number) => taken.has(at) || isUsual(at);
		const [before, after] = [areJoined(from) && says(from - 1), areJoined(to) && says(to)];
		return (after && !isHeadFirst) || (before && (isHeadFirst || taken.has(from - 1)));
	}

	/** What the job is called, without what follows in brackets, behind a dash or a bar. */
	function titleOf(): Run[] {
		const end = tokens.findIndex(
			({start}, at) => at > 0 && /[(|,:]|\s[-–—]\s/.test(text.slice(tokens[at - 1]?.end, start)),
		);
		const last = end < 0 ? tokens.length : end;
		let from = 0;
		while (from < last && !isContent(from)) from++;
		let to = from;
		while (to < last && isContent(to)) to++;
		const isKnown = known.some((each) => each.from <= from && each.to >= to);
		return from < to && to - from <= 4 && !isKnown ? [{from, to}] : [];
	}
}

function numbers(from: number, to: number): number[] {
	return Array.from({length: to - from}, (_, index) => from + index);
}
