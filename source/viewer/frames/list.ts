import {fill} from '../../markdown/layout/fit-text.ts';
import {textWidth} from '../../markdown/layout/width.ts';
import {findMatches, fold, foldQuery} from '../../resume/search.ts';
import {firstAround, type ListRow, listRows, rowOfPage} from '../layout/list-rows.ts';
import {type Thumb, thumbOf} from '../layout/thumb.ts';
import type {Part} from '../themes/theme.ts';
import type {ProblemStrip} from './problem-strip.ts';
import type {TextRun} from './row-painter.ts';
import type {Scene} from './scene.ts';

type ListContent = Pick<Scene, 'pages' | 'selected' | 'inList' | 'messages'> & {
	columns: number;
	height: number;
	search?: {query: string; result: {counts: readonly number[]}} | undefined;
	problems?: Pick<ProblemStrip, 'isMarked'> | undefined;
};

/** The mark of where the reader is, at the left edge of a row. */
export const mark = '▐';

/**
 * The entries, grouped by section, as many as fit around the selected one: one element a row; and
 * which of them they are.
 */
export function list(content: ListContent): {rows: TextRun[][]; thumb: Thumb | undefined} {
	const {pages, selected, messages, height} = content;
	const rows = listRows(pages, messages, height);
	const top = firstAround(rows.length, rowOfPage(rows, selected), height);
	return {
		rows: rows.slice(top, top + height).map((row) => {
			const runs = rowRuns(row, content);
			const page = row.kind === 'page' ? pages[row.index]?.id : undefined;
			return page === undefined
				? runs
				: runs.map((run) => ({...run, action: {type: 'goTo', page}}));
		}),
		thumb: thumbOf({total: rows.length, visible: height, top}, height),
	};
}

function rowRuns(row: ListRow, content: ListContent): TextRun[] {
	const {pages, selected, inList, search, problems, columns} = content;
	if (row.kind === 'blank') return [];
	if (row.kind === 'section') return [{text: fill(` ${row.text}`, columns), as: 'section'}];
	if (row.kind === 'employer')
		return [{text: fill(' '.repeat(row.indent) + row.text, columns), as: 'detail'}];
	const {index, detail, indent} = row;
	const page = pages[index];
	const isChosen = index === selected;
	const isWrong = !detail && page !== undefined && problems?.isMarked(page) === true;
	const count = detail ? 0 : (search?.result.counts[index] ?? 0);
	const quiet: Part = isChosen && inList ? 'selectedDetail' : 'detail';
	const title: Part = isChosen ? (inList ? 'selected' : 'open') : isWrong ? 'problem' : 'entry';
	const end = count > 0 ? `${count}` : row.years;
	const text = (isWrong ? '!' : '').padEnd(indent - 1) + row.text;
	const as = detail ? quiet : title;
	return [
		isChosen ? {text: mark, as: 'here'} : {text: ' ', as},
		...marked(text, columns - textWidth(end) - 2, as, search?.query),
		{text: end, as: count > 0 && !(isChosen && inList) ? 'match' : quiet},
		{text: ' ', as: end ? quiet : as},
	];
}

/** A row's text with a gap after it, and with matches of the search highlighted. */
function marked(text: string, columns: number, as: Part, query = ''): TextRun[] {
	const shown = `${fill(text, columns - 1)} `;
	const found = query === '' ? [] : findMatches(fold(shown), foldQuery(query));
	const runs: TextRun[] = [];
	let end = 0;
	for (const match of found) {
		runs.push(
			{text: shown.slice(end, match.start), as},
			{text: shown.slice(match.start, match.end), as: 'match'},
		);
		end = match.end;
	}
	return [...runs, {text: shown.slice(end), as}];
}
