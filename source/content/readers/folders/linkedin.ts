import {filesInArchive} from '../../files/archive.ts';
import type {Found} from '../../files/walk.ts';
import {usualKeys} from '../../records/keys.ts';
import type {PlacedFile, ReadOwn} from '../placed-files.ts';
import {placementOf} from '../placement.ts';
import {linkedInFile} from './linkedin-files.ts';
import {type FolderReader, wholeFolder} from './reader.ts';
import {usualFolders} from './sites/site-layout.ts';

/** What LinkedIn calls the archive. */
const archive = /linked-?in.*\.zip$/i;

/**
 * LinkedIn's data export: what it tells of a person, in tables, in a folder or in an archive in one
 * that has nothing else to read.
 */
export const linkedIn: FolderReader = {
	name: 'LinkedIn’s data export',
	keys: usualKeys,
	recognise: ({names}) => {
		const starts = names.filter((name) => linkedInFile(name));
		// There may be a table of skills anywhere.
		const isExport = starts.some((name) => /^(?:profile|positions)\.csv$/i.test(name));
		const [packed] = names.filter((name) => archive.test(name)).sort();
		const isAlone = packed !== undefined && !names.some(mayBeRead);
		if (!isExport && !isAlone) return undefined;
		const layout = {
			...{roots: [wholeFolder], settings: [], locales: [], place: placeAll},
			starts: isExport || packed === undefined ? starts : [packed],
		};
		return {sure: isExport ? 0.9 : 0.6, layout: () => layout};
	},
};

/** Whether a folder may have content of another kind. */
function mayBeRead(name: string): boolean {
	return (
		usualFolders.includes(name) || (placementOf(name) !== undefined && !/^readme\b/i.test(name))
	);
}

/** The files of an export, and those in an archive of them. */
function placeAll(found: readonly Found[]): PlacedFile[] {
	return found.flatMap((each) =>
		archive.test(each.file) ? linkedInArchive(each.address) : placeLinkedIn([each]),
	);
}

/** The files of an export that tell of the person's résumé; the others are left alone. */
function placeLinkedIn(found: readonly Found[]): PlacedFile[] {
	return found.flatMap((each): PlacedFile[] => {
		const readFile = linkedInFile(each.file);
		if (!readFile) return [];
		const name = each.file.slice(each.file.lastIndexOf('/') + 1);
		const placement = {role: 'whole', section: '', slug: '', name} as const;
		const read: ReadOwn = (file, sources) => {
			readFile(file, sources);
			file.account.files.taken(file.file, `part of ${linkedIn.name}`);
		};
		return [{...each, placement, isData: true, onlyLists: false, read}];
	});
}

/** The same of an export as it is downloaded. Throws a `FolderError` if it can't be read. */
export function linkedInArchive(address: string): PlacedFile[] {
	return placeLinkedIn(filesInArchive(address, (file) => linkedInFile(file) !== undefined));
}
