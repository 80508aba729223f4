import {type ChartMark, careerChart, labelOf} from '../../formats/career-chart.ts';
import type {QrDrawing, Size} from '../../formats/contact/qr-code.ts';
import {periodText} from '../../formats/entry-words.ts';
import {isFromRight} from '../../formats/language.ts';
import {shorten, shortenLines} from '../../markdown/layout/fit-text.ts';
import {textWidth} from '../../markdown/layout/width.ts';
import {type Line, plain, type Span, styled, textOf} from '../../markdown/style/span.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Career, CareerItem} from '../../resume/career/career.ts';
import {idsOn, type Page} from '../../resume/pages.ts';
import {withRemark} from '../../resume/period/format-period.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Locale, Profile} from '../../resume/types.ts';
import {yearsOf} from '../layout/years.ts';
import {type ItemLine, sectionLines, sentenceLines, undatedLines} from './contents.ts';
import {largeName} from './letters.ts';
import {factLines, personCode, reachLines, type Spans} from './person-lines.ts';

/** What an overview shows. */
export type OverviewContent = {
	profile: Profile;
	pages: readonly Page[];
	career: Career;
	/** The text that a résumé begins with, if it has one. */
	summary: () => string;
};

/** How an overview is laid out. */
export type OverviewSetting = QrDrawing & {
	/** It never takes more. */
	room: Size;
	/** The id of the entry that is chosen. */
	chosen: string | undefined;
	now: Date;
	locale: Locale;
	messages: Messages;
};

/** An overview as lines, and where on them the entries are that can be opened. */
export type Overview = {lines: readonly Line[]; marks: ReadonlyArray<Omit<ChartMark, 'isWhole'>>};

/** Everything that can be chosen, in the order in which the keys go through it. */
export function itemsOf({roles, projects, undated}: Career): CareerItem[] {
	return [...roles, ...projects, ...undated];
}

/** A large name may take so much of the rows, if roles have to share theirs for it. */
const shareOfName = 1 / 6;
/** Rows from which on there is room for a second link. */
const manyRows = 30;
/** Rows below which place and years give way to what was done last. */
const fewRows = 16;
/** Columns that text needs beside a QR code, and columns between the two. */
const besideCode = 24;
const gap = 2;

/**
 * The chosen item, or what somebody did last, on so many rows: what it is called, on two of three; and
 * when, how long and where it was, but on a single row only when.
 */
function itemLines(
	item: CareerItem | undefined,
	rows: 1 | 2 | 3,
	{room: {columns}, chosen, locale, messages, now}: OverviewSetting,
): Spans[] {
	if (!item) return [];
	const {period, location = ''} = item.entry;
	const label = labelOf(item);
	const years = yearsOf(period, messages) || period?.written;
	if (rows === 1) {
		const after = years ? shorten(` · ${plainLine(years)}`, Math.floor(columns / 2)) : '';
		const name = shorten(label, columns - textWidth(after));
		return [[styled(name, 'strong'), styled(after, 'muted')]];
	}
	// The names of months take a while to be loaded: until somebody looks closer, the years will do.
	const [dates = '', ...duration] =
		chosen === undefined && years ? [years] : periodText(item.entry, {locale, messages, now});
	const when = period ? withRemark(dates, period) : dates;
	const quiet = [when, ...duration, plainLine(location)].filter(Boolean).join(' · ');
	const {title, organization = ''} = item.entry;
	const names = rows === 3 ? [title, organization].map(plainLine).filter(Boolean) : [label];
	const lines: Spans[] = [
		...names.map((name, index): Spans => {
			const [line = ''] = shortenLines(name, columns, 1);
			return [index === 0 ? styled(line, 'strong') : plain(line)];
		}),
		[styled(shorten(quiet, columns), 'muted')],
	];
	// So that nothing moves from one item to the next.
	return lines.length < rows ? [...lines, []] : lines;
}

function padded(spans: Spans, columns: number): Span[] {
	return [...spans, plain(' '.repeat(Math.max(0, columns - textWidth(textOf(spans)))))];
}

/** Lines at the end of their columns, where a language begins its lines there. */
function fromRight(lines: readonly Spans[], columns: number, {locale}: OverviewSetting): Spans[] {
	if (!isFromRight(locale)) return [...lines];
	return lines.map((spans) => {
		const written = textWidth(textOf(spans));
		return written === 0 ? spans : [plain(' '.repeat(Math.max(0, columns - written))), ...spans];
	});
}

/** As many of the lines as there are rows for; the last one counts the rest. */
function limited(lines: readonly ItemLine[], rows: number, messages: Messages): ItemLine[] {
	if (lines.length <= rows) return [...lines];
	const shown = lines.slice(0, Math.max(0, rows - 1));
	const rest = lines.slice(shown.length).filter(({id}) => id !== undefined).length;
	const counted = styled(`… ${messages.technologies.entries(rest)}`, 'muted');
	return rows > 0 ? [...shown, {spans: [counted]}] : [];
}

/**
 * All of a career at once, in a room: whose it is, in large letters where they fit; a chart of it, or
 * what there is without dates; and at the foot how to reach them, with a QR code where it fits. What
 * there is no room for is left out, from the foot up, and entries that are left out are counted.
 */
export function overviewOf(content: OverviewContent, setting: OverviewSetting): Overview {
	const {profile, pages, career} = content;
	const {room, chosen, messages, unicode} = setting;
	const {columns, rows} = room;
	const name = plainLine(profile.name) || messages.resume;
	const factsOn = (most: number) => factLines(profile, career, messages, {columns, most});
	const dated = career.roles.length + (career.projects.length > 0 ? 1 : 0);
	const natural = career.scale ? dated + 1 : career.undated.length;
	const usual = reachLines(profile, messages, {columns, mostLinks: rows < manyRows ? 1 : 2});
	const {roles, scale} = career;
	const last = roles.find(({kind}) => kind === 'role') ?? roles[0];
	const item = itemsOf(career).find(({id}) => id === chosen) ?? last;
	const itemRows = scale && item ? 2 : 0;
	let facts = factsOn(1);
	const spare = rows - 1 - facts.length - itemRows - usual.length - natural;
	// Where roles would have to share their rows, they get those of what helps least.
	const isTight =
		scale !== undefined && rows - 1 - facts.length - itemRows - usual.length < natural;
	const mostLinks = isTight ? 0 : rows < manyRows ? 1 : 2;
	const reach = isTight ? reachLines(profile, messages, {columns, mostLinks}) : usual;
	const isLong = last !== undefined && textWidth(labelOf(last)) > columns;
	const detail = scale ? itemLines(item, isTight ? 1 : isLong && spare > 0 ? 3 : 2, setting) : [];
	if (isTight && rows < fewRows && detail.length > 0) facts.pop();
	// What is left for the career where the name takes one row, without blanks first.
	const body = rows - 1 - facts.length - detail.length - reach.length;
	const large = unicode ? largeName(name, columns) : undefined;
	const more = (large?.length ?? 1) - 1;
	const isLarge =
		large !== undefined &&
		(body - more - 2 >= natural ||
			((!isTight || rows >= manyRows) && more + 1 <= rows * shareOfName));
	const names = isLarge ? large : [shorten(name, columns)];
	// A headline takes two lines where nothing has to give way.
	if (body - names.length - 1 > natural) facts = factsOn(2);
	const aligned = (lines: readonly Spans[], room = columns) => fromRight(lines, room, setting);
	const heading = [...names.map((text) => [styled(text, 'heading1')]), ...facts];
	let left = rows - heading.length - detail.length - reach.length;
	/** A blank, where there is room for one more. */
	const blankIf = (isWanted: boolean): Spans[] => {
		if (!isWanted || left <= natural) return [];
		left--;
		return [[]];
	};
	const above = blankIf(!isTight);
	const before = blankIf(!isTight && detail.length > 0);
	const below = blankIf(!isTight).length;
	const head = aligned([...heading, ...before, ...detail, ...above]);

	const undatedRoles = career.undated.filter(({kind}) => kind !== 'project');
	const undated = undatedLines(undatedRoles, columns, chosen);
	const forUndated = career.scale
		? Math.min(undated.length, Math.max(left > 6 ? 1 : 0, left - natural))
		: Math.min(undated.length, left);
	const forChart = left - forUndated;
	const chart =
		forChart >= 2
			? careerChart(career, {
					...{columns, chosen, fromRight: isFromRight(setting.locale)},
					rows: forChart,
					hasAxis: !isTight || forChart >= natural,
					counted: messages.technologies.entries,
				})
			: undefined;
	const middle: ItemLine[] = [
		...(chart?.rows ?? []).map((spans) => ({spans})),
		...limited(undated, forUndated, messages),
	];
	left -= middle.length;

	const charted = new Set([...career.roles, ...career.projects, ...undatedRoles].map(({id}) => id));
	const isShown = (page: Page) => charted.has(idsOn(page)[0]);
	const code =
		left > 0
			? personCode(profile, setting, {
					columns: columns - besideCode - gap,
					rows: left + reach.length,
				})
			: undefined;
	const width = code ? columns - code.columns - gap : columns;
	const foot = aligned(
		code ? reachLines(profile, messages, {columns: width, mostLinks}) : reach,
		width,
	);
	// Beside a code, the text has its rows as well.
	let unused = code ? code.rows - foot.length - 1 : left;
	const sentence =
		unused > 2 ? sentenceLines(content.summary(), width, Math.min(4, unused - 2)) : [];
	unused -= sentence.length > 0 ? sentence.length + 1 : 0;
	const sections = sectionLines(pages, isShown, messages, width).slice(0, Math.max(0, unused - 1));
	const texts = aligned(
		[...sentence, ...(sentence.length > 0 && sections.length > 0 ? [[]] : []), ...sections],
		width,
	);
	const blanks = (count: number): Spans[] => Array.from({length: Math.max(0, count)}, () => []);
	const end: Spans[] = code
		? code.lines().map(({spans}, index) => {
				const bottom = [...blanks(code.rows - texts.length - foot.length), ...foot];
				return [...padded([...texts, ...bottom][index] ?? [], width + gap), ...spans];
			})
		: [
				...blanks(texts.length > 0 && left > texts.length ? 1 : 0),
				...texts,
				...blanks(below + (texts.length > 0 && left > texts.length + 1 ? 1 : 0)),
				...foot,
			];

	const all: ItemLine[] = [...head.map((spans) => ({spans})), ...middle];
	const between = code && left + foot.length > code.rows ? 1 : 0;
	const lines = [...all, ...[...blanks(between), ...end].map((spans): ItemLine => ({spans}))];
	return {
		lines: lines.slice(0, rows).map(({spans}, offset) => ({spans, block: 0, offset})),
		marks: [
			...(chart?.marks ?? []).map(({isWhole: _, ...mark}) => ({
				...mark,
				row: mark.row + head.length,
			})),
			...all.flatMap(({id}, row) => (id === undefined ? [] : [{id, row, start: 0, end: columns}])),
		].filter(({row}) => row < rows),
	};
}
