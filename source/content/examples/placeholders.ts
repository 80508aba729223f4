import {exampleAddresses, examples} from './index.ts';
import {templateTexts} from './theme-placeholders.ts';

/** Texts of the examples that may well stay as they are, by their paths. */
const usable = /^(?:website|levels|(?:summary|about)\.title)$|\b(?:tags|items|period)$/;

/** All that is to be replaced, by how it begins. */
let all: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * Whether a value, a paragraph or an item of a list is what `init` wrote for its owner to replace:
 * all of it, not only words in it.
 */
export function isPlaceholder(text: string): boolean {
	all ??= allPlaceholders();
	return all.get(beginning(text))?.has(plain(text)) ?? false;
}

/** The paragraphs and the items of a Markdown text, each with the offset that it begins at. */
export function blocksOf(markdown: string): Array<{text: string; offset: number}> {
	const blocks: Array<{text: string; offset: number}> = [];
	let offset = 0;
	let isOpen = false;
	for (const line of markdown.split('\n')) {
		const [mark = ''] = /^[ \t]*(?:[-*+][ \t]+)?/.exec(line) ?? [];
		const text = line.slice(mark.length).trimEnd();
		const last = blocks.at(-1);
		if (isOpen && last && text !== '' && mark.trim() === '') last.text += ` ${text}`;
		else if (text !== '') blocks.push({text, offset: offset + mark.length});
		isOpen = text !== '';
		offset += line.length + 1;
	}
	return blocks;
}

function allPlaceholders() {
	const texts = [
		...Object.values(examples).flatMap((example) => textsIn(example, '')),
		...Object.values(exampleAddresses),
		...templateTexts,
	];
	const byBeginning = new Map<string, Set<string>>();
	for (const text of texts) {
		const known = byBeginning.get(beginning(text)) ?? new Set();
		byBeginning.set(beginning(text), known.add(plain(text)));
	}
	return byBeginning;
}

function textsIn(value: unknown, path: string): string[] {
	if (usable.test(path)) return [];
	if (typeof value === 'string') return blocksOf(value).map(({text}) => text);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) =>
		textsIn(each, Array.isArray(value) ? path : `${path}.${key}`.replace(/^\./, '')),
	);
}

/** Enough to tell nearly every other text apart from a placeholder, at no cost. */
function beginning(text: string): string {
	return text.trimStart().slice(0, 4).toLowerCase();
}

/** Without letter case, white space and what is code, which names a file. */
function plain(text: string): string {
	return text
		.replace(/`[^`]*`/g, '``')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}
