import {
	AlignmentType,
	HeadingLevel,
	type ILevelsOptions,
	type LevelFormat,
	Paragraph,
	type ParagraphChild,
	Table,
	TableCell,
	TableRow,
	WidthType,
} from 'docx';
import type {Block, Cell, Item} from '../../markdown/parse/blocks.ts';
import {headingLevels} from '../heading-levels.ts';
import {isChecked, listKind} from '../list-kind.ts';
import {type Language, spanRuns, textRuns} from './runs.ts';
import {codeFont, colors} from './styles.ts';

const deepest = 8;
const step = 360;
const bullets = ['•', '◦', '▪'];

/** The levels of a list: each is a step further in. */
export function levels(format: (typeof LevelFormat)[keyof typeof LevelFormat]): ILevelsOptions[] {
	return Array.from({length: deepest + 1}, (_, level) => ({
		level,
		format,
		text: format === 'bullet' ? (bullets[level % bullets.length] ?? '•') : `%${level + 1}.`,
		// As Word writes it: at the side where a line begins.
		alignment: AlignmentType.LEFT,
		style: {paragraph: {indent: {start: step * (level + 1), hanging: step}}},
	}));
}

/** Where a column stands; a line begins at the left for a program, whichever way it is read. */
const sides = {
	left: AlignmentType.START,
	center: AlignmentType.CENTER,
	right: AlignmentType.END,
};

const rule = {style: 'single', size: 4, color: colors.rule} as const;
const none = {style: 'nil', size: 0, color: 'auto'} as const;

/** Lines between the rows of a table, as a page has them. */
const rules = {
	top: rule,
	bottom: rule,
	insideHorizontal: rule,
	left: none,
	right: none,
	insideVertical: none,
};

const wordLevels = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
	HeadingLevel.HEADING_5,
	HeadingLevel.HEADING_6,
];

/** How many numbered lists a document has so far: each counts for itself. */
export type NumberedLists = {count: number};

/**
 * Blocks of Markdown as paragraphs and tables. Their headings stand below `level`, and no level is
 * left out on the way down.
 */
export function blockParagraphs(
	blocks: readonly Block[],
	language: Language,
	level: number,
	lists: NumberedLists,
): Array<Paragraph | Table> {
	const bidirectional = language.isRightToLeft;
	const levelFor = headingLevels(level);

	function convert(block: Block, depth: number, isQuoted: boolean): Array<Paragraph | Table> {
		const indent = {start: step * (depth + (isQuoted ? 1 : 0))};
		switch (block.kind) {
			case 'paragraph':
				return [new Paragraph({bidirectional, indent, children: spanRuns(block.spans, language)})];
			case 'heading': {
				const children = spanRuns(block.spans, language);
				const heading = wordLevels[levelFor(block.level) - 1];
				return [new Paragraph({bidirectional, indent, children, ...(heading && {heading})})];
			}
			case 'code': {
				const children = textRuns(block.text, language, {font: codeFont, size: 19});
				return [new Paragraph({indent, children})];
			}
			case 'quote':
				return block.blocks.flatMap((each) => convert(each, depth, true));
			case 'list': {
				const kind = listKind(block.items);
				const instance = kind.kind === 'ordered' ? ++lists.count : 0;
				return block.items.flatMap((item) => {
					const mark = kind.kind === 'footnote' ? `[${kind.label}] ` : boxOf(item);
					return itemParagraphs(item, {
						mark,
						depth,
						numbering:
							kind.kind === 'ordered'
								? {reference: 'numbers', level: Math.min(depth, deepest), instance}
								: {reference: 'bullets', level: Math.min(depth, deepest)},
					});
				});
			}
			case 'table':
				return [table(block), new Paragraph({})];
			case 'rule':
				return [
					new Paragraph({
						border: {bottom: {style: 'single', size: 4, space: 1, color: colors.rule}},
					}),
				];
		}
	}

	function itemParagraphs(
		{blocks: inner}: Item,
		{
			mark,
			depth,
			numbering,
		}: {
			mark: string;
			depth: number;
			numbering: {reference: string; level: number; instance?: number};
		},
	): Array<Paragraph | Table> {
		const [first, ...others] = inner;
		const own = first?.kind === 'paragraph' ? first : undefined;
		const children: ParagraphChild[] = [
			...(mark === '' ? [] : textRuns(mark, language)),
			...(own ? spanRuns(own.spans, language) : []),
		];
		const rest = own ? others : inner;
		return [
			new Paragraph({bidirectional, numbering, children}),
			...rest.flatMap((each) => convert(each, depth + 1, false)),
		];
	}

	function table({header, rows, alignments}: Extract<Block, {kind: 'table'}>): Table {
		const row = (cells: readonly Cell[], isHeader: boolean) =>
			new TableRow({
				// Not said of other rows, as some readers look for the word alone.
				...(isHeader && {tableHeader: true}),
				children: cells.map(
					(spans, column) =>
						new TableCell({
							children: [
								new Paragraph({
									bidirectional,
									alignment: sides[alignments[column] ?? 'left'],
									children: spanRuns(spans, language, isHeader ? {bold: true} : {}),
								}),
							],
						}),
				),
			});
		return new Table({
			width: {size: 100, type: WidthType.PERCENTAGE},
			visuallyRightToLeft: bidirectional,
			borders: rules,
			margins: {left: 100, right: 100, top: 20},
			rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
		});
	}

	return blocks.flatMap((block) => convert(block, 0, false));
}

function boxOf(item: Item): string {
	const checked = isChecked(item);
	return checked === undefined ? '' : checked ? '☑ ' : '☐ ';
}
