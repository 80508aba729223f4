import {
	Lexer,
	Marked,
	type Token,
	Tokenizer,
	type TokenizerAndRendererExtension,
	type TokensList,
} from 'marked';
import markedCjkFriendly from 'marked-cjk-friendly';
import {limits} from '../../resume/problems/limits.ts';
import {definitions} from './definitions.ts';
import {footnotes, notes} from './footnotes.ts';

/** Deeper than anyone writes. marked calls itself for each level, reading the rest anew each time. */
const deepestBlock = 16;
const deepestInline = 6;
/** Stands where something nested more deeply was cut off. */
const cut = '…';

/** The text of nested blocks without the marks that nest them. */
function flattened(source: string): string {
	return source.replace(/^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])+/gm, '').trim();
}

/** marked's lexer, which ends on any text: what is nested too deeply stays as plain text. */
class BoundedLexer extends Lexer {
	#blocks = 0;
	#inlines = 0;

	/**
	 * The outermost tokens, one after the other: what stands in the lines of each is read when its turn
	 * comes, and what it links to may be told after it.
	 */
	*outermost(source: string): Generator<Token> {
		const {tokens, inlineQueue: queue} = this;
		const ends: number[] = [];
		tokens.push = (...more) => {
			ends.push(queue.length);
			return Array.prototype.push.apply(tokens, more);
		};
		this.blockTokens(source, tokens);
		let next = 0;
		for (const [index, token] of tokens.entries()) {
			for (const {src, tokens} of queue.slice(next, ends[index])) {
				this.state.inRawBlock = false;
				this.inlineTokens(src, tokens);
			}
			next = ends[index] ?? next;
			yield token;
		}
	}

	override blockTokens(source: string, tokens?: Token[], clipped?: boolean): Token[];
	override blockTokens(source: string, tokens?: TokensList, clipped?: boolean): TokensList;
	override blockTokens(source: string, tokens: Token[] = [], clipped = false): Token[] {
		if (this.#blocks >= deepestBlock) {
			const text = `${cut} ${flattened(source)}`;
			tokens.push({type: 'text', raw: source, text, escaped: true});
			return tokens;
		}
		this.#blocks++;
		try {
			return super.blockTokens(source, tokens, clipped);
		} finally {
			this.#blocks--;
		}
	}

	override inlineTokens(source: string, tokens: Token[] = []): Token[] {
		if (this.#inlines >= deepestInline) {
			tokens.push({type: 'text', raw: source, text: source, escaped: false});
			return tokens;
		}
		this.#inlines++;
		try {
			return super.inlineTokens(source, tokens);
		} finally {
			this.#inlines--;
		}
	}
}

/**
 * More brackets in a row than any link has. marked would look for a link behind each of them, so
 * all but the last few become text at once.
 */
const brackets: TokenizerAndRendererExtension = {
	name: 'brackets',
	level: 'inline',
	tokenizer(source) {
		const [raw] = /^\[{16,}(?=\[{4})/.exec(source) ?? [];
		return raw === undefined ? undefined : {type: 'text', raw, text: raw, escaped: false};
	},
};

/** More than an address has before its `@`, where 64 is the most (RFC 5321). */
const longRun = /^[a-zA-Z0-9.!#$%&'*+/=?_`{|}~-]{200}/;

/** What marked looks at for an address or a tag; either may well be shorter, and is hardly longer. */
const longestTag = 2048;
/** How far marked looks for the end of an emphasis, once a text has shown that most never end. */
const shortSight = 400;
const manyFailures = 200;
const manyCharacters = 1_000_000;
/** More marks without an end than any text has: none of those that follow is looked at any more. */
const tooManyFailures = 2000;
const asterisk = 42;
const underscore = 95;

/** How a line ends that makes a heading of the one above, or a table. */
const underline = /[=-][ \t]*$/m;
const tableRule = /[-:|][ \t]*$/m;

/** What is written without spaces between words, so that emphasis stands right beside them. */
const unspaced =
	/[\u1100-\u11FF\u2E80-\uA4CF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/;
const {emStrong: unspacedEmStrong, del: unspacedDel} = markedCjkFriendly().tokenizer ?? {};

/** What is left to read, the same with code and links masked, and the character before. */
type Inline = [source: string, masked: string, before?: string];

/** Whether a text begins with what may be a table, of no more cells than there may be. */
function mayBeTable(source: string): boolean {
	const header = source.indexOf('\n');
	const rule = source.indexOf('\n', header + 1);
	if (
		header === -1 ||
		!/^[ \t]*[|:-][ \t|:-]*$/.test(source.slice(header + 1, rule === -1 ? undefined : rule))
	)
		return false;
	const columns = source.slice(header + 1, rule).split('|').length;
	let rows = 1;
	for (let start = rule; start !== -1 && source[start + 1] !== '\n'; rows++) {
		if (rows * columns > 2 * limits.tableCells) return false;
		start = source.indexOf('\n', start + 1);
	}
	return true;
}

class BoundedTokenizer extends Tokenizer {
	readonly #mayUnderline: boolean;
	readonly #mayHoldTable: boolean;
	readonly #isUnspaced: boolean;
	/** What was read in vain of each long text, by the text with its code and links masked. */
	readonly #inVain = new Map<string, {marks: number; characters: number}>();

	constructor(text: string) {
		super();
		this.#mayUnderline = underline.test(text);
		this.#mayHoldTable = tableRule.test(text);
		this.#isUnspaced = unspaced.test(text);
	}

	/** marked's rule for it is long, and takes longer to be made than all others: seldom is there any. */
	override lheading(source: string): ReturnType<Tokenizer['lheading']> {
		return this.#mayUnderline ? super.lheading(source) : undefined;
	}

	/** The same. One of too many cells stays text, since every row is made as wide as the header. */
	override table(source: string): ReturnType<Tokenizer['table']> {
		return this.#mayHoldTable && mayBeTable(source) ? super.table(source) : undefined;
	}

	/** Else marked looks for an `@` at the end of the run from every single character of it. */
	override inlineText(source: string): ReturnType<Tokenizer['inlineText']> {
		const run = longRun.exec(source)?.[0];
		return super.inlineText(run ?? source);
	}

	/** Each mark that is never closed makes marked read all the rest of the paragraph in vain. */
	override emStrong(
		source: string,
		masked: string,
		before?: string,
	): ReturnType<Tokenizer['emStrong']> {
		const character = source.charCodeAt(0);
		if (character !== asterisk && character !== underscore) return undefined;
		if (masked.length <= shortSight) return this.#emStrong(source, masked, before);
		const vain = this.#inVain.get(masked) ?? {marks: 0, characters: 0};
		this.#inVain.set(masked, vain);
		if (vain.marks >= tooManyFailures) return undefined;
		const isBlind = vain.marks >= manyFailures || vain.characters >= manyCharacters;
		const found =
			isBlind && source.length > shortSight
				? this.#emStrong(
						source.slice(0, shortSight),
						masked.slice(masked.length - source.length).slice(0, shortSight),
						before,
					)
				: this.#emStrong(source, masked, before);
		if (!found) {
			vain.marks++;
			vain.characters += isBlind ? shortSight : source.length;
		}
		return found;
	}

	/**
	 * CommonMark takes the marks in これは**「強調」**です for text, as a bracket stands on one side of them
	 * and a letter on the other (issue 650 of the specification).
	 */
	#emStrong(...inline: Inline): ReturnType<Tokenizer['emStrong']> {
		const found = this.#isUnspaced && unspacedEmStrong?.apply(this, inline);
		return found === false ? super.emStrong(...inline) : found;
	}

	override del(...inline: Inline): ReturnType<Tokenizer['del']> {
		const found = this.#isUnspaced && unspacedDel?.apply(this, inline);
		return found === false ? super.del(...inline) : found;
	}

	override url(source: string): ReturnType<Tokenizer['url']> {
		return super.url(source.slice(0, longestTag));
	}

	override tag(source: string): ReturnType<Tokenizer['tag']> {
		return super.tag(source.slice(0, longestTag));
	}
}

/** More lines than a paragraph has; marked reads what goes on from a list line by line, all anew. */
const mostLines = 500;
/** More characters than a paragraph has; it is set as a whole, in the viewer while a key waits. */
const mostCharacters = 6000;
const note = /^ {0,3}\[\^([^\]\s]{1,100})\]:/;
const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?!.*`)|~{3,})/;
/** How a line begins that goes on with no paragraph. */
const begins = /^[ \t>]*(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]/;
/** What stands before the text of a line that is quoted, or an item's. */
const marks = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/;
/** Where a line is parted: behind a sentence if one ends near enough, else between words. */
const sentenceEnds = ['. ', '! ', '? ', '。', '！', '？'];
const gap = /[ \t、，]/;

function hasLongParagraph(markdown: string): boolean {
	let lines = 0;
	let begin = 0;
	for (let start = 0; start < markdown.length; ) {
		const found = markdown.indexOf('\n', start);
		const end = found === -1 ? markdown.length : found;
		if (end === start) begin = start;
		lines = end === start ? 0 : lines + 1;
		if (lines >= mostLines || end - begin > mostCharacters) return true;
		start = end + 1;
	}
	return false;
}

/** Where the first part of a text ends, which may be its own end. */
function endOfPart(text: string): number {
	const part = text.slice(0, mostCharacters);
	const end = Math.max(...sentenceEnds.map((sign) => part.lastIndexOf(sign) + sign.length));
	if (end > mostCharacters / 2) return end;
	for (let length = part.length; length > mostCharacters / 2; length--)
		if (gap.test(part[length - 1] ?? '')) return length;
	const next = text.slice(part.length).search(gap);
	return next === -1 ? text.length : part.length + next + 1;
}

/** Columns of the marks and blanks of a line that is nested more deeply than is read. */
const longestIndent = 4 * deepestBlock;

/** A line that is a paragraph by itself as several, all of them in the same quote or item. */
function partsOf(line: string): string[] {
	const parts: string[] = [];
	for (let rest = line; rest !== ''; ) {
		const end = rest.length > mostCharacters ? endOfPart(rest) : rest.length;
		parts.push(rest.slice(0, end));
		rest = rest.slice(end);
	}
	// Each part has it again: what is nested more deeply than is read would make far more of the text.
	const indent = (marks.exec(line)?.[0] ?? '').slice(0, longestIndent).replace(/[^ \t>]/g, ' ');
	return parts.flatMap((part, index) =>
		index === 0 ? [part] : [indent.trimEnd(), indent + part.trimStart()],
	);
}

/**
 * Parts what marked would not: a footnote right under a paragraph, as GitHub does, and a paragraph
 * of more lines or characters than anyone writes. Code, tables and HTML stay as they are.
 */
function parted(markdown: string): string {
	if (!markdown.includes('\n[^') && !hasLongParagraph(markdown)) return markdown;
	let open = '';
	let lines = 0;
	let length = 0;
	let before = '';
	return markdown
		.split('\n')
		.flatMap((line) => {
			const mark = fence.exec(line)?.[1];
			if (mark !== undefined && (open === '' || mark.startsWith(open)))
				open = open === '' ? mark : '';
			const isText = line.trim() !== '' && open === '' && !/^[ \t]*[|<]/.test(line);
			if (!isText || begins.test(line)) [lines, length] = [0, 0];
			if (isText) [lines, length] = [lines + 1, length + line.length + 1];
			const isNote = note.test(line) && !note.test(before);
			const isApart = lines > 1 && (isNote || lines % mostLines === 0 || length > mostCharacters);
			if (isApart) length = line.length;
			before = line;
			const parts = length > mostCharacters && !/^(?: {4}|\t)/.test(line) ? partsOf(line) : [line];
			return isApart ? ['', ...parts] : parts;
		})
		.join('\n');
}

const options = new Marked({gfm: true}).use({
	extensions: [brackets, definitions, ...footnotes],
}).defaults;

/**
 * GitHub's Markdown and footnotes as marked's tokens, of which each is finished when it is asked for.
 * Ends on any text, and never throws.
 */
export function lex(markdown: string): Iterable<Token> {
	const text = parted(markdown.replace(/\r\n?/g, '\n'));
	const lexer = new BoundedLexer({...options, tokenizer: new BoundedTokenizer(text)});
	const labels = text.includes('[^') ? text.match(new RegExp(note, 'gm')) : null;
	notes.set(lexer, new Set(labels?.map((label) => note.exec(label)?.[1] ?? '')));
	return lexer.outermost(text);
}
