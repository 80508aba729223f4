import {wrap} from '../../markdown/layout/wrap.ts';
import {plain, textOf} from '../../markdown/style/span.ts';
import {fill} from '../layout/fit-text.ts';
import {bodyTop} from '../layout/geometry.ts';
import {markSpans} from '../state/page-text.ts';
import {marksByLine} from '../state/search.ts';
import {choices} from './choices.ts';
import {footer} from './footer.ts';
import {header} from './header.ts';
import {list} from './list.ts';
import type {RowPainter, Segment, TextRun} from './row-painter.ts';
import {divider, rule} from './rule.ts';
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
		rows: Array.from({length: height}, (_, index) => painter.runs(lines[index] ?? [], width)),
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
	const listSize = {width: listColumns, height: bodyRows};
	const dividerSize = {column: listColumns, width: 1, height: bodyRows};
	return [
		region('header', 0, [header(scene)]),
		region('rule', 1, [
			rule({
				columns,
				divider: hasDivider ? listColumns : undefined,
				notice: problems?.heading,
			}),
		]),
		...(scene.hasList ? [region('list', bodyTop, list(scene), listSize)] : []),
		...(hasDivider ? [region('divider', bodyTop, Array(bodyRows).fill(divider), dividerSize)] : []),
		...(scene.listOnly ? [] : [reader(scene, painter)]),
		...(strip.length > 0 ? [region('problems', bodyEnd, strip)] : []),
		search?.inFooter
			? region('search', bodyEnd + strip.length, [searchBar({...search, messages, columns})])
			: region('footer', bodyEnd + strip.length, [footer(scene)]),
	];
}

/** The entry, or the panel in its place. */
function reader<Row>(scene: Scene, painter: RowPainter<Row>): Region<Row> {
	const {geometry, hasDivider, lines, top, search} = scene;
	const {entryPadding: padding, textColumns: width, bodyRows} = geometry;
	const column = hasDivider ? geometry.listColumns + 1 : 0;
	const columns = scene.columns - column;
	const place = {column, row: bodyTop, columns};
	const rowsOf = (make: (row: number) => Row) =>
		Array.from({length: bodyRows}, (_, row) => make(row));
	if (scene.choices) {
		const runs = choices({...scene.choices, columns, padding, width, height: bodyRows});
		const rows = rowsOf((row) => painter.runs(runs[row] ?? [], columns));
		return {name: 'choices', ...place, rows};
	}
	const marks = marksByLine(scene.isPanelText ? undefined : search?.result);
	const rows = rowsOf((row) => {
		const spans = lines[top + row]?.spans ?? [];
		const marked = marks.get(top + row);
		return painter.spans(marked ? markSpans(spans, marked) : spans, columns, padding);
	});
	return {name: 'reader', ...place, rows};
}
