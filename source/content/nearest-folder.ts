import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {closest, distance} from 'fastest-levenshtein';

/**
 * The folder beside the missing `folder` whose name is so near that it is likely meant, written
 * as `folder` was.
 */
export async function nearestFolder(folder: string): Promise<string | undefined> {
	const parent = path.dirname(path.resolve(folder));
	const wanted = path.basename(path.resolve(folder));
	const siblings = await readdir(parent, {withFileTypes: true}).catch(() => []);
	const names = siblings.filter((each) => each.isDirectory()).map(({name}) => name);
	if (names.length === 0) return undefined;
	const nearest = closest(wanted.toLowerCase(), names);
	const limit = Math.max(1, Math.floor(wanted.length / 3));
	if (distance(wanted.toLowerCase(), nearest.toLowerCase()) > limit) return undefined;
	return path.join(path.dirname(folder), nearest);
}
