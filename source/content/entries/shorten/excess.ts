import {limits} from '../../../resume/problems/limits.ts';

/** Where a text goes beyond a limit, and what there is too much of: `10,000 cells in tables`. */
export type Excess = {offset: number; what: string; fence: string};

const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?!.*`)|~{3,})/;
const item = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const heading = /^[ \t>]*(?:#{1,6}(?:[ \t]|$)|(?:=+|-+)[ \t]*$)/;
const definition = /^[ \t>]*\[[^\]]*\]:/;
const tableRule = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** What may be a link: the end of a label, and an address that stands for itself. */
const link = /\]|:\/\/|@|\bwww\./g;

/** No text so short is beyond any of the limits: an item or a heading has two characters. */
const shortest = 2 * Math.min(limits.headings, limits.references, limits.listItems);

/**
 * Where a Markdown text has more of something than any about a person, or undefined. One look at
 * each line: what it counts in vain makes a text of that length no larger. So it counts in code as
 * well, since only a parser knows for sure where code ends.
 */
export function excessOf(text: string): Excess | undefined {
	if (text.length < Math.min(shortest, 2 * limits.tableColumns)) return undefined;
	let open = '';
	let columns = 0;
	let before = 0;
	const counts = {lines: 0, cells: 0, links: 0, items: 0, headings: 0, definitions: 0};
	for (let start = 0; start < text.length; ) {
		const found = text.indexOf('\n', start);
		const end = found === -1 ? text.length : found;
		const line = text.slice(start, end);
		const excess = (what: string, offset = start): Excess => ({offset, what, fence: open});
		if (end > limits.text)
			return excess(`${limits.text / 1024},000 characters`, lastSpace(text, start, limits.text));
		if (++counts.lines > limits.lines) return excess(named(limits.lines, 'lines'));
		const mark = fence.exec(line)?.[1];
		if (mark !== undefined && (open === '' || mark.startsWith(open)))
			open = open === '' ? mark : '';
		if (line.trim() === '') columns = 0;
		else {
			if (item.test(line)) counts.items++;
			if (heading.test(line)) counts.headings++;
			if (definition.test(line)) counts.definitions++;
			if (line.includes('|') && tableRule.test(line))
				columns = Math.max(columns, line.split('|').filter((part) => part.trim() !== '').length);
			if (columns > limits.tableColumns)
				return excess(named(limits.tableColumns, 'columns in a table'), before);
			counts.cells += columns;
			if (counts.cells > limits.tableCells)
				return excess(named(limits.tableCells, 'cells in tables'));
			if (counts.items > limits.listItems) return excess(named(limits.listItems, 'items in lists'));
			if (counts.headings > limits.headings) return excess(named(limits.headings, 'headings'));
			if (counts.definitions > limits.references)
				return excess(named(limits.references, 'definitions of links and footnotes'));
			for (const {index} of line.matchAll(link))
				if (++counts.links > limits.links)
					return excess(named(limits.links, 'links'), lastSpace(text, start, start + index));
		}
		before = start;
		start = end + 1;
	}
	return undefined;
}

function named(count: number, what: string): string {
	return `${count.toLocaleString('en')} ${what}`;
}

/** The last gap between words before a place in a line; where there is none, the place itself. */
function lastSpace(text: string, start: number, place: number): number {
	const space = text.lastIndexOf(' ', place);
	return space > start ? space : Math.max(start, place);
}
