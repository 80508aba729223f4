import {limits} from '../../../resume/limits.ts';

/** A part of a template. `start` and `end` are its offsets, those of a block with its closing tag. */
export type LiquidNode =
	| {kind: 'text'; text: string}
	| {kind: 'output'; markup: string}
	| (Tag & {kind: 'tag'})
	| Block
	/** A comment. */
	| {kind: 'nothing'; start: number; end: number};

type Block = Tag & {kind: 'block'; branches: Branch[]};

type Tag = {name: string; markup: string; start: number; end: number};

/** `{% if … %}` or `{% else %}`, and what comes after it. */
export type Branch = {name: string; markup: string; nodes: LiquidNode[]};

const blocks = new Set('if unless case for tablerow capture highlight ifchanged'.split(' '));
const branches = new Set('else elsif elseif when'.split(' '));

/**
 * Parses Liquid. A tag of a plugin's is one by itself, so that what stands between it and its end is
 * kept. What never ends is text.
 */
export function parseLiquid(text: string): LiquidNode[] {
	const root: LiquidNode[] = [];
	const open: Block[] = [];
	const here = () => open.at(-1)?.branches.at(-1)?.nodes ?? root;
	let done = 0;
	/** Whether the tag before takes the white space behind it. */
	let trims = false;
	const addText = (end: number, trimsEnd: boolean) => {
		let part = text.slice(done, end);
		if (trims) part = part.trimStart();
		if (trimsEnd) part = part.trimEnd();
		if (part !== '') here().push({kind: 'text', text: part});
	};
	for (let tag = nextTag(text, 0); tag; tag = nextTag(text, done)) {
		const {start, markup} = tag;
		addText(start, tag.trimsStart);
		done = tag.end;
		trims = tag.trimsEnd;
		if (tag.isOutput) {
			here().push({kind: 'output', markup});
			continue;
		}
		const [, name = '', rest = ''] = /^(#|\w*)\s*([\s\S]*)$/.exec(markup) ?? [];
		const last = open.at(-1);
		const closes = /^end/.test(name) ? name.slice(3) : undefined;
		if (name === 'raw' || name === 'comment' || name === '#' || name === 'doc') {
			const {from, end} = name === '#' ? {from: done, end: done} : endOf(text, name, done);
			if (name === 'raw') here().push({kind: 'text', text: text.slice(done, from)});
			else here().push({kind: 'nothing', start, end});
			done = end;
			trims = name === '#' ? trims : text.slice(from, end).endsWith('-%}');
		} else if (blocks.has(name) && open.length < limits.shortcodeDepth) {
			const first: Branch = {name, markup: rest, nodes: []};
			const tag = {name, markup: rest, start, end: text.length};
			const block: Block = {kind: 'block', ...tag, branches: [first]};
			here().push(block);
			open.push(block);
		} else if (last && branches.has(name)) {
			last.branches.push({name, markup: rest, nodes: []});
		} else if (closes !== undefined && open.some((each) => each.name === closes)) {
			while (open.length > 0 && open.pop()?.name !== closes);
		} else here().push({kind: 'tag', name, markup: rest, start, end: done});
		if (closes !== undefined && last?.name === closes) last.end = done;
	}
	addText(text.length, false);
	return root;
}

type Found = {
	start: number;
	end: number;
	markup: string;
	isOutput: boolean;
	trimsStart: boolean;
	trimsEnd: boolean;
};

/** The next tag from an offset on. Undefined also where one begins that never ends. */
function nextTag(text: string, from: number): Found | undefined {
	for (let start = text.indexOf('{', from); start >= 0; start = text.indexOf('{', start + 1)) {
		const isOutput = text[start + 1] === '{';
		if (!isOutput && text[start + 1] !== '%') continue;
		const close = text.indexOf(isOutput ? '}}' : '%}', start + 2);
		if (close < 0) return undefined;
		const trimsStart = text[start + 2] === '-';
		const trimsEnd = text[close - 1] === '-' && close - 1 > start + 2;
		const markup = text.slice(start + (trimsStart ? 3 : 2), trimsEnd ? close - 1 : close).trim();
		return {start, end: close + 2, markup, isOutput, trimsStart, trimsEnd};
	}
	return undefined;
}

/** Where the end of a comment or a raw text begins, and where it ends; comments may nest. */
function endOf(text: string, name: string, from: number): {from: number; end: number} {
	const edge = new RegExp(`\\{%-?\\s{0,9}(end)?${name}\\s{0,9}-?%\\}`, 'g');
	edge.lastIndex = from;
	let depth = 1;
	for (let match = edge.exec(text); match; match = edge.exec(text)) {
		if (match[1] !== undefined) depth--;
		else if (name === 'comment') depth++;
		if (depth === 0) return {from: match.index, end: edge.lastIndex};
	}
	return {from: text.length, end: text.length};
}
