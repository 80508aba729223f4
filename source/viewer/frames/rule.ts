import {fill} from '../layout/fit-text.ts';
import type {TextRun} from './row-painter.ts';

/** The line under the header: it meets the divider, if there is one, or holds a notice. */
export function rule({
	columns,
	divider,
	notice,
}: {
	columns: number;
	/** The column of the divider below, from 0. */
	divider: number | undefined;
	/** What is wrong, for the owner. */
	notice: string | undefined;
}): TextRun[] {
	if (notice) return [{text: fill(` ! ${notice}`, columns), as: 'problem'}];
	const line = '─'.repeat(columns);
	if (divider === undefined) return [{text: line, as: 'rule'}];
	return [{text: `${line.slice(0, divider)}┬${line.slice(divider + 1)}`, as: 'rule'}];
}

/** One row of the line between list and entry. */
export const divider: readonly TextRun[] = [{text: '│', as: 'rule'}];
