import {lstat, mkdir, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {CallError} from '../../call/call-error.ts';
import {removeParts, temporaryIn} from '../../files/temporary.ts';
import {whyRefused} from '../../files/why-refused.ts';
import {addFiles, undoStopped} from './add-files.ts';
import type {NewFile} from './new-file.ts';

/** Removes what a run that was killed has left in a folder, or beside one that is not there yet. */
export async function tidyUp(folder: string): Promise<void> {
	const target = path.resolve(folder);
	const missing = await firstMissing(target);
	if (missing === undefined) await undoStopped(target);
	await removeParts(missing === undefined ? target : path.dirname(missing));
}

/**
 * Writes files into a folder. One that is not there is made beside and moved to its place as a whole;
 * into one that is there, each file is. Nothing is overwritten, nor is anything left behind when a
 * `CallError` says why not all can be written.
 */
export async function writeFiles(folder: string, files: readonly NewFile[]): Promise<void> {
	const target = path.resolve(folder);
	try {
		const missing = await firstMissing(target);
		await (missing === undefined ? addFiles(target, files) : makeFolder(missing, target, files));
	} catch (error) {
		throw new CallError(`The files can’t be written: ${whyRefused(error)} Nothing was kept.`);
	}
}

/** Makes the folder `missing`, and in it `target` with the files. */
async function makeFolder(
	missing: string,
	target: string,
	files: readonly NewFile[],
): Promise<void> {
	const made = temporaryIn(path.dirname(missing));
	try {
		// Where nothing can be made, as in /proc, Node never ends making what is above a folder.
		await mkdir(made);
		for (const {path: name, bytes, text} of files) {
			const address = path.join(made, path.relative(missing, target), name);
			await mkdir(path.dirname(address), {recursive: true});
			await writeFile(address, bytes ?? text, {flag: 'wx'});
		}
		await rename(made, missing);
	} catch (error) {
		await rm(made, {recursive: true, force: true}).catch(() => {});
		throw error;
	}
}

/** The topmost folder of a path that is not there. */
async function firstMissing(address: string): Promise<string | undefined> {
	const isThere = await lstat(address).then(
		() => true,
		() => false,
	);
	if (isThere) return undefined;
	const parent = path.dirname(address);
	return parent === address ? address : ((await firstMissing(parent)) ?? address);
}
