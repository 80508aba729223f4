import ansiStyles from 'ansi-styles';
import {graphemes, textWidth} from '../../markdown/layout/width.ts';
import type {ColorLevel} from '../../markdown/style/ansi.ts';
import {plainText} from '../../resume/plain-text.ts';
import type {Problem} from '../../resume/types.ts';
import type {Grouped} from './grouped.ts';

/** How a report looks: lines of the source are cut to `width` columns. */
export type ReportLook = {width: number; colorLevel: ColorLevel};

/** How many lines the further places of one problem take, and how many places one of them names. */
const [mostLines, mostMarks] = [9, 6];

/** Columns from one tab stop to the next. */
const tab = 4;

/** A problem on one line, as compilers write them; `paint` colours its severity. */
export function problemLine(
	{file, line, column, severity, message}: Problem,
	paint = (text: string) => text,
): string {
	return `${file}:${line}:${column}: ${paint(`${severity}:`)} ${message}`;
}

/**
 * The lines of a problem: the line of its file (`source`, if it can be read), a caret below the place,
 * what to do, and where else it is.
 */
export function problemReport(
	problem: Problem & Partial<Grouped>,
	source: string | undefined,
	{width, colorLevel}: ReportLook,
): string[] {
	const {severity, column, message, places = [problem]} = problem;
	const paint = (text: string) => {
		if (colorLevel === 0) return text;
		const color = severity === 'error' ? 'red' : 'yellow';
		const {bold} = ansiStyles.modifier;
		return `${bold.open}${ansiStyles.color[color].open}${text}${ansiStyles.color.close}${bold.close}`;
	};
	const {text, caret} = excerpt(source ?? '', column, width);
	const isShown = text.trim() !== '';
	const [{hint} = problem, ...others] = places;
	const times = others.length > 0 ? ` (${places.length} places)` : '';
	return [
		problemLine({...problem, message: message + times}, paint),
		...(isShown ? [text, `${' '.repeat(caret)}${paint('^')}`] : []),
		...(hint === undefined ? [] : [`hint: ${hint}`]),
		...placeLines(others, hint),
	];
}

/**
 * Further places of a problem, a line for each file; or for each place, where what to do there is not
 * what it was before.
 */
function placeLines(places: readonly Problem[], before: string | undefined): string[] {
	const lines = new Map<string, Problem[]>();
	for (const place of places) {
		const {file, hint = before} = place;
		const key = hint === before ? file : `${file} ${hint}`;
		const known = lines.get(key);
		if (known) known.push(place);
		else lines.set(key, [place]);
	}
	const shown = [...lines.values()].slice(0, mostLines).map((own) => {
		const [{file, hint = before} = own[0] as Problem] = own;
		const marks = own.slice(0, mostMarks).map(({line, column}) => `${line}:${column}`);
		const rest = own.length - marks.length;
		const more = rest > 0 ? ` and ${rest} more` : '';
		return `also: ${file}:${marks.join(', ')}${more}${hint === before ? '' : `: ${hint}`}`;
	});
	const told = [...lines.values()].slice(0, mostLines).flat().length;
	return places.length > told ? [...shown, `and ${places.length - told} more`] : shown;
}

/** How many problems there are, in words: `2 errors, 1 warning`; and in how many places, if in more. */
export function summaryLine(
	problems: ReadonlyArray<Problem & Partial<Grouped>>,
	entries: number,
	locales: number,
): string {
	const counted = (amount: number, one: string, many: string) =>
		amount === 0 ? [] : [`${amount} ${amount === 1 ? one : many}`];
	const of = (severity: Problem['severity']) =>
		problems.filter((each) => each.severity === severity).length;
	const found = [
		...counted(of('error'), 'error', 'errors'),
		...counted(of('warning'), 'warning', 'warnings'),
	];
	const read = [
		...counted(entries, 'entry', 'entries'),
		...counted(locales, 'locale', 'locales'),
	].join(', ');
	const places = problems.reduce((sum, each) => sum + (each.places?.length ?? 1), 0);
	const times = places > problems.length ? ` (${places} places)` : '';
	return `${found.join(', ') || 'No problems'}${times} in ${read}.`;
}

/**
 * The part of a line around `column` (UTF-16 units, from 1) that fits into `width` columns, and the
 * number of columns before that place. Tabs become spaces. Of a long line only what is near is
 * looked at, as it may have many problems.
 */
function excerpt(line: string, column: number, width: number): {text: string; caret: number} {
	const near = width * 8;
	const [first, last] = [Math.max(0, column - 1 - near), column - 1 + near];
	const cells: Array<{text: string; width: number}> = [];
	let end = 0;
	const add = (part: string) => {
		for (const text of graphemes(plainText(part))) {
			const columns = text === '\t' ? tab - (end % tab) : textWidth(text);
			cells.push({text: text === '\t' ? ' '.repeat(columns) : text, width: columns});
			end += columns;
		}
	};
	// Characters that are removed before the place must not move the caret.
	add(line.slice(first, column - 1));
	const place = cells.length;
	add(line.slice(column - 1, last).trimEnd());

	const widthOf = (from: number, to: number) =>
		cells.slice(from, to).reduce((sum, cell) => sum + cell.width, 0);
	const isWhole = first === 0 && last >= line.length;
	if (isWhole && end <= width)
		return {text: cells.map(({text}) => text).join(''), caret: widthOf(0, place)};
	const room = width - 2;
	let from = place;
	let before = 0;
	// The text before a place explains it best.
	while (from > 0 && before + cells[from - 1]!.width <= (room * 2) / 3)
		before += cells[--from]!.width;
	let to = place;
	let shown = before;
	while (to < cells.length && shown + cells[to]!.width <= room) shown += cells[to++]!.width;
	const left = first > 0 || from > 0 ? '…' : '';
	const right = last < line.length || to < cells.length ? '…' : '';
	const text = cells.slice(from, to).map((cell) => cell.text);
	return {text: left + text.join('') + right, caret: left.length + before};
}
