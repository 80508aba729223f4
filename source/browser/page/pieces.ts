import {graphemes, graphemeWidth} from '../../markdown/layout/width.ts';
import {drawnAs} from './drawn.ts';

/**
 * A part of a run, which stands in so many columns. `background`: the page draws its characters itself, in
 * exactly these columns. `spacing`: pixels between its characters, where the font draws them narrower or
 * wider than their columns.
 */
export type Piece = {text: string; columns: number; background: string; spacing: number};

/** How wide the font draws a character, in pixels. */
export type Measure = (character: string) => number;

/** Letters, digits and signs that are as wide as a column in every font that is chosen here. */
const sure = /^[\u0020-\u007E]*$/;
/** Pixels that nobody sees, not even at the end of a long row. */
const tolerance = 0.01;

/** The pieces of a run of text in one look, where a column has so many pixels. */
export function piecesOf(text: string, column: number, measure: Measure): Piece[] {
	if (sure.test(text)) return [{text, columns: text.length, background: '', spacing: 0}];
	const pieces: Piece[] = [];
	for (const cluster of graphemes(text)) {
		const columns = graphemeWidth(cluster);
		const {background = '', goes = true} = drawnAs(cluster) ?? {};
		const isSure = background !== '' || sure.test(cluster);
		const missing = isSure ? 0 : columns * column - measure(cluster);
		const spacing = Math.abs(missing) < tolerance ? 0 : missing;
		const last = pieces.at(-1);
		if (last && goes && last.background === background && last.spacing === spacing) {
			last.text += cluster;
			last.columns += columns;
		} else pieces.push({text: cluster, columns, background, spacing});
	}
	return pieces;
}
