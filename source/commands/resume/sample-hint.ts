import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Options} from '../call/options.ts';

/**
 * Tells an owner who was shown the sample, in a folder with a résumé of their own, how to see that
 * one. Reads nothing where there is no folder called `content`, and in a package of an owner's.
 */
export async function hintAtOwn({content, home, program}: Options): Promise<void> {
	const isSample = content.packaged && content.folder !== home;
	const own = path.resolve('content');
	if (!isSample || own === path.resolve(content.folder) || !existsSync(own)) return;
	const {ownFolder} = await import('./own-folder.ts');
	const folder = await ownFolder();
	if (folder !== undefined)
		process.stderr.write(`This was the sample. For your own: ${program} -c ${folder}\n`);
}
