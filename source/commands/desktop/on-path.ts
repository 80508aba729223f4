import {access, constants} from 'node:fs/promises';
import path from 'node:path';

/** Whether a program can be run by its name: it is in a folder of `PATH`, relative ones aside. */
export async function isOnPath(program: string): Promise<boolean> {
	for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
		// A relative folder depends on where the reader happens to be.
		if (!path.isAbsolute(folder)) continue;
		try {
			await access(path.join(folder, program), constants.X_OK);
			return true;
		} catch {
			// Try the next folder.
		}
	}
	return false;
}
