import {textWidth} from '../../markdown/layout/width.ts';
import type {Piece} from './row-painter.ts';

/** The number of columns that some pieces take. */
export function piecesWidth(pieces: readonly Piece[]): number {
	return pieces.reduce((sum, {text}) => sum + textWidth(text), 0);
}

/** Empty columns. */
export function space(columns: number): Piece {
	return {text: ' '.repeat(Math.max(0, columns)), as: 'entry'};
}

/** Some pieces at the left end of a row and some at the right, a column free on either side. */
export function apart(left: readonly Piece[], right: readonly Piece[], columns: number): Piece[] {
	const between = columns - 2 - piecesWidth(left) - piecesWidth(right);
	return [space(1), ...left, space(between), ...right];
}
