import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Writes files by their paths from a folder, which is made if it isn't there; hands that back. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): string {
	for (const [file, text] of Object.entries(files)) {
		const address = path.join(folder, file);
		mkdirSync(path.dirname(address), {recursive: true});
		writeFileSync(address, text);
	}
	return folder;
}
