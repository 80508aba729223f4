/** A part of a text: `from` is its first offset, `to` the one after its last. */
export type Region = {kind: 'code' | 'comment'; from: number; to: number};

/** A run of backquotes or the start of a comment, with the backslashes before it. */
const marks = /(?<!\\)(\\*)(`+|<!--)/g;

/**
 * Adds the code spans and comments of one block, from `from` to before `to`, and returns where the last
 * of them ends. That may be after `to`: a comment runs to its end wherever that is, or to the end of
 * the text. A code span runs to the next backquotes of the same number; in HTML there are none.
 */
export function scanInline(
	text: string,
	from: number,
	to: number,
	hasCode: boolean,
	regions: Region[],
): number {
	const found = Array.from(
		text.slice(from, to).matchAll(marks),
		({index, 1: slashes = '', 2: mark = ''}) => {
			const isEscaped = slashes.length % 2 === 1;
			const isRun = mark.startsWith('`');
			const begin = from + index + slashes.length;
			return {isRun, isEscaped, begin, end: begin + mark.length};
		},
	);
	/** The indexes of the runs of each length in reverse, so that used ones are cheap to drop. */
	const byLength = new Map<number, number[]>();
	for (let index = found.length - 1; index >= 0; index--) {
		const {isRun, begin, end} = found[index]!;
		if (!isRun || !hasCode) continue;
		const same = byLength.get(end - begin);
		if (same) same.push(index);
		else byLength.set(end - begin, [index]);
	}
	let done = from;
	for (const [index, {isRun, isEscaped, begin, end}] of found.entries()) {
		if (begin < done) continue;
		if (isRun) {
			// A backslash takes away the first backquote of an opening run, but not of a closing one.
			const start = isEscaped ? begin + 1 : begin;
			const same = byLength.get(end - start) ?? [];
			while ((same.at(-1) ?? Number.POSITIVE_INFINITY) <= index) same.pop();
			const close = found[same.at(-1) ?? -1];
			if (!close) continue;
			done = close.end;
			regions.push({kind: 'code', from: start, to: done});
		} else if (!isEscaped || !hasCode) {
			const close = text.indexOf('-->', begin + 2);
			done = close < 0 ? text.length : close + 3;
			regions.push({kind: 'comment', from: begin, to: done});
			if (done > to) return done;
		}
	}
	return done;
}
