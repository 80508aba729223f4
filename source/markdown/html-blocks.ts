import {Parser} from 'htmlparser2';
import {plainText} from '../resume/plain-text.ts';
import type {Block, Cell, Item} from './blocks.ts';
import {safeAddress} from './link.ts';
import {markLink, markRole, readMarkup} from './markup.ts';
import {scripted} from './scripts.ts';
import {plain, type Span} from './span.ts';
import type {Role} from './style.ts';

/** What is being built: a list of blocks, and the text of the paragraph that is not yet ended. */
type Frame = {
	tag: string;
	blocks: Block[];
	text: string;
	items: Item[];
	rows: Cell[][];
};

const inlineRoles: Readonly<Record<string, Role>> = {
	strong: 'strong',
	b: 'strong',
	summary: 'strong',
	em: 'em',
	i: 'em',
	del: 'del',
	s: 'del',
	strike: 'del',
	code: 'code',
	kbd: 'code',
	samp: 'code',
};
const paragraphs = new Set(
	'p div section article header footer main nav aside address figure figcaption details summary dl dt dd center form fieldset hgroup body html'.split(
		' ',
	),
);
const silent = new Set([
	'script',
	'style',
	'template',
	'noscript',
	'iframe',
	'object',
	'svg',
	'head',
	'title',
]);
/** Deeper nesting of lists and quotes is set as if it were not nested. */
const deepest = 20;

/**
 * The blocks that a piece of HTML means: paragraphs, headings, lists, quotes, tables, code and
 * rules, with what their inline tags mean. Other tags go, and their text stays; comments, scripts
 * and styles go whole. A `details` is shown open. Tags may be unbalanced, as Markdown cuts HTML at
 * blank lines.
 */
export function htmlBlocks(html: string, hyperlinks: boolean): Block[] {
	const frameOf = (tag: string): Frame => ({tag, blocks: [], text: '', items: [], rows: []});
	const root = frameOf('');
	const stack: Frame[] = [root];
	const top = () => stack.at(-1) ?? root;
	/** Inline tags that are open, with what closes their markup. */
	let inline: Array<{tag: string; begin: (inner: string) => string; text: string}> = [];
	let mute = 0;

	const add = (text: string) => {
		const last = inline.at(-1);
		if (last) last.text += text;
		else top().text += text;
	};
	const closeInline = (tag?: string) => {
		if (tag !== undefined && !inline.some((each) => each.tag === tag)) return;
		for (let each = inline.pop(); each; each = inline.pop()) {
			add(each.text === '' ? '' : each.begin(each.text));
			if (each.tag === tag) return;
		}
	};
	/** Ends the paragraph, if it says anything. */
	const flush = () => {
		const open = inline.map(({tag, begin}) => ({tag, begin, text: ''}));
		closeInline();
		const frame = top();
		if (frame.tag === 'pre') {
			frame.blocks.push({kind: 'code', text: frame.text.replace(/^\n|\s+$/g, ''), language: ''});
			frame.text = '';
			return;
		}
		const text = frame.text.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/^\s+|\s+$/g, '');
		frame.text = '';
		// What an inline tag began goes on in the next paragraph.
		inline = open;
		if (text === '') return;
		const spans = readMarkup(text);
		const level = /^h([1-6])$/.exec(frame.tag)?.[1];
		frame.blocks.push(
			level ? {kind: 'heading', level: Number(level) as 1, spans} : {kind: 'paragraph', spans},
		);
	};
	const push = (frame: Frame) => {
		flush();
		stack.push(frame);
	};
	/** Closes the innermost frame, and gives what it built to the one around it. */
	const pop = () => {
		flush();
		const frame = stack.pop();
		if (!frame) return;
		const parent = top();
		if (frame.tag === 'li') {
			const marker = parent.tag === 'ol' ? `${parent.items.length + 1}.` : '•';
			parent.items.push({marker, blocks: frame.blocks});
		} else if (frame.items.length > 0) {
			parent.blocks.push({kind: 'list', items: frame.items, loose: false, attached: false});
			append(parent.blocks, frame.blocks);
		} else if (frame.tag === 'blockquote') {
			parent.blocks.push({kind: 'quote', blocks: frame.blocks});
		} else if ((frame.tag === 'td' || frame.tag === 'th') && parent.tag === 'table') {
			const cell = frame.blocks.flatMap(spansOf);
			if (parent.rows.length === 0) parent.rows.push([]);
			parent.rows.at(-1)?.push(cell);
		} else if (frame.tag === 'table') {
			const [header = [], ...rows] = frame.rows.filter((row) => row.length > 0);
			if (header.length > 0)
				parent.blocks.push({kind: 'table', header, rows, alignments: header.map(() => 'left')});
			append(parent.blocks, frame.blocks);
		} else append(parent.blocks, frame.blocks);
	};
	const popTo = (...tags: string[]) => {
		const index = stack.findLastIndex((frame) => tags.includes(frame.tag));
		if (index > 0) while (stack.length > index) pop();
	};

	const opened = (tag: string, attributes: Record<string, string>) => {
		if (silent.has(tag)) mute++;
		if (mute > 0) return;
		if (tag === 'br') add('\n');
		else if (tag === 'hr') {
			flush();
			top().blocks.push({kind: 'rule'});
		} else if (tag === 'img') {
			const address = safeAddress(attributes.src ?? '');
			const label = plainText(attributes.alt ?? '').replace(/\s+/g, ' ');
			add(address ? markLink(address, label || address) : label);
		} else if (tag === 'a') {
			const address = safeAddress(attributes.href ?? '');
			const end = address && !hyperlinks ? ` ${markRole('muted', `(${address})`)}` : '';
			inline.push({
				tag,
				text: '',
				begin: (inner) => (address ? markLink(address, inner) + end : inner),
			});
		} else if (tag === 'sub' || tag === 'sup') {
			const where = tag === 'sub' ? 'lowered' : 'raised';
			inline.push({tag, text: '', begin: (inner) => scripted(inner, where)});
		} else if (stack.length > deepest && /^(?:ul|ol|li|blockquote|table)$/.test(tag)) flush();
		else if (tag === 'li') {
			if (top().tag === 'li') pop();
			push(frameOf(tag));
		} else if (tag === 'td' || tag === 'th') {
			popTo('td', 'th');
			push(frameOf(tag));
		} else if (tag === 'tr') {
			popTo('td', 'th');
			flush();
			top().rows.push([]);
		} else if (/^(?:ul|ol|blockquote|table|pre|h[1-6])$/.test(tag)) push(frameOf(tag));
		else if (paragraphs.has(tag)) flush();
		const role = Object.hasOwn(inlineRoles, tag) ? inlineRoles[tag] : undefined;
		if (role && top().tag !== 'pre')
			inline.push({tag, text: '', begin: (inner) => markRole(role, inner)});
		if (tag === 'summary') add('▾ ');
	};

	const closed = (tag: string) => {
		if (silent.has(tag)) mute = Math.max(0, mute - 1);
		if (mute > 0 || silent.has(tag)) return;
		if (Object.hasOwn(inlineRoles, tag) || tag === 'a' || tag === 'sub' || tag === 'sup')
			closeInline(tag);
		if (/^(?:ul|ol|li|blockquote|table|td|th|pre|h[1-6])$/.test(tag)) popTo(tag);
		else if (paragraphs.has(tag) || tag === 'tr') flush();
	};

	const parser = new Parser(
		{
			onopentag: opened,
			onclosetag: (tag, implied) => {
				if (!implied || tag !== 'p') closed(tag);
			},
			ontext: (text) => {
				if (mute > 0) return;
				if (top().tag === 'pre') top().text += plainText(text);
				else add(plainText(text).replace(/\s+/g, ' '));
			},
		},
		{decodeEntities: true},
	);
	parser.end(html);
	while (stack.length > 1) pop();
	flush();
	return root.blocks;
}

/** All that a block says, on lines of its own: a cell of a table holds nothing but text. */
function spansOf(block: Block): Span[] {
	const inner = (blocks: readonly Block[]) => blocks.flatMap(spansOf);
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
			return [...block.spans, plain('\n')];
		case 'code':
			return [{text: `${block.text}\n`, roles: ['code']}];
		case 'quote':
			return inner(block.blocks);
		case 'list':
			return block.items.flatMap((item) => [plain(`${item.marker} `), ...inner(item.blocks)]);
		case 'table':
			return [block.header, ...block.rows].flatMap((row) => [
				...row.flatMap((cell) => [...cell, plain(' ')]),
				plain('\n'),
			]);
		case 'rule':
			return [];
	}
}

/** Spreading many blocks into a call would fill the call stack. */
function append(to: Block[], blocks: readonly Block[]): void {
	for (const block of blocks) to.push(block);
}
