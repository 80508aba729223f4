import {limits} from '../../../resume/limits.ts';
import {constantsIn, endOfCode, isComment, literalText} from '../../data/code/code.ts';
import {escapeMarkdown} from '../../names/escape-markdown.ts';
import {componentMarkdown} from '../component.ts';
import {elementMarkdown, isPassedOver} from './elements.ts';
import {type JsxTag, tagAt} from './tags.ts';

/** What reading MDX takes: what a name stands for, and whom to tell of code that is not run. */
export type MdxContext = {
	lookup: (name: string) => string | undefined;
	tell: (offset: number, code: string) => void;
};

/**
 * An element that is open: what stands before its tag in the line, if it is blank, how many lines the
 * tag goes over, and what was written around it.
 */
type Frame = {tag: JsxTag; indent: string | undefined; lines: number; around: Output};

const statement =
	/import\s*["']|import\s+[\w{*][^;"']{0,2000}?from\s*["']|export\s+(?:default|const|let|var|async|function|class|type|interface|enum)\b|export\s*[{*]/y;
const lineEnd = /[ \t]*(?:\n|$|<\/)/y;
const fence = /[ \t]*(?:(?:[-*+>]|\d+[.)])[ \t]+)*(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})[^\n]*/y;
const special = /[\n\\{<]|`+/g;

/**
 * A text of MDX as the Markdown that its reader sees, with as many lines where that can be: without
 * imports, exports and comments; plain expressions are what they say, and of components stay the
 * text in them and the attributes that are words. Code of any other kind is told of, and never run.
 */
export function markdownOfMdx(text: string, context: MdxContext): string {
	return text.includes('{') || text.includes('<') || /^(?:import|export)\b/m.test(text)
		? new MdxReader(text, context).read()
		: text;
}

class MdxReader {
	readonly #text: string;
	readonly #context: MdxContext;
	readonly #constants = new Map<string, string>();
	readonly #frames: Frame[] = [];
	#written = new Output('\n');
	#at = 0;
	/** Where a piece of code has no end, no other is looked for: its end would have been found. */
	#hasCode = true;
	/** The next blank line. */
	#blank = -1;

	constructor(text: string, context: MdxContext) {
		this.#text = text;
		this.#context = context;
	}

	read(): string {
		const text = this.#text;
		let isFresh = true;
		let lineStart = 0;
		this.#startLine(isFresh);
		while (this.#at < text.length) {
			special.lastIndex = this.#at;
			const {index = text.length, 0: mark = ''} = special.exec(text) ?? {};
			this.#copyTo(index);
			if (mark === '') break;
			if (mark === '\n') {
				this.#copyTo(index + 1);
				isFresh = text.slice(lineStart, index).trim() === '';
				this.#startLine(isFresh);
				lineStart = this.#at;
			} else if (mark === '\\') this.#copyTo(index + 2);
			else if (mark === '{') this.#expression();
			else if (mark === '<') this.#tag();
			else this.#code(mark);
		}
		while (this.#frames.length > 0) this.#leave();
		return this.#written.text;
	}

	#copyTo(end: number): void {
		this.#written.add(this.#text.slice(this.#at, end));
		this.#at = Math.min(end, this.#text.length);
	}

	/** Passes over what is not shown, but for its line ends, so that lines keep their numbers. */
	#skipTo(end: number): void {
		this.#written.add(this.#text.slice(this.#at, end).replace(/[^\n]+/g, ''));
		this.#at = end;
	}

	/** What only a line can begin with: statements, behind a blank line, and fences of code. */
	#startLine(isFresh: boolean): void {
		const text = this.#text;
		while (isFresh && isAt(statement, text, this.#at)) {
			const end = endOfCode(text, this.#at, true) ?? this.#paragraphEnd();
			for (const [name, value] of constantsIn(text.slice(this.#at, end)))
				this.#constants.set(name, value);
			this.#skipTo(end);
			while (/\s/.test(text[this.#at] ?? '')) this.#copyTo(this.#at + 1);
		}
		fence.lastIndex = this.#at;
		const [opening, mark = ''] = fence.exec(text) ?? [];
		if (opening === undefined) return;
		const close = new RegExp(`\\n[ \\t>]*${mark}[${mark[0]}]*[ \\t]*(?=\\n|$)`, 'g');
		close.lastIndex = this.#at + opening.length;
		this.#copyTo(close.exec(text) ? close.lastIndex : text.length);
	}

	#paragraphEnd(): number {
		if (this.#blank < this.#at) {
			const blank = this.#text.indexOf('\n\n', this.#at);
			this.#blank = blank < 0 ? this.#text.length : blank;
		}
		return this.#blank;
	}

	#codeEnd(start: number): number | undefined {
		const end = this.#hasCode ? endOfCode(this.#text, start) : undefined;
		this.#hasCode &&= end !== undefined;
		return end;
	}

	/** A code span, which ends at as many backquotes in the same paragraph. */
	#code(mark: string): void {
		const from = this.#at + mark.length;
		const rest = this.#text.slice(from, this.#paragraphEnd());
		const close = new RegExp(`(?<!\`)${mark}(?!\`)`).exec(rest);
		this.#copyTo(close ? from + close.index + mark.length : from);
	}

	#expression(): void {
		const start = this.#at;
		const end = this.#codeEnd(start);
		if (end === undefined) {
			this.#copyTo(start + 1);
			return;
		}
		const code = this.#text.slice(start + 1, end - 1);
		const value = this.#valueOf(code);
		if (value === undefined) this.#context.tell(start, code);
		if (value) {
			this.#written.add(escapeMarkdown(value));
			this.#at = end;
		} else this.#skipTo(end);
	}

	/** What code says, as text: empty for a comment, undefined for what would have to be run. */
	#valueOf(code: string): string | undefined {
		if (isComment(code)) return '';
		const name = code.trim();
		const isName = /^[\w$]+(?:\??\.[\w$]+)*$/.test(name);
		return (
			literalText(code) ??
			this.#constants.get(name) ??
			(isName ? this.#context.lookup(name.replaceAll('?.', '.')) : undefined)
		);
	}

	#tag(): void {
		const start = this.#at;
		if (this.#text.startsWith('<!--', start)) {
			const end = this.#text.indexOf('-->', start);
			this.#copyTo(end < 0 ? this.#text.length : end + 3);
			return;
		}
		const tag = tagAt(this.#text, start, (at) => this.#codeEnd(at));
		if (!tag) {
			this.#copyTo(start + 1);
			return;
		}
		this.#at = tag.end;
		if (tag.form === 'close') this.#close(tag);
		else if (tag.form === 'open' && isPassedOver(tag.name)) this.#passOver(tag);
		else if (this.#frames.length < limits.shortcodeDepth || tag.form === 'single') {
			const lines = this.#text.slice(start, tag.end).split('\n').length - 1;
			this.#frames.push({tag, indent: this.#written.indent, lines, around: this.#written});
			this.#written = new Output();
			if (tag.form === 'single') this.#leave();
		}
	}

	#passOver({name}: JsxTag): void {
		const end = this.#text.indexOf(`</${name}>`, this.#at);
		this.#skipTo(end < 0 ? this.#text.length : end + name.length + 3);
	}

	#close({name}: JsxTag): void {
		if (!this.#frames.some(({tag}) => tag.name === name)) return;
		while (this.#frames.at(-1)?.tag.name !== name) this.#leave();
		this.#leave();
	}

	/** Ends the innermost element: it becomes a part of what is written in the one around it. */
	#leave(): void {
		const frame = this.#frames.pop();
		if (!frame) return;
		const {tag, indent, lines, around} = frame;
		const {text} = this.#written;
		const isBlock = indent !== undefined && isAt(lineEnd, this.#text, this.#at);
		const inner = isBlock ? dedent(text) : text;
		const attributes = new Map<string, string>();
		for (const {name, ...value} of tag.attributes) {
			const said = 'text' in value ? value.text : this.#valueOf(value.code);
			if (said) attributes.set(name, said);
		}
		const {name} = tag;
		const said = elementMarkdown(name, inner, isBlock) ?? {
			markdown: componentMarkdown({name, attributes, inner, isBlock}),
		};
		this.#written = around;
		if (!isBlock) {
			around.add(said.markdown);
			return;
		}
		// What is in it alone stays in its lines; what is put in stands apart.
		const isAlone = said.markdown === inner.trim();
		const block = isAlone ? '\n'.repeat(lines) + inner : said.markdown;
		const isJoined = block === '' || ('isJoined' in said && said.isJoined === true);
		if (!isJoined && !/^\s*\n/.test(block)) around.startParagraph();
		around.add(block.replace(/\n(?=.)/g, `\n${indent}`));
		if (!isJoined && !/\n\s*$/.test(block)) around.add('\n');
	}
}

/** What is written, and how it ends: that is looked at often. */
class Output {
	readonly #parts: string[] = [];
	#end: string;

	/** `end` is what comes before: a text begins on a line of its own, what is in an element does not. */
	constructor(end = '') {
		this.#end = end;
	}

	add(text: string): void {
		this.#parts.push(text);
		this.#end = (this.#end + text).slice(-100);
	}

	get text(): string {
		return this.#parts.join('');
	}

	/** The indent of a line in which nothing else is written yet. */
	get indent(): string | undefined {
		return /\n([ \t]*)$/.exec(this.#end)?.[1];
	}

	/** Makes the line that has begun one behind a blank line. */
	startParagraph(): void {
		const {indent} = this;
		if (this.#parts.length === 0 || indent === undefined) return;
		if (!/(?:\n|^)[ \t]*\n[ \t]*$/.test(this.#end)) this.add(`\n${indent}`);
	}
}

function isAt(shape: RegExp, text: string, at: number): boolean {
	shape.lastIndex = at;
	return shape.test(text);
}

/** Takes off the indent that all lines share but the first, which follows a tag. */
function dedent(text: string): string {
	const [first = '', ...lines] = text.split('\n');
	const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
	const common = indents.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
	if (common === Number.POSITIVE_INFINITY) return text.replace(/\n[ \t]+$/, '\n');
	return [first, ...lines.map((line) => line.slice(common))].join('\n');
}
