import type {Highlight} from '../extras/highlight.ts';
import type {Block, Item} from '../parse/blocks.ts';
import {type Line, plain, type Span, styled, textOf, within} from '../style/span.ts';
import type {Role} from '../style/style.ts';
import {layOutCode} from './code.ts';
import {leansRight} from './direction.ts';
import {layOutTable} from './table.ts';
import {largest, textWidth} from './width.ts';
import {wrap} from './wrap.ts';

/** A line that is still being put together: what stands around it adds to it in place. */
type Draft = {spans: Span[]; offset: number};

/** What stands before the text of a heading, so that its level shows without colour too. */
const headingMarks = ['', '', '▸ ', '▹ ', '▪ ', '▫ '];
const headingRules = ['═', '─'];
/** Wider than any terminal; a rule is drawn as wide as it is told. */
const widest = 10_000;
/** In columns; a line must have room for one. */
const widestGrapheme = 3;

/** `width` is in columns; indentation never leaves less than `floor` of them to the text. */
type Measure = {width: number; floor: number; highlight: Highlight};

/**
 * Sets what is inside an indented block, and puts `first` before its first line and `rest` before
 * all others, on the side where their language begins a line. The indentation is left out where the
 * text would have no room beside it.
 */
function indented(
	first: Span,
	rest: Span,
	measure: Measure,
	inner: (measure: Measure) => Draft[],
): Draft[] {
	const width = measure.width - textWidth(first.text);
	if (width < measure.floor) return inner(measure);
	const lines = inner({...measure, width});
	const [head] = lines;
	const isMark = first.text.trim() !== '' && rest.text.trim() === '';
	if (isMark && head && leansRight(textOf(head.spans))) {
		// The mark begins its line, which begins at the right; the others end below its text.
		const blanks = head.spans[0]?.text.trim() === '' ? 1 : 0;
		head.spans.splice(blanks, 0, first);
		return lines;
	}
	for (const [index, line] of lines.entries()) {
		const before = index === 0 ? first : rest;
		const blank = line.spans.length === 0;
		const text = blank ? before.text.trimEnd() : before.text;
		if (text !== '') line.spans.unshift({...before, text});
	}
	return lines;
}

function saysNothing(spans: readonly Span[]): boolean {
	return textOf(spans).trim() === '';
}

function paragraph(spans: readonly Span[], {width}: Measure): Draft[] {
	if (saysNothing(spans)) return [];
	const lines = wrap(spans, width);
	if (!leansRight(textOf(spans))) return lines;
	// The letters keep the order in which they are read: the terminal turns them, or leaves them.
	for (const line of lines) {
		const space = width - textWidth(textOf(line.spans));
		if (space > 0 && line.spans.length > 0) line.spans.unshift(plain(' '.repeat(space)));
	}
	return lines;
}

function heading(level: number, spans: readonly Span[], measure: Measure): Draft[] {
	if (saysNothing(spans)) return [];
	const role = `heading${level}` as Role;
	const mark = headingMarks[level - 1] ?? '';
	const lines = indented(styled(mark, role), plain(' '.repeat(mark.length)), measure, (inner) =>
		paragraph(within(role, spans), inner),
	);
	const rule = headingRules[level - 1];
	if (!rule) return lines;
	const width = largest(
		lines.map((line) => textWidth(textOf(line.spans).trimStart())),
		1,
	);
	const below: Span[] = [styled(rule.repeat(width), 'marker')];
	if (leansRight(textOf(spans)))
		below.unshift(plain(' '.repeat(Math.max(0, measure.width - width))));
	return [...lines, {spans: below, offset: lines.at(-1)?.offset ?? 0}];
}

function quote(blocks: readonly Block[], measure: Measure): Draft[] {
	const bar = styled('│ ', 'marker');
	return indented(bar, bar, measure, (inner) => {
		const lines = stack(blocks, inner, true);
		for (const line of lines)
			line.spans = line.spans.map((span) =>
				span.roles.includes('marker') ? span : {...span, roles: ['quote', ...span.roles]},
			);
		return lines;
	});
}

function item({marker, blocks}: Item, loose: boolean, measure: Measure): Draft[] {
	const lines = indented(
		styled(`${marker} `, 'marker'),
		plain(' '.repeat(textWidth(marker) + 1)),
		measure,
		(inner) => stack(blocks, inner, loose),
	);
	return lines.length > 0 ? lines : wrap([styled(marker, 'marker')], measure.width);
}

function setBlock(block: Block, measure: Measure): Draft[] {
	switch (block.kind) {
		case 'paragraph':
			return paragraph(block.spans, measure);
		case 'heading':
			return heading(block.level, block.spans, measure);
		case 'code': {
			const indent = plain('  ');
			return indented(indent, indent, measure, ({width, highlight}) =>
				layOutCode(block, highlight, width, widestGrapheme),
			);
		}
		case 'quote':
			return quote(block.blocks, measure);
		case 'list':
			return separated(
				block.items.map((each) => item(each, block.loose, measure)),
				() => block.loose,
			);
		case 'table':
			return layOutTable(block, measure.width).map((spans, offset) => ({spans, offset}));
		case 'rule':
			return [{spans: [styled('─'.repeat(measure.width), 'marker')], offset: 0}];
	}
}

/** Puts groups of lines one under the other, a blank line between those that want one. */
function separated(groups: readonly Draft[][], apart: (index: number) => boolean): Draft[] {
	const all: Draft[] = [];
	for (const [index, lines] of groups.entries()) {
		const last = all.at(-1);
		if (last && lines.length > 0 && apart(index)) all.push({spans: [], offset: last.offset});
		// Offsets go on counting from group to group; pushing one by one spares the call stack.
		const base = last ? last.offset + 1 : 0;
		for (const line of lines) {
			line.offset += base;
			all.push(line);
		}
	}
	return all;
}

/** Blocks one under the other; a heading stands right above what it heads. */
function stack(blocks: readonly Block[], measure: Measure, loose: boolean): Draft[] {
	return separated(
		blocks.map((block) => setBlock(block, measure)),
		(index) => apart(blocks[index - 1], blocks[index], loose),
	);
}

function apart(before: Block | undefined, block: Block | undefined, loose: boolean): boolean {
	if (before?.kind === 'heading') return false;
	return loose && !(block?.kind === 'list' && block.attached);
}

/**
 * Sets the outermost blocks of a document one after the other, as lines of at most `width` columns,
 * at least one column wide. Lazy, so that a long document is never held in all its forms at once.
 */
export function* layOut(
	blocks: Iterable<Block>,
	width: number,
	highlight: Highlight,
): Generator<Line> {
	const columns = Math.min(widest, Math.max(1, Math.floor(width) || 1));
	// Indentation may take half of a narrow line, and all but 24 columns of a wide one.
	const floor = Math.max(widestGrapheme, Math.min(24, Math.floor(columns / 2)));
	let before: Block | undefined;
	let last: Line | undefined;
	let index = 0;
	for (const block of blocks) {
		const lines = setBlock(block, {width: columns, floor, highlight});
		if (last && lines.length > 0 && apart(before, block, true))
			yield {spans: [], block: last.block, offset: last.offset + hair};
		// An empty block is as if it were not there.
		if (lines.length > 0) before = block;
		for (const {spans, offset} of lines) {
			// No two lines of a block in one place: a rule stands a hair behind its heading.
			const distinct: number =
				last?.block === index ? Math.max(offset, last.offset + hair) : offset;
			last = {spans, block: index, offset: distinct};
			yield last;
		}
		index++;
	}
}

/** Less than a letter. */
const hair = 1 / 1024;
