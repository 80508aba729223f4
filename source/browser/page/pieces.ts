import {hasRightToLeft} from '../../markdown/layout/direction.ts';
import {graphemes, graphemeWidth} from '../../markdown/layout/width.ts';
import type {Drawn} from './drawn.ts';

/**
 * A part of a run, which stands in so many columns. `background`: the page draws its characters itself, in
 * exactly these columns. `spacing`: pixels between its characters, where the font draws them narrower or
 * wider than their columns.
 */
export type Piece = {text: string; columns: number; background: string; spacing: number};

/** What is known of a font: pixels of a column and of a character, and what is drawn without it. */
export type Font = {
	column: number;
	widthOf: (character: string) => number;
	drawnAs: (character: string) => Drawn | undefined;
};

/** Letters, digits and signs that are as wide as a column in every font that is chosen here. */
const sure = /^[\u0020-\u007E]*$/;
/** Pixels that nobody sees, not even at the end of a long row. */
const tolerance = 0.01;

/** The pieces of a run of text in one look. What is read from the right is joined up, and never spaced. */
export function piecesOf(text: string, {column, widthOf, drawnAs}: Font): Piece[] {
	if (sure.test(text)) return [{text, columns: text.length, background: '', spacing: 0}];
	const pieces: Piece[] = [];
	for (const cluster of graphemes(text)) {
		const columns = graphemeWidth(cluster);
		const {background = '', goes = true} = drawnAs(cluster) ?? {};
		const isLeft = background !== '' || sure.test(cluster) || hasRightToLeft(cluster);
		const missing = isLeft ? 0 : columns * column - widthOf(cluster);
		const spacing = Math.abs(missing) < tolerance ? 0 : missing;
		const last = pieces.at(-1);
		if (last && goes && last.background === background && last.spacing === spacing) {
			last.text += cluster;
			last.columns += columns;
		} else pieces.push({text: cluster, columns, background, spacing});
	}
	return pieces;
}
