import {isFromRight} from '../../formats/language.ts';
import {shorten} from '../../markdown/layout/fit-text.ts';
import {textWidth} from '../../markdown/layout/width.ts';
import {findMatches, fold, foldQuery} from '../../resume/search.ts';
import {firstAround, type ListRow, listRows, rowOfPage} from '../layout/list-rows.ts';
import {type Thumb, thumbOf} from '../layout/thumb.ts';
import type {Part} from '../themes/theme.ts';
import type {ProblemStrip} from './problem-strip.ts';
import type {TextRun} from './row-painter.ts';
import type {Scene} from './scene.ts';

type ListContent = Pick<Scene, 'pages' | 'selected' | 'inList' | 'locale' | 'messages'> & {
	columns: number;
	height: number;
	search?: {query: string; result: {counts: readonly number[]}} | undefined;
	problems?: Pick<ProblemStrip, 'isMarked'> | undefined;
};

/** The mark of where the reader is, at the left edge of a row, or at the right one. */
export const mark = '▐';
const rightMark = '▌';

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
	const {pages, selected, inList, search, problems, columns, locale} = content;
	const fromRight = isFromRight(locale);
	const whole = (text: string, indent: number, as: Part): TextRun[] => [
		{text: filled(text, ' '.repeat(indent), columns, fromRight), as},
	];
	if (row.kind === 'blank') return [];
	if (row.kind === 'section') return whole(row.text, 1, 'section');
	if (row.kind === 'employer') return whole(row.text, row.indent, 'detail');
	const {index, detail, indent} = row;
	const page = pages[index];
	const isChosen = index === selected;
	const isWrong = !detail && page !== undefined && problems?.isMarked(page) === true;
	const count = detail ? 0 : (search?.result.counts[index] ?? 0);
	const quiet: Part = isChosen && inList ? 'selectedDetail' : 'detail';
	const title: Part = isChosen ? (inList ? 'selected' : 'open') : isWrong ? 'problem' : 'entry';
	const end = count > 0 ? `${count}` : row.years;
	const before = isWrong ? '!' : '';
	const as = detail ? quiet : title;
	const room = columns - textWidth(end) - 2;
	const text = fromRight
		? `  ${filled(row.text, before.padStart(indent - 1), room - 2, true)}`
		: `${filled(row.text, before.padEnd(indent - 1), room - 1, false)} `;
	const sign: TextRun = isChosen
		? {text: fromRight ? rightMark : mark, as: 'here'}
		: {text: ' ', as};
	const words = marked(text, as, search?.query);
	const aside: TextRun = {text: end, as: count > 0 && !(isChosen && inList) ? 'match' : quiet};
	const edge: TextRun = {text: ' ', as: end ? quiet : as};
	return fromRight ? [edge, aside, ...words, sign] : [sign, ...words, aside, edge];
}

/** Text behind its indent in so many columns, from the side where the language begins. */
function filled(text: string, indent: string, columns: number, fromRight: boolean): string {
	const shown = shorten(text, columns - textWidth(indent));
	const blank = ' '.repeat(Math.max(0, columns - textWidth(indent + shown)));
	return fromRight ? blank + shown + indent : indent + shown + blank;
}

/** A row's text with matches of the search highlighted. */
function marked(shown: string, as: Part, query = ''): TextRun[] {
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
