import path from 'node:path';
import {limits} from '../../resume/limits.ts';
import {childrenOf} from './in-folder.ts';

/** A file, a link, or a folder that is not opened, which has a slash at its end. */
export type Listed = {file: string; isLink: boolean};

/**
 * Every file in a folder by its path, with forward slashes; of a folder that `isClosed`, only its
 * own path. No link is followed. `isCut` where there are more than a walk for content takes. What
 * can't be read is left out.
 */
export function listFiles(
	folder: string,
	isClosed: (path: string) => boolean,
): {files: Listed[]; isCut: boolean} {
	const files: Listed[] = [];
	let count = 0;
	const visit = (within: string, depth: number) => {
		for (const child of childrenOf(path.join(folder, within))) {
			if (++count > limits.fileCount) return;
			const file = within === '' ? child.name : `${within}/${child.name}`;
			const isOpen = child.isDirectory() && depth < limits.folderDepth && !isClosed(file);
			if (isOpen) visit(file, depth + 1);
			else
				files.push({
					file: child.isDirectory() ? `${file}/` : file,
					isLink: child.isSymbolicLink(),
				});
		}
	};
	visit('', 0);
	return {files, isCut: count > limits.fileCount};
}
