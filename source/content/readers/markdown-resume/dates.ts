import {parsePeriod} from '../../../resume/period/period.ts';

/** Where a period stands in a text. */
export type Span = {from: number; to: number};

const year = /(?<!\d)(?:19\d\d|20[0-4]\d)(?!\d)/;
/** What sets a period apart from the words around it. */
const apart = /[,;:|•·∙●▪—–()[\]\t\uFDEE\uFDEF]/;
/** How many words a period has before its first year, and behind it. */
const [wordsBefore, wordsBehind] = [4, 7];
/** Characters of a line that tells a period. */
const longest = 240;

/**
 * The period in a line: two dates, or one that stands apart from the words around it. Where nothing
 * is understood, what only looks like two dates will do, so that its owner hears of it; all of a line
 * only if it `isNamed` already what was then.
 */
export function findPeriod(line: string, isNamed = false): Span | undefined {
	if (line.length > longest) return undefined;
	const words = [...line.matchAll(/[^\s\uFDEE\uFDEF]+/g)].map(({0: word, index}) => ({
		from: index,
		to: index + word.length,
	}));
	const first = words.findIndex(({from, to}) => year.test(line.slice(from, to)));
	for (let at = first; at >= 0 && at < words.length; at++) {
		const word = words[at];
		if (!word || !year.test(line.slice(word.from, word.to))) continue;
		const found = windows(words, at)
			.map((span) => trimmed(line, span))
			.find((span) => isPeriod(line, span));
		if (!found) continue;
		const likely = likelyPeriod(line, isNamed);
		return likely && likely.from <= found.from && likely.to > found.to ? likely : found;
	}
	return first < 0 ? undefined : likelyPeriod(line, isNamed);
}

/** All runs of words around one of them, the longest first. */
function windows(words: readonly Span[], at: number): Span[] {
	const spans: Array<Span & {count: number}> = [];
	for (let begin = Math.max(0, at - wordsBefore); begin <= at; begin++) {
		for (let end = at; end < Math.min(words.length, at + wordsBehind); end++) {
			const [from, to] = [words[begin]?.from ?? 0, words[end]?.to ?? 0];
			spans.push({from, to, count: end - begin});
		}
	}
	return spans.sort((a, b) => b.count - a.count);
}

/** Without the signs around it. */
function trimmed(line: string, {from, to}: Span): Span {
	const text = line.slice(from, to);
	const begin = /^[\s([,;:|•·\uFDEE\uFDEF]*/.exec(text)?.[0].length ?? 0;
	const end = /[\s)\],;:|•·\uFDEE\uFDEF]*$/.exec(text)?.[0].length ?? 0;
	return {from: from + begin, to: Math.max(from + begin, to - end)};
}

export function plain(text: string): string {
	return text.replace(/[\uFDEE\uFDEF]/g, ' ');
}

function isPeriod(line: string, {from, to}: Span): boolean {
	const words = plain(line.slice(from, to));
	if (/^[–—-]|[()[\]]/.test(words)) return false;
	const {start, end, present} = parsePeriod(words);
	if (!start) return false;
	const before = /(\S)?\s*$/.exec(line.slice(0, from));
	const behind = /^\s*(\S)?/.exec(line.slice(to));
	const isFree = (sign: string | undefined, gap: string | undefined) =>
		sign === undefined || apart.test(sign) || /\t|\s{3}/.test(gap ?? '');
	const left = isFree(before?.[1], /\s*$/.exec(line.slice(0, from))?.[0]);
	const right = isFree(behind?.[1], behind?.[0]);
	// A year among words may be a part of a name.
	const isTelling = end !== undefined || present || start.month !== undefined;
	return isTelling ? left || right : left && right;
}

/** Two dates of which only one is understood: `Jan 2016 - Augst 2018`. */
function likelyPeriod(line: string, isNamed: boolean): Span | undefined {
	for (const {0: piece, index} of line.matchAll(/[^,;|•·()[\]\t\uFDEE\uFDEF]+/g)) {
		const [, left = '', right = ''] = /^(.+?)\s*(?:\s-+\s|[–—])\s*(.+)$/.exec(piece.trim()) ?? [];
		const isShort = (text: string) => {
			const words = text.trim().split(/\s+/);
			return words.length === 1 || (words.length < 4 && /\d/.test(text));
		};
		if (left === '' || !isShort(left) || !isShort(right)) continue;
		const isSpan = /\d/.test(right) || /^\p{Ll}{2,12}$/u.test(right);
		const isBegun = parsePeriod(left).start || (/\d/.test(left) && parsePeriod(right).start);
		if (!isSpan || !isBegun) continue;
		const span = trimmed(line, {from: index, to: index + piece.length});
		// Something else has to name what was then.
		if (isNamed || span.to - span.from < plain(line).trim().length) return span;
	}
	return undefined;
}

/** Whether a line tells a period, and nothing else. */
export function isOnlyPeriod(line: string): boolean {
	if (line.length > longest) return false;
	const whole = plain(line)
		.trim()
		.replace(/^\((.*)\)$/, '$1');
	// What stands in brackets behind it is a remark.
	const words = whole.replace(/\s+\([^()\d]*\)$/, '');
	return /\d{4}/.test(words) && parsePeriod(words).start !== undefined;
}
