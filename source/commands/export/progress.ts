import path from 'node:path';
import {plainText} from '../../resume/plain-text.ts';

/**
 * Says on stderr what is being made, if there is a terminal. Returns what takes the line away again.
 * It stands there before the work begins: some of it lets nothing else happen until it is done.
 */
export function progress(file: string | undefined, index: number, count: number): () => void {
	if (!process.stderr.isTTY) return () => {};
	const name = file === undefined ? 'the document' : plainText(path.basename(file));
	const of = count > 1 ? ` (${index + 1} of ${count})` : '';
	process.stderr.write(`Making ${name}${of} …`);
	return () => process.stderr.write('\r\x1b[K');
}
