import type {Outline} from './outline.ts';
import {rule} from './outline.ts';
import type {Range} from './passage.ts';

/** A block of a document: what kind, and its lines. A list is one block with its items' lines. */
export type Block = Range & {
	kind: 'paragraph' | 'list' | 'definition' | 'other';
	/** The first line of each item of a list. */
	items: number[];
	/** The line that what is defined ends before: the first with a colon. */
	defined: number;
};

const bullet = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
export const colon = /^ {0,3}[:~](?:[ \t]+)(?=\S)/;
const other = /^ {0,3}[>|]|^(?: {4}|\t)/;

/** The blocks in a range of lines. */
export function blocksIn({lines, isCode}: Outline, {from, to}: Range): Block[] {
	const blocks: Block[] = [];
	const isBlank = (at: number) => (lines[at] ?? '').trim() === '';
	const isIndented = (at: number) => /^(?: {2,}|\t)\S/.test(lines[at] ?? '');
	const nextText = (at: number) => {
		let next = at;
		while (next < to && isBlank(next)) next++;
		return next;
	};
	let at = nextText(from);
	while (at < to) {
		const line = lines[at] ?? '';
		const begin = at;
		const items: number[] = [];
		let kind: Block['kind'] = 'paragraph';
		let defined = begin;
		if (isCode[at]) {
			kind = 'other';
			while (at < to && isCode[at]) at++;
		} else if (rule.test(line) || other.test(line)) {
			kind = 'other';
			at++;
			if (!rule.test(line)) while (at < to && !isBlank(at) && !rule.test(lines[at] ?? '')) at++;
		} else if (bullet.test(line)) {
			kind = 'list';
			const inner = itemText(line).indent;
			while (at < to) {
				if (isBlank(at)) {
					const next = nextText(at);
					const goesOn = next < to && (isIndented(next) || bullet.test(lines[next] ?? ''));
					if (!goesOn || rule.test(lines[next] ?? '')) break;
					at = next;
				}
				if (rule.test(lines[at] ?? '')) break;
				// What is indented like the text of the first item is a list in an item.
				if (bullet.test(lines[at] ?? '') && indentOf(lines[at]) < inner) items.push(at);
				at++;
			}
		} else {
			while (at < to && !isBlank(at) && !colon.test(lines[at] ?? '')) {
				if (at > begin && (isCode[at] || bullet.test(lines[at] ?? ''))) break;
				if (at > begin && rule.test(lines[at] ?? '')) break;
				at++;
			}
			const next = nextText(at);
			if (next < to && colon.test(lines[next] ?? '') && next - at < 2) {
				kind = 'definition';
				defined = next;
				at = next + 1;
				while (at < to) {
					const after = nextText(at);
					const goesOn = after === at || isIndented(after) || colon.test(lines[after] ?? '');
					if (after >= to || !goesOn || rule.test(lines[after] ?? '')) break;
					// A line right above a colon is the next term.
					const isTerm = !isIndented(after) && colon.test(lines[after + 1] ?? '');
					if (isTerm && !colon.test(lines[after] ?? '')) break;
					at = after + 1;
				}
			}
		}
		blocks.push({kind, from: begin, to: at, items, defined});
		at = nextText(at);
	}
	return blocks;
}

/** An item's line without its bullet, and how far its text is indented. */
export function itemText(line: string): {text: string; indent: number} {
	const mark = bullet.exec(line)?.[0] ?? '';
	return {text: line.slice(mark.length), indent: mark.length};
}

function indentOf(line = ''): number {
	return line.length - line.trimStart().length;
}
