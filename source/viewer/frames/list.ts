import {fill} from '../../markdown/layout/fit-text.ts';
import {textWidth} from '../../markdown/layout/width.ts';
import {findMatches, fold, foldQuery} from '../../resume/search.ts';
import {firstAround, type ListRow, listRows, rowOfPage} from '../layout/list-rows.ts';
import {memoizeByObject} from '../layout/memoize.ts';
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
	const {pages, selected, inList, messages, height, columns, search, problems} = content;
	const rows = listRows(pages, messages, height);
	const top = firstAround(rows.length, rowOfPage(rows, selected), height);
	return {
		rows: rows.slice(top, top + height).map((row) => {
			if (row.kind !== 'page') return headingRuns(row, columns);
			const page = pages[row.index];
			if (!page) return [];
			const isChosen = row.index === selected;
			const isWrong = !row.detail && problems?.isMarked(page) === true;
			const count = row.detail ? 0 : (search?.result.counts[row.index] ?? 0);
			const query = search?.query ?? '';
			return pageRuns(row, columns, page.id, isChosen, inList, isWrong, count, query);
		}),
		thumb: thumbOf({total: rows.length, visible: height, top}, height),
	};
}

/** Most rows are as they were in the last frame. */
const headingRuns = memoizeByObject(
	(row: Exclude<ListRow, {kind: 'page'}>, columns: number): TextRun[] => {
		if (row.kind === 'blank') return [];
		if (row.kind === 'section') return [{text: fill(` ${row.text}`, columns), as: 'section'}];
		return [{text: fill(' '.repeat(row.indent) + row.text, columns), as: 'detail'}];
	},
);

const pageRuns = memoizeByObject(
	(
		{detail, indent, years, text: title}: Extract<ListRow, {kind: 'page'}>,
		columns: number,
		page: string,
		isChosen: boolean,
		inList: boolean,
		isWrong: boolean,
		count: number,
		query: string,
	): TextRun[] => {
		const quiet: Part = isChosen && inList ? 'selectedDetail' : 'detail';
		const loud: Part = isChosen ? (inList ? 'selected' : 'open') : isWrong ? 'problem' : 'entry';
		const end = count > 0 ? `${count}` : years;
		const text = (isWrong ? '!' : '').padEnd(indent - 1) + title;
		const as = detail ? quiet : loud;
		const runs: TextRun[] = [
			isChosen ? {text: mark, as: 'here'} : {text: ' ', as},
			...marked(text, columns - textWidth(end) - 2, as, query),
			{text: end, as: count > 0 && !(isChosen && inList) ? 'match' : quiet},
			{text: ' ', as: end ? quiet : as},
		];
		return runs.map((run) => ({...run, action: {type: 'goTo', page}}));
	},
);

/** A row's text with a gap after it, and with matches of the search highlighted. */
function marked(text: string, columns: number, as: Part, query: string): TextRun[] {
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
