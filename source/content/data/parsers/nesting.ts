import {limits} from '../../../resume/problems/limits.ts';
import type {Mistake} from '../parsed.ts';
import type {Mark} from '../value.ts';

/** Far more than the levels that are read, as brackets in texts are counted as well. */
const most = 20 * limits.dataDepth;

/**
 * Whether so many brackets are open at once, or so many items of YAML begin on a line, that a parser
 * could fill the stack: it calls itself for each, and where the stack is nearly full, V8 may end the
 * whole process instead of throwing an error.
 */
export function fillsStack(text: string): boolean {
	let [open, items] = [0, 0];
	for (let index = 0; index < text.length; index++) {
		const sign = text[index];
		if (sign === '[' || sign === '{') open++;
		else if ((sign === ']' || sign === '}') && open > 0) open--;
		if (sign === '-' && (text[index + 1] === ' ' || text[index + 1] === '\t')) items++;
		else if (sign !== ' ' && sign !== '\t') items = 0;
		if (open > most || items > most) return true;
	}
	return false;
}

/** What is said of such a text. */
export function tooDeep(mark: Mark): Mistake {
	return {code: 'syntax', mark, message: 'it is nested too deeply'};
}
