import type {Dirent} from 'node:fs';
import {lstatSync, readdirSync, realpathSync, statSync} from 'node:fs';
import path from 'node:path';
import {limits} from '../../resume/problems/limits.ts';
import type {CodeWith} from '../../resume/problems/problem-codes.ts';
import type {Problem} from '../../resume/types.ts';
import {isSkipped} from '../names/skipped.ts';
import {reporter, start} from '../problems.ts';

/**
 * A file of the content folder. `file` is relative to it, with forward slashes. `bytes` are there
 * where it lies in an archive, whose address it has then.
 */
export type Found = {file: string; address: string; bytes?: Uint8Array};

/** Where the walk is: the path to show, the path to open, and whether a link led here. */
type Spot = Found & {depth: number; linked: boolean};

const looksLikeContent = /\.(md|markdown|mdx|ya?ml|json|toml)$/i;

/**
 * Every file under `folder`, sorted by path; of a site, under those of its files and folders that
 * are named in `starts`. Dot files, `node_modules` and their like are left out. A symbolic link is
 * followed only if it stays inside the folder; one to a folder only once, and not from within
 * another, so that circles end.
 */
export function findFiles(
	folder: string,
	starts: readonly string[] = [''],
): {found: Found[]; problems: Problem[]} {
	const root = realpathSync(folder);
	const found = new Map<string, Found>();
	const problems: Problem[] = [];
	const followed = new Set<string>();
	let count = 0;
	const tell = (file: string, code: CodeWith<'error'>, message: string, hint?: string) =>
		reporter(file, problems)('error', code, start, message, hint);

	const visit = (children: readonly Dirent[], within: Spot) => {
		for (const child of children) {
			const file = within.file === '' ? child.name : `${within.file}/${child.name}`;
			if (isSkipped(child.name, within.file)) continue;
			if (++count > limits.fileCount) return;
			const spot = {
				...within,
				file,
				address: within.address + path.sep + child.name,
			};
			attempt(spot, child.isDirectory(), () => {
				if (child.isSymbolicLink()) follow(spot);
				else take(child, spot);
			});
		}
	};

	const attempt = ({file}: Spot, isFolder: boolean, task: () => void) => {
		try {
			task();
		} catch (error) {
			if (!isFolder && !looksLikeContent.test(file)) return;
			tell(file, 'unreadable-file', 'This can’t be read.', reason(error));
		}
	};

	const take = (kind: Pick<Dirent, 'isFile' | 'isDirectory'>, spot: Spot) => {
		const {file, address, depth} = spot;
		if (kind.isFile()) {
			found.set(file, {file, address});
		} else if (looksLikeContent.test(file)) {
			tell(file, 'unreadable-file', 'This isn’t a regular file.');
		} else if (kind.isDirectory() && depth === limits.folderDepth) {
			tell(file, 'too-deep', `Folders more than ${limits.folderDepth} deep aren’t read.`);
		} else if (kind.isDirectory()) {
			visit(readdirSync(address, {withFileTypes: true}), {...spot, depth: depth + 1});
		}
	};

	const follow = (spot: Spot) => {
		const target = realpathSync(spot.address);
		const kind = statSync(target);
		if (!isInside(target, root)) {
			tell(spot.file, 'outside-folder', 'This link leads out of the folder, so it isn’t followed.');
		} else if (kind.isFile()) {
			take(kind, spot);
		} else if (!spot.linked && !followed.has(target) && !isInside(spot.address, target)) {
			followed.add(target);
			take(kind, {...spot, address: target, linked: true});
		}
	};

	for (const file of starts) {
		const spot = {file, address: path.join(root, file), depth: 0, linked: false};
		attempt(spot, true, () => {
			const kind = lstatSync(spot.address);
			// On the way there, a folder may be a link as well.
			if (kind.isSymbolicLink() || !isInside(realpathSync(spot.address), root)) follow(spot);
			else take(kind, spot);
		});
	}
	if (count > limits.fileCount) {
		const hint = 'Name the folder that your résumé is in.';
		const here = '.';
		tell(here, 'too-many-files', `Only the first ${limits.fileCount} files are read.`, hint);
	}
	const sorted = [...found.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
	return {found: sorted, problems};
}

/** Whether an address is that of a folder, or of something in it; both without links in them. */
export function isInside(address: string, root: string): boolean {
	const relative = path.relative(root, address);
	return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** Why the system refused, as a short sentence without the path. */
export function reason(error: unknown): string {
	const {code = 'unknown'} = error as NodeJS.ErrnoException;
	const known: Record<string, string> = {
		EACCES: 'Its permissions don’t allow it.',
		EPERM: 'Its permissions don’t allow it.',
		ENOENT: 'There is nothing there.',
		ELOOP: 'It’s a link to itself.',
	};
	return known[code] ?? `The system says ${code}.`;
}
