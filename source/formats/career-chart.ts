import {shorten} from '../markdown/layout/fit-text.ts';
import {textWidth} from '../markdown/layout/width.ts';
import {plain, type Span, styled} from '../markdown/style/span.ts';
import type {Role} from '../markdown/style/style.ts';
import {
	type Career,
	type CareerItem,
	placeOn,
	type Scale,
	ticksOf,
} from '../resume/career/career.ts';
import {plainLine} from '../resume/plain-text.ts';

/** Where an item is in a chart: its row, from 0, and its columns with its label; the end is outside. */
export type ChartMark = {id: string; row: number; start: number; end: number; isWhole: boolean};

/** A career as rows, and where everything is on them. What had no room is `folded`. */
export type CareerChart = {
	rows: Span[][];
	marks: ChartMark[];
	folded: readonly CareerItem[];
};

export type ChartSetting = {
	columns: number;
	/** The most rows that it may take, at least two. */
	rows: number;
	/** The id of the item that stands out. */
	chosen?: string | undefined;
	/** Whether the years stand below it. */
	hasAxis?: boolean;
	/** Whether time runs from the right, as the language is read. */
	fromRight?: boolean;
	/** How many entries there are, in words. */
	counted: (count: number) => string;
};

/** Text in its place on a row; the end is outside. */
type Piece = {start: number; end: number; spans: readonly Span[]};
/** An item on a row: all the columns that it takes, and its pieces. */
type Placed = {item: CareerItem; start: number; end: number; pieces: Piece[]; isWhole: boolean};
/** The columns of a bar or a point. */
type Bar = {start: number; end: number};

const separator = ' · ';
/** Columns between two items on a row. */
const apart = 2;
/** Fewer columns of a label say nothing: on a row of its own, and beside others; nor do fewer of an organization. */
const leastLabel = {alone: 8, shared: 14};
const leastOrganization = 9;
/** Columns of labels where rows are shared: the first that leaves nothing out is taken. */
const labelLengths = [20, 16, 12, 9];
/** Items on a row, hardly ever more. */
const mostOnRow = 8;
/** Columns for a year on the axis, and rows for projects at most. */
const forYear = 8;
const mostProjectRows = 4;

/** What an item is called: its title, and where it was. */
export function labelOf({entry, kind}: CareerItem): string {
	const organization = kind === 'project' ? '' : (entry.organization ?? '');
	return [entry.title, organization].map(plainLine).filter(Boolean).join(separator);
}

/** The label as far as it fits; undefined where too little of it would. */
function labelIn(
	item: CareerItem,
	room: number,
	least: number,
): {text: string; isWhole: boolean} | undefined {
	const whole = labelOf(item);
	if (textWidth(whole) <= room) return {text: whole, isWhole: true};
	const title = plainLine(item.entry.title) || whole;
	if (room < Math.min(least, textWidth(title))) return undefined;
	const isTitleOnly = textWidth(title) + leastOrganization > room;
	return {text: shorten(isTitleOnly ? title : whole, room), isWhole: false};
}

/** The looks of an item: what is chosen stands out, and education is quiet. */
function looksOf(
	{id, kind}: CareerItem,
	chosen: string | undefined,
): Record<'bar' | 'label', Role[]> {
	if (id === chosen) return {bar: ['heading1'], label: ['heading1']};
	if (kind === 'education') return {bar: ['muted'], label: ['muted']};
	return {bar: ['marker'], label: []};
}

/** A bar from its first cell to its last: what is chosen begins with a pointer, what goes on points on. */
function barText(
	{id, kind, isOpen}: CareerItem,
	{start, end}: Bar,
	{chosen, fromRight}: ChartSetting,
): string {
	const pointer = fromRight ? '‹' : '›';
	if (kind === 'project') return id === chosen ? pointer : '◆';
	const cells: string[] = Array(end - start).fill(kind === 'education' ? '─' : '━');
	if (isOpen) cells[cells.length - 1] = fromRight ? '◂' : '▸';
	if (id === chosen) cells[0] = pointer;
	return (fromRight ? cells.reverse() : cells).join('');
}

/** The free columns around a bar on a row; undefined where the bar itself is not free. */
function roomAround(bar: Bar, row: readonly Placed[], columns: number): Bar | undefined {
	let [start, end] = [0, columns];
	for (const each of row) {
		if (each.end + apart <= bar.start) start = Math.max(start, each.end + apart);
		else if (each.start >= bar.end + apart) end = Math.min(end, each.start - apart);
		else return undefined;
	}
	return {start, end};
}

/** An item on a row with its label of so many columns on its bar, or where there is more room beside it. */
function placeBeside(
	item: CareerItem,
	bar: Bar,
	row: readonly Placed[],
	longest: number,
	setting: ChartSetting,
): Placed | undefined {
	const {columns, chosen, fromRight} = setting;
	const free = roomAround(bar, row, columns);
	if (!free) return undefined;
	const {bar: barLook, label: look} = looksOf(item, chosen);
	const cells = barText(item, bar, setting);
	const span = (text: string, roles: Role[]): Span => ({text, roles});
	const drawn = {...bar, spans: [span(cells, barLook)]};
	const length = bar.end - bar.start;
	const onBar = (text: string) => {
		const first = fromRight ? length - textWidth(text) - 3 : 1;
		const before = span(`${cells.slice(0, first)} `, barLook);
		const after = span(` ${cells.slice(first + textWidth(text) + 2)}`, barLook);
		return [{...bar, spans: [before, span(text, look), after]}];
	};
	const beside = [
		{
			room: free.end - bar.end - 1,
			place: (text: string) => {
				const start = bar.end + 1;
				return [drawn, {start, end: start + textWidth(text), spans: [span(text, look)]}];
			},
		},
		{
			room: bar.start - free.start - 1,
			place: (text: string) => {
				const end = bar.start - 1;
				return [{start: end - textWidth(text), end, spans: [span(text, look)]}, drawn];
			},
		},
	];
	const ways = [
		// So that enough of the bar is left to be seen as one; if it must be, only its ends are.
		{room: length - 8, place: onBar},
		...(fromRight ? beside.reverse() : beside),
		{room: length - 4, place: onBar},
	];
	const least = Math.min(longest, row.length > 0 ? leastLabel.shared : leastLabel.alone);
	const labels = ways.map((way) => ({
		...way,
		label: labelIn(item, Math.min(way.room, longest), least),
	}));
	const widest = labels.toSorted((one, other) => other.room - one.room)[0];
	const way = labels.find(({label}) => label?.isWhole) ?? widest;
	if (!way?.label) return undefined;
	const pieces = way.place(way.label.text);
	return {
		item,
		pieces,
		isWhole: way.label.isWhole,
		start: pieces[0]?.start ?? bar.start,
		end: pieces.at(-1)?.end ?? bar.end,
	};
}

/** A bar alone: where no label has room, or it stands on the row above. */
function bare(item: CareerItem, bar: Bar, setting: ChartSetting): Placed {
	const text = barText(item, bar, setting);
	const spans = [{text, roles: looksOf(item, setting.chosen).bar}];
	return {item, ...bar, pieces: [{...bar, spans}], isWhole: false};
}

/** The label on the row above a bar, in full where the chart is as wide. */
function labelAbove(
	item: CareerItem,
	{start, end}: Bar,
	{columns, chosen, fromRight}: ChartSetting,
): Placed {
	const text = shorten(labelOf(item), columns);
	const width = textWidth(text);
	const first = Math.max(0, fromRight ? end - width : Math.min(start, columns - width));
	const spans = [{text, roles: looksOf(item, chosen).label}];
	const place = {start: first, end: first + width};
	return {item, ...place, pieces: [{...place, spans}], isWhole: text === labelOf(item)};
}

/** A row's pieces, with blanks between them. */
function rowOf(placed: readonly Placed[]): Span[] {
	const spans: Span[] = [];
	let column = 0;
	const pieces = placed.flatMap((each) => each.pieces).sort((a, b) => a.start - b.start);
	for (const piece of pieces) {
		if (piece.start > column) spans.push(plain(' '.repeat(piece.start - column)));
		spans.push(...piece.spans);
		column = piece.end;
	}
	return spans;
}

/** The years below a chart, as far apart as they can be read. */
function axis(scale: Scale, {columns, fromRight}: ChartSetting): Span[] {
	let text = '─'.repeat(columns);
	for (const {year, column} of ticksOf(scale, columns, forYear)) {
		const label = `${year}`;
		const start = fromRight ? columns - column - label.length : column;
		if (start < (fromRight ? 1 : 0) || start + label.length >= columns + (fromRight ? 1 : 0)) break;
		const before = start > 0 ? `${text.slice(0, start - 1)} ` : '';
		text = `${before}${label} ${text.slice(start + label.length + 1)}`.slice(0, columns);
	}
	return [styled(text, 'muted')];
}

type Packed = {rows: Placed[][]; folded: CareerItem[]};

/** Items on as few of the rows as their labels allow, or each on one of its own where `isShared` is not. */
function pack(
	items: readonly CareerItem[],
	barOf: (item: CareerItem) => Bar,
	most: number,
	setting: ChartSetting,
	{isShared, longest = Infinity}: {isShared: boolean; longest?: number},
): Packed {
	const rows: Placed[][] = [];
	const folded: CareerItem[] = [];
	for (const item of items) {
		const bar = barOf(item);
		let placed: Placed | undefined;
		for (const row of isShared ? rows : []) {
			placed = placeBeside(item, bar, row, longest, setting);
			if (!placed) continue;
			row.push(placed);
			break;
		}
		if (placed) continue;
		if (rows.length < most)
			rows.push([placeBeside(item, bar, [], longest, setting) ?? bare(item, bar, setting)]);
		else folded.push(item);
	}
	return {rows, folded};
}

/** What is folded goes on the rows as well, as a bar or a point alone, wherever it is free. */
function withBare(
	{rows, folded}: Packed,
	barOf: (item: CareerItem) => Bar,
	setting: ChartSetting,
): Packed {
	const left = folded.filter((item) => {
		const bar = barOf(item);
		const row = rows.find((each) => roomAround(bar, each, setting.columns));
		row?.push(bare(item, bar, setting));
		return !row;
	});
	return {rows, folded: left};
}

/** Items on rows that they share: the more of them there are, the shorter are their labels. */
function packTight(
	items: readonly CareerItem[],
	barOf: (item: CareerItem) => Bar,
	most: number,
	setting: ChartSetting,
): Packed {
	// No more could ever be seen.
	const seen = items.slice(0, most * mostOnRow);
	// What is left out in any case is not worth a try with longer labels: a first frame may wait for it.
	const [first = Infinity, ...shorter] =
		seen.length < items.length ? labelLengths.slice(-1) : [Infinity, ...labelLengths];
	let best = pack(seen, barOf, most, setting, {isShared: true, longest: first});
	for (const longest of shorter) {
		if (best.folded.length === 0) break;
		const next = pack(seen, barOf, most, setting, {isShared: true, longest});
		if (next.folded.length < best.folded.length) best = next;
	}
	const {rows, folded} = withBare(best, barOf, setting);
	return {rows, folded: [...folded, ...items.slice(seen.length)]};
}

/**
 * A career as one chart: a row a role, the latest first, to one scale with an axis of years. Labels
 * stand on the bars or beside them; above them where only there all are whole, and there are rows. Where
 * there are more roles than rows, several share one, and the oldest are counted in a line. The last row
 * but for the axis has projects, as points. Undefined where nothing has a date.
 */
export function careerChart(
	{roles, projects, scale}: Career,
	setting: ChartSetting,
): CareerChart | undefined {
	const {columns, rows, counted, chosen, hasAxis = true, fromRight} = setting;
	if (!scale) return undefined;
	const most = rows - (hasAxis ? 1 : 0);
	const barOf = ({stretch, kind}: CareerItem): Bar => {
		const {start, length} = placeOn(scale, stretch ?? {start: 0, end: 1}, columns);
		const taken = kind === 'project' ? 1 : length;
		const first = fromRight ? columns - start - taken : start;
		return {start: first, end: first + taken};
	};
	const forRoles = Math.max(1, most - (projects.length > 0 ? 1 : 0));
	const isCrowded = roles.length > forRoles * mostOnRow;
	let packed =
		roles.length > forRoles
			? packTight(roles, barOf, forRoles - (isCrowded && forRoles > 1 ? 1 : 0), setting)
			: pack(roles, barOf, forRoles, setting, {isShared: false});
	const isCut = packed.rows.some((row) => row.some(({isWhole}) => !isWhole));
	const isRoomy = isCut && 2 * roles.length <= forRoles;
	const labels = isRoomy ? roles.map((item) => labelAbove(item, barOf(item), setting)) : [];
	if (labels.length > 0 && labels.every(({isWhole}) => isWhole)) {
		const rows = labels.flatMap((each) => [[each], [bare(each.item, barOf(each.item), setting)]]);
		packed = {...packed, rows};
	}
	if (packed.folded.length > 0 && forRoles > 1 && !isCrowded)
		packed = packTight(roles, barOf, forRoles - 1, setting);
	const isCounted = packed.folded.length > 0 && forRoles > 1;
	const forProjects = Math.min(mostProjectRows, most - packed.rows.length - (isCounted ? 1 : 0));
	const points = packTight(projects, barOf, Math.max(0, forProjects), setting);
	const folded = [...packed.folded, ...points.folded];
	const isChosen = folded.some(({id}) => id === chosen);
	const all = [...packed.rows, ...points.rows];
	const drawn = all.map(rowOf);
	if (folded.length > 0 && drawn.length < most) {
		// Only now: the rules of plurals take longer to be loaded than a chart to be drawn.
		const line = `${isChosen ? '› ' : '… '}${counted(folded.length)}`;
		drawn.push([styled(shorten(line, columns), isChosen ? 'heading1' : 'muted')]);
	}
	return {
		rows: hasAxis ? [...drawn, axis(scale, setting)] : drawn,
		marks: all.flatMap((row, index) =>
			row.map(({item: {id}, start, end, isWhole}) => ({id, row: index, start, end, isWhole})),
		),
		folded,
	};
}
