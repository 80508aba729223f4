import {isFromRight} from '../../formats/language.ts';
import {fill} from '../../markdown/layout/fit-text.ts';
import {wrap} from '../../markdown/layout/wrap.ts';
import {plain, textOf} from '../../markdown/style/span.ts';
import type {Action} from '../input/action.ts';
import {bodyTop} from '../layout/geometry.ts';
import {memoize} from '../layout/memoize.ts';
import {markSpans} from '../layout/page-text.ts';
import {thumbOf, topAt} from '../layout/thumb.ts';
import {marksByLine} from '../state/search.ts';
import {choices} from './choices.ts';
import {footer} from './footer.ts';
import {header} from './header.ts';
import {list} from './list.ts';
import type {RowPainter, Segment, TextRun} from './row-painter.ts';
import {rule, scrollbar} from './rule.ts';
import type {Scene} from './scene.ts';
import {searchBar} from './search-bar.ts';

/** A rectangle of the screen, in cells from 0, and what is on its rows, from the top. */
export type Region<Row = Segment> = {
	name:
		| 'header'
		| 'rule'
		| 'list'
		| 'divider'
		| 'reader'
		| 'reader2'
		| 'panel'
		| 'thumb'
		| 'choices'
		| 'problems'
		| 'search'
		| 'footer'
		| 'message';
	column: number;
	row: number;
	columns: number;
	rows: readonly Row[];
};

/** All that is on the screen: regions that cover it, each cell once. */
export type Frame<Row = Segment> = ReadonlyArray<Region<Row>>;

/** One array, so that what is painted for it is found again. */
const nothing: readonly [] = [];

/** What recedes while there is the help. */
const behindHelp = new Set<Region['name']>(['header', 'list', 'divider']);

/** Draws a scene: the header, the list, the entry or what stands in its place, and the footer. */
export function frameOf<Row>(scene: Scene, painter: RowPainter<Row>): Frame<Row> {
	const {columns, rows, geometry, search, problems, hasDivider, messages} = scene;
	const message = scene.message ?? (geometry.fits ? undefined : messages.tooSmall);
	const {bodyRows, listColumns} = geometry;
	/** A region of rows of text; if `height` is given, of so many rows. */
	const region = (
		name: Region['name'],
		row: number,
		lines: ReadonlyArray<readonly TextRun[]>,
		{column = 0, width = columns, height = lines.length} = {},
	): Region<Row> => ({
		name,
		column,
		row,
		columns: width,
		rows: Array.from({length: height}, (_, index) => {
			const runs = lines[index] ?? nothing;
			const recedes = scene.isHelp && behindHelp.has(name);
			return painter.runs(recedes ? runs.map((run) => ({...run, as: 'rule'})) : runs, width);
		}),
	});
	if (message !== undefined) {
		const lines = wrap([plain(message)], Math.max(1, columns));
		const runs = lines.map(({spans}) => [{text: textOf(spans), as: 'entry'} as const]);
		return [region('message', 0, runs, {height: rows})];
	}
	const strip = (problems?.rows ?? []).map((text) => [
		{text: fill(text, columns), as: 'problem'} as const,
	]);
	const bodyEnd = bodyTop + bodyRows;
	// Where the list stands alone, its thumb is in the last column, and else in the divider.
	const listSize = {width: listColumns - (scene.listOnly ? 1 : 0), height: bodyRows};
	const listView = scene.hasList
		? list({...scene, columns: listSize.width, height: bodyRows})
		: undefined;
	const line = (
		name: 'divider' | 'thumb',
		column: number,
		bar: ReadonlyArray<readonly TextRun[]>,
	) => region(name, bodyTop, bar, {column, width: 1});
	return [
		region('header', 0, [header(scene)]),
		region('rule', 1, [
			rule({
				columns,
				divider: hasDivider ? listColumns : undefined,
				notice: problems?.heading,
			}),
		]),
		...(listView ? [region('list', bodyTop, listView.rows, listSize)] : []),
		...(hasDivider
			? [line('divider', listColumns, scrollbar(bodyRows, listView?.thumb, '│'))]
			: []),
		...(scene.listOnly ? [] : reader(scene, painter)),
		line(
			'thumb',
			columns - 1,
			scene.listOnly ? scrollbar(bodyRows, listView?.thumb, ' ') : readerBar(scene),
		),
		...(strip.length > 0 ? [region('problems', bodyEnd, strip)] : []),
		search?.inFooter
			? region('search', bodyEnd + strip.length, [
					searchBar({...search, messages, columns, cutMark: scene.cutMark}),
				])
			: region('footer', bodyEnd + strip.length, [footer(scene)]),
	];
}

/** The entry in its columns of text or beside the career, or the panel in its place; all but the last column. */
function reader<Row>(scene: Scene, painter: RowPainter<Row>): Region<Row>[] {
	const {geometry, setting, hasDivider, lines, top, beside, search, isPanelText} = scene;
	const {entryPadding: padding, bodyRows} = geometry;
	const column = hasDivider ? geometry.listColumns + 1 : 0;
	const columns = scene.columns - column - 1;
	const place = {column, row: bodyTop, columns};
	const rowsOf = (make: (row: number) => Row) =>
		Array.from({length: bodyRows}, (_, row) => make(row));
	if (scene.choices) {
		const runs = choices({
			...scene.choices,
			columns,
			padding,
			height: bodyRows,
			cutMark: scene.cutMark,
			fromRight: isFromRight(scene.locale),
		});
		const rows = rowsOf((row) => painter.runs(runs[row] ?? nothing, columns));
		return [{name: 'choices', ...place, rows}];
	}
	const marks = search && !isPanelText ? marksByLine(search.result) : undefined;
	const linesFrom = (first: number, room: number) =>
		rowsOf((row) => {
			const spans = lines[first + row]?.spans ?? nothing;
			const marked = marks?.get(first + row);
			return painter.spans(marked ? markSpans(spans, marked) : spans, room, padding);
		});
	const isOne = (setting.panes === 1 || isPanelText) && beside.length === 0;
	const name = isPanelText ? 'panel' : 'reader';
	if (isOne) return [{name, ...place, rows: linesFrom(top, columns)}];
	const left = padding + setting.width;
	const right = {column: column + left, row: bodyTop, columns: columns - left};
	return [
		{name: 'reader', ...place, columns: left, rows: linesFrom(top, left)},
		{
			name: 'reader2',
			...right,
			rows:
				beside.length > 0
					? rowsOf((row) => painter.spans(beside[row] ?? nothing, right.columns, padding))
					: linesFrom(top + bodyRows, right.columns),
		},
	];
}

/** The thumb of the text or of the choices; a click beside that of the text scrolls there. */
function readerBar(scene: Scene): ReadonlyArray<readonly TextRun[]> {
	const {choices, lines, top, isPanelText, setting} = scene;
	const {bodyRows} = scene.geometry;
	if (choices) {
		const {items, rows} = choices;
		const visible = new Set(rows.map(({index}) => index)).size;
		const extent = {total: items.length, visible, top: rows[0]?.index ?? 0};
		return scrollbar(bodyRows, thumbOf(extent, bodyRows), ' ');
	}
	return textBar(bodyRows, lines.length, isPanelText ? bodyRows : setting.rows, top);
}

/** Readers of the same text in windows of the same height have the same. */
const textBar = memoize(64, (height: number, total: number, visible: number, top: number) => {
	const extent = {total, visible, top};
	const thumb = thumbOf(extent, height);
	const scrollTo = (row: number): Action => ({type: 'scrollTo', line: topAt(row, extent, height)});
	return scrollbar(height, thumb, ' ', thumb && scrollTo);
});
