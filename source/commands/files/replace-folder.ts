import {createHash} from 'node:crypto';
import {chmod, lstat, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {CallError} from '../call/call-error.ts';
import {quoted} from '../call/quoted.ts';
import {makeFolder} from './make-folder.ts';
import {leftOversIn, removeParts, temporaryIn} from './temporary.ts';
import {whyRefused} from './why-refused.ts';

/** Who writes a folder, and how it knows its own files. */
export type Owner = {
	/** The name of the list of the files written, by which the next run tells them from others. */
	list: string;
	/** As it is called: `my-resume pack`. */
	command: string;
	/**
	 * Whether a file that was changed since is somebody's work, which only `over` replaces. Then the list has
	 * but hashes of names: what is there may be published, and some names are nobody's business.
	 */
	guards?: boolean;
};

/**
 * Writes files into a folder, by their path in it, in place of those of the last run. All are written
 * beside it, and then the folders change places: whatever ends this, the old one is there or the new
 * one, or for less than a moment neither, which the next `tidyUp` mends. Throws a `CallError`, with
 * nothing changed, when the folder holds any other file, or one that somebody has changed and `over`
 * does not allow for, or can't be written.
 */
export async function replaceFolder(
	folder: string,
	files: ReadonlyMap<string, string | Uint8Array>,
	owner: Owner,
	over = false,
): Promise<void> {
	await refuseOthers(folder, folder, owner, over);
	const beside = path.dirname(path.resolve(folder));
	const [made, old] = [temporaryIn(beside), temporaryIn(beside, 'old')];
	try {
		await makeFolder(beside);
		await writeAll(made, files, owner);
		await changePlaces(folder, made, old, () => refuseOthers(old, folder, owner, over));
	} catch (error) {
		if (error instanceof CallError) throw error;
		throw new CallError(
			`${quoted(`${folder}/`)} can’t be written: ${whyRefused(error)} What was there is still there.`,
		);
	} finally {
		await rm(made, {recursive: true, force: true}).catch(() => {});
	}
	// All is written: what a program still has open of the old one goes with the next run.
	await rm(old, {recursive: true, force: true}).catch(() => {});
}

/**
 * Brings a folder back that a killed run had put aside to replace it, and removes whatever else such
 * runs have left.
 */
export async function tidyUp(folder: string): Promise<void> {
	const beside = path.dirname(path.resolve(folder));
	await removeParts(beside);
	for (const old of await leftOversIn(beside, 'old')) {
		if (await isThere(folder)) await rm(old, {recursive: true, force: true}).catch(() => {});
		else await rename(old, folder).catch(() => {});
	}
}

async function writeAll(
	folder: string,
	files: ReadonlyMap<string, string | Uint8Array>,
	{list, guards}: Owner,
): Promise<void> {
	const names = [...files.keys()].sort();
	const listed = guards
		? Object.fromEntries(names.map((name) => [hashOf(name), hashOf(files.get(name) ?? '')]))
		: names;
	await makeFolder(folder);
	for (const [name, bytes] of [...files, [list, `${JSON.stringify(listed)}\n`] as const]) {
		const address = path.join(folder, name);
		await makeFolder(path.dirname(address));
		await writeFile(address, bytes, {flag: 'wx'});
		if (name.endsWith('.cjs')) await chmod(address, 0o755);
	}
}

async function changePlaces(
	folder: string,
	made: string,
	old: string,
	refuse: () => Promise<void>,
): Promise<void> {
	const isOld = await isThere(folder);
	if (isOld) await rename(folder, old);
	try {
		// Where it is now, nobody adds another file.
		if (isOld) await refuse();
		await rename(made, folder);
	} catch (error) {
		if (isOld) await rename(old, folder);
		throw error;
	}
}

/** Throws a `CallError` where a folder, which is called `name`, has what we have not written. */
export async function refuseOthers(
	folder: string,
	name: string,
	{list, command, guards}: Owner,
	over: boolean,
): Promise<void> {
	const again = command.replace(/^my-resume /, '');
	const found = await filesIn(folder, again);
	const ours = await readList(path.join(folder, list));
	// Earlier lists had the names themselves.
	const nameOf = (file: string) => (guards && ours.has(hashOf(file)) ? hashOf(file) : file);
	const foreign = found.find((file) => file !== list && !ours.has(nameOf(file)));
	if (foreign !== undefined)
		throw new CallError(
			`${quoted(`${name}/${foreign}`)} wasn’t written by ${command}, which needs ${name}/ for itself. Move it, then ${again} again.`,
		);
	if (!guards || over) return;
	for (const file of found) {
		if (file === list || hashOf(await readFile(path.join(folder, file))) === ours.get(nameOf(file)))
			continue;
		throw new CallError(
			`${quoted(`${name}/${file}`)} was changed since ${command} wrote it. Move it, or add --force.`,
		);
	}
}

function hashOf(bytes: string | Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

async function isThere(address: string): Promise<boolean> {
	return (await lstat(address).catch(() => undefined)) !== undefined;
}

/** The paths of all files in a folder; none when there is no such folder. */
async function filesIn(folder: string, again: string): Promise<string[]> {
	const stats = await lstat(folder).catch(() => undefined);
	if (!stats) return [];
	if (!stats.isDirectory())
		throw new CallError(`${quoted(folder)} isn’t a folder: move it, then ${again} again.`);
	const children = await readdir(folder, {recursive: true, withFileTypes: true});
	return children
		.filter((child) => !child.isDirectory())
		.map((child) => path.relative(folder, path.join(child.parentPath, child.name)))
		.map((file) => file.split(path.sep).join('/'))
		.sort();
}

/** The files of the last run, each with the hash that it had, if that was noted. */
async function readList(file: string): Promise<Map<string, string | undefined>> {
	try {
		const value: unknown = JSON.parse(await readFile(file, 'utf8'));
		if (Array.isArray(value)) return new Map(value.map((name) => [String(name), undefined]));
		return new Map(Object.entries(value as object).map(([name, hash]) => [name, String(hash)]));
	} catch {
		return new Map();
	}
}
