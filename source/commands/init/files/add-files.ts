import {createHash} from 'node:crypto';
import {mkdir, readFile, realpath, rm, rmdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {writePart} from '../../files/place-file.ts';
import {leftOversIn, removeParts, temporaryIn} from '../../files/temporary.ts';
import type {NewFile} from './new-file.ts';

/** What is about to be added to a folder: each file with the SHA-256 of its bytes, and new folders. */
type Plan = {files: Array<{name: string; hash: string}>; folders: string[]};

/**
 * Adds files to a folder that is there. A list of them lies there until all are, by which the next run
 * takes back what one that was killed has added. Rejects with the system's error, and then takes it
 * back itself.
 */
export async function addFiles(target: string, files: readonly NewFile[]): Promise<void> {
	const list = temporaryIn(target, 'list');
	const plan: Plan = {
		files: files.map(({path: name, bytes, text}) => ({name, hash: hashOf(bytes ?? text)})),
		folders: [],
	};
	try {
		for (const folder of foldersOf(files)) {
			const address = path.join(target, folder);
			if (await realpath(address).catch(() => undefined)) continue;
			plan.folders.push(folder);
		}
		await writeFile(list, JSON.stringify(plan), {flag: 'wx'});
		for (const folder of plan.folders) await mkdir(path.join(target, folder));
		for (const {path: name, bytes, text} of files)
			await (await writePart(path.join(target, name), bytes ?? text)).place();
	} catch (error) {
		await takeBack(target, plan);
		throw error;
	} finally {
		await rm(list, {force: true}).catch(() => {});
	}
}

/** Takes back what runs that were killed have added to a folder; what was changed since stays. */
export async function undoStopped(target: string): Promise<void> {
	for (const list of await leftOversIn(target, 'list')) {
		// Where it is not whole, nothing was added yet.
		const plan = parsed(await readFile(list, 'utf8').catch(() => ''));
		if (plan) await takeBack(target, plan);
		await rm(list, {force: true}).catch(() => {});
	}
}

async function takeBack(target: string, {files, folders}: Plan): Promise<void> {
	for (const {name, hash} of files) {
		const address = path.join(target, name);
		if (!(await isWithin(target, path.dirname(address)))) continue;
		await removeParts(path.dirname(address));
		const bytes = await readFile(address).catch(() => undefined);
		if (bytes && hashOf(bytes) === hash) await rm(address, {force: true}).catch(() => {});
	}
	// Those with anything in them stay, and those within others go first.
	for (const folder of [...folders].reverse())
		if (await isWithin(target, path.join(target, folder, '..')))
			await rmdir(path.join(target, folder)).catch(() => {});
}

/** The folders that files are in, from the outermost. */
function foldersOf(files: readonly NewFile[]): string[] {
	const folders = files.flatMap(({path: name}) => {
		const parts = name.split('/').slice(0, -1);
		return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
	});
	return [...new Set(folders)].sort();
}

/** Whether a folder is there, and really in another: a link, or a list of somebody else's, may lead out. */
async function isWithin(target: string, folder: string): Promise<boolean> {
	const [outer, inner] = await Promise.all(
		[target, folder].map((each) => realpath(each).catch(() => undefined)),
	);
	return (
		outer !== undefined &&
		inner !== undefined &&
		`${inner}${path.sep}`.startsWith(`${outer}${path.sep}`)
	);
}

function hashOf(bytes: string | Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function parsed(text: string): Plan | undefined {
	try {
		const plan: Partial<Plan> | null = JSON.parse(text);
		const {files, folders} = plan ?? {};
		const isPlan =
			Array.isArray(files) &&
			files.every((file) => typeof file?.name === 'string') &&
			Array.isArray(folders) &&
			folders.every((folder) => typeof folder === 'string');
		return isPlan ? {files, folders} : undefined;
	} catch {
		return undefined;
	}
}
