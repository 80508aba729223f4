import {chmod, lstat, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {CallError} from '../call/call-error.ts';
import {quoted} from '../call/quoted.ts';

/** The list of the files written, by which the next run tells them from others. */
const listName = 'packed.json';

/**
 * Writes files into a folder, by their path in it, and removes those of the last run. Throws a
 * `CallError`, with nothing changed, when the folder holds any other file.
 */
export async function writePackage(
	folder: string,
	files: ReadonlyMap<string, Buffer>,
): Promise<void> {
	const found = await filesIn(folder);
	const ours = new Set([listName, ...(await readList(path.join(folder, listName)))]);
	const foreign = found.filter((file) => !ours.has(file));
	if (foreign.length > 0)
		throw new CallError(
			`${quoted(`${folder}/${foreign[0]}`)} was not written by my-resume pack, which needs ${folder}/ for itself. Move it, then pack again.`,
		);
	await rm(folder, {recursive: true, force: true});
	const names = [...files.keys()].sort();
	const all = new Map([...files, [listName, Buffer.from(`${JSON.stringify(names)}\n`)] as const]);
	for (const [name, bytes] of all) {
		const address = path.join(folder, name);
		await mkdir(path.dirname(address), {recursive: true});
		await writeFile(address, bytes, {flag: 'wx'});
		if (name.endsWith('.cjs')) await chmod(address, 0o755);
	}
}

/** The paths of all files in a folder; none when there is no such folder. */
async function filesIn(folder: string): Promise<string[]> {
	const stats = await lstat(folder).catch(() => undefined);
	if (!stats) return [];
	if (!stats.isDirectory())
		throw new CallError(`${quoted(folder)} is not a folder: move it, then pack again.`);
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
