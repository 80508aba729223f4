import type {Locale} from '../../resume/types.ts';
import type {DocumentFormat, Edition} from '../edition.ts';

/** The files that there are, in the reader's language, and in a folder of each language. */
const formats: Readonly<Record<string, DocumentFormat>> = {
	'cv.pdf': 'pdf',
	'cv.docx': 'docx',
	'resume.json': 'json',
	'cv.md': 'markdown',
	'cv.txt': 'text',
	'cv.vcf': 'vcard',
	'index.html': 'html',
};

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
	const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
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
		Object.entries(formats).map(async ([name, format]) => {
			const bytes = await edition.document(format, locale ?? own).catch(() => undefined);
			return bytes ? [{name, size: bytes.length}] : [];
		}),
	);
	const folders = locale === undefined ? edition.resume.locales : [];
	return [...files.flat(), ...folders.map((name) => ({name, size: undefined}))];
}
