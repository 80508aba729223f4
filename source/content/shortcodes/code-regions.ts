/** A fence may stand in a list or a quotation, so what may stand before it is generous. */
const fenceLine = /^[ \t>]*(?:[-*+] +|\d{1,9}[.)] +)?(`{3,}|~{3,})(.*)$/;

/**
 * Where the code of a Markdown text is, between backquotes or fences: a function that tells of an
 * offset whether it is code. Takes time in proportion to the text.
 */
export function codeRegions(text: string): (offset: number) => boolean {
	const regions: Array<[from: number, to: number]> = [];
	let fence: {mark: string; from: number} | undefined;
	let paragraph = 0;
	let begin = 0;
	for (const line of text.split('\n')) {
		const end = begin + line.length;
		const [, mark = '', info = ''] = fenceLine.exec(line) ?? [];
		if (fence) {
			if (mark.startsWith(fence.mark) && info.trim() === '') {
				regions.push([fence.from, end]);
				fence = undefined;
				paragraph = end;
			}
		} else if (mark !== '' && !(mark.startsWith('`') && info.includes('`'))) {
			addSpans(text.slice(paragraph, begin), paragraph, regions);
			fence = {mark, from: begin};
		} else if (line.trim() === '') {
			addSpans(text.slice(paragraph, begin), paragraph, regions);
			paragraph = end;
		}
		begin = end + 1;
	}
	if (fence) regions.push([fence.from, text.length]);
	else addSpans(text.slice(paragraph), paragraph, regions);

	return (offset) => {
		let low = 0;
		let high = regions.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (regions[middle]![1] <= offset) low = middle + 1;
			else high = middle;
		}
		return (regions[low]?.[0] ?? Number.POSITIVE_INFINITY) <= offset;
	};
}

/** Code spans: from a run of backquotes to the next run of the same length. */
function addSpans(paragraph: string, offset: number, regions: Array<[number, number]>): void {
	const runs: Array<{from: number; length: number; escaped: boolean}> = [];
	let done = 0;
	for (const {index: from, 0: run} of paragraph.matchAll(/`+/g)) {
		let slash = from;
		while (slash > done && paragraph[slash - 1] === '\\') slash--;
		done = from + run.length;
		runs.push({from, length: run.length, escaped: (from - slash) % 2 === 1});
	}
	const byLength = new Map<number, number[]>();
	for (const [index, {length}] of runs.entries()) {
		const same = byLength.get(length);
		if (same) same.push(index);
		else byLength.set(length, [index]);
	}
	// The next of each length stands last, where it is cheap to drop once it is passed.
	for (const same of byLength.values()) same.reverse();
	for (let index = 0; index < runs.length; index++) {
		const {from, length, escaped} = runs[index]!;
		const same = byLength.get(escaped ? length - 1 : length) ?? [];
		while ((same.at(-1) ?? Number.POSITIVE_INFINITY) <= index) same.pop();
		const close = same.at(-1);
		if (close === undefined) continue;
		const {from: to, length: width} = runs[close]!;
		regions.push([offset + from, offset + to + width]);
		index = close;
	}
}
