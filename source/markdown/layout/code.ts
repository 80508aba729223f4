import type {Highlight} from '../extras/highlight.ts';
import {cutSpans, type Range, type Span, styled} from '../style/span.ts';
import {fittingLength, textWidth} from './width.ts';

const tabStop = 4;
/** Stands before what did not fit on the line above. */
const mark = '↪ ';

/** Tabs as spaces, up to the next stop. */
export function expandTabs(text: string): string {
	if (!text.includes('\t')) return text;
	return text
		.split('\n')
		.map((line) => {
			let result = '';
			let column = 0;
			for (const [index, part] of line.split('\t').entries()) {
				const space = index === 0 ? 0 : tabStop - (column % tabStop);
				result += ' '.repeat(space) + part;
				column += space + textWidth(part);
			}
			return result;
		})
		.join('\n');
}

/** The ranges of one line of code that stand on a line each; all but the first have less room. */
function rangesOf(line: string, offset: number, width: number, rest: number): Range[] {
	const ranges: Range[] = [];
	let start = 0;
	let columns = textWidth(line);
	let room = width;
	while (columns > room) {
		const length = fittingLength(line.slice(start, start + 8 * room + 64), room);
		if (start + length >= line.length) break;
		ranges.push({start: offset + start, end: offset + start + length});
		columns -= textWidth(line.slice(start, start + length));
		start += length;
		room = rest;
	}
	ranges.push({start: offset + start, end: offset + line.length});
	return ranges;
}

/**
 * Lays out code as lines of at most `width` columns, coloured by `highlight` unless it was coloured
 * before. What does not fit continues below, behind a mark, which is left out where it would leave
 * less than `least` columns.
 */
export function layOutCode(
	{text: code, language, spans}: {text: string; language: string; spans?: readonly Span[]},
	highlight: Highlight,
	width: number,
	least: number,
): Array<{spans: Span[]; offset: number}> {
	const text = expandTabs(code);
	const rest = width - textWidth(mark);
	const marked = rest >= least;
	const ranges: Range[] = [];
	const continued = new Set<number>();
	let offset = 0;
	for (const line of text.split('\n')) {
		const parts = rangesOf(line, offset, width, marked ? rest : width);
		for (const [index, part] of parts.entries()) {
			if (index > 0) continued.add(ranges.length);
			ranges.push(part);
		}
		offset += line.length + 1;
	}
	return cutSpans(spans ?? highlight(text, language), ranges).map((cut, index) => ({
		spans: marked && continued.has(index) ? [styled(mark, 'marker'), ...cut] : cut,
		offset: ranges[index]?.start ?? 0,
	}));
}
