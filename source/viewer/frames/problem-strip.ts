import {wrap} from '../../markdown/layout/wrap.ts';
import {plain, textOf} from '../../markdown/style/span.ts';
import {entryId} from '../../resume/localize.ts';
import type {Page} from '../../resume/pages.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Problem} from '../../resume/types.ts';
import {shorten} from '../layout/fit-text.ts';
import type {Edition} from '../state/revision.ts';

/** What an owner sees of what is wrong, while they write. */
export type ProblemStrip = {
	/** How many problems there are, and how many of them here: for the rule below the header. */
	heading: string;
	/** As many rows as were asked for, each no wider than the screen; some may be empty. */
	rows: string[];
	/** Whether something is wrong with a page. */
	isMarked: (page: Page) => boolean;
};

/** Rows of the strip on a screen that is high enough for three, and on a lower one. */
const most = {high: 3, low: 2};
const highScreen = 20;
/** A screen so low has only its rule to tell of problems. */
const lowest = 9;
/** Columns on which most of a sentence stands. */
const longLine = 80;

/**
 * Rows that the problems take from a screen. As many wherever the reader is, so that the text does
 * not jump from entry to entry.
 */
export function stripRows({problems, trouble}: Edition, columns: number, rows: number): number {
	if (rows < lowest) return 0;
	const limit = rows < highScreen ? most.low : most.high;
	let needed = trouble === undefined ? 0 : linesOf(trouble, columns).length;
	for (const problem of problems) {
		if (needed >= limit) break;
		needed += linesOf(sentence(problem, true), columns).length;
	}
	return Math.min(limit, needed);
}

/**
 * What is wrong with a page, the first of `pages` with this index; when it is in order, what is
 * wrong with no page at all, as with the profile, and then with the others. Nothing without problems.
 */
export function problemStrip(
	{problems, trouble}: Edition,
	pages: readonly Page[],
	index: number,
	size: {columns: number; rows: number},
): ProblemStrip | undefined {
	if (problems.length === 0 && trouble === undefined) return undefined;
	const found = problemsByPage(problems, pages);
	const page = pages[index];
	const own = (page && found.get(page)) ?? [];
	const onPages = new Set([...found.values()].flat());
	const loose = problems.filter((problem) => !onPages.has(problem));
	const shown =
		own.length > 0 ? errorsFirst(own) : [...errorsFirst(loose), ...errorsFirst([...onPages])];
	const files = new Set(own.map(({file}) => file));
	const [file] = files;
	const total = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
	const here = files.size === 1 && file !== undefined ? `in ${plainLine(file)}` : 'here';
	const sentences = [
		...(trouble === undefined ? [] : [trouble]),
		...shown.map((problem) => sentence(problem, files.size !== 1)),
	];
	return {
		heading: own.length === 0 ? total : `${total}, ${own.length} ${here}`,
		rows: fitted(sentences, size),
		isMarked: (each) => found.has(each),
	};
}

/**
 * The problems of each page that has any. A file with several entries in it, as a list or a page with
 * cards, has each problem at the entry above it, and the page itself has them all.
 */
function problemsByPage(
	problems: readonly Problem[],
	pages: readonly Page[],
): Map<Page, readonly Problem[]> {
	const entries = pages
		.flatMap(({entries}) => entries)
		.sort((one, other) => one.source.line - other.source.line);
	const ids = new Map<string, string[]>();
	for (const entry of entries) {
		const {file} = entry.source;
		ids.set(file, [...(ids.get(file) ?? []), entryId(entry)]);
	}
	const lines = new Map(entries.map((entry) => [entryId(entry), entry.source.line]));
	const isOf = (problem: Problem, id: string) => {
		const inFile = ids.get(problem.file) ?? [];
		if (!inFile.includes(id)) return false;
		const above = inFile.findLast((each) => (lines.get(each) ?? 0) <= problem.line);
		return id === inFile[0] || id === above;
	};
	const files = new Set(problems.map(({file}) => file));
	const found = pages.map((page) => {
		const here = page.entries.filter(({source}) => files.has(source.file)).map(entryId);
		const own = problems.filter((problem) => here.some((id) => isOf(problem, id)));
		return [page, own] as const;
	});
	return new Map(found.filter(([, own]) => own.length > 0));
}

/** There is room for few, and an error matters more. */
function errorsFirst(problems: readonly Problem[]): Problem[] {
	const rank = ({severity}: Problem) => (severity === 'error' ? 0 : 1);
	return [...problems].sort((one, other) => rank(one) - rank(other));
}

function sentence({file, line, column, severity, message}: Problem, withFile: boolean): string {
	const place = `${withFile ? `${file}:` : ''}${line}:${column}`;
	return plainLine(`${place} ${severity}: ${message}`);
}

/** A sentence on lines, with a column free on either side. */
function linesOf(text: string, columns: number): string[] {
	return wrap([plain(text)], Math.max(1, columns - 2)).map(({spans}) => textOf(spans));
}

/**
 * The sentences on so many rows; where one is cut, it ends in an ellipsis. Where lines are long, each
 * sentence gets its share; where they are short, the first has to be understood.
 */
function fitted(
	sentences: readonly string[],
	{columns, rows}: {columns: number; rows: number},
): string[] {
	const shown: string[] = [];
	for (const [index, text] of sentences.entries()) {
		const waiting = columns < longLine ? 0 : sentences.length - index - 1;
		const room = Math.max(1, rows - shown.length - waiting);
		const lines = linesOf(text, columns);
		const last = lines[room - 1];
		if (last !== undefined && lines.length > room)
			lines.splice(room - 1, lines.length, `${shorten(last, columns - 3).replace(/…$/, '')}…`);
		shown.push(...lines);
		if (shown.length >= rows) break;
	}
	return Array.from({length: rows}, (_, row) => ` ${shown[row] ?? ''}`);
}
