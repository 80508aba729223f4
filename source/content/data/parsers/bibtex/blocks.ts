/**
 * What stands between the braces of `@article{…}`, or the parentheses of `@article(…)`: `begin` and
 * `end` are its offsets, `start` is that of the `@`. `type` is in lower case.
 */
export type Block = {type: string; start: number; begin: number; end: number; isClosed: boolean};

const comment = /[ \t]*%/y;
const opening = /@\s*([a-z][\w-]*)\s*([{(])/iy;
/** What only the next entry begins with: what comes before it was never closed. */
const nextEntry = /\n[ \t]*@\s*[a-z][\w-]*\s*\{[^\s{},="]*\s*,/iy;

/** The blocks of a bibliography. What stands between them, or behind a `%`, is a comment. */
export function* blocksIn(text: string): Generator<Block> {
	let line = 0;
	let newline = text.indexOf('\n');
	for (let start = text.indexOf('@'); start >= 0; ) {
		while (newline >= 0 && newline < start) {
			line = newline + 1;
			newline = text.indexOf('\n', line);
		}
		comment.lastIndex = line;
		opening.lastIndex = start;
		const [whole, type = '', brace] = opening.exec(text) ?? [];
		if (whole === undefined || comment.test(text)) {
			start = text.indexOf('@', start + 1);
			continue;
		}
		const begin = start + whole.length;
		const {end, isClosed} = endOf(text, begin, brace === '(');
		yield {type: type.toLowerCase(), start, begin, end, isClosed};
		start = text.indexOf('@', end);
	}
}

/** Where a block ends: braces count even behind a backslash, as they do for BibTeX. */
function endOf(text: string, begin: number, isRound: boolean): {end: number; isClosed: boolean} {
	let depth = 0;
	let isQuoted = false;
	for (let index = begin; index < text.length; index++) {
		const character = text[index];
		if (character === '{') depth++;
		else if (character === '"' && depth === 0) isQuoted = !isQuoted;
		else if (character === ')' && isRound && depth === 0 && !isQuoted)
			return {end: index, isClosed: true};
		else if (character === '}' && depth-- === 0 && !isRound) return {end: index, isClosed: true};
		else if (character === '\n') {
			nextEntry.lastIndex = index;
			if (nextEntry.test(text)) return {end: index, isClosed: false};
		}
	}
	return {end: text.length, isClosed: false};
}
