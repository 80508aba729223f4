import {hasRightToLeft} from '../../../markdown/layout/direction.ts';
import {graphemes, graphemeWidth} from '../../../markdown/layout/width.ts';
import type {Drawn} from './drawn.ts';

/**
 * A part of a run, which stands in so many columns. `background`: the page draws its characters itself.
 * `isBoxed`: it takes exactly these columns, whatever is drawn in them. `spacing`: pixels between its
 * characters, where the font draws them narrower or wider than their columns.
 */
export type Piece = {
	text: string;
	columns: number;
	background: string;
	isBoxed: boolean;
	spacing: number;
};

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

/** Scripts whose letters change with those beside them: India's, and others that came from there. */
const joining = /[\u0900-\u109F\u1780-\u17FF\u1A00-\u1CFF\uA800-\uABFF]/;

/** The pieces of a run of text in one look. What is read from the right is joined up, and never spaced. */
export function piecesOf(text: string, {column, widthOf, drawnAs}: Font): Piece[] {
	const plain = {background: '', isBoxed: false, spacing: 0};
	if (sure.test(text)) return [{...plain, text, columns: text.length}];
	const pieces: Piece[] = [];
	for (const cluster of graphemes(text)) {
		const columns = graphemeWidth(cluster);
		const {background = '', goes = true} = drawnAs(cluster) ?? {};
		const isJoining = joining.test(cluster);
		const isLeft = background !== '' || sure.test(cluster) || hasRightToLeft(cluster);
		const missing = isLeft || isJoining ? 0 : columns * column - widthOf(cluster);
		const spacing = Math.abs(missing) < tolerance ? 0 : missing;
		const isBoxed = background !== '' || isJoining;
		const last = pieces.at(-1);
		const isLike = last?.background === background && last.isBoxed === isBoxed;
		if (last && goes && isLike && last.spacing === spacing) {
			last.text += cluster;
			last.columns += columns;
		} else pieces.push({text: cluster, columns, background, isBoxed, spacing});
	}
	return pieces.map((piece) => {
		if (!piece.isBoxed || piece.background !== '') return piece;
		// Too wide a word is drawn closer.
		const missing = piece.columns * column - widthOf(piece.text);
		return missing < 0 ? {...piece, spacing: missing / [...graphemes(piece.text)].length} : piece;
	});
}
