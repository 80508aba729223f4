import {textWidth} from '../../markdown/layout/width.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Page} from '../../resume/pages.ts';
import {findMatches, fold, foldQuery} from '../../resume/search.ts';
import {fill} from '../layout/fit-text.ts';
import {type ListRow, listRows, visibleRows} from '../layout/list-rows.ts';
import {type Timeline, timelineOf} from '../layout/timeline.ts';
import type {Part} from '../themes/theme.ts';
import type {Piece} from './row-painter.ts';

/** What the list shows, and where. */
export type ListContent = {
	pages: readonly Page[];
	/** The index of the chosen page. */
	selected: number;
	focused: boolean;
	/** What was searched for, and how often it stands on each page. */
	search: {query: string; counts: readonly number[]} | undefined;
	/** What is wrong with which file, for its owner. */
	broken: ReadonlyMap<string, string>;
	/** Whether something is wrong with a page, where that is known better than by its file. */
	isMarked?: ((page: Page) => boolean) | undefined;
	messages: Messages;
	columns: number;
	/** Columns of it for a timeline; 0 for none. */
	timelineColumns: number;
	/** The day on which the timeline ends that goes on. */
	now: Date;
	rows: number;
};

/** The entries, grouped by section, as many as fit around the chosen one: a row an element. */
export function list(content: ListContent): Piece[][] {
	const {pages, selected, messages, timelineColumns, now, rows} = content;
	const timeline = timelineOf(pages, timelineColumns - 1, now);
	const all = listRows(pages, messages, {height: rows, hasBar: timeline?.hasBar});
	return visibleRows(all, selected, rows).map((row) => rowPieces(row, timeline, content));
}

function rowPieces(
	row: ListRow,
	timeline: Timeline | undefined,
	{pages, selected, focused, search, broken, isMarked, columns}: ListContent,
): Piece[] {
	if (row.kind === 'blank') return [];
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
	const wrong =
		page && (isMarked?.(page) ?? page.entries.some(({source}) => broken.has(source.file)));
	const count = search?.counts[row.index] ?? 0;
	const usual: Part = wrong && !row.detail ? 'problem' : row.detail ? 'detail' : 'entry';
	const as = chosen ? (focused ? 'selected' : row.detail ? 'detail' : 'open') : usual;
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
	const pointer = chosen ? (focused ? '›' : '•') : '';
	const sign = `${pointer}${wrong ? '!' : ''}`.padEnd(2);
	const text = ` ${sign}${row.text}`;
	if (count === 0) return marked(text, columns, as, search?.query);
	return [
		...marked(text, columns - String(count).length - 1, as, search?.query),
		{text: String(count), as: chosen && focused ? 'selected' : 'match'},
		{text: ' ', as},
	];
}

/** The first and the last year of a timeline, at its ends. */
function axis({from, to, columns}: Timeline): string {
	return `${`${from}`.padEnd(columns - `${to}`.length)}${to} `;
}

/** A row's text, with a gap behind it, and with what was searched for in another look. */
function marked(text: string, columns: number, as: Part, query = ''): Piece[] {
	const shown = `${fill(text, columns - 1)} `;
	const found = query === '' ? [] : findMatches(fold(shown), foldQuery(query));
	const pieces: Piece[] = [];
	let end = 0;
	for (const match of found) {
		pieces.push(
			{text: shown.slice(end, match.start), as},
			{text: shown.slice(match.start, match.end), as: 'match'},
		);
		end = match.end;
	}
	return [...pieces, {text: shown.slice(end), as}];
}
