import {access, constants} from 'node:fs/promises';
import path from 'node:path';

/** Whether a program of this name can be run: it stands in a folder of `PATH`, and not of here. */
export async function isOnPath(program: string): Promise<boolean> {
	for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
		// A relative folder is wherever the reader happens to be.
		if (!path.isAbsolute(folder)) continue;
		try {
			await access(path.join(folder, program), constants.X_OK);
			return true;
		} catch {
			// The next one may have it.
		}
	}
	return false;
}
