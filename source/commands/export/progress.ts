import path from 'node:path';
import {plainText} from '../../resume/plain-text.ts';

/**
 * Says on stderr what is being made, if that is a terminal. Returns a function that clears the line.
 * Written before the work begins, as some of it blocks the event loop.
 */
export function progress(file: string | undefined, index: number, count: number): () => void {
	if (!process.stderr.isTTY) return () => {};
	const name = file === undefined ? 'the document' : plainText(path.basename(file));
	const of = count > 1 ? ` (${index + 1} of ${count})` : '';
	process.stderr.write(`Making ${name}${of} …`);
	return () => process.stderr.write('\r\x1b[K');
}

/** Says on stderr how many of several documents are made, if that is a terminal. */
export function countMade(count: number): {next: (file: string) => void; end: () => void} {
	const isShown = process.stderr.isTTY;
	let made = 0;
	const say = (text: string) => {
		const line = text.slice(0, (process.stderr.columns || 80) - 1);
		if (isShown) process.stderr.write(`\r\x1b[K${line}`);
	};
	if (count > 0) say(`Making ${count} files …`);
	return {
		next: (file) => say(`Made ${++made} of ${count}: ${plainText(file)}`),
		end: () => say(''),
	};
}
