import {type Dirent, lstatSync, readdirSync, type Stats} from 'node:fs';

/** What is in a folder; nothing, where it can't be read. */
export function childrenOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, {withFileTypes: true});
	} catch {
		return [];
	}
}

/** The names of what is in a folder; none, where it can't be read. */
export function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/** Whether a path is that of a file, and not of a link, which may lead anywhere. */
export function isFile(address: string): boolean {
	return statsOf(address)?.isFile() ?? false;
}

/** Whether a path is that of a folder, and not of a link. */
export function isFolder(address: string): boolean {
	return statsOf(address)?.isDirectory() ?? false;
}

/** Undefined for what is not there, or may not be looked at. */
function statsOf(address: string): Stats | undefined {
	try {
		return lstatSync(address, {throwIfNoEntry: false});
	} catch {
		return undefined;
	}
}
