import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {distance} from 'fastest-levenshtein';

/**
 * The folder beside the missing `folder` whose name is so near that it is likely meant, written
 * as `folder` was.
 */
export async function nearestFolder(folder: string): Promise<string | undefined> {
	const wanted = path.basename(folder);
	const parent = path.dirname(path.resolve(folder));
	const siblings = await readdir(parent, {withFileTypes: true}).catch(() => []);
	const [nearest] = siblings
		.filter((each) => each.isDirectory())
		.map(({name}) => ({name, steps: distance(wanted.toLowerCase(), name.toLowerCase())}))
		.filter(({steps}) => steps <= Math.max(1, Math.floor(wanted.length / 3)))
		.sort((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1));
	if (!nearest || wanted === '') return undefined;
	const before = folder.slice(0, folder.lastIndexOf(wanted));
	return before + nearest.name;
}
