import {plainText} from '../plain-text.ts';

/** A line of a file; `line` counts from 1. */
export type Line = {text: string; line: number};

/**
 * A paragraph, an item of a list or a heading, on one line and without its marks. `level` is how deep a heading is
 * that is marked as one, from 1. `marks` say from which of its characters on it stands on which line.
 */
export type Block = {
	kind: 'heading' | 'item' | 'text';
	text: string;
	level?: number;
	marks: Array<{start: number; line: number}>;
};

/** From this width on nobody wraps a text, up to that everybody's text may be wrapped by some program. */
const [narrowest, widest] = [40, 120];

/** A line in bold letters stands below every heading of Markdown. */
const boldLevel = 7;

const bullet = /^\s*(?:[-*+•·▪●◦‣–—✓✔○■►➢]|\d{1,2}[.)])\s+(?=\S)/;
const headingMark = /^\s{0,3}#{1,6}\s+/;
const rule = /^\s*(?:[-=_*~#]\s*){3,}$/;

/**
 * The blocks of a text. Where a line ends says nothing, if its next word would have been too long for it: the
 * same text is the same at any width.
 */
export function blocksOf(lines: readonly Line[]): Block[] {
	const blocks: Block[] = [];
	let open: {kind: 'item' | 'text'; lines: WideLine[]} | undefined;
	const close = () => {
		if (open) blocks.push(...joined(open.kind, open.lines));
		open = undefined;
	};
	for (const {text: written, line} of lines) {
		const text = plainText(written).replace(/\t/g, ' ');
		const width = text.trimEnd().length;
		if (text.trim() === '' || rule.test(text)) {
			close();
		} else if (headingMark.test(text)) {
			close();
			const own = [{text: text.replace(headingMark, '').replace(/\s#+\s*$/, ''), line}];
			blocks.push({...blockOf('heading', own), level: text.trimStart().search(/[^#]/)});
		} else if (bullet.test(text)) {
			close();
			open = {kind: 'item', lines: [{text: text.replace(bullet, ''), line, width}]};
		} else {
			open ??= {kind: 'text', lines: []};
			open.lines.push({text, line, width});
		}
	}
	close();
	return blocks.filter(({text}) => text !== '');
}

/** A line with the number of its columns, the marks before its words counted. */
type WideLine = Line & {width: number};

/** Lines as one block, or as several where one ends before it had to. */
function joined(kind: 'item' | 'text', lines: readonly WideLine[]): Block[] {
	const width = lines.reduce((most, line) => Math.max(most, line.width), narrowest);
	const groups: Line[][] = [];
	for (const [index, line] of lines.entries()) {
		const [next = ''] = line.text.trim().split(/\s/, 1);
		const before = lines[index - 1]?.width ?? 0;
		const isWrapped = index > 0 && width <= widest && before + 1 + next.length > width;
		if (isWrapped) groups.at(-1)?.push(line);
		else groups.push([line]);
	}
	return groups.map((group, index) => {
		const own = kind === 'item' && index > 0 ? 'text' : kind;
		const only = group.length === 1 ? group[0]?.text.trim() : undefined;
		const isBold = own === 'text' && only !== undefined && /^(\*\*|__)[^*_]+\1:?$/.test(only);
		return isBold ? {...blockOf('heading', group), level: boldLevel} : blockOf(own, group);
	});
}

function blockOf(kind: Block['kind'], lines: readonly Line[]): Block {
	let text = '';
	const marks: Block['marks'] = [];
	for (const {text: written, line} of lines) {
		const words = withoutMarks(written);
		if (words === '') continue;
		if (text !== '') text += ' ';
		marks.push({start: text.length, line});
		text += words;
	}
	return {kind, text, marks};
}

/** The words of a line of Markdown, without what is no word. */
function withoutMarks(text: string): string {
	return text
		.replace(/!?\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1')
		.replace(/\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gi, ' ')
		.replace(/<(?:https?:|mailto:)[^>\s]*>|<\/?[a-z][^>]{0,200}>/gi, '')
		.replace(/\*\*|__|`|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
		.replace(/\\(?=[!-/:-@[-`{-~])/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The line of a file on which a character of a block stands. */
export function lineAt({marks}: Pick<Block, 'marks'>, offset: number): number {
	return (marks.findLast(({start}) => start <= offset) ?? marks[0])?.line ?? 1;
}

/** Where a sentence ends: not behind an abbreviation, such as `RR. HH.` for a plural, nor within a name. */
const sentenceEnd =
	/(?<=[.!?…](?:["”»’)]|\*\*)?)(?<!\b(?:e\.g|i\.e|etc|vs|p\. ?ej|z\. ?B|Dr|Mr|Ms|St|\p{Lu}|(?=(\p{Lu})\1)\p{Lu}{2})\.)\s+(?=["“«¿¡(]?[\p{Lu}\p{N}])|(?<=[。！？])/gu;

/** The sentences of a block, each with where it begins. */
export function sentencesOf({text}: Pick<Block, 'text'>): Array<{text: string; start: number}> {
	const sentences: Array<{text: string; start: number}> = [];
	let start = 0;
	const add = (end: number) => {
		const own = text.slice(start, end);
		const begin = start + own.length - own.trimStart().length;
		if (own.trim() !== '') sentences.push({text: own.trim(), start: begin});
	};
	for (const {0: gap, index} of text.matchAll(sentenceEnd)) {
		add(index);
		start = index + gap.length;
	}
	add(text.length);
	return sentences;
}
