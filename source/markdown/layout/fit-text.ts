import {plain, textOf} from '../style/span.ts';
import {fittingLength, textWidth} from './width.ts';
import {wrap} from './wrap.ts';

/** What stands where a text is cut: an ellipsis, or the dots that it is made of where there is ASCII alone. */
export type CutMark = '…' | '...';

/** The beginning of `text` that fits in `columns`, with a mark if something is cut off. */
export function shorten(text: string, columns: number, mark: CutMark = '…'): string {
	if (textWidth(text) <= columns) return text;
	const end = mark.slice(0, Math.max(0, columns));
	const beginning = text.slice(0, fittingLength(text, Math.max(0, columns - end.length)));
	// A single character may be wider than the room.
	return textWidth(beginning) + end.length <= columns ? beginning + end : end;
}

/** The same, padded with spaces to exactly `columns`. */
export function fill(text: string, columns: number, mark?: CutMark): string {
	const shown = shorten(text, columns, mark);
	return shown + ' '.repeat(Math.max(0, columns - textWidth(shown)));
}

/**
 * A text on so many lines at most, each at most `columns` wide; where it is longer, the last ends with
 * a mark behind a whole word.
 */
export function shortenLines(
	text: string,
	columns: number,
	most: number,
	mark: CutMark = '…',
): string[] {
	const start = text.slice(0, 4 * (most + 1) * columns);
	const lines = (width: number) =>
		wrap([plain(start)], Math.max(1, width)).map(({spans}) => textOf(spans));
	const all = lines(columns);
	if (all.length <= most) return all;
	return lines(columns - mark.length)
		.slice(0, most)
		.map((line, index) =>
			index < most - 1 ? line : `${line.replace(/[\s,;:·–—、，-]+$/u, '')}${mark}`,
		);
}
