import type {Mark} from './value.ts';

/** So many characters in a row are no words, but a picture: an address that begins with `data:`. */
const longestWord = 1000;
const pictures = new RegExp(`\\S{${longestWord},}`, 'g');

/** How much there is to read in a text: a picture in it is one value, and quick to read. */
export function sizeOf(text: string): number {
	return text.length < longestWord ? text.length : text.replace(pictures, '').length;
}

/** How many characters of blank lines a text begins with. */
export function blankStart(text: string): number {
	let begin = 0;
	for (;;) {
		const end = text.indexOf('\n', begin);
		if (end < 0 || text.slice(begin, end).trim() !== '') return begin;
		begin = end + 1;
	}
}

/** How many lines end before `offset`. */
export function countLines(text: string, offset: number): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
		count++;
	}
	return count;
}

/** Tells the place of an offset in `text`. Many places cost little more than one. */
export function places(text: string): (offset: number) => Mark {
	let ends: number[] | undefined;
	return (offset) => {
		ends ??= lineEnds(text);
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (ends[middle]! < offset) low = middle + 1;
			else high = middle;
		}
		return {line: low + 1, column: offset - (low === 0 ? -1 : ends[low - 1]!)};
	};
}

function lineEnds(text: string): number[] {
	const ends: number[] = [];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
	return ends;
}
