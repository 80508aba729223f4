import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {nearest} from '../names/nearest.ts';

/**
 * The folder beside the missing `folder` whose name is so near that it is likely meant, written
 * as `folder` was.
 */
export async function nearestFolder(folder: string): Promise<string | undefined> {
	const wanted = path.basename(folder);
	const parent = path.dirname(path.resolve(folder));
	const siblings = await readdir(parent, {withFileTypes: true}).catch(() => []);
	const names = siblings.filter((each) => each.isDirectory()).map(({name}) => name);
	const near = wanted === '' ? undefined : nearest(wanted, names.sort());
	return near === undefined ? undefined : folder.slice(0, folder.lastIndexOf(wanted)) + near;
}
