import {textWidth} from '../../markdown/layout/width.ts';
import {findMatches, fold, foldQuery} from '../../resume/search.ts';
import {fill} from '../layout/fit-text.ts';
import type {Geometry} from '../layout/geometry.ts';
import {type ListRow, listRows, visibleRows} from '../layout/list-rows.ts';
import {type Timeline, timelineOf} from '../layout/timeline.ts';
import type {Part} from '../themes/theme.ts';
import type {ProblemStrip} from './problem-strip.ts';
import type {TextRun} from './row-painter.ts';
import type {Scene} from './scene.ts';

type ListContent = Pick<Scene, 'pages' | 'selected' | 'inList' | 'messages' | 'now'> & {
	geometry: Pick<Geometry, 'listColumns' | 'timelineColumns' | 'bodyRows'>;
	search?: {query: string; result: {counts: readonly number[]}} | undefined;
	problems?: Pick<ProblemStrip, 'isMarked'> | undefined;
};

/** The entries, grouped by section, as many as fit around the selected one: one element a row. */
export function list(content: ListContent): TextRun[][] {
	const {pages, selected, messages, now, geometry} = content;
	const {timelineColumns, bodyRows} = geometry;
	const timeline = timelineOf(pages, timelineColumns - 1, now);
	const rows = listRows(pages, messages, {height: bodyRows, hasBar: timeline?.hasBar});
	return visibleRows(rows, selected, bodyRows).map((row) => {
		const runs = rowRuns(row, timeline, content);
		const page = row.kind === 'page' ? pages[row.index]?.id : undefined;
		return page === undefined ? runs : runs.map((run) => ({...run, action: {type: 'goTo', page}}));
	});
}

function rowRuns(
	row: ListRow,
	timeline: Timeline | undefined,
	{pages, selected, inList, search, problems, geometry}: ListContent,
): TextRun[] {
	if (row.kind === 'blank') return [];
	const columns = geometry.listColumns;
	if (row.kind === 'section') {
		const isDated = pages.some((each) => each.section.name === row.name && timeline?.hasBar(each));
		const years = timeline && isDated ? axis(timeline) : '';
		return [
			{text: fill(` ${row.text}`, columns - textWidth(years)), as: 'section'},
			{text: years, as: 'detail'},
		];
	}
	const chosen = row.index === selected;
	const page = pages[row.index];
	const isWrong = page !== undefined && problems?.isMarked(page) === true;
	const count = search?.result.counts[row.index] ?? 0;
	const usual: Part = isWrong && !row.detail ? 'problem' : row.detail ? 'detail' : 'entry';
	const as = chosen ? (inList ? 'selected' : row.detail ? 'detail' : 'open') : usual;
	if (row.detail) {
		const bar = page && timeline?.barOf(page);
		const text = `     ${row.text}`;
		if (!timeline || !bar) return marked(text, columns, as, search?.query);
		const after = timeline.columns - bar.start - bar.length;
		return [
			...marked(text, columns - timeline.columns - 1, as, search?.query),
			{text: '·'.repeat(bar.start), as: 'rule'},
			{text: '━'.repeat(bar.length), as: 'timeline'},
			{text: `${'·'.repeat(after)} `, as: 'rule'},
		];
	}
	const pointer = chosen ? (inList ? '›' : '•') : '';
	const sign = `${pointer}${isWrong ? '!' : ''}`.padEnd(2);
	const text = ` ${sign}${row.text}`;
	if (count === 0) return marked(text, columns, as, search?.query);
	return [
		...marked(text, columns - String(count).length - 1, as, search?.query),
		{text: String(count), as: chosen && inList ? 'selected' : 'match'},
		{text: ' ', as},
	];
}

/** The first and the last year of a timeline, at its two ends. */
function axis({from, to, columns}: Timeline): string {
	return `${`${from}`.padEnd(columns - `${to}`.length)}${to} `;
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
