import {type CutMark, fill, shorten} from '../../markdown/layout/fit-text.ts';
import {textWidth} from '../../markdown/layout/width.ts';
import {wrap} from '../../markdown/layout/wrap.ts';
import {plain, textOf} from '../../markdown/style/span.ts';
import type {ChoiceRow} from '../layout/choice-rows.ts';
import type {Part} from '../themes/theme.ts';
import {mark, rightMark} from './list.ts';
import {space, type TextRun} from './row-painter.ts';
import type {Scene} from './scene.ts';

type ChoicesContent = NonNullable<Scene['choices']> & {
	columns: number;
	cutMark: CutMark;
	/** Columns free on either side. */
	padding: number;
	/** Whether the language is read from the right, where all of it then begins. */
	fromRight: boolean;
	/** Rows for all of it. */
	height: number;
};

/** Something to choose from, below a title: one element a row. */
export function choices(content: ChoicesContent): TextRun[][] {
	const {title, rows, chosen, nothing, columns, padding, width, height, cutMark} = content;
	const {fromRight} = content;
	const room = Math.max(1, columns - 2 * padding);
	const sentence = rows.length === 0 ? wrap([plain(nothing)], room) : [];
	const below = [
		...sentence.map(({spans}): TextRun[] => [{text: textOf(spans), as: 'entry'}]),
		...rows.map((row) => choiceRuns(row, {isChosen: row.index === chosen, width, fromRight})),
	];
	const placed = (runs: TextRun[]): TextRun[] => {
		const free = fromRight ? columns - textWidth(runs.map(({text}) => text).join('')) : 0;
		return [space(Math.max(padding, free - padding)), ...runs];
	};
	return [
		placed([{text: shorten(title, room, cutMark), as: 'name'}]),
		// The blank gives way to a sentence that has no room below it.
		...(sentence.length + 2 > height ? [] : [[]]),
		...below.map(placed),
	];
}

function choiceRuns(
	{number, text, bar, aside = '', index, detail}: ChoiceRow,
	{isChosen, width, fromRight}: {isChosen: boolean; width: number; fromRight: boolean},
): TextRun[] {
	const usual: Part = isChosen ? 'selected' : 'entry';
	const quiet: Part = isChosen ? 'selectedDetail' : 'detail';
	const line: Part = isChosen ? 'selectedDetail' : 'rule';
	const {before = '', bar: drawn = '', after = ''} = bar ?? {};
	const taken = textWidth(` ${number}${text}${before}${drawn}${after}`) + 1;
	const runs: TextRun[] = [
		isChosen ? {text: fromRight ? rightMark : mark, as: 'here'} : space(1),
		{text: ` ${number}`, as: detail ? quiet : usual},
		{text, as: detail ? quiet : usual},
		{text: before, as: line},
		{text: drawn, as: usual},
		{text: after, as: line},
		{text: fill(aside, Math.max(0, width - taken)), as: quiet},
	];
	const ordered = fromRight
		? runs.toReversed().map((run) => ({...run, text: flipped(run.text)}))
		: runs;
	return ordered.map((run) => ({...run, action: {type: 'take', choice: index}}));
}

/** A text with the blanks of either end at the other one. */
function flipped(text: string): string {
	return text.replace(/^( *)(.*?)( *)$/s, '$3$2$1');
}
