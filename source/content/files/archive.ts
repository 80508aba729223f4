import {unzipSync} from 'fflate';
import {plainLine} from '../../resume/plain-text.ts';
import {limits, sizeName} from '../limits.ts';
import {type Report, start} from '../problems.ts';
import {FolderError} from './folder-error.ts';
import {readRegular} from './regular-file.ts';
import {type Found, reason} from './walk.ts';

/**
 * The files in a ZIP archive whose names are `wanted`, sorted by path; none is written anywhere. What
 * says that it is too large is not unpacked, and reported; what is larger than it says is cut off.
 * Throws a `FolderError` if the archive can't be read.
 */
export function filesInArchive(
	address: string,
	wanted: (file: string) => boolean,
	report: (file: string) => Report,
): Found[] {
	const fail = (why: string) => new FolderError(`“${plainLine(address)}” can’t be read: ${why}`);
	const bytes = readArchive(address, fail);
	if (bytes === 'too-large') throw fail(`it is larger than ${sizeName(limits.archive)}.`);
	if (bytes === 'no-file') throw fail('it has the name of a file, but is none.');
	let count = 0;
	let total = 0;
	const isFit = ({name, originalSize}: {name: string; originalSize: number}) => {
		if (++count > limits.fileCount)
			throw fail(`there are more than ${limits.fileCount} files in it.`);
		if (!wanted(name)) return false;
		if (originalSize > limits.file) {
			const message = `This file is larger than ${sizeName(limits.file)} and is not read.`;
			report(name)('error', 'file-too-large', start, message);
			return false;
		}
		total += originalSize;
		if (total > limits.allFiles)
			throw fail(`what is in it is larger than ${sizeName(limits.allFiles)}.`);
		return true;
	};
	try {
		return Object.entries(unzipSync(bytes, {filter: isFit}))
			.map(([file, content]) => ({file, address, bytes: content}))
			.sort((a, b) => (a.file < b.file ? -1 : 1));
	} catch (error) {
		if (error instanceof FolderError) throw error;
		throw fail('it is no ZIP archive, or a damaged one.');
	}
}

function readArchive(address: string, fail: (why: string) => FolderError) {
	try {
		return readRegular(address, limits.archive);
	} catch (error) {
		throw fail(reason(error));
	}
}
