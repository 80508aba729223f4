import {readdirSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import {plainLine} from '../../resume/plain-text.ts';
import {FolderError} from './folder-error.ts';
import {nearestFolder} from './nearest-folder.ts';
import {reason} from './walk.ts';

/** A file that may be a résumé by itself. */
const alone = /\.(json|ya?ml|xml|zip|md|markdown)$/i;

/**
 * What somebody asked for: a folder, or a file that may be a résumé by itself. Rejects with a
 * `FolderError` if it is neither, or can't be read.
 */
export async function kindOfTarget(target: string): Promise<'folder' | 'file'> {
	const stats = statsOf(target);
	const name = `“${plainLine(target)}”`;
	if (!stats) {
		const nearest = await nearestFolder(target);
		throw new FolderError(
			nearest === undefined
				? `There is no folder ${name}: name one that has a résumé in it.`
				: `There is no folder ${name}: did you mean “${plainLine(nearest)}”?`,
		);
	}
	if (stats.isFile() && alone.test(target)) return 'file';
	if (!stats.isDirectory()) {
		const parent = plainLine(dirname(target));
		throw new FolderError(`${name} isn’t a folder: name the folder it’s in, “${parent}”.`);
	}
	try {
		readdirSync(target);
	} catch (error) {
		throw new FolderError(`The folder ${name} can’t be read. Name another: ${reason(error)}`);
	}
	return 'folder';
}

/** Undefined for what is not there, or can't be the name of anything. */
function statsOf(target: string) {
	try {
		return statSync(target);
	} catch {
		return undefined;
	}
}
