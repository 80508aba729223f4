import type {Tokens} from 'marked';
import {blocksIn, standalone} from './standalone.ts';

/**
 * A text as JSON Resume has it: the bullets that it ends with, and what stands before them. Put
 * together again, they are the same text. Numbers, checkboxes and the blank lines between points
 * would be lost in a list of texts, so that such lists stay where they are.
 */
export function splitHighlights(body: string): {summary: string; highlights: string[]} {
	const text = standalone(body);
	const tokens = blocksIn(text);
	while (tokens.at(-1)?.type === 'space') tokens.pop();
	const last = tokens.at(-1);
	if (last?.type !== 'list') return {summary: text, highlights: []};
	const {ordered, loose, items} = last as Tokens.List;
	const isPlain =
		!ordered && !loose && items.every((item) => !item.task && item.text.trim() !== '');
	if (!isPlain) return {summary: text, highlights: []};
	const before = tokens.slice(0, -1).map(({raw}) => raw);
	return {
		summary: before.join('').trimEnd(),
		highlights: items.map((item) => item.text.trim()),
	};
}
