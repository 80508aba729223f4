import {shorten} from '../../markdown/layout/fit-text.ts';
import {wrap} from '../../markdown/layout/wrap.ts';
import {plain, textOf} from '../../markdown/style/span.ts';
import {entryId} from '../../resume/localize.ts';
import type {Page} from '../../resume/pages.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Problem} from '../../resume/types.ts';
import type {Revision} from '../state/revision.ts';

/** What is wrong with the content, as its owner sees it in the viewer. */
export type ProblemStrip = {
	/** For the rule below the header: the first problem here, or while editing, how many there are. */
	heading: string | undefined;
	/** As many rows as were asked for, each no wider than the screen; some may be empty. */
	rows: string[];
	/** Whether something is wrong with a page. */
	isMarked: (page: Page) => boolean;
};

/** Rows of the strip on a screen with room for three, and on a lower one. */
const most = {high: 3, low: 2};
const highScreen = 20;
/** On a lower screen than this, only the rule tells of problems. */
const lowest = 9;
/** Columns that hold most of a sentence. */
const longLine = 80;

/**
 * The rows that the problems take from the screen while the owner is editing. The same wherever the
 * reader is, so that the text doesn't jump from entry to entry.
 */
export function stripRows(
	{problems, editing, warning}: Revision,
	columns: number,
	rows: number,
): number {
	if (!editing || rows < lowest) return 0;
	const limit = rows < highScreen ? most.low : most.high;
	let needed = warning === undefined ? 0 : linesOf(warning, columns).length;
	for (const problem of problems) {
		if (needed >= limit) break;
		needed += linesOf(sentence(problem, true), columns).length;
	}
	return Math.min(limit, needed);
}

/**
 * What is wrong with the page of this index. If nothing is: what is wrong outside all pages, such as
 * in the profile, and, while editing, on the other pages. Undefined without problems.
 */
export function problemStrip(
	{problems, editing, warning}: Revision,
	pages: readonly Page[],
	index: number,
	size: {columns: number; rows: number},
): ProblemStrip | undefined {
	if (problems.length === 0 && warning === undefined) return undefined;
	const found = problemsByPage(problems, pages);
	const page = pages[index];
	const own = errorsFirst((page && found.get(page)) ?? []);
	const onPages = new Set([...found.values()].flat());
	const loose = errorsFirst(problems.filter((problem) => !onPages.has(problem)));
	const isMarked = (each: Page) => found.has(each);
	if (!editing) {
		const [first, ...others] = own.length > 0 ? own : loose;
		const more = others.filter(({file}) => file === first?.file).length;
		const heading = first && sentence(first, true, ':') + (more > 0 ? ` (+${more})` : '');
		return {heading, rows: [], isMarked};
	}
	const shown = own.length > 0 ? own : [...loose, ...errorsFirst([...onPages])];
	const files = new Set(own.map(({file}) => file));
	const [file] = files;
	const total = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
	const here = files.size === 1 && file !== undefined ? `in ${plainLine(file)}` : 'here';
	const sentences = [
		...(warning === undefined ? [] : [warning]),
		...shown.map((problem) => sentence(problem, files.size !== 1)),
	];
	return {
		heading: own.length === 0 ? total : `${total}, ${own.length} ${here}`,
		rows: fitRows(sentences, size),
		isMarked,
	};
}

/**
 * The problems of each page that has any. In a file with several entries, such as a list or a page
 * with cards, a problem belongs to the entry above it, and also to the file's first entry.
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

/** There is little room, and errors matter more. */
function errorsFirst(problems: readonly Problem[]): Problem[] {
	const rank = ({severity}: Problem) => (severity === 'error' ? 0 : 1);
	return [...problems].sort((one, other) => rank(one) - rank(other));
}

function sentence(
	{file, line, column, severity, message}: Problem,
	withFile: boolean,
	separator = '',
): string {
	const place = `${withFile ? `${file}:` : ''}${line}:${column}${separator}`;
	return plainLine(`${place} ${severity}: ${message}`);
}

/** A sentence wrapped into lines, with a free column on either side. */
function linesOf(text: string, columns: number): string[] {
	return wrap([plain(text)], Math.max(1, columns - 2)).map(({spans}) => textOf(spans));
}

/**
 * The sentences on so many rows, with an ellipsis where one is cut off. Where lines are long, every
 * sentence gets a row; where they are short, the first sentence comes before all others.
 */
function fitRows(
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
