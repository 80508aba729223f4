import type {Line, Span} from '../../markdown/style/span.ts';
import {memoizeByObject} from '../layout/memoize.ts';
import type {Book} from './book.ts';
import {settingOf} from './geometry.ts';
import {pageLines} from './navigation.ts';
import type {State} from './state.ts';

/** A heading in a page's text: the index of its first line, its level from 1, and what it says. */
export type Heading = {line: number; level: number; text: string};

/** The headings below the head of a page, which has the title, in order. */
export const headingsOn: (lines: readonly Line[]) => readonly Heading[] =
	memoizeByObject(findHeadings);

function findHeadings(lines: readonly Line[]): Heading[] {
	const headings: Heading[] = [];
	let before: {level: number; block: number; line: number} | undefined;
	for (const [index, {spans, block}] of lines.entries()) {
		if (block === 0) continue;
		const own = spans.filter((span) => levelOf(span) > 0);
		const [first] = own;
		if (!first) continue;
		const text = own
			.map((span) => span.text)
			.join('')
			.trim();
		const level = levelOf(first);
		// A long heading goes on in the next line.
		const last = headings.at(-1);
		const goesOn = before?.line === index - 1 && before.block === block && before.level === level;
		if (last && goesOn) last.text += ` ${text}`;
		else headings.push({line: index, level, text});
		before = {level, block, line: index};
	}
	return headings;
}

/** The level of the heading that a span is in; 0 if it is in none. */
function levelOf({roles}: Span): number {
	const role = roles.find((each) => each.startsWith('heading'));
	return role ? Number(role.slice('heading'.length)) : 0;
}

/** The line that the reader is at, also where the end of the text keeps it from the top. */
function lineOf(state: State, book: Book): number {
	const {selected, position, locale} = state;
	return book.lineAt(selected, position, locale, settingOf(state, book).width);
}

/** The index of the heading that the reader is below; -1 before the first. */
export function currentHeading(state: State, book: Book): number {
	const headings = headingsOn(pageLines(state, book));
	if (headings.length === 0) return -1;
	const line = lineOf(state, book);
	return headings.findLastIndex((heading) => heading.line <= line);
}

/** Reads on from a line of the entry. */
function goToLine(state: State, book: Book, index: number): State {
	const line = pageLines(state, book)[index];
	if (!line) return state;
	const {block, offset} = line;
	return {...state, focus: 'entry', position: {locale: state.locale, block, offset}};
}

/** Goes to the heading with this index. */
export function goToHeading(state: State, book: Book, index: number): State {
	const heading = headingsOn(pageLines(state, book))[index];
	return heading ? goToLine(state, book, heading.line) : state;
}

/** Goes to the next heading (1) or the one before (-1), which may be the title; stays at the end. */
export function moveByHeading(state: State, book: Book, by: 1 | -1): State {
	const headings = headingsOn(pageLines(state, book));
	if (headings.length === 0) return {...state, notice: book.messages(state.locale).outline.none};
	const line = lineOf(state, book);
	if (by === 1) return goToHeading(state, book, currentHeading(state, book) + 1);
	return goToLine(state, book, headings.findLast((heading) => heading.line < line)?.line ?? 0);
}
