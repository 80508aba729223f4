import type {Evidence} from './evidence.ts';
import type {Language} from './language.ts';
import {type Token, tokensOf} from './tokens.ts';

/** The words of a file, and the line that each stands on. */
export type FileWords = {tokens: Array<Token & {line: number}>};

/** The words of a file's lines. */
export function fileWords(lines: readonly string[], language: Language): FileWords {
	return {
		tokens: lines.flatMap((text, index) =>
			tokensOf(text, language).map((token) => ({...token, line: index + 1})),
		),
	};
}

/**
 * The line of a file on which a sentence shows a term: where its words stand in that order, from the line `from`
 * on, or else before; where a file says them in other words, where those of the term stand. Undefined if
 * there are neither.
 */
export function lineOf(
	{sentence, from, to}: Evidence,
	{tokens}: FileWords,
	start: number,
): number | undefined {
	const words = sentence.tokens.map(({word}) => word);
	const begin = Math.max(
		0,
		tokens.findIndex(({line}) => line >= start),
	);
	// A title and what stands beside it are not on one line of a file, nor next to each other.
	const around = [words.length, 2, 1, 0].flatMap((before) =>
		[words.length, 2, 1, 0].map((after) => ({before, after})),
	);
	const ways = around
		.toSorted((a, b) => b.before + b.after - a.before - a.after)
		.map(({before, after}) => {
			const first = Math.max(0, from - before);
			return {wanted: words.slice(first, to + after), offset: from - first};
		});
	for (const {wanted, offset} of ways) {
		const at = indexOf(tokens, wanted, begin) ?? indexOf(tokens, wanted, 0);
		if (at !== undefined) return tokens[at + offset]?.line;
	}
	return undefined;
}

function indexOf(
	tokens: readonly Token[],
	wanted: readonly string[],
	from: number,
): number | undefined {
	for (let at = from; at + wanted.length <= tokens.length; at++)
		if (wanted.every((word, index) => tokens[at + index]!.word === word)) return at;
	return undefined;
}
