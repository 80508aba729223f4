import {lstat, mkdir, rename, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {CallError} from '../call/call-error.ts';
import {quoted} from '../call/quoted.ts';

/** Throws a `CallError` when something of this name exists. */
export async function refuseExisting(file: string): Promise<void> {
	if (await isStream(file)) return;
	const stats = await lstat(file).catch(() => undefined);
	if (stats?.isDirectory()) throw new CallError(`${quoted(file)} is a folder. Name a file in it.`);
	if (stats)
		throw new CallError(`${quoted(file)} already exists. Choose another name, or add --force.`);
}

/** Why the system refused, and what to do, by its error code. */
const reasons: Readonly<Record<string, string>> = {
	EACCES: 'you may not write there. Choose another folder.',
	EPERM: 'you may not write there. Choose another folder.',
	EROFS: 'nothing can be written there. Choose another folder.',
	EISDIR: 'it is a folder. Name a file in it.',
	ENOTDIR: 'a part of its path is a file. Choose another folder.',
	EEXIST: 'a part of its path is a file. Choose another folder.',
	ENOSPC: 'the disk is full.',
	EDQUOT: 'the disk is full.',
	ENAMETOOLONG: 'its name is too long. Choose a shorter one.',
	ELOOP: 'a part of its path is a link to itself.',
};

/**
 * Writes a new file, creating its folders, and resolves to its full path. With `force` it replaces an
 * existing file atomically: readers see the old one or the new one. A symbolic link is replaced, not
 * followed. Throws a `CallError` when it can't be written; then nothing is left behind.
 */
export async function writeNew(
	file: string,
	bytes: string | Uint8Array,
	{force = false} = {},
): Promise<string> {
	const target = path.resolve(file);
	const folder = path.dirname(target);
	const straight = await isStream(target);
	const written = force && !straight ? path.join(folder, `.my-resume-${process.pid}.new`) : target;
	let isOurs = false;
	try {
		await mkdir(folder, {recursive: true});
		if (force && (await isFolder(target))) throw Object.assign(new Error(), {code: 'EISDIR'});
		isOurs = !straight;
		await writeFile(written, bytes, {flag: straight ? 'w' : 'wx'});
		if (written !== target) await rename(written, target);
		return target;
	} catch (error) {
		const {code = String(error)} = error as NodeJS.ErrnoException;
		if (code === 'EEXIST' && isOurs) await refuseExisting(written);
		else if (isOurs) await rm(written, {force: true}).catch(() => {});
		throw new CallError(
			`${quoted(file)} can’t be written: ${reasons[code] ?? `the system says ${code}.`}`,
		);
	}
}

/** Whether it is a device or a pipe, such as `/dev/stderr`, where nothing is overwritten. */
async function isStream(address: string): Promise<boolean> {
	const stats = await stat(address).catch(() => undefined);
	return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

async function isFolder(address: string): Promise<boolean> {
	const stats = await lstat(address).catch(() => undefined);
	return stats?.isDirectory() ?? false;
}
