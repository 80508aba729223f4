import {Lexer} from 'yaml';

/*
 * libyaml, Psych, go-yaml and js-yaml let a text in quotes, and what stands in brackets, go on at the
 * beginning of a line, or behind a tab; the specification, and our parser, want it indented further
 * than its key. js-yaml, which gray-matter reads with, takes other tabs as well.
 */

/** The lexer's sign for brackets that it gives up. */
const bracketsCut = '\u0018';
/** What ends a document, wherever it stands. */
const documentEnd = /\n(?:---|\.\.\.)(?=[ \t\n]|$)/;
const quotedText = {
	'"': /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y,
	"'": /'[^']*(?:''[^']*)*'/y,
} as const;
/** What is in brackets that may hold brackets: texts in quotes, the last of which may have no end; comments. */
const inBrackets =
	/"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|(?<=[[{,:\s])'[^']*(?:''[^']*)*'|(?<=\s)#.*|[[\]{}]/g;
/** So many places are mended in a text. */
const most = 100;

/**
 * Ways to read a text that does not parse, the likeliest first. Lines stay where they are, columns
 * may not.
 */
export function* mendedYaml(text: string): Generator<string> {
	const indented = withIndent(text);
	if (indented !== text) yield indented;
	// js-yaml counts no tab as indentation, and takes none before a dash.
	if (/^ *(?:- *)?\t/m.test(text) && !/^ *\t[ \t]*-/m.test(text))
		yield withIndent(
			text.replace(/^([ -]*)\t[ \t]*/gm, (_, start: string) => start && `${start} `),
		);
}

/** Indents what goes on in a later line, in quotes and in brackets. */
function withIndent(text: string): string {
	let mended = text;
	let from = 0;
	for (let count = 0; count < most; count++) {
		const cut = firstCut(mended, from);
		if (!cut) break;
		const {start, end} = cut;
		const lineStart = mended.lastIndexOf('\n', start) + 1;
		const inner = mended.slice(start, end);
		if (documentEnd.test(inner)) break;
		const indent = ' '.repeat(start - lineStart + 1);
		mended =
			mended.slice(0, start) + inner.replace(/\n(?=[^\n])/g, `\n${indent}`) + mended.slice(end);
		from = lineStart;
	}
	return mended;
}

/** What is cut off first behind an offset, though it has an end. */
function firstCut(text: string, from: number): {start: number; end: number} | undefined {
	let at = from;
	let brackets: number | undefined;
	let depth = 0;
	for (const token of new Lexer().lex(text.slice(from))) {
		if (token === bracketsCut)
			return brackets === undefined ? undefined : rangeTo(brackets, endOfBrackets(text, brackets));
		if (token === '[' || token === '{') {
			if (depth++ === 0) brackets = at;
		} else if (token === ']' || token === '}') depth--;
		const [quote] = token;
		if ((quote === '"' || quote === "'") && !isClosed(token, quote)) {
			if (depth > 0 && brackets !== undefined)
				return rangeTo(brackets, endOfBrackets(text, brackets));
			const pattern = quotedText[quote];
			pattern.lastIndex = at;
			return rangeTo(at, pattern.test(text) ? pattern.lastIndex : undefined);
		}
		// The lexer's other signs are no part of the text.
		if (!/^[\u0002\u001F\uFEFF]$/.test(token) || text[at] === token) at += token.length;
	}
	return undefined;
}

function rangeTo(start: number, end: number | undefined) {
	return end === undefined ? undefined : {start, end};
}

function isClosed(token: string, quote: '"' | "'"): boolean {
	const pattern = quotedText[quote];
	pattern.lastIndex = 0;
	return pattern.test(token) && pattern.lastIndex === token.length;
}

function endOfBrackets(text: string, start: number): number | undefined {
	let depth = 0;
	inBrackets.lastIndex = start;
	for (let found = inBrackets.exec(text); found; found = inBrackets.exec(text)) {
		const [sign] = found;
		if (sign === '[' || sign === '{') depth++;
		else if ((sign === ']' || sign === '}') && --depth === 0) return inBrackets.lastIndex;
	}
	return undefined;
}
