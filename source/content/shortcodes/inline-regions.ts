/** A part of a text, from an offset to before another. */
export type Region = {kind: 'code' | 'comment'; from: number; to: number};

/** A run of backquotes, or where a comment begins; each with the backslashes before it. */
const marks = /(?<!\\)(\\*)(`+|<!--)/g;

/**
 * Adds the code and the comments between two offsets of a text, one paragraph for example, and tells
 * where the last of them ends: a comment may go beyond `to`, up to the end of the text if it has none.
 * Code is from a run of backquotes to the next run of the same length; HTML has none.
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
	/** The indexes of the runs of each length, the next one last, where it is cheap to drop. */
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
			// A backslash takes the first backquote of a run away, but not from one that ends code.
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
