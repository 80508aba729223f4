/** A fence of code, whose text is nobody's mark. */
const fence = /^ {0,3}(`{3,}|~{3,})/;
/** The sign that an item of a list begins with, and the space around it. */
const item = /^(\s*)(?:[-*+]|\d{1,9}[.)])(\s+)/;
/**
 * A mark behind an item: `{for: acme, backend}`, or the same as a comment, which nobody sees who reads the
 * Markdown elsewhere.
 */
const mark = /[ \t]*(?:\{for:([^{}\n]{1,200})\}|<!--\s*for:([^\n]{1,200}?)-->)[ \t]*$/;

/** The names in a list of them. */
export function namesIn(text: string): string[] {
	return text
		.split(/[\s,]+/)
		.map((name) => name.replace(/^[["']+|[\]"']+$/g, '').toLowerCase())
		.filter(Boolean);
}

/** One that is marked, by the number of its line from 0, and for whom. */
export type Marked = {line: number; names: string[]};

/** The items of lists in a Markdown text that are marked for somebody. */
export function markedItems(body: string): Marked[] {
	const found: Marked[] = [];
	if (!/for:/.test(body)) return found;
	let open: string | undefined;
	for (const [line, text] of body.split('\n').entries()) {
		const [, sign] = fence.exec(text) ?? [];
		if (open !== undefined) {
			if (sign?.startsWith(open) && text.trim() === sign) open = undefined;
			continue;
		}
		open = sign;
		if (!item.test(text)) continue;
		const [whole, braces, comment] = mark.exec(text) ?? [];
		if (whole !== undefined) found.push({line, names: namesIn(braces ?? comment ?? '')});
	}
	return found;
}

/**
 * A Markdown text without the marks of its items, and without the items that are marked for others, with all
 * that is in them. `takes` are the names that count; without it, everything stays.
 */
export function itemsFor(body: string, takes?: ReadonlySet<string>): string {
	const marked = new Map(markedItems(body).map(({line, names}) => [line, names]));
	if (marked.size === 0) return body;
	const kept: string[] = [];
	/** In columns: what stands further in belongs to the item that is left out. */
	let depth: number | undefined;
	for (const [line, text] of body.split('\n').entries()) {
		if (depth !== undefined && (text.trim() === '' || indentOf(text) > depth)) continue;
		// A blank line before what comes next is one too many only within the list.
		if (depth !== undefined && !item.test(text)) kept.push('');
		depth = undefined;
		const names = marked.get(line);
		if (names && takes && !names.some((name) => takes.has(name))) depth = indentOf(text);
		else kept.push(names ? text.replace(mark, '') : text);
	}
	return kept.join('\n').replace(/^\n+|\n+$/g, '');
}

function indentOf(text: string): number {
	return /^[ \t]*/.exec(text)?.[0].replaceAll('\t', '    ').length ?? 0;
}
