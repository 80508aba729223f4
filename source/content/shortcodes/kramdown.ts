import {regionsOf} from './regions.ts';

/** A text that stands for code while the rest is changed. Control characters are in no content. */
const [opens, closes] = ['\u0002', '\u0003'];
const held = new RegExp(`${opens}(\\d+)${closes}`, 'g');

/** What kramdown has in braces: attributes, ids of headings, what it is to do. */
const attributes = '\\{:[^{}\\n]*\\}';
const attributeLine = new RegExp(`^([ \\t>]*)${attributes}[ \\t]*$`, 'gm');
const atItem = new RegExp(`^([ \\t>]*(?:[-*+]|\\d+\\.)[ \\t]+)${attributes}[ \\t]*`, 'gm');
const atSpan = new RegExp(`([)\\]*_>${closes}])(?:${attributes})+`, 'g');
const headingId = /[ \t]\{#[\w:.-]+\}[ \t#]*$/;
const heading = /^ {0,3}#{1,6}[ \t]/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const abbreviation = /^ {0,3}\*\[[^\]\n]+\]:.*$/gm;
const endOfBlock = /^\^[ \t]*$/gm;

/**
 * The Markdown of kramdown, which Jekyll reads, as everybody's: without attributes, comments,
 * abbreviations and the mark of a table of contents, and with the Markdown inside of HTML that is
 * said to hold some. Code stays as it is. Takes linear time.
 */
export function fromKramdown(text: string): string {
	if (!/\{[:#]|\*\[|\bmarkdown=|^\^|^\s*\||--/m.test(text)) return text;
	const code: string[] = [];
	const masked = maskCode(text.replaceAll(opens, '').replaceAll(closes, ''), code);
	const plain = withoutIds(withoutToc(withoutExtensions(masked)))
		.replace(attributeLine, '$1')
		.replace(atItem, '$1')
		.replace(atSpan, '$1')
		.replace(abbreviation, '')
		.replace(endOfBlock, '')
		.replace(/(?<= )--(-?)(?= )|(?<=\d)--(?=\d)/g, (_, long?: string) => (long ? '—' : '–'));
	return withHeaders(openHtml(plain)).replace(
		held,
		(_, index: string) => code[Number(index)] ?? '',
	);
}

function maskCode(text: string, code: string[]): string {
	let masked = '';
	let done = 0;
	for (const {kind, from, to} of regionsOf(text)) {
		if (kind !== 'code') continue;
		masked += `${text.slice(done, from)}${opens}${code.length}${closes}`;
		code.push(text.slice(from, to));
		done = to;
	}
	return masked + text.slice(done);
}

/** Without comments and options; what is to be no Markdown stays, as HTML. */
function withoutExtensions(text: string): string {
	let plain = '';
	let done = 0;
	const unclosed = new Set<string>();
	const opening = /\{::([a-z]+)[^{}\n]*?(\/?)\}/g;
	for (let match = opening.exec(text); match; match = opening.exec(text)) {
		const [whole, name = '', isAlone = ''] = match;
		const behind = match.index + whole.length;
		if (isAlone === '' && unclosed.has(name)) continue;
		const close = new RegExp(`\\{:/(?:${name})?\\}`, 'g');
		close.lastIndex = behind;
		const end = isAlone === '' ? close.exec(text) : undefined;
		if (end === null) {
			unclosed.add(name);
			continue;
		}
		const inner = end ? text.slice(behind, end.index) : '';
		const isShown = name === 'nomarkdown';
		plain += text.slice(done, match.index) + (isShown ? inner : inner.replace(/[^\n]+/g, ''));
		done = end ? close.lastIndex : behind;
		opening.lastIndex = done;
	}
	return plain + text.slice(done);
}

/** Without the list in whose place kramdown puts a table of contents. */
function withoutToc(text: string): string {
	if (!/^\s*\{:.*\btoc\b/m.test(text)) return text;
	const lines = text.split('\n');
	// There is one table of contents; further lists of the kind are shown.
	const mark = lines.findIndex((line) => /^\s*\{:\s*toc\b[^}]*\}\s*$/.test(line));
	for (let above = mark; above >= 0 && lines[above]?.trim() !== ''; above--) lines[above] = '';
	return lines.join('\n');
}

/** Without the names that headings are given for links to them. */
function withoutIds(text: string): string {
	if (!text.includes('{#')) return text;
	const lines = text.split('\n');
	return lines
		.map((line, index) =>
			heading.test(line) || underline.test(lines[index + 1] ?? '')
				? line.replace(headingId, '')
				: line,
		)
		.join('\n');
}

/** HTML that holds Markdown, as it says itself, without its tags: `<div markdown="1">`. */
function openHtml(text: string): string {
	if (!/\smarkdown=/i.test(text)) return text;
	const open: Array<{name: string; holdsMarkdown: boolean}> = [];
	const counts = new Map<string, number>();
	const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
	return text.replace(
		/<(\/?)([a-z][\w-]*)(?![\w-])([^<>]*)>/gi,
		(tag, slash: string, word: string, rest: string) => {
			const name = word.toLowerCase();
			if (slash === '') {
				const holdsMarkdown = /\smarkdown\s*=\s*["']?(?:1|block|span)\b/i.test(rest);
				if (!rest.endsWith('/') && !/^(?:br|hr|img|input|meta|link|wbr)$/.test(name)) {
					open.push({name, holdsMarkdown});
					count(name, 1);
				}
				return holdsMarkdown ? '' : tag;
			}
			if ((counts.get(name) ?? 0) === 0) return tag;
			let last = open.pop();
			for (; last && last.name !== name; last = open.pop()) count(last.name, -1);
			count(name, -1);
			return last?.holdsMarkdown ? '' : tag;
		},
	);
}

const row = /^ {0,3}\|/;
const separator = /^ {0,3}\|(?=[^\n]*[-=])[\s:|+=-]+$/;

/** Tables whose first row is their heading; those of kramdown need none. */
function withHeaders(text: string): string {
	if (!/^ {0,3}\|/m.test(text)) return text;
	const lines: string[] = [];
	/** How many rows of the table that this line is in came before it. */
	let rows = 0;
	for (const line of text.split('\n')) {
		if (!row.test(line)) rows = 0;
		else if (separator.test(line)) {
			if (rows !== 1) continue;
			rows++;
		} else {
			if (rows === 1) {
				const cells = (lines.at(-1) ?? '').trim().replace(/\|$/, '').split('|').length - 1;
				lines.push(`|${'---|'.repeat(cells)}`);
				rows++;
			}
			rows++;
		}
		lines.push(line);
	}
	return lines.join('\n');
}
