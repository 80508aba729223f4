import {type DocumentFormat, servedFiles} from '../../../formats/names/documents.ts';
import type {Locale} from '../../../resume/types.ts';
import type {Edition} from '../../edition.ts';

/** What is at a path: a file that is made when it is read, or a folder. */
export type Found =
	| {kind: 'file'; format: DocumentFormat; locale: Locale}
	| {kind: 'folder'; locale: Locale | undefined};

/** The parts of a path, from the root, whatever `.` and `..` stand in it. */
function partsOf(path: string): string[] {
	const parts: string[] = [];
	for (const part of path.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '' && part !== '.') parts.push(part);
	}
	return parts;
}

/** The same path, written out from the root. */
export function wholePath(path: string): string {
	return `/${partsOf(path).join('/')}`;
}

/** What is at a path; there is no other file system behind it. */
export function findFile(path: string, {resume}: Edition, own: Locale): Found | undefined {
	const parts = partsOf(path);
	const folder = resume.locales.find((locale) => locale === parts[0]);
	const [name, ...more] = folder === undefined ? parts : parts.slice(1);
	if (name === undefined) return {kind: 'folder', locale: folder};
	const format = servedFiles.get(name);
	return format && more.length === 0 ? {kind: 'file', format, locale: folder ?? own} : undefined;
}

/**
 * What is in a folder: files with their sizes in bytes, and folders. A document that can't be made,
 * such as a PDF where nothing makes one, is not there.
 */
export async function listFolder(
	locale: Locale | undefined,
	edition: Edition,
	own: Locale,
): Promise<Array<{name: string; size: number | undefined}>> {
	const files = await Promise.all(
		[...servedFiles].map(async ([name, format]) => {
			const bytes = await edition.document(format, locale ?? own).catch(() => undefined);
			return bytes ? [{name, size: bytes.length}] : [];
		}),
	);
	const folders = locale === undefined ? edition.resume.locales : [];
	return [...files.flat(), ...folders.map((name) => ({name, size: undefined}))];
}
