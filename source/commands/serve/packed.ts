import {existsSync} from 'node:fs';
import path from 'node:path';
import {compiledNames, damagedResume} from '../../content/compiled.ts';
import type {Resume} from '../../resume/types.ts';
import {readPacked} from '../resume/program.ts';

/**
 * The folder that `my-resume pack` has written, if `target` is one, or a package as it is installed: with one
 * in `dist`, and without the content that it was made from.
 */
export function packedFolder(target: string): string | undefined {
	const isOwners = existsSync(path.join(target, 'content'));
	const folders = isOwners ? [target] : [target, path.join(target, 'dist')];
	return folders.find((folder) =>
		Object.values(compiledNames).every((name) => existsSync(path.join(folder, name))),
	);
}

/**
 * The résumé in such a folder, with all of its texts: an update of the package takes the files away. Throws
 * a `FolderError` when it can't be read.
 */
export function readWhole(folder: string): Resume {
	const packed = readPacked(folder);
	if (!packed) throw damagedResume();
	return JSON.parse(JSON.stringify(packed.resume));
}
