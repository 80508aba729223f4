import {limits} from '../../resume/limits.ts';
import {type Region, scanInline} from './inline-regions.ts';

export type {Region} from './inline-regions.ts';

const tab = 4;
const heading = /^#{1,6}(?:[ \t]|$)/;
const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const underline = /^(?:=+|-+)[ \t]*$/;
const rule = /^(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
const listMarker = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
/** What may start a list within a paragraph. */
const interrupting = /^(?:[-*+]|1[.)])[ \t]+\S/;
/** A link definition that nothing can refer to; many people write one as a comment. */
const unusedDefinition = /^\[(?:\/\/|comment|_)\]: *(?:#|<>)/i;

const blockElements =
	'address article aside base basefont blockquote body caption center col colgroup dd details ' +
	'dialog dir div dl dt fieldset figcaption figure footer form frame frameset h[1-6] head header hr ' +
	'html iframe legend li link main menu menuitem meta nav noframes ol optgroup option p param search ' +
	'section summary table tbody td tfoot th thead title tr track ul';

/** How a block of HTML starts and ends. Without an `end`, it ends at a blank line. */
const htmlBlocks: ReadonlyArray<{start: RegExp; end?: RegExp}> = [
	{start: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, end: /<\/(?:script|pre|style|textarea)>/i},
	{start: /^<\?/, end: /\?>/},
	{start: /^<![a-z]/i, end: />/},
	{start: /^<!\[CDATA\[/, end: /\]\]>/},
	{start: new RegExp(`^</?(?:${blockElements.replaceAll(' ', '|')})(?:[\\s>]|/>|$)`, 'i')},
];
/** A tag alone on its line; it starts such a block too, unless it continues a paragraph. */
const loneTag = /^<(?:[a-z][\w-]*(?:\s[^<>]*)?\/?|\/[a-z][\w-]*\s*)>[ \t]*$/i;

/** A list item holds lines that are indented by `width`; a quote, lines that start with `>`. */
type Container = {width: number} | 'quote';
type Leaf =
	| {kind: 'none'}
	| {kind: 'paragraph'; from: number; to: number}
	| {kind: 'fence'; mark: string; from: number}
	| {kind: 'html'; end: RegExp | undefined};

const none: Leaf = {kind: 'none'};

/**
 * The code and the comments in a Markdown text, in order: fenced and indented code blocks, code
 * spans, HTML comments, and link definitions used as comments. Takes linear time.
 */
export function regionsOf(text: string): Region[] {
	return new BlockScanner(text).scan();
}

/** Returns a function that says what an offset is in: code, a comment, or neither. */
export function regionFinder(text: string): (offset: number) => Region['kind'] | undefined {
	const regions = regionsOf(text);
	return (offset) => {
		let low = 0;
		let high = regions.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (regions[middle]!.to <= offset) low = middle + 1;
			else high = middle;
		}
		const region = regions[low];
		return region && region.from <= offset ? region.kind : undefined;
	};
}

/** Reads a text line by line, following the block structure of CommonMark. */
class BlockScanner {
	readonly #text: string;
	readonly #regions: Region[] = [];
	#containers: Container[] = [];
	#leaf: Leaf = none;
	/** The current line, without its line feed. */
	#begin = 0;
	#end = 0;
	/** The next character that is not blank, and its column; `#base` is the column where the block starts. */
	#at = 0;
	#column = 0;
	#base = 0;
	/** Where the next line starts; further on if a comment spans lines. */
	#next = 0;

	constructor(text: string) {
		this.#text = text;
	}

	scan(): Region[] {
		const {length} = this.#text;
		while (this.#next <= length) {
			this.#begin = this.#next;
			const end = this.#text.indexOf('\n', this.#begin);
			this.#end = end < 0 ? length : end;
			this.#next = this.#end + 1;
			this.#line();
		}
		this.#begin = length + 1;
		this.#endLeaf();
		return this.#regions;
	}

	#line(): void {
		this.#at = this.#begin;
		this.#column = 0;
		this.#base = 0;
		const matched = this.#matchContainers();
		const isInside = matched === this.#containers.length;
		const leaf = this.#leaf;
		if (isInside && leaf.kind === 'fence') {
			if (this.#indent < tab && this.#closes(leaf.mark)) {
				this.#add('code', leaf.from, this.#end);
				this.#leaf = none;
			}
		} else if (isInside && leaf.kind === 'html') {
			this.#htmlLine(leaf.end);
		} else {
			this.#openBlocks(matched);
		}
	}

	/** Skips the markers of the open containers, and returns how many of them the line continues. */
	#matchContainers(): number {
		this.#skipBlanks();
		for (const [index, container] of this.#containers.entries()) {
			if (container === 'quote') {
				if (this.#indent >= tab || this.#character !== '>') return index;
				this.#skipQuoteMarker();
			} else if (this.#indent >= container.width) {
				this.#base += container.width;
			} else if (!this.#isBlank) {
				return index;
			}
		}
		return this.#containers.length;
	}

	/** Opens the blocks that start on this line, within the first `matched` containers. */
	#openBlocks(matched: number): void {
		let depth = matched;
		/** Closes what the line does not continue. Returns false if a comment in that covers the line. */
		const enter = (): boolean => {
			if (!this.#endLeaf()) return false;
			this.#containers.length = depth;
			return true;
		};
		for (;;) {
			const isParagraph = this.#leaf.kind === 'paragraph';
			if (this.#isBlank) {
				enter();
				return;
			}
			if (this.#indent >= tab) {
				if (isParagraph) this.#continueParagraph();
				else if (enter()) this.#add('code', this.#begin, this.#end);
				return;
			}
			const rest = this.#text.slice(this.#at, this.#end);
			const mayNest = depth < limits.markdownDepth;
			if (mayNest && rest.startsWith('>')) {
				if (!enter()) return;
				this.#containers.push('quote');
				depth++;
				this.#skipQuoteMarker();
				continue;
			}
			const mark = fence.exec(rest)?.[0];
			if (mark !== undefined) {
				if (enter()) this.#leaf = {kind: 'fence', mark, from: this.#begin};
				return;
			}
			if (heading.test(rest)) {
				if (enter()) this.#inline(this.#at, this.#end, true);
				return;
			}
			if (unusedDefinition.test(rest)) {
				if (enter()) this.#add('comment', this.#at, this.#end);
				return;
			}
			if (rest.startsWith('<!--')) {
				if (enter()) this.#inline(this.#at, this.#end, false);
				return;
			}
			const html = htmlBlocks.find(({start}) => start.test(rest));
			if (html || (!isParagraph && loneTag.test(rest))) {
				if (enter()) this.#htmlLine(html?.end);
				return;
			}
			if (rule.test(rest) || (isParagraph && underline.test(rest))) {
				enter();
				return;
			}
			const bullet = mayNest ? listMarker.exec(rest)?.[0] : undefined;
			const isOwn = isParagraph && depth === this.#containers.length;
			if (bullet !== undefined && !(isOwn && !interrupting.test(rest))) {
				if (!enter()) return;
				this.#skipListMarker(bullet.length);
				depth++;
				continue;
			}
			if (isParagraph) this.#continueParagraph();
			else if (enter()) this.#leaf = {kind: 'paragraph', from: this.#at, to: this.#end};
			return;
		}
	}

	#continueParagraph(): void {
		if (this.#leaf.kind === 'paragraph') this.#leaf.to = this.#end;
	}

	/** Closes the open block. Returns false if a comment in it covers the current line as well. */
	#endLeaf(): boolean {
		const leaf = this.#leaf;
		this.#leaf = none;
		if (leaf.kind === 'fence') this.#add('code', leaf.from, Math.max(leaf.from, this.#begin - 1));
		return leaf.kind !== 'paragraph' || this.#inline(leaf.from, leaf.to, true);
	}

	#htmlLine(end: RegExp | undefined): void {
		const isLast = end ? end.test(this.#text.slice(this.#at, this.#end)) : this.#isBlank;
		this.#leaf = isLast ? none : {kind: 'html', end};
		this.#inline(this.#at, this.#end, false);
	}

	/** Scans part of the text. Returns false if a comment runs past it; reading then goes on after the comment. */
	#inline(from: number, to: number, hasCode: boolean): boolean {
		const done = scanInline(this.#text, from, to, hasCode, this.#regions);
		if (done <= to) return true;
		this.#next = done;
		this.#containers = [];
		this.#leaf = {kind: 'paragraph', from: done, to: done};
		return false;
	}

	#add(kind: Region['kind'], from: number, to: number): void {
		this.#regions.push({kind, from, to});
	}

	#closes(mark: string): boolean {
		const rest = this.#text.slice(this.#at, this.#end).trimEnd();
		return rest.startsWith(mark) && rest === (mark[0] ?? '').repeat(rest.length);
	}

	get #indent(): number {
		return this.#column - this.#base;
	}

	get #isBlank(): boolean {
		return this.#at >= this.#end;
	}

	get #character(): string | undefined {
		return this.#text[this.#at];
	}

	#skipBlanks(): void {
		for (; !this.#isBlank; this.#at++) {
			if (this.#character === ' ') this.#column++;
			else if (this.#character === '\t') this.#column += tab - (this.#column % tab);
			else return;
		}
	}

	#skipQuoteMarker(): void {
		this.#at++;
		this.#column++;
		const begin = this.#column;
		this.#skipBlanks();
		// One blank after the marker belongs to it.
		this.#base = Math.min(begin + 1, this.#column);
	}

	#skipListMarker(length: number): void {
		const before = this.#base;
		this.#at += length;
		this.#column += length;
		const behind = this.#column;
		this.#skipBlanks();
		const gap = this.#column - behind;
		// Content further to the right is an indented code block in the item.
		this.#base = behind + (this.#isBlank || gap > tab ? 1 : gap);
		this.#containers.push({width: this.#base - before});
	}
}
