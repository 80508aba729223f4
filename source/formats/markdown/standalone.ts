import type {Token, Tokens} from 'marked';
import {codeRegions} from '../../content/code-regions.ts';
import {decodeEntities} from '../../markdown/html.ts';
import {lex} from '../../markdown/lexer.ts';
import {safeAddress} from '../../markdown/link.ts';
import {plainText} from '../../resume/plain-text.ts';
import {harmlessHtml, unclosedTags} from './harmless-html.ts';

/** What a text becomes where it stands among others. */
export type Place = {
	/** The level that its highest heading gets, from 1; without it, headings stay as they are. */
	headings?: number;
	/** What a footnote is called here, by its own label. */
	noteLabel?: (label: string) => string;
};

/** The tokens in a token, of blocks and of lines. */
function inner(token: Token): Token[] {
	if (token.type === 'list') return (token as Tokens.List).items;
	if (token.type === 'table') {
		const {header, rows} = token as Tokens.Table;
		return [...header, ...rows.flat()].flatMap((cell) => cell.tokens);
	}
	return 'tokens' in token ? (token.tokens ?? []) : [];
}

/** A token and all within it, but for what is inside of links: their labels are seen to with them. */
function* deep(tokens: readonly Token[]): Generator<Token> {
	for (const token of tokens) {
		yield token;
		if (token.type !== 'link' && token.type !== 'image') yield* deep(inner(token));
	}
}

/** The end of the label that a link begins with: the offset of its closing bracket. */
function endOfLabel(raw: string): number | undefined {
	let depth = 0;
	for (let index = 0; index < raw.length; index++) {
		const character = raw[index];
		if (character === '\\') index++;
		else if (character === '`') {
			const run = /^`+/.exec(raw.slice(index))?.[0] ?? '';
			const close = raw.indexOf(run, index + run.length);
			index = close === -1 ? index + run.length - 1 : close + run.length - 1;
		} else if (character === '[') depth++;
		else if (character === ']' && --depth === 0) return index;
	}
	return undefined;
}

/** An address as it may stand between the round brackets of a link. */
function bracketed(address: string): string {
	return address.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

/** Code with a fence that ends: without one, all that follows would be code. */
function closedFence(raw: string): string {
	const [, fence] = /^ {0,3}(`{3,}|~{3,})/.exec(raw) ?? [];
	if (fence === undefined) return raw;
	const text = raw.trimEnd();
	const last = text.slice(text.lastIndexOf('\n') + 1).trim();
	const isClosed = text.includes('\n') && last.startsWith(fence) && /^(.)\1*$/.test(last);
	return isClosed ? raw : `${raw.replace(/\n$/, '')}\n${fence}`;
}

/** A level from 1 to 6 as the marks of a heading. */
function hashes(level: number): string {
	return '#'.repeat(Math.min(Math.max(level, 1), 6));
}

const nestedHeading =
	/^((?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*)(#{1,6})(?=[ \t]|$)/gm;

class Rewriter {
	readonly #shift: number;
	readonly #noteLabel: (label: string) => string;

	constructor(shift: number, noteLabel: (label: string) => string) {
		this.#shift = shift;
		this.#noteLabel = noteLabel;
	}

	/** A block as it stands in the text. */
	block(token: Token): string {
		if (token.type === 'code') return closedFence(token.raw);
		if (token.type === 'space') return token.raw;
		if (token.type === 'def') return '';
		if (token.type === 'html') return harmlessHtml(token.raw, this.#shift);
		const rest = /\s*$/.exec(token.raw)?.[0] ?? '';
		if (token.type !== 'heading') return this.#text(token.raw, [token]);
		const {depth, text} = token as Tokens.Heading;
		const line = this.#text(text.replace(/\s*\n\s*/g, ' '), inner(token));
		// An underlined heading may be of several lines; one with marks before it is not.
		const isKept = this.#shift === 0 && /^ {0,3}#/.test(token.raw);
		return isKept
			? this.#text(token.raw, [token])
			: `${hashes(depth + this.#shift)} ${line}${rest}`;
	}

	/** A text with everything in it that may not stay as it is replaced. */
	#text(raw: string, tokens: readonly Token[]): string {
		const replacements = new Map<string, string>();
		let hasHeading = false;
		for (const token of deep(tokens)) {
			if (token.type === 'heading') hasHeading = true;
			const replacement = this.#replacement(token);
			if (replacement !== undefined) replacements.set(token.raw, replacement);
			if (token.type === 'footnote') {
				const label = String((token as Tokens.Generic).label);
				replacements.set(`[^${label}]:`, `[^${this.#noteLabel(label)}]:`);
			}
		}
		const text = this.#replaced(raw, replacements);
		if (!hasHeading || this.#shift === 0) return text;
		const isCode = codeRegions(text);
		return text.replace(nestedHeading, (whole, before: string, marks: string, offset: number) =>
			isCode(offset) ? whole : before + hashes(marks.length + this.#shift),
		);
	}

	#replaced(raw: string, replacements: ReadonlyMap<string, string>): string {
		if (![...replacements].some(([from, to]) => from !== to)) return raw;
		const isCode = codeRegions(raw);
		const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
		// The longest first, as one may begin with another.
		const parts = [...replacements.keys()].sort((a, b) => b.length - a.length).map(literally);
		const pattern = new RegExp(`${parts.join('|')}|\\\\.`, 'gs');
		return raw.replace(pattern, (found: string, offset: number) =>
			isCode(offset) ? found : (replacements.get(found) ?? found),
		);
	}

	/** What stands in place of a part of a line; undefined for what has nothing to be replaced in it. */
	#replacement(token: Token): string | undefined {
		switch (token.type) {
			case 'link':
			case 'image':
				return this.#link(token as Tokens.Link | Tokens.Image);
			case 'html':
				return harmlessHtml(token.raw, this.#shift);
			case 'def':
				return '';
			case 'codespan':
				return token.raw;
			case 'footnoteReference':
				return `[^${this.#noteLabel(String((token as Tokens.Generic).label))}]`;
			default:
				return undefined;
		}
	}

	/** A link with its address beside it. One that is not safe to follow is its label alone. */
	#link({type, raw, href, title, text, tokens = []}: Tokens.Link | Tokens.Image): string {
		const isSafe = safeAddress(decodeEntities(href)) !== undefined;
		const begin = type === 'image' ? 1 : 0;
		if (raw[begin] !== '[') return isSafe ? raw : plainWords(text);
		const end = endOfLabel(raw.slice(begin));
		if (end === undefined) return isSafe ? raw : plainWords(text);
		const label = this.#text(raw.slice(begin + 1, begin + end), tokens);
		if (!isSafe) return label;
		const behind = raw.slice(begin + end + 1);
		if (behind.startsWith('(')) return `${raw.slice(0, begin)}[${label}]${behind}`;
		const quoted = title ? ` "${title.replace(/["\\]/g, '\\$&')}"` : '';
		const address = bracketed(safeAddress(decodeEntities(href)) ?? '');
		return `${raw.slice(0, begin)}[${label}](${address}${quoted})`;
	}
}

/** What stood between angle brackets, as text that makes no link. */
function plainWords(text: string): string {
	return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

/** Whether two blocks would be one if nothing stood between them: what is indented goes on with a list. */
function divides(before: Token | undefined, after: Token | undefined): boolean {
	const isIndented = after?.type === 'code' && !/^ {0,3}[`~]/.test(after.raw);
	const follows = before?.type === 'list' && (after?.type === 'list' || isIndented);
	return follows || (before?.type === 'code' && isIndented && before.raw.startsWith(' '));
}

/** The top blocks of a text that may be anything. */
export function blocksIn(body: string): Token[] {
	return lex(plainText(body));
}

/**
 * A text as its author wrote it, fit to stand among texts of others: without comments, its links with
 * their addresses beside them instead of in definitions, which would hold for all; links and HTML
 * that are not safe as mere text; headings and footnotes as `place` asks for.
 */
export function standalone(
	body: string,
	{headings, noteLabel = (label) => label}: Place = {},
): string {
	const tokens = blocksIn(body);
	const levels = Array.from(deep(tokens)).flatMap((token) =>
		token.type === 'heading' ? [(token as Tokens.Heading).depth] : [],
	);
	const highest = levels.reduce((least, level) => Math.min(least, level), 6);
	const shift = headings === undefined || levels.length === 0 ? 0 : headings - highest;
	const rewriter = new Rewriter(shift, noteLabel);
	const said = tokens.filter(({type}) => type !== 'space');
	const text = tokens
		.map((token) => {
			const block = rewriter.block(token);
			if (block.trim() !== '' || token.type === 'space') return block;
			const index = said.indexOf(token);
			return divides(said[index - 1], said[index + 1]) ? '\n\n<!-- -->\n\n' : '\n\n';
		})
		.join('');
	return (text + unclosedTags(text)).replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}
