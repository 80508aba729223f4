import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs';

/** What was found instead of a file to read. */
export type Refusal = 'too-large' | 'no-file';

/**
 * The bytes of a file, at most `limit` of them. What only has the name of a file is told without
 * being read: a pipe would keep the program waiting for a writer, a device has no end. It is the
 * opened file that is asked, so that nobody can put another in its place in between. Throws what
 * the system says.
 *
 * Reads at once: for small files, Node's way through its thread pool takes ten times longer.
 */
export function readRegular(address: string, limit: number): Buffer | Refusal {
	// Windows has neither the flag nor such pipes in folders.
	const file = openSync(address, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		const stats = fstatSync(file);
		if (!stats.isFile()) return 'no-file';
		if (stats.size > limit) return 'too-large';
		// It may become longer while it is read, and some of the system's own say that they are empty.
		const bytes = Buffer.allocUnsafe(Math.min(limit, Math.max(stats.size, 4096)) + 1);
		let length = 0;
		for (let read = -1; read !== 0 && length < bytes.length; length += read)
			read = readSync(file, bytes, length, bytes.length - length, null);
		return length > limit ? 'too-large' : bytes.subarray(0, length);
	} finally {
		closeSync(file);
	}
}
