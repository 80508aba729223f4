/** The end of the label that a link begins with: the offset of its closing bracket. */
export function endOfLabel(raw: string): number | undefined {
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

/** The offset where some lines end that stand in a text from `start` on, however indented. */
export function endOfLines(raw: string, lines: string, start: number): number {
	let end = start;
	for (const line of lines.split('\n')) {
		const index = line.trim() === '' ? -1 : raw.indexOf(line.trim(), end);
		if (index !== -1) end = index + line.trim().length;
	}
	return end;
}

/**
 * Where a part of a text begins and ends. In a list or a quote, what stands before its lines is not in
 * `part`: `prefix` is that of the second. In a table, a bar has a backslash before it.
 */
export function find(
	raw: string,
	part: string,
	start: number,
): {start: number; end: number; prefix: string} | undefined {
	if (!/[\n|]/.test(part)) {
		const index = raw.indexOf(part, start);
		return index === -1 ? undefined : {start: index, end: index + part.length, prefix: ''};
	}
	const lines = part
		.split('\n')
		.map((line) => line.replace(/[\\^$.*+?()[\]{}/-]/g, '\\$&').replaceAll('|', '\\\\?\\|'));
	const pattern = new RegExp(lines.join('\\n[ \\t>]*'), 'g');
	pattern.lastIndex = start;
	const found = pattern.exec(raw);
	if (!found) return undefined;
	const prefix = /\n([ \t>]*)/.exec(found[0])?.[1] ?? '';
	return {start: found.index, end: found.index + found[0].length, prefix};
}
