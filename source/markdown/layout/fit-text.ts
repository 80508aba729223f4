import {fittingLength, textWidth} from './width.ts';

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
