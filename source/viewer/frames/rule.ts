import {fill} from '../layout/fit-text.ts';
import type {Piece} from './row-painter.ts';

/** The line under the header. It meets the divider, when there is one, or says a notice. */
export function rule({
	columns,
	divider,
	notice,
}: {
	columns: number;
	/** The column of the divider below, from 0. */
	divider: number | undefined;
	/** For the owner: what is wrong with the file in view. */
	notice: string | undefined;
}): Piece[] {
	if (notice) return [{text: fill(` ! ${notice}`, columns), as: 'problem'}];
	const line = '─'.repeat(columns);
	if (divider === undefined) return [{text: line, as: 'rule'}];
	return [{text: `${line.slice(0, divider)}┬${line.slice(divider + 1)}`, as: 'rule'}];
}

/** A row of the line between the panes. */
export const divider: readonly Piece[] = [{text: '│', as: 'rule'}];
