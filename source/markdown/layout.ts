import type {Block, Item} from './blocks.ts';
import {blankAfter, type Line, plain, type Span, styled, textOf, within} from './span.ts';
import type {Role} from './style.ts';
import {setTable} from './table.ts';
import {fittingLength, textWidth} from './width.ts';
import {wrap} from './wrap.ts';

/** Lines of one block. Their `block` is set only when the whole document is put together. */
type Lines = Line[];

/** What stands before the text of a heading, so that its level shows without colour too. */
const headingMarks = ['', '', '▸ ', '▹ ', '▪ ', '▫ '];
const headingRules = ['═', '─'];
const tabStop = 4;
/** In columns; a line must have room for one. */
const widestGrapheme = 3;

/** `width` is in columns; indentation never leaves less than `floor` of them to the text. */
type Measure = {width: number; floor: number};

function line(spans: readonly Span[], offset = 0): Line {
	return {spans, block: 0, offset};
}

/**
 * Sets what is inside an indented block, and puts `first` before its first line and `rest` before
 * all others. The indentation is left out where the text would have no room beside it.
 */
function indented(
	first: Span,
	rest: Span,
	{width, floor}: Measure,
	inner: (measure: Measure) => Lines,
): Lines {
	const indent = textWidth(first.text);
	if (width - indent < floor) return inner({width, floor});
	return inner({width: width - indent, floor}).map((each, index) => {
		const before = index === 0 ? first : rest;
		const blank = each.spans.length === 0;
		if (blank && before.text.trim() === '') return each;
		const text = blank ? {...before, text: before.text.trimEnd()} : before;
		return {...each, spans: [text, ...each.spans]};
	});
}

function paragraph(spans: readonly Span[], {width}: Measure): Lines {
	return wrap(spans, width).map((each) => line(each.spans, each.offset));
}

function heading(level: number, spans: readonly Span[], measure: Measure): Lines {
	const role = `heading${level}` as Role;
	const mark = headingMarks[level - 1] ?? '';
	const lines = indented(styled(mark, role), plain(' '.repeat(mark.length)), measure, (inner) =>
		paragraph(within(role, spans), inner),
	);
	const rule = headingRules[level - 1];
	if (!rule) return lines;
	const width = Math.max(1, ...lines.map((each) => textWidth(textOf(each.spans))));
	return [...lines, line([styled(rule.repeat(width), 'marker')], lines.at(-1)?.offset)];
}

function expandTabs(text: string): string {
	if (!text.includes('\t')) return text;
	let result = '';
	let column = 0;
	for (const part of text.split(/(\t)/)) {
		const shown = part === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : part;
		result += shown;
		column += textWidth(shown);
	}
	return result;
}

function code(text: string, measure: Measure): Lines {
	const mark = '↪ ';
	const indent = plain('  ');
	let offset = 0;
	return indented(indent, indent, measure, ({width}) =>
		text.split('\n').flatMap((raw) => {
			const lines: Lines = [];
			let rest = expandTabs(raw);
			do {
				const wrapped = lines.length > 0 && width - textWidth(mark) >= widestGrapheme;
				const room = wrapped ? width - textWidth(mark) : width;
				const length = textWidth(rest) <= room ? rest.length : fittingLength(rest, room);
				const shown: Span = {text: rest.slice(0, length), roles: ['code']};
				const spans = wrapped ? [styled(mark, 'marker'), shown] : shown.text ? [shown] : [];
				lines.push(line(spans, offset));
				rest = rest.slice(length);
				offset += length;
			} while (rest !== '');
			offset++;
			return lines;
		}),
	);
}

function item({marker, blocks}: Item, loose: boolean, measure: Measure): Lines {
	const lines = indented(
		styled(`${marker} `, 'marker'),
		plain(' '.repeat(textWidth(marker) + 1)),
		measure,
		(inner) => stack(blocks, inner, loose),
	);
	return lines.length > 0 ? lines : [line([styled(marker, 'marker')])];
}

function setBlock(block: Block, measure: Measure): Lines {
	switch (block.kind) {
		case 'paragraph':
			return paragraph(block.spans, measure);
		case 'heading':
			return heading(block.level, block.spans, measure);
		case 'code':
			return code(block.text, measure);
		case 'quote': {
			const bar = styled('│ ', 'marker');
			return indented(bar, bar, measure, (inner) =>
				stack(block.blocks, inner, true).map((each) => ({
					...each,
					spans: each.spans.map((span) =>
						span.roles.includes('marker') ? span : {...span, roles: ['quote', ...span.roles]},
					),
				})),
			);
		}
		case 'list':
			return separated(
				block.items.map((each) => item(each, block.loose, measure)),
				() => block.loose,
			);
		case 'table':
			return setTable(block, measure.width).map((spans, index) => line(spans, index));
		case 'rule':
			return [line([styled('─'.repeat(measure.width), 'marker')])];
	}
}

/** Puts groups of lines one under the other, a blank line between those that want one. */
function separated(groups: readonly Lines[], apart: (index: number) => boolean): Lines {
	return groups.reduce<Lines>((all, lines, index) => {
		const last = all.at(-1);
		if (last && lines.length > 0 && apart(index)) all.push(blankAfter(last));
		// Offsets go on counting from group to group; pushing one by one spares the call stack.
		const base = last ? last.offset + 1 : 0;
		for (const each of lines) all.push({...each, offset: base + each.offset});
		return all;
	}, []);
}

/** Blocks one under the other; a heading stands right above what it heads. */
function stack(blocks: readonly Block[], measure: Measure, loose: boolean): Lines {
	return separated(
		blocks.map((block) => setBlock(block, measure)),
		(index) => apart(blocks[index - 1], blocks[index], loose),
	);
}

function apart(before: Block | undefined, block: Block | undefined, loose: boolean): boolean {
	if (before?.kind === 'heading') return false;
	if (block?.kind === 'list' && block.attached) return false;
	return loose || block?.kind !== 'list';
}

/** Sets a document as lines of at most `width` columns, at least one column wide. */
export function layOut(blocks: readonly Block[], width: number): Line[] {
	const columns = Math.max(1, Math.floor(width));
	// Indentation may take half of a narrow line, and all but 24 columns of a wide one.
	const measure = {
		width: columns,
		floor: Math.max(widestGrapheme, Math.min(24, Math.floor(columns / 2))),
	};
	const lines: Line[] = [];
	for (const [index, block] of blocks.entries()) {
		const last = lines.at(-1);
		const set = setBlock(block, measure);
		if (last && set.length > 0 && apart(blocks[index - 1], block, true))
			lines.push(blankAfter(last));
		for (const each of set) lines.push({...each, block: index});
	}
	return distinct(lines);
}

/** No two lines of a block in one place: a blank line or a rule stands a hair behind its neighbour. */
function distinct(lines: readonly Line[]): Line[] {
	const hair = 1 / 1024;
	let block = -1;
	let offset = 0;
	return lines.map((each) => {
		offset = each.block === block ? Math.max(each.offset, offset + hair) : each.offset;
		block = each.block;
		return {...each, offset};
	});
}
