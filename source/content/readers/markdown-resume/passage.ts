import {type Outline, rule} from './outline.ts';

/** Lines of a document from one index to before another. */
export type Range = {from: number; to: number};

/** A part of a document as Markdown; `at` is the index of its first line, `indent` what each lost. */
export type Passage = {text: string; at: number; indent: number};

/**
 * The lines of a range as Markdown, but for those that were taken as something else: they stay
 * empty, so that every other line keeps its place. `instead` are lines of which a part was taken.
 * Rules and blank lines around it are left out; the definitions of links that it uses are added.
 */
export function passageOf(
	{lines, isCode, definitions}: Outline,
	{from, to}: Range,
	taken: ReadonlySet<number> = new Set(),
	{instead = new Map(), indent = 0}: {instead?: ReadonlyMap<number, string>; indent?: number} = {},
): Passage {
	const own = lines.slice(from, to).map((line, index) => {
		const at = from + index;
		if (taken.has(at)) return '';
		const written = instead.get(at) ?? line;
		return indent === 0 ? written : withoutIndent(written, indent);
	});
	const isEmpty = (index: number) => {
		const line = own[index] ?? '';
		return line.trim() === '' || (rule.test(line) && !isCode[from + index]);
	};
	let first = 0;
	let last = own.length;
	while (first < last && isEmpty(first)) first++;
	while (last > first && isEmpty(last - 1)) last--;
	const text = own.slice(first, last).join('\n').trimEnd();
	const used = [...definitions]
		.filter(([label]) => text.toLowerCase().includes(`[${label}]`))
		.map(([, line]) => line);
	const whole = used.length > 0 && text !== '' ? `${text}\n\n${used.join('\n')}` : text;
	return {text: whole, at: from + first, indent};
}

function withoutIndent(line: string, indent: number): string {
	const open = line.replaceAll('\t', '    ');
	return open.slice(Math.min(indent, open.length - open.trimStart().length));
}
