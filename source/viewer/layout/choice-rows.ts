import {fill, shortenLines} from '../../markdown/layout/fit-text.ts';
import {largest, textWidth} from '../../markdown/layout/width.ts';

/** Something to choose: what it says, and what it stands for. */
export type Choice = {
	label: string;
	/** Stands to the right of the label, or below it. */
	detail: string;
	/** The address, the text to copy or the technology; undefined for all technologies. */
	value: string | undefined;
	/** The first and the last year of what is drawn as a bar. */
	span?: {from: number; to: number} | undefined;
};

/**
 * A row of the choices: a row of a choice's label, or one below it with its detail. Side by side: its
 * number, if it is the first, its text, a bar between what is before and behind it, and what is said
 * quietly; with the blanks that keep each in its column.
 */
export type ChoiceRow = {
	number: string;
	text: string;
	bar?: {before: string; bar: string; after: string} | undefined;
	aside?: string;
	index: number;
	detail: boolean;
};

/** Columns of the pointer before the number, and between what stands side by side. */
const pointer = 2;
const gap = 2;
/** Rows of a label, and of a detail below it: an address is wanted whole, and may be of any length. */
const mostRows = {label: 2, detail: 4};
/** Columns of the bars: with fewer they would tell nothing, with more the eye would lose the row. */
const barColumns = {least: 12, most: 40};

/**
 * The choices as rows of at most `columns`: number, label and detail in a column each where all of
 * them fit, with bars on one scale between them if there are any and there is room; otherwise the
 * detail at the right end of the row, or on rows of its own.
 */
export function choiceRows(choices: readonly Choice[], columns: number): ChoiceRow[] {
	const digits = String(choices.length).length;
	const indent = pointer + digits + gap;
	const labels = largest(choices.map(({label}) => textWidth(label)));
	const details = largest(choices.map(({detail}) => textWidth(detail)));
	const room = columns - indent - labels - (labels > 0 ? gap : 0) - details;
	const bars = barsOf(choices, Math.min(barColumns.most, room - gap));
	return choices.flatMap((choice, index): ChoiceRow[] => {
		const {label, detail} = choice;
		const number = `${String(index + 1).padStart(digits)}  `;
		const row = {number, index, detail: false};
		if (room >= 0) {
			const beside = labels > 0 ? `${fill(label, labels)}  ` : '';
			return [{...row, text: beside, bar: bars?.(choice), aside: detail}];
		}
		const space = columns - indent - textWidth(label) - textWidth(detail);
		if (label !== '' && space >= gap)
			return [{...row, text: `${label}${' '.repeat(space)}`, aside: detail}];
		const below = ' '.repeat(number.length);
		const linesOf = (text: string, most: number) => shortenLines(text, columns - indent, most);
		const named = label ? linesOf(label, mostRows.label) : [];
		return [...named, ...linesOf(detail, mostRows.detail)]
			.filter((text, line) => text !== '' || line === 0)
			.map((text, line) => ({
				number: line === 0 ? number : below,
				text,
				index,
				detail: label !== '' && line >= named.length,
			}));
	});
}

/** Draws the years of choices as bars on one scale, if they have any and there is room. */
function barsOf(
	choices: readonly Choice[],
	columns: number,
): ((choice: Choice) => ChoiceRow['bar']) | undefined {
	const spans = choices.flatMap(({span}) => span ?? []);
	if (spans.length === 0 || columns < barColumns.least) return undefined;
	const first = Math.min(...spans.map(({from}) => from));
	const last = largest(spans.map(({to}) => to));
	const scale = columns / (last - first + 1);
	return ({span}) => {
		if (!span) return {before: ' '.repeat(columns + gap), bar: '', after: ''};
		const start = Math.min(columns - 1, Math.floor((span.from - first) * scale));
		const end = Math.max(start + 1, Math.round((span.to - first + 1) * scale));
		return {
			before: '·'.repeat(start),
			bar: '━'.repeat(end - start),
			after: '·'.repeat(columns - end) + ' '.repeat(gap),
		};
	};
}
