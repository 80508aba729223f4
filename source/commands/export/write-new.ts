import {lstat, mkdir, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {CallError} from '../call/call-error.ts';
import {quoted} from '../call/quoted.ts';
import {codeOf} from '../files/error-code.ts';
import {type Part, writePart} from '../files/place-file.ts';
import {removeParts} from '../files/temporary.ts';
import {whyRefused} from '../files/why-refused.ts';

/** Throws a `CallError` when something of this name exists. */
export async function refuseExisting(file: string): Promise<void> {
	if (await isStream(file)) return;
	const stats = await lstat(file).catch(() => undefined);
	if (stats?.isDirectory()) throw new CallError(`${quoted(file)} is a folder. Name a file in it.`);
	if (!stats) return;
	// A run that was killed just after it had given a file its name.
	await removeParts(path.dirname(file));
	throw new CallError(`${quoted(file)} already exists. Choose another name, or add --force.`);
}

/** A document, and the file that it is to be in. */
export type NewDocument = {file: string; bytes: string | Uint8Array};

/**
 * Writes documents into new files, creating their folders; `onWritten` hears the full path of each. All
 * are written beside first, and then get their names, so that nobody meets half of one, whatever ends
 * this. With `force`, a file that is there is replaced, a symbolic link as well, which is not followed.
 * Throws a `CallError`; what has its name by then is whole, and nothing else is left behind.
 */
export async function writeNew(
	documents: readonly NewDocument[],
	{force = false},
	onWritten: (file: string) => void,
): Promise<void> {
	const parts: Array<Part & {file: string}> = [];
	try {
		for (const {file, bytes} of documents)
			parts.push({file, ...(await told(file, () => prepare(path.resolve(file), bytes, force)))});
		for (const {file, place} of parts) {
			await told(file, async () => {
				await place(force).catch(async (error) => {
					if (codeOf(error) === 'EEXIST') await refuseExisting(file);
					throw error;
				});
			});
			onWritten(path.resolve(file));
		}
	} finally {
		for (const {drop} of parts) await drop();
	}
}

async function prepare(target: string, bytes: string | Uint8Array, force: boolean): Promise<Part> {
	// A stream takes it as it comes; one that leads to a file goes on where that ends.
	if (await isStream(target))
		return {place: () => writeFile(target, bytes, {flag: 'a'}), drop: async () => {}};
	await mkdir(path.dirname(target), {recursive: true});
	const stats = force ? await lstat(target).catch(() => undefined) : undefined;
	if (stats?.isDirectory()) throw Object.assign(new Error(), {code: 'EISDIR'});
	return writePart(target, bytes);
}

/** What `action` gives; what the system says against it becomes a sentence about `file`. */
async function told<Result>(file: string, action: () => Promise<Result>): Promise<Result> {
	try {
		return await action();
	} catch (error) {
		if (error instanceof CallError) throw error;
		throw new CallError(`${quoted(file)} can’t be written: ${whyRefused(error)}`);
	}
}

/** What has been opened already, and only looks like a file. */
const openFile = /^\/(?:dev|proc\/(?:self|\d+))\/(?:fd\/\d+|stdout|stderr)$/;

/** Whether it is a device or a pipe, such as `/dev/stderr`, where nothing is overwritten. */
async function isStream(address: string): Promise<boolean> {
	const stats = await stat(address).catch(() => undefined);
	if (!stats || stats.isDirectory()) return false;
	return !stats.isFile() || openFile.test(path.resolve(address));
}
