import {realpathSync, statSync} from 'node:fs';
import path from 'node:path';
import {isBeside, targetsFolder} from '../files/beside.ts';
import {isPicturePath} from '../files/photo.ts';
import {isPathSkipped} from '../names/skipped.ts';
import {layoutOfFolder} from './folders/readers.ts';
import {usualFolders} from './folders/sites/site-layout.ts';
import {isTranslation} from './locate.ts';

/** What has to be watched to hear of every change in a résumé. */
export type Watched = {
	/** The folder that holds the target, so that the target's own coming and going is seen. */
	folder: string;
	/** The folders to be watched with all that is in them and concerns. */
	roots: readonly string[];
	/**
	 * Whether a change there, or below there, may change what is read. `isFolder` is undefined while
	 * nobody knows.
	 */
	concerns: (address: string, isFolder?: boolean) => boolean;
};

/** A site's configuration, in the folder above its content. */
const configuration = /^(?:hugo|config|zola)\.(?:toml|ya?ml|json)$|^config$/i;

/**
 * What to watch for a target of `loadResume`: a content folder with the configuration beside it, the
 * folders of a site that are read and its configuration, or one file and what is read beside it.
 * `before` is what was watched until now: while the target is away, it is awaited as it was.
 */
export async function watchedOf(target: string, before?: Watched): Promise<Watched> {
	try {
		const own = realpathSync(target);
		const isFolder = statSync(own).isDirectory();
		const starts = isFolder ? (await layoutOfFolder(own, [])).starts : [];
		const folder = path.dirname(own);
		return {
			folder,
			roots: isFolder ? [own, path.join(folder, 'config')] : [path.join(folder, targetsFolder)],
			concerns: isFolder ? concernsOf({own, folder, starts}) : besideOf(own, folder),
		};
	} catch (error) {
		if (before) return before;
		throw error;
	}
}

/** Of one file: it, its translations, and what else is read beside it. */
function besideOf(own: string, folder: string): Watched['concerns'] {
	const file = path.basename(own);
	return (address) => {
		if (address === folder || address === own) return true;
		const name = path.relative(folder, address);
		if (name.includes(path.sep)) return isBeside(name);
		return isBeside(name) || isPicturePath(name) || isTranslation(name, file);
	};
}

function concernsOf({
	own,
	folder,
	starts,
}: {
	own: string;
	folder: string;
	starts: readonly string[];
}): Watched['concerns'] {
	// What is read of a site, and what the configuration of one may be in.
	const read = starts.includes('') ? undefined : [...starts, ...usualFolders, 'config'];
	return (address, isFolder) => {
		if (address === folder || address === own) return true;
		const names = path.relative(own, address).split(path.sep);
		if (names[0] === '..') {
			const [name = '', inner] = path.relative(folder, address).split(path.sep);
			return configuration.test(name) && ['_default', 'production'].includes(inner ?? '_default');
		}
		if (isPathSkipped(names.join('/'))) return false;
		if (!read) return true;
		// The configuration of a site lies beside its folders.
		if (names.length === 1 && isFolder !== true) return true;
		const relative = names.join('/');
		if (isBeside(path.relative(own, address))) return true;
		return read.some(
			(start) => `${relative}/`.startsWith(`${start}/`) || start.startsWith(`${relative}/`),
		);
	};
}
