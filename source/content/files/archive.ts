import {unzipSync} from 'fflate';
import {plainLine} from '../../resume/plain-text.ts';
import {limits, sizeName} from '../../resume/problems/limits.ts';
import {FolderError} from './folder-error.ts';
import {readRegular} from './regular-file.ts';
import {type Found, reason} from './walk.ts';

/**
 * The files in a ZIP archive whose names are `wanted`, sorted by path. They are unpacked in memory,
 * none beyond the size that the archive names. Throws a `FolderError` if the archive can't be read,
 * or if there is more in it than any résumé has.
 */
export function filesInArchive(address: string, wanted: (file: string) => boolean): Found[] {
	const fail = (why: string) => new FolderError(`“${plainLine(address)}” can’t be read: ${why}`);
	let count = 0;
	let total = 0;
	const isFit = ({name, originalSize}: {name: string; originalSize: number}) => {
		if (++count > limits.fileCount) throw fail(`it has more than ${limits.fileCount} files.`);
		if (!wanted(name)) return false;
		total += originalSize;
		if (originalSize > limits.file)
			throw fail(`“${plainLine(name)}” in it is larger than ${sizeName(limits.file)}.`);
		if (total > limits.allFiles)
			throw fail(`its contents are larger than ${sizeName(limits.allFiles)}.`);
		return true;
	};
	try {
		return Object.entries(unzipSync(readArchive(address, fail), {filter: isFit}))
			.map(([file, content]) => ({file, address, bytes: content}))
			.sort((a, b) => (a.file < b.file ? -1 : 1));
	} catch (error) {
		if (error instanceof FolderError) throw error;
		throw fail('it isn’t a ZIP archive, or it’s damaged.');
	}
}

function readArchive(address: string, fail: (why: string) => FolderError): Uint8Array {
	try {
		const bytes = readRegular(address, limits.archive);
		if (bytes === 'too-large') throw fail(`it is larger than ${sizeName(limits.archive)}.`);
		if (bytes === 'no-file') throw fail('it isn’t a regular file.');
		return bytes;
	} catch (error) {
		throw error instanceof FolderError ? error : fail(reason(error));
	}
}
