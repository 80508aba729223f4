import {lstat, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {plainText} from '../../resume/plain-text.ts';
import {CallError} from '../call/call-error.ts';
import {quoted} from '../call/quoted.ts';
import {codeOf} from './error-code.ts';
import {makeFolder} from './make-folder.ts';
import {type Part, writePart} from './place-file.ts';
import {removeParts} from './temporary.ts';
import {whyRefused} from './why-refused.ts';

/** Throws a `CallError` when something of this name exists; `others` is what can be done about it. */
export async function refuseExisting(
	file: string,
	others = 'Choose another name, or add --force.',
): Promise<void> {
	if (await isStream(file)) return;
	const stats = await lstat(file).catch(() => undefined);
	if (stats?.isDirectory()) throw new CallError(`${quoted(file)} is a folder. Name a file in it.`);
	if (!stats) return;
	// A run that was killed just after it had given a file its name.
	await removeParts(path.dirname(file));
	throw new CallError(`${quoted(file)} already exists. ${others}`);
}

/**
 * A document, the file that it is to be in, and whether one that is there may be replaced; undefined
 * where no flag could allow for that.
 */
export type NewDocument = {file: string; bytes: string | Uint8Array; over?: boolean};

/**
 * Writes documents into new files, creating their folders; `onWritten` hears the full path of each. All
 * are written beside first, and then get their names, so that nobody meets half of one, whatever ends
 * this. A file that is replaced may be a symbolic link, which is not followed.
 * Throws a `CallError`; what has its name by then is whole, and nothing else is left behind.
 */
export async function writeNew(
	documents: readonly NewDocument[],
	onWritten: (file: string) => void,
): Promise<void> {
	const parts: Array<Part & NewDocument> = [];
	try {
		for (const document of documents) {
			const part = await told(document.file, () => prepare(document));
			parts.push({...document, ...part});
		}
		for (const {file, over, place} of parts) {
			await told(file, async () => {
				await place(over).catch(async (error) => {
					if (codeOf(error) === 'EEXIST')
						await refuseExisting(file, over === undefined ? 'Choose another name.' : undefined);
					throw error;
				});
			});
			onWritten(path.resolve(file));
		}
	} finally {
		for (const {drop} of parts) await drop();
	}
}

async function prepare({file, bytes, over}: NewDocument): Promise<Part> {
	const target = path.resolve(file);
	// A stream takes it as it comes; one that leads to a file goes on where that ends.
	if (await isStream(target))
		return {place: () => writeFile(target, bytes, {flag: 'a'}), drop: async () => {}};
	await makeFolder(path.dirname(target));
	const stats = over ? await lstat(target).catch(() => undefined) : undefined;
	if (stats?.isDirectory()) throw Object.assign(new Error(), {code: 'EISDIR'});
	return writePart(target, bytes);
}

/** Says that a file was written. */
export function tellWritten(file: string): void {
	process.stderr.write(`Wrote ${plainText(file)}\n`);
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
export async function isStream(address: string): Promise<boolean> {
	const stats = await stat(address).catch(() => undefined);
	if (!stats || stats.isDirectory()) return false;
	return !stats.isFile() || openFile.test(path.resolve(address));
}
