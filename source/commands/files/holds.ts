import {readFile, stat} from 'node:fs/promises';

/** Whether a file has just these bytes. Never waits for what is no file, such as a pipe. */
export async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
	try {
		const found = await stat(file);
		if (!found.isFile() || found.size !== bytes.length) return false;
		return (await readFile(file)).equals(bytes);
	} catch {
		return false;
	}
}
