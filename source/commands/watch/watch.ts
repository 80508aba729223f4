import {type Dirent, type FSWatcher, readdirSync, statSync, watch as watchFolder} from 'node:fs';
import path from 'node:path';
import {type Watched, watchedOf} from '../../content/readers/watched.ts';
import {codeOf} from '../files/error-code.ts';

/** Milliseconds between two looks for a folder that is gone, where nothing tells that it is back. */
const lookout = 500;

/** A watch over files. */
export type Watch = {
	/**
	 * Looks again at what there is to watch; to be called before each load, one at a time, so that what
	 * changes during the load is heard of.
	 */
	renew: () => Promise<void>;
	close: () => void;
};

/**
 * Watches what a résumé is read from, folder by folder. Calls `changed` once everything is watched,
 * and after each change; `failed` with a sentence when the system does not let everything be watched.
 */
export async function watch(
	target: string,
	{changed, failed}: {changed: () => void; failed: (sentence: string) => void},
): Promise<Watch> {
	let watched = await watchedOf(target);
	let absent: NodeJS.Timeout | undefined;
	let isClosed = false;
	/** What watches each folder, and what tells that folder from another in its place. */
	const watches = new Map<string, {identity: string; watcher: FSWatcher}>();

	function unwatch(folder: string): void {
		watches.get(folder)?.watcher.close();
		watches.delete(folder);
	}

	function begin(folder: string, identity: string): void {
		try {
			const watcher = watchFolder(folder, (_event, name) => {
				// Its own name is told when it is itself moved or removed.
				const isItself = name === null || name === path.basename(folder);
				if (isItself || watched.concerns(path.join(folder, name))) changed();
			});
			watcher.on('error', (error) => failed(sentenceOf(error)));
			watches.set(folder, {identity, watcher});
		} catch (error) {
			// What is gone meanwhile has told so to the folder above.
			if (codeOf(error) !== 'ENOENT') failed(sentenceOf(error));
		}
	}

	/** Brings the watches in line with the folders there are; calls `changed` where one is new. */
	function align(): void {
		const folders = foldersOf(watched);
		// A folder that was taken away and written anew at once, as Git does, has a watch on the one that
		// is gone.
		for (const [folder, {identity}] of watches)
			if (folders.get(folder) !== identity) unwatch(folder);
		const fresh = [...folders].filter(([folder]) => !watches.has(folder));
		for (const [folder, identity] of fresh) begin(folder, identity);
		// It may have changed between the look at it and its watch.
		if (fresh.some(([folder]) => watches.has(folder))) changed();
	}

	align();
	return {
		async renew() {
			watched = await watchedOf(target, watched);
			if (isClosed) return;
			align();
			clearInterval(absent);
			// With the folder that is watched, its watch is gone for good, and what keeps the program running.
			const {folder} = watched;
			if (!watches.has(folder))
				absent = setInterval(() => {
					if (identityOf(folder) !== undefined) changed();
				}, lookout);
		},
		close() {
			isClosed = true;
			clearInterval(absent);
			for (const folder of watches.keys()) unwatch(folder);
		},
	};
}

/**
 * The folders there are to watch, each with what tells it from another: the one that holds the target,
 * for the names in it alone, and those whose files are read.
 */
function foldersOf({folder: holder, roots, concerns}: Watched): Map<string, string> {
	const found = new Map<string, string>();
	const note = (folder: string) => {
		const identity = identityOf(folder);
		if (identity !== undefined) found.set(folder, identity);
		return identity !== undefined;
	};
	note(holder);
	const left = [...roots];
	for (let folder = left.pop(); folder !== undefined; folder = left.pop()) {
		if (!note(folder)) continue;
		for (const child of childrenOf(folder)) {
			const address = path.join(folder, child.name);
			if (child.isDirectory() && concerns(address, true)) left.push(address);
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
