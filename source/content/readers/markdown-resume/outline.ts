import {regionsOf} from '../../shortcodes/regions.ts';

/** A heading: the Markdown of its words, the index of its line, and that of the line behind it. */
export type Heading = {level: number; text: string; at: number; next: number};

/**
 * A document by its lines, without what nobody sees: comments, attribute lists, the commands of a
 * typesetter, tags that stand alone. Each line keeps its index. `isCode` tells which lines are
 * within fences; `definitions` are those of links, by label.
 */
export type Outline = {
	lines: readonly string[];
	isCode: readonly boolean[];
	headings: readonly Heading[];
	definitions: ReadonlyMap<string, string>;
};

const fence = /^ {0,3}(?:`{3,}|~{3,})/;
const atx = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$/;
const underline = /^ {0,3}(=+|-{2,})[ \t]*$/;
const tagged = /^ {0,3}<h([1-6])\b[^>]*>(.*?)(?:<\/h[1-6]>|$)/i;
/**
 * A line whose gaps are no wider than a heading needs to be parted: patterns look from each blank for
 * what comes behind all of them.
 */
function narrow(line: string): string {
	return line.replace(/[ \t]{16,}/g, ' '.repeat(8));
}
const attributes = /[ \t]*\{:?[ \t]*[#.][^{}]*\}[ \t]*$/;
/** What a paragraph doesn't begin with. */
const noParagraph = /^(?: {4}|\t| {0,3}(?:[>#|:]|[-*+][ \t]|\d{1,9}[.)][ \t]|<!|`{3}|~{3}))/;
export const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
const definition =
	/^ {0,3}\[(?!\^)([^\]]+)\]:[ \t]*(?:<[^<>]*>|[^\s<>]+)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;

/** What stands in a line for those who set or style it. */
const unseen: readonly RegExp[] = [
	/^[ \t]*\{:[^}]*\}[ \t]*$/,
	/^@import[ \t]+["']/,
	/^[ \t]*\\(?:newpage|pagebreak|clearpage|bigskip|medskip|smallskip|vfill|vspace\*?\{[^}]*\}|begin\{[^}]*\}|end\{[^}]*\})[ \t]*$/,
	/^[ \t]*(?:<\/?(?:div|center|p|section|article|main|header|footer|aside|span|table|tbody|thead|tr|td|th|ul|ol|dl|br|hr|font|small|details)\b[^<>]*>[ \t]*)+$/i,
];

/** The same within a line: a gap, or an icon by its name. */
const inLine = /\\hfill\b|::[a-z][\w-]*:[\w-]+::/g;

/** The lines of a Markdown text and its headings, of every kind. */
export function outlineOf(text: string): Outline {
	const {lines, isCode} = linesOf(text);
	const headings: Heading[] = [];
	const definitions = new Map<string, string>();
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		if (isCode[at] || line.trim() === '') continue;
		const label = definition.exec(line)?.[1];
		if (label !== undefined) {
			definitions.set(label.toLowerCase(), line.trim());
			lines[at] = '';
			continue;
		}
		const heading = headingAt(lines, at);
		if (!heading) continue;
		headings.push(heading);
		at = heading.next - 1;
	}
	return {lines, isCode, headings, definitions};
}

function linesOf(text: string): {lines: string[]; isCode: boolean[]} {
	let seen = '';
	let done = 0;
	const fenced: Array<[from: number, to: number]> = [];
	for (const {kind, from, to} of regionsOf(text)) {
		if (kind === 'code' && fence.test(text.slice(from, to))) fenced.push([from, to]);
		if (kind !== 'comment') continue;
		seen += text.slice(done, from) + text.slice(from, to).replace(/[^\n]/g, ' ');
		done = to;
	}
	let offset = 0;
	const isCode: boolean[] = [];
	const lines = (seen + text.slice(done)).split('\n').map((line) => {
		const within = fenced.some(([from, to]) => from <= offset && offset < to);
		isCode.push(within);
		offset += line.length + 1;
		if (within) return line;
		if (unseen.some((pattern) => pattern.test(line))) return '';
		return line.replace(inLine, '\t');
	});
	return {lines, isCode};
}

function headingAt(lines: readonly string[], at: number): Heading | undefined {
	const line = lines[at] ?? '';
	const [, signs, words = ''] = atx.exec(narrow(line)) ?? [];
	if (signs !== undefined)
		return {level: signs.length, text: words.replace(attributes, ''), at, next: at + 1};
	if (tagged.test(line)) return taggedHeading(lines, at);
	const [, bar] = underline.exec(lines[at + 1] ?? '') ?? [];
	// Of a longer paragraph, the line below is a rule in all likelihood.
	if (bar === undefined || noParagraph.test(line) || rule.test(line)) return undefined;
	const before = lines[at - 1] ?? '';
	if (at > 0 && before.trim() !== '' && !atx.test(narrow(before)) && !rule.test(before))
		return undefined;
	const text = narrow(line).trim().replace(attributes, '');
	return {level: bar.startsWith('=') ? 1 : 2, text, at, next: at + 2};
}

/** A heading as HTML, which may go over some lines. */
function taggedHeading(lines: readonly string[], at: number): Heading | undefined {
	const block = lines.slice(at, at + 6).join('\n');
	const [whole, level = '', words = ''] =
		/^ {0,3}<h([1-6])\b[^>]*>(.*?)<\/h\1>[ \t]*(?=\n|$)/is.exec(block) ?? [];
	if (whole === undefined) return undefined;
	const text = words.replace(/\s+/g, ' ').trim();
	return {level: Number(level), text, at, next: at + whole.split('\n').length};
}
