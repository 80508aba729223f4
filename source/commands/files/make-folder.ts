import {mkdir, stat} from 'node:fs/promises';
import path from 'node:path';
import {codeOf} from './error-code.ts';

/**
 * Makes a folder, and those above it that are not there. Rejects with the system's error; where nothing can be
 * made, as in /proc, Node's own way of making them all never ends.
 */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
	const address = path.resolve(folder);
	const isThere = await stat(address).then(
		() => true,
		() => false,
	);
	if (isThere || address === path.dirname(address)) return;
	await makeFolder(path.dirname(address), mode);
	await mkdir(address, mode).catch((error) => {
		// Somebody else has made it meanwhile.
		if (codeOf(error) !== 'EEXIST') throw error;
	});
}
