import {realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {decode} from '../../content/files/decode.ts';
import {readRegular} from '../../content/files/regular-file.ts';
import {isInside} from '../../content/files/walk.ts';
import {limits} from '../../resume/limits.ts';

/**
 * The lines of a file as the places in it count them; `file` is relative to `target`, which is the
 * folder that was loaded, or the file itself. None if it can't be read, or if a link leads out of
 * the folder: a report quotes nothing that loading would not have read.
 */
export async function sourceLines(target: string, file: string): Promise<string[]> {
	try {
		const isFile = (await stat(target)).isFile();
		const root = await realpath(isFile ? path.dirname(target) : target);
		const written = path.join(root, file);
		const address = await realpath(written);
		// A site's own configuration may stand beside the folder, but not behind a link.
		if (address !== written && !isInside(address, root)) return [];
		const bytes = readRegular(address, limits.file);
		if (typeof bytes === 'string') return [];
		return (decode(bytes)?.text ?? '').split(/\r\n?|\n/);
	} catch {
		return [];
	}
}
