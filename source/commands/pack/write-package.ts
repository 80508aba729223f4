import {chmod, lstat, mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {CallError} from '../call/call-error.ts';
import {quoted} from '../call/quoted.ts';
import {leftOversIn, removeParts, temporaryIn} from '../files/temporary.ts';
import {whyRefused} from '../files/why-refused.ts';

/** The list of the files written, by which the next run tells them from others. */
const listName = 'packed.json';

/**
 * Writes files into a folder, by their path in it, in place of those of the last run. All are written
 * beside it, and then the folders change places: whatever ends this, the old one is there or the new
 * one, or for less than a moment neither, which the next `tidyUp` mends. Throws a `CallError`, with
 * nothing changed, when the folder holds any other file, or can't be written.
 */
export async function writePackage(
	folder: string,
	files: ReadonlyMap<string, Buffer>,
): Promise<void> {
	await refuseForeign(folder, folder);
	const beside = path.dirname(path.resolve(folder));
	const [made, old] = [temporaryIn(beside), temporaryIn(beside, 'old')];
	try {
		await writeAll(made, files);
		await changePlaces(folder, made, old);
	} catch (error) {
		if (error instanceof CallError) throw error;
		throw new CallError(
			`${quoted(`${folder}/`)} can’t be written: ${whyRefused(error)} What was there is still there.`,
		);
	} finally {
		await rm(made, {recursive: true, force: true}).catch(() => {});
	}
	// The package is written: what a program still has open of the old one goes with the next run.
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

async function writeAll(folder: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
	const names = [...files.keys()].sort();
	const all = new Map([...files, [listName, Buffer.from(`${JSON.stringify(names)}\n`)] as const]);
	for (const [name, bytes] of all) {
		const address = path.join(folder, name);
		await mkdir(path.dirname(address), {recursive: true});
		await writeFile(address, bytes, {flag: 'wx'});
		if (name.endsWith('.cjs')) await chmod(address, 0o755);
	}
}

async function changePlaces(folder: string, made: string, old: string): Promise<void> {
	const isOld = await isThere(folder);
	if (isOld) await rename(folder, old);
	try {
		// Where it is now, nobody adds another file.
		if (isOld) await refuseForeign(old, folder);
		await rename(made, folder);
	} catch (error) {
		if (isOld) await rename(old, folder);
		throw error;
	}
}

/** Throws a `CallError` where another file is in a folder, which is called `name`, than we have written. */
async function refuseForeign(folder: string, name: string): Promise<void> {
	const found = await filesIn(folder);
	const ours = new Set([listName, ...(await readList(path.join(folder, listName)))]);
	const foreign = found.filter((file) => !ours.has(file));
	if (foreign.length > 0)
		throw new CallError(
			`${quoted(`${name}/${foreign[0]}`)} wasn’t written by my-resume pack, which needs ${name}/ for itself. Move it, then pack again.`,
		);
}

async function isThere(address: string): Promise<boolean> {
	return (await lstat(address).catch(() => undefined)) !== undefined;
}

/** The paths of all files in a folder; none when there is no such folder. */
async function filesIn(folder: string): Promise<string[]> {
	const stats = await lstat(folder).catch(() => undefined);
	if (!stats) return [];
	if (!stats.isDirectory())
		throw new CallError(`${quoted(folder)} isn’t a folder: move it, then pack again.`);
	const children = await readdir(folder, {recursive: true, withFileTypes: true});
	return children
		.filter((child) => !child.isDirectory())
		.map((child) => path.relative(folder, path.join(child.parentPath, child.name)))
		.map((file) => file.split(path.sep).join('/'));
}

async function readList(file: string): Promise<string[]> {
	try {
		const value: unknown = JSON.parse(await readFile(file, 'utf8'));
		return Array.isArray(value) ? value.map(String) : [];
	} catch {
		return [];
	}
}
