import {
	type Dirent,
	existsSync,
	type FSWatcher as FolderWatcher,
	readdirSync,
	statSync,
	watch as watchFolder,
} from 'node:fs';
import path from 'node:path';
import type {FSWatcher} from 'chokidar';
import {type Watched, watchedOf} from '../../content/readers/watched.ts';
import {codeOf} from '../files/error-code.ts';

/** Milliseconds between two looks for a folder that is gone, where nothing tells that it is back. */
const lookout = 500;

/** A watch over files. */
export type Watch = {
	/** Looks again at what there is to watch; to be called after each load, one at a time. */
	renew: () => Promise<void>;
	close: () => Promise<void>;
};

/**
 * Watches what a résumé is read from. Calls `changed` once everything is watched, and after each
 * change; `failed` with a sentence when the system does not let everything be watched.
 */
export async function watch(
	target: string,
	{changed, failed}: {changed: () => void; failed: (sentence: string) => void},
): Promise<Watch> {
	const chokidar = await import('chokidar');
	let watched = await watchedOf(target);
	let folders = foldersOf(watched);
	let roots = rootsOf(watched);
	let above: FolderWatcher | undefined;
	let watcher = begin();
	let absent: NodeJS.Timeout | undefined;

	function begin(): FSWatcher {
		above?.close();
		above = watchAbove();
		const begun = chokidar.watch(roots, {
			ignoreInitial: true,
			followSymlinks: false,
			ignored: (address, stats) => !watched.concerns(address, stats?.isDirectory()),
		});
		begun.on('ready', changed).on('all', changed);
		begun.on('error', (error) => failed(sentenceOf(error)));
		// chokidar tells nothing of a change that comes within 50 ms of another to the same file, not
		// even afterwards; the system does.
		begun.on('raw', (_event, name, details) => {
			const within = watchedPathOf(details);
			if (watched.concerns(roots.includes(within) && name ? path.join(within, name) : within))
				changed();
		});
		// Where there is nothing to watch within, chokidar is never ready.
		if (roots.length === 0) changed();
		return begun;
	}

	/**
	 * Watches the folder that holds the target for the names in it alone: chokidar would read the
	 * whole of a folder, which may be everybody's, whenever anything in it changes.
	 */
	function watchAbove(): FolderWatcher | undefined {
		const {folder} = watched;
		try {
			const begun = watchFolder(folder, (_event, name) => {
				// Its own name is told when it is moved or removed.
				const isItself = name === null || name === path.basename(folder);
				if (isItself || watched.concerns(path.join(folder, name))) changed();
			});
			return begun.on('error', (error) => failed(sentenceOf(error)));
		} catch (error) {
			// One that is not there is looked out for.
			if (codeOf(error) !== 'ENOENT') failed(sentenceOf(error));
			return undefined;
		}
	}

	/** Whether a folder is no longer the one that is watched; notes those that are new. */
	function hasOtherFolders(): boolean {
		for (const folder of Object.keys(watcher.getWatched()))
			if (!folders.has(folder)) folders.set(folder, identityOf(folder) ?? '');
		return [...folders].some(([folder, known]) => (identityOf(folder) ?? known) !== known);
	}

	return {
		async renew() {
			const before = new Set(watched.starts);
			watched = await watchedOf(target, watched);
			if (watcher.closed) return;
			clearInterval(absent);
			// With the folder that is watched, the watch is gone for good, and what keeps the program running.
			const {folder} = watched;
			if (identityOf(folder) === undefined) {
				folders.set(folder, '');
				absent = setInterval(() => {
					if (identityOf(folder) !== undefined) changed();
				}, lookout);
			}
			// A folder that was taken away and written anew at once, as Git does, looks like the same to
			// chokidar, whose watch is on the one that is gone.
			if (hasOtherFolders()) {
				void watcher.close();
				folders = foldersOf(watched);
				roots = rootsOf(watched);
				watcher = begin();
				return;
			}
			const more = watched.starts.filter((start) => !before.has(start));
			if (more.length > 0) watcher.add(more);
		},
		close() {
			clearInterval(absent);
			above?.close();
			return watcher.close();
		},
	};
}

/** Those of the folders to be watched that are there: chokidar watches the folder above one that is not. */
const rootsOf = ({roots}: Watched) => roots.filter((root) => existsSync(root));

/**
 * The folders there are before any of them is watched, each with what tells it from another: one
 * that is replaced before its watch stands is found out as well.
 */
function foldersOf(watched: Watched): Map<string, string> {
	const found = new Map<string, string>();
	found.set(watched.folder, identityOf(watched.folder) ?? '');
	const left = [...watched.roots];
	for (let folder = left.pop(); folder !== undefined; folder = left.pop()) {
		found.set(folder, identityOf(folder) ?? '');
		for (const child of childrenOf(folder)) {
			const address = path.join(folder, child.name);
			if (child.isDirectory() && watched.concerns(address, true)) left.push(address);
		}
	}
	return found;
}

function childrenOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, {withFileTypes: true});
	} catch {
		return [];
	}
}

/** What tells a folder from another in its place: inodes are used again, so its age counts too. */
function identityOf(folder: string): string | undefined {
	try {
		const {dev, ino, birthtimeMs} = statSync(folder);
		return `${dev} ${ino} ${birthtimeMs}`;
	} catch {
		return undefined;
	}
}

/** The file or folder whose watch has told of something. */
function watchedPathOf(details: unknown): string {
	const isKnown = typeof details === 'object' && details !== null && 'watchedPath' in details;
	return isKnown ? String(details.watchedPath) : '';
}

/** Why not everything can be watched, and what to do. */
function sentenceOf(error: unknown): string {
	const code = codeOf(error) ?? 'unknown';
	const forbidden = 'Some folders can’t be watched: their permissions don’t allow it.';
	const reasons: Record<string, string> = {
		ENOSPC:
			'The system can’t watch any more files: raise fs.inotify.max_user_watches, then start this again.',
		EMFILE:
			'The system can’t open any more files: raise the limit with ulimit -n, then start this again.',
		EACCES: forbidden,
		EPERM: forbidden,
	};
	return reasons[code] ?? `Some changes may be missed: start this again. The system says ${code}.`;
}
