import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Program} from './program.ts';
import type {Source} from './source.ts';

/**
 * Tells an owner who was shown the sample, in a folder with a résumé of their own, how to see that
 * one. Reads nothing where there is no folder called `content`.
 */
export async function mentionOwnResume(source: Source, {name}: Program): Promise<void> {
	const own = path.resolve('content');
	if (source.kind !== 'sample' || own === path.resolve(source.target) || !existsSync(own)) return;
	const {ownFolder} = await import('./own-folder.ts');
	const folder = await ownFolder();
	if (folder !== undefined)
		process.stderr.write(`That was the sample. For your own résumé: ${name} -c ${folder}\n`);
}
