import path from 'node:path';
import {watchedOf} from '../content/watched.ts';

/** A watch over files. */
export type Watch = {
	/** Looks again at what there is to watch, as a site's configuration may have named another folder. */
	renew: () => void;
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
	let watched = watchedOf(target);
	const watcher = chokidar.watch(watched.folder, {
		ignoreInitial: true,
		followSymlinks: false,
		ignored: (address, stats) => !watched.concerns(address, stats?.isDirectory()),
	});
	watcher.on('ready', changed).on('all', changed);
	// chokidar tells nothing of a change that comes within 50 ms of another to the same file, not even
	// afterwards; the system does.
	watcher.on('raw', (_event, name, details) => {
		const within = watchedPathOf(details);
		const address = within === watched.folder && name ? path.join(within, name) : within;
		if (address !== watched.folder && watched.concerns(address)) changed();
	});
	watcher.on('error', (error) => failed(sentenceOf(error)));
	return {
		renew() {
			const before = new Set(watched.starts);
			watched = watchedOf(target, watched);
			const more = watched.starts.filter((start) => !before.has(start));
			if (more.length > 0) watcher.add(more);
		},
		close: () => watcher.close(),
	};
}

/** The file or folder whose watch has told of something. */
function watchedPathOf(details: unknown): string {
	const isKnown = typeof details === 'object' && details !== null && 'watchedPath' in details;
	return isKnown ? String(details.watchedPath) : '';
}

/** Why not everything can be watched, and what to do. */
function sentenceOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
	const reasons: Record<string, string> = {
		ENOSPC:
			'The system watches no more files than now: raise fs.inotify.max_user_watches, and open dev again.',
		EMFILE: 'The system opens no more files than now: raise it with ulimit -n, and open dev again.',
		EACCES: 'Some folders can’t be watched, as their permissions forbid it.',
		EPERM: 'Some folders can’t be watched, as their permissions forbid it.',
	};
	return reasons[code] ?? `Some changes may not be seen; open dev again. The system says ${code}.`;
}
