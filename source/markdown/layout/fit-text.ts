import {plain, textOf} from '../style/span.ts';
import {fittingLength, textWidth} from './width.ts';
import {wrap} from './wrap.ts';

/** The beginning of `text` that fits in `columns`, with an ellipsis if something is cut off. */
export function shorten(text: string, columns: number): string {
	if (textWidth(text) <= columns) return text;
	if (columns <= 1) return columns === 1 ? '…' : '';
	const beginning = text.slice(0, fittingLength(text, columns - 1));
	// A single character may be wider than the room.
	return textWidth(beginning) < columns ? `${beginning}…` : '…';
}

/** The same, padded with spaces to exactly `columns`. */
export function fill(text: string, columns: number): string {
	const shown = shorten(text, columns);
	return shown + ' '.repeat(Math.max(0, columns - textWidth(shown)));
}

/**
 * A text on so many lines at most, each at most `columns` wide; where it is longer, the last ends with
 * an ellipsis behind a whole word.
 */
export function shortenLines(text: string, columns: number, most: number): string[] {
	const start = text.slice(0, 4 * (most + 1) * columns);
	const lines = (width: number) =>
		wrap([plain(start)], Math.max(1, width)).map(({spans}) => textOf(spans));
	const all = lines(columns);
	if (all.length <= most) return all;
	return lines(columns - 1)
		.slice(0, most)
		.map((line, index) => (index < most - 1 ? line : `${line.replace(/[\s,;:·–—、，-]+$/u, '')}…`));
}
