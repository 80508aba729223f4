import {realpathSync, statSync} from 'node:fs';
import path from 'node:path';
import {isPathSkipped} from '../names/skipped.ts';
import {layoutOfFolder} from './folders/readers.ts';
import {usualFolders} from './folders/sites/site-layout.ts';

/** What has to be watched to hear of every change in a résumé. */
export type Watched = {
	/** The folder that holds the target, so that the target's own coming and going is seen. */
	folder: string;
	/** The folders to be watched with all that is in them and concerns: none where the target is a file. */
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
 * folders of a site that are read and its configuration, or one file. `before` is what was watched
 * until now: while the target is away, it is awaited as it was.
 */
export async function watchedOf(target: string, before?: Watched): Promise<Watched> {
	try {
		const own = realpathSync(target);
		const isFolder = statSync(own).isDirectory();
		const starts = isFolder ? (await layoutOfFolder(own, [])).starts : [];
		const folder = path.dirname(own);
		return {
			folder,
			roots: isFolder ? [own, path.join(folder, 'config')] : [],
			concerns: concernsOf({own, folder, isFolder, starts}),
		};
	} catch (error) {
		if (before) return before;
		throw error;
	}
}

function concernsOf({
	own,
	folder,
	isFolder: isOwnFolder,
	starts,
}: {
	own: string;
	folder: string;
	isFolder: boolean;
	starts: readonly string[];
}): Watched['concerns'] {
	// What is read of a site, and what the configuration of one may be in.
	const read = starts.includes('') ? undefined : [...starts, ...usualFolders, 'config'];
	return (address, isFolder) => {
		if (address === folder || address === own) return true;
		const names = path.relative(own, address).split(path.sep);
		if (names[0] === '..') {
			const [name = '', inner] = path.relative(folder, address).split(path.sep);
			return (
				isOwnFolder &&
				configuration.test(name) &&
				['_default', 'production'].includes(inner ?? '_default')
			);
		}
		if (isPathSkipped(names.join('/'))) return false;
		if (!read) return true;
		// The configuration of a site lies beside its folders.
		if (names.length === 1 && isFolder !== true) return true;
		const relative = names.join('/');
		return read.some(
			(start) => `${relative}/`.startsWith(`${start}/`) || start.startsWith(`${relative}/`),
		);
	};
}
