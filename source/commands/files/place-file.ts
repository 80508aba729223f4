import {link, lstat, open, rename, rm} from 'node:fs/promises';
import path from 'node:path';
import {codeOf} from './error-code.ts';
import {removeParts, temporaryIn} from './temporary.ts';

/** A file that is written, but not yet under its name. */
export type Part = {
	/**
	 * Gives it its name in one step. Rejects with the system's error, with nothing changed, where that
	 * can't be done: with `EEXIST` when something else has the name, and `over` does not allow for it.
	 */
	place: (over?: boolean) => Promise<void>;
	/** Takes it away. */
	drop: () => Promise<void>;
};

/**
 * Writes a file beside where it is to be, in a folder that exists. Where it is to replace one, it gets
 * the mode of that, and its owner as far as that is allowed. Rejects with the system's error; then
 * nothing is left behind.
 */
export async function writePart(target: string, bytes: string | Uint8Array): Promise<Part> {
	const folder = path.dirname(target);
	await removeParts(folder);
	const written = temporaryIn(folder);
	const drop = () => rm(written, {force: true}).catch(() => {});
	const before = await lstat(target).catch(() => undefined);
	try {
		const handle = await open(written, 'wx', before?.isFile() ? before.mode & 0o777 : 0o666);
		try {
			await handle.writeFile(bytes);
			if (before?.isFile()) {
				await handle.chown(before.uid, before.gid).catch(() => {});
				await handle.chmod(before.mode & 0o7777);
				// When the power fails, an old file must not be gone before the new one is there.
				await handle.sync();
			}
		} finally {
			await handle.close();
		}
	} catch (error) {
		await drop();
		throw error;
	}
	const move = (over: boolean) => (over ? rename(written, target) : moveToNew(written, target));
	return {place: (over = false) => move(over).finally(drop), drop};
}

/** Moves a file to a name that nothing has. To rename it would replace what is there. */
async function moveToNew(written: string, target: string): Promise<void> {
	try {
		await link(written, target);
	} catch (error) {
		if (codeOf(error) === 'EEXIST') throw error;
		// FAT and some networks have no second names: there an empty file keeps the name for a moment.
		await (await open(target, 'wx')).close();
		await rename(written, target).catch(async (reason) => {
			await rm(target, {force: true});
			throw reason;
		});
	}
}
