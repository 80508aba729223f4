import {execFile, spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';

/** In ms: a document of the usual size is made in three of them. */
const interval = 250;

/** Bytes of a page of memory on Linux, as `statm` counts them; larger ones only make it a laxer limit. */
const page = 4096;

/**
 * Watches a process that may block, and so can't watch itself: calls `end` when it has more than so
 * many MB of memory. Returns a function that ends the watch. On Windows nobody is asked what a process
 * has.
 */
export function watchMemory(pid: number, megabytes: number, end: () => void): () => void {
	const told = (bytes: number) => {
		if (bytes > megabytes * 1_000_000) end();
	};
	const timer = setInterval(() => {
		if (process.platform === 'linux') told(residentOnLinux(pid));
		else if (process.platform !== 'win32')
			execFile('ps', ['-o', 'rss=', '-p', String(pid)], (_, kilobytes) =>
				told(Number(kilobytes) * 1024),
			);
	}, interval);
	return () => clearInterval(timer);
}

function residentOnLinux(pid: number): number {
	try {
		const [, resident] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
		return Number(resident) * page;
	} catch {
		// It has ended, which is heard elsewhere.
		return 0;
	}
}

/**
 * Has a process ended with this one, however that ends: a shell waits for a pipe of ours to close. Its
 * cost is a millisecond, which a thread's is not. Returns a function that takes it back. Windows ends
 * such processes itself.
 */
export function endWithThis(pid: number): () => void {
	if (process.platform === 'win32') return () => {};
	const shell = spawn('/bin/sh', ['-c', `trap '' INT; read -r _; kill -9 ${pid}`], {
		stdio: ['pipe', 'ignore', 'ignore'],
	});
	shell.on('error', () => {});
	shell.unref();
	return () => shell.kill('SIGKILL');
}
