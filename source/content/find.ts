import type {Dirent} from 'node:fs';
import {readdir, realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {plainLine} from '../resume/plain-text.ts';
import type {Problem} from '../resume/types.ts';
import {FolderError} from './folder-error.ts';
import {nearestFolder} from './nearest-folder.ts';
import {reporter} from './problems.ts';
import {start} from './written.ts';

/** A file of the content folder. `file` is relative to it, with forward slashes. */
export type Found = {file: string; address: string};

/** Folders that hold programs, not content. */
const skipped = new Set(['node_modules', 'dist']);

/** Deeper than anyone files their life. */
const maximumDepth = 16;

/** Where the walk is: the path to show, the path to open, and whether a link led here. */
type Spot = Found & {depth: number; linked: boolean};

const looksLikeContent = /\.(md|markdown|ya?ml|json)$/i;

/**
 * Every file under `folder`, sorted by path. Dot files, `node_modules` and `dist` are left out. A
 * symbolic link is followed only if it stays inside the folder; one to a folder only once, and not
 * from within another, so that circles end. Throws a `FolderError` when the folder can't be read.
 */
export async function findFiles(folder: string): Promise<{found: Found[]; problems: Problem[]}> {
	const root = await rootOf(folder);
	const found: Found[] = [];
	const problems: Problem[] = [];
	const followed = new Set<string>();
	const tell = (file: string, code: string, message: string, hint?: string) =>
		reporter(file, problems)('error', code, start, message, hint);

	const visit = async (children: Dirent[], within: Spot) => {
		for (const child of children) {
			if (child.name.startsWith('.') || skipped.has(child.name)) continue;
			const spot = {
				...within,
				file: within.file === '' ? child.name : `${within.file}/${child.name}`,
				address: path.join(within.address, child.name),
			};
			try {
				await (child.isSymbolicLink() ? follow(spot) : take(child, spot));
			} catch (error) {
				if (child.isDirectory() || looksLikeContent.test(spot.file)) {
					tell(spot.file, 'unreadable-file', 'This can’t be read.', reason(error));
				}
			}
		}
	};

	const take = async (kind: Pick<Dirent, 'isFile' | 'isDirectory'>, spot: Spot) => {
		const {file, address, depth} = spot;
		if (kind.isFile()) {
			found.push({file, address});
		} else if (looksLikeContent.test(file)) {
			tell(file, 'unreadable-file', 'This has the name of a file, but is none.');
		} else if (kind.isDirectory() && depth === maximumDepth) {
			tell(file, 'too-deep', `Folders more than ${maximumDepth} deep are not read.`);
		} else if (kind.isDirectory()) {
			const children = await readdir(address, {withFileTypes: true});
			await visit(children, {...spot, depth: depth + 1});
		}
	};

	const follow = async (spot: Spot) => {
		const target = await realpath(spot.address);
		const kind = await stat(target);
		if (!isInside(target, root)) {
			tell(spot.file, 'outside-folder', 'This link leads out of the folder and is not followed.');
		} else if (kind.isFile()) {
			await take(kind, spot);
		} else if (!spot.linked && !followed.has(target) && !isInside(spot.address, target)) {
			followed.add(target);
			await take(kind, {...spot, address: target, linked: true});
		}
	};

	try {
		const children = await readdir(root, {withFileTypes: true});
		await visit(children, {file: '', address: root, depth: 1, linked: false});
	} catch (error) {
		const name = plainLine(folder);
		throw new FolderError(`The folder “${name}” can’t be read, name another: ${reason(error)}`);
	}
	found.sort((a, b) => (a.file < b.file ? -1 : 1));
	return {found, problems};
}

async function rootOf(folder: string): Promise<string> {
	const name = `“${plainLine(folder)}”`;
	const stats = await stat(folder).catch(() => undefined);
	if (!stats) {
		const nearest = await nearestFolder(folder);
		throw new FolderError(
			nearest === undefined
				? `There is no folder ${name}: name one that holds a résumé.`
				: `There is no folder ${name}: did you mean “${plainLine(nearest)}”?`,
		);
	}
	if (!stats.isDirectory()) {
		const parent = plainLine(path.dirname(folder));
		throw new FolderError(`${name} is not a folder: name the one it is in, “${parent}”.`);
	}
	return realpath(folder);
}

function isInside(address: string, root: string): boolean {
	const relative = path.relative(root, address);
	return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** Why the system refused, as a short sentence without the path. */
export function reason(error: unknown): string {
	const {code = 'unknown'} = error as NodeJS.ErrnoException;
	const known: Record<string, string> = {
		EACCES: 'Its permissions forbid it.',
		EPERM: 'Its permissions forbid it.',
		ENOENT: 'There is nothing there.',
		ELOOP: 'It is a link to itself.',
	};
	return known[code] ?? `The system says ${code}.`;
}
