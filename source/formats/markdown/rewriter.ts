import type {Token, Tokens} from 'marked';
import {regionFinder} from '../../content/shortcodes/regions.ts';
import {decodeEntities} from '../../markdown/extras/references.ts';
import {safeAddress} from '../../markdown/link.ts';
import {closedFence, fenced} from './fences.ts';
import {harmlessHtml} from './harmless-html.ts';
import {endOfLabel, endOfLines, find} from './parts.ts';

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
export function* deep(tokens: readonly Token[]): Generator<Token> {
	for (const token of tokens) {
		yield token;
		if (token.type !== 'link' && token.type !== 'image') yield* deep(inner(token));
	}
}

/** An address as it may stand between the round brackets of a link. */
function bracketed(address: string): string {
	return address.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

/** A level from 1 to 6 as the marks of a heading. */
function hashes(level: number): string {
	return '#'.repeat(Math.min(Math.max(level, 1), 6));
}

const nestedHeading =
	/^((?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*)(#{1,6})(?=[ \t]|$)/gm;

/** Thrown when a part of a text that must be replaced is not where it should be. */
class Unfound extends Error {}

/** Writes the blocks of a text anew, with all in it replaced that may not stay as it is. */
export class Rewriter {
	/** Whether something was left out that was not safe. */
	isChanged = false;
	readonly #shift: number;
	readonly #noteLabel: (label: string) => string;

	constructor(shift: number, noteLabel: (label: string) => string) {
		this.#shift = shift;
		this.#noteLabel = noteLabel;
	}

	/** A block as it stands in the text. What can't be made safe is shown as it was written, as code. */
	block(token: Token): string {
		try {
			return this.#block(token);
		} catch (error) {
			if (!(error instanceof Unfound)) throw error;
			return `${fenced(token.raw.trimEnd())}\n\n`;
		}
	}

	#block(token: Token): string {
		if (token.type === 'code') return closedFence(token.raw);
		if (token.type === 'space') return token.raw;
		if (token.type === 'def') return '';
		if (token.type === 'html') return this.#html(token.raw);
		const rest = token.raw.slice(token.raw.trimEnd().length);
		if (token.type !== 'heading') return this.#text(token.raw, [token]);
		const {depth, text} = token as Tokens.Heading;
		const line = this.#text(
			text
				.split('\n')
				.map((part) => part.trim())
				.join(' '),
			inner(token),
		);
		// An underlined heading may be of several lines; one with marks before it is not.
		const isKept = this.#shift === 0 && /^ {0,3}#/.test(token.raw);
		return isKept
			? this.#text(token.raw, [token])
			: `${hashes(depth + this.#shift)} ${line}${rest}`;
	}

	/** A block of HTML. Without a tag that it began with it must not become Markdown. */
	#html(raw: string): string {
		const html = harmlessHtml(raw, this.#shift);
		if (html === raw || html.trim() === '') return html === raw ? raw : '';
		this.isChanged = true;
		return `<div>\n${html.trim().replace(/\n(?:[ \t]*\n)+/g, '\n')}\n</div>\n\n`;
	}

	/** A text with everything in it that may not stay as it is replaced; `tokens` are those in it. */
	#text(raw: string, tokens: readonly Token[]): string {
		const parts: string[] = [];
		let done = 0;
		let hasHeading = false;
		// Pieces and not one text: looking at the end of a text that grows takes ever longer.
		const add = (part: string) => {
			if (part !== '') parts.push(part);
		};
		for (const token of deep(tokens)) {
			if (token.type === 'heading') hasHeading = true;
			if (token.type === 'code') {
				// Its lines have lost their indentation. What looks like a link in them is none.
				const last = endOfLines(raw, (token as Tokens.Code).text, done);
				add(raw.slice(done, last));
				done = last;
				continue;
			}
			const [from, to] = this.#replacement(token) ?? [];
			if (from === undefined || to === undefined) continue;
			const spot = find(raw, from, done);
			if (!spot && from !== to) throw new Unfound();
			if (!spot || from === to) {
				add(raw.slice(done, spot?.end ?? done));
				done = spot?.end ?? done;
				continue;
			}
			this.isChanged ||= ['html', 'link', 'image'].includes(token.type);
			add(raw.slice(done, spot.start));
			const sides = [parts.at(-1)?.at(-1) ?? ' ', raw[spot.end] ?? ' '];
			// What is left on both sides of a tag must not become one, nor a link: `<scr<script>ipt>`.
			const meets = to === '' && sides.every((side) => side.trim() !== '');
			add(meets ? '<!-- -->' : to.replaceAll('\n', `\n${spot.prefix}`));
			done = spot.end;
		}
		add(raw.slice(done));
		const text = parts.join('');
		if (!hasHeading || this.#shift === 0) return text;
		const regionAt = regionFinder(text);
		return text.replace(nestedHeading, (whole, before: string, marks: string, offset: number) =>
			regionAt(offset) ? whole : before + hashes(marks.length + this.#shift),
		);
	}

	/** A part of a text and what stands in its place; undefined for what there is nothing to look for in. */
	#replacement(token: Token): readonly [from: string, to: string] | undefined {
		const {raw} = token;
		switch (token.type) {
			case 'link':
			case 'image':
				return [raw, this.#link(token as Tokens.Link | Tokens.Image)];
			case 'html':
				return [raw, harmlessHtml(raw, this.#shift)];
			case 'def':
				return [raw.trimEnd(), ''];
			case 'codespan':
			case 'escape':
				return [raw, raw];
			case 'footnote':
			case 'footnoteReference': {
				const label = String((token as Tokens.Generic).label);
				const end = token.type === 'footnote' ? ']:' : ']';
				// Who knows no footnotes takes this for the definition of a link, and the word for its address.
				const isAddress = end === ']:' && /^<?[a-z][a-z\d+.-]*:/i.test(inner(token)[0]?.raw ?? '');
				const named = `[^${this.#noteLabel(label)}${end}`;
				return [`[^${label}${end}`, isAddress ? `${named} <!-- -->` : named];
			}
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
