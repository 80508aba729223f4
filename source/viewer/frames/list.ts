import {isFromRight} from '../../formats/language.ts';
import {type CutMark, shorten} from '../../markdown/layout/fit-text.ts';
import {textWidth} from '../../markdown/layout/width.ts';
import {findMatches, fold, foldQuery} from '../../resume/search.ts';
import {firstAround, type ListRow, listRows, rowOfPage} from '../layout/list-rows.ts';
import {memoizeByObject, ofWindows} from '../layout/memoize.ts';
import {type Thumb, thumbOf} from '../layout/thumb.ts';
import type {Part} from '../themes/theme.ts';
import type {ProblemStrip} from './problem-strip.ts';
import type {TextRun} from './row-painter.ts';
import type {Scene} from './scene.ts';

type ListContent = Pick<Scene, 'pages' | 'selected' | 'inList' | 'locale' | 'messages'> & {
	cutMark?: CutMark;
	columns: number;
	height: number;
	search?: {query: string; result: {counts: readonly number[]}} | undefined;
	problems?: Pick<ProblemStrip, 'isMarked'> | undefined;
};

/** The mark of where the reader is, at the left edge of a row, or at the right one. */
export const mark = '▐';
export const rightMark = '▌';

/**
 * The entries, grouped by section, as many as fit around the selected one: one element a row; and
 * which of them they are.
 */
export function list(content: ListContent): {
	rows: ReadonlyArray<readonly TextRun[]>;
	thumb: Thumb | undefined;
} {
	const {pages, selected, inList, messages, height, columns, search, problems, cutMark} = content;
	const fromRight = isFromRight(content.locale);
	const rows = listRows(pages, messages, height);
	const top = firstAround(rows.length, rowOfPage(rows, selected), height);
	return {
		rows: rows.slice(top, top + height).map((row) => {
			if (row.kind !== 'page') return headingRuns(row, columns, fromRight, cutMark);
			const page = pages[row.index];
			if (!page) return [];
			const isChosen = row.index === selected;
			const isWrong = !row.detail && problems?.isMarked(page) === true;
			const count = row.detail ? 0 : (search?.result.counts[row.index] ?? 0);
			// What a page shows in the list is on it as well: without a match there, the row is as it was.
			const query = search?.result.counts[row.index] ? search.query : '';
			return pageRuns(
				row,
				columns,
				fromRight,
				cutMark,
				page.id,
				isChosen,
				inList,
				isWrong,
				count,
				query,
			);
		}),
		thumb: thumbOf({total: rows.length, visible: height, top}, height),
	};
}

/** Most rows are as they were in the last frame. */
const headingRuns = memoizeByObject(
	(
		row: Exclude<ListRow, {kind: 'page'}>,
		columns: number,
		fromRight: boolean,
		cutMark: CutMark | undefined,
	): readonly TextRun[] => {
		if (row.kind === 'blank') return [];
		if (row.kind === 'section')
			return [{text: filled(row.text, ' ', columns, fromRight, cutMark), as: row.kind}];
		const indent = ' '.repeat(row.indent);
		const aside = row.years === '' ? '' : ` ${row.years} `;
		const text = filled(row.text, indent, columns - textWidth(aside), fromRight, cutMark);
		return [{text: fromRight ? aside + text : text + aside, as: 'detail'}];
	},
	ofWindows,
);

const pageRuns = memoizeByObject(
	(
		{detail, indent, years, text: title}: Extract<ListRow, {kind: 'page'}>,
		columns: number,
		fromRight: boolean,
		cutMark: CutMark | undefined,
		page: string,
		isChosen: boolean,
		inList: boolean,
		isWrong: boolean,
		count: number,
		query: string,
	): readonly TextRun[] => {
		const quiet: Part = isChosen && inList ? 'selectedDetail' : 'detail';
		const loud: Part = isChosen ? (inList ? 'selected' : 'open') : isWrong ? 'problem' : 'entry';
		const end = count > 0 ? `${count}` : years;
		const before = isWrong ? '!' : '';
		const as = detail ? quiet : loud;
		const room = columns - textWidth(end) - 2;
		const text = fromRight
			? `  ${filled(title, before.padStart(indent - 1), room - 2, true, cutMark)}`
			: `${filled(title, before.padEnd(indent - 1), room - 1, false, cutMark)} `;
		const sign: TextRun = isChosen
			? {text: fromRight ? rightMark : mark, as: 'here'}
			: {text: ' ', as};
		const words = marked(text, as, query);
		const aside: TextRun = {text: end, as: count > 0 && !(isChosen && inList) ? 'match' : quiet};
		const edge: TextRun = {text: ' ', as: end ? quiet : as};
		const runs = fromRight ? [edge, aside, ...words, sign] : [sign, ...words, aside, edge];
		return runs.map((run) => ({...run, action: {type: 'goTo', page}}));
	},
	ofWindows,
);

/** Text behind its indent in so many columns, from the side where the language begins. */
function filled(
	text: string,
	indent: string,
	columns: number,
	fromRight: boolean,
	cutMark: CutMark | undefined,
): string {
	const shown = shorten(text, columns - textWidth(indent), cutMark);
	const blank = ' '.repeat(Math.max(0, columns - textWidth(indent + shown)));
	return fromRight ? blank + shown + indent : indent + shown + blank;
}

/** A row's text with matches of the search highlighted. */
function marked(shown: string, as: Part, query: string): TextRun[] {
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
