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
	const ways = [
		{wanted: words, offset: from},
		// Around the term: a title and what stands beside it are not on one line of a file.
		{wanted: words.slice(Math.max(0, from - 2), to + 2), offset: Math.min(2, from)},
		{wanted: words.slice(from, to), offset: 0},
	];
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
