import {largest, textWidth} from '../../markdown/layout/width.ts';
import {fill, shorten} from './fit-text.ts';

/** Something to choose: what it says, and what it stands for. */
export type Choice = {
	label: string;
	/** Stands to the right of the label, or below it. */
	detail: string;
	/** The address, the text to copy or the technology; undefined for all technologies. */
	value: string | undefined;
};

/** A row of the choices: the first row of a choice, or the one below it with the detail. */
export type ChoiceRow = {text: string; index: number; detail: boolean};

/** Columns of the pointer before the number. */
const pointer = 2;

/**
 * The choices as rows of at most `columns`: number, label and detail in a column each where all of
 * them fit, otherwise the detail at the right end of the row, or shortened on a row of its own.
 */
export function choiceRows(choices: readonly Choice[], columns: number): ChoiceRow[] {
	const digits = String(choices.length).length;
	const indent = pointer + digits + 2;
	const labels = largest(choices.map(({label}) => textWidth(label)));
	const details = largest(choices.map(({detail}) => textWidth(detail)));
	const isBeside = indent + labels + (labels > 0 ? 2 : 0) + details <= columns;
	return choices.flatMap(({label, detail}, index) => {
		const number = `${String(index + 1).padStart(digits)}  `;
		if (isBeside) {
			const beside = labels > 0 ? `${fill(label, labels)}  ${detail}` : detail;
			return [{text: number + beside, index, detail: false}];
		}
		const space = columns - indent - textWidth(label) - textWidth(detail);
		if (label !== '' && space >= 2)
			return [{text: `${number}${label}${' '.repeat(space)}${detail}`, index, detail: false}];
		const first = shorten(label || detail, columns - indent);
		const rows = [{text: number + first, index, detail: false}];
		if (label === '' || detail === '') return rows;
		const below = ' '.repeat(indent - pointer) + shorten(detail, columns - indent);
		return [...rows, {text: below, index, detail: true}];
	});
}
