import {lstat, mkdir, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {CallError} from '../call-error.ts';
import {quoted} from '../quoted.ts';

/** Throws a `CallError` when something of this name is there, and nobody said that it may go. */
export async function refuseExisting(file: string): Promise<void> {
	const stats = await lstat(file).catch(() => undefined);
	if (stats)
		throw new CallError(`${quoted(file)} is there already. Choose another name, or add --force.`);
}

/**
 * Writes a new file, in folders that may be new, and resolves to its whole path. With `force` it
 * takes the place of one that is there, at once: whoever reads it meets the old one or the new one.
 * Throws a `CallError` when it can't be written.
 */
export async function writeNew(
	file: string,
	bytes: string | Uint8Array,
	{force = false} = {},
): Promise<string> {
	const target = path.resolve(file);
	const written = force ? `${target}.${process.pid}.new` : target;
	try {
		await mkdir(path.dirname(target), {recursive: true});
		await writeFile(written, bytes, {flag: 'wx'});
		if (force) await rename(written, target);
		return target;
	} catch (error) {
		if (force) await rm(written, {force: true});
		if ((error as NodeJS.ErrnoException).code === 'EEXIST' && !force) await refuseExisting(file);
		const reason = (error as NodeJS.ErrnoException).code ?? String(error);
		throw new CallError(`${quoted(file)} can’t be written: ${reason}.`);
	}
}
