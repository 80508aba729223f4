import {filesInArchive} from '../../files/archive.ts';
import type {Found} from '../../files/walk.ts';
import {usualKeys} from '../../records/keys.ts';
import type {PlacedFile, ReadOwn} from '../placed-files.ts';
import {linkedInFile} from './linkedin-files.ts';
import {type FolderReader, itself} from './reader.ts';

/** The unpacked folder of LinkedIn's data export: what it tells of a person, in tables. */
export const linkedIn: FolderReader = {
	name: 'LinkedIn’s data export',
	keys: usualKeys,
	recognise: ({names}) => {
		const starts = names.filter((name) => linkedInFile(name));
		// There may be a table of skills anywhere.
		const isExport = starts.some((name) => /^(?:profile|positions)\.csv$/i.test(name));
		if (!isExport) return undefined;
		const layout = {roots: [itself], starts, settings: [], locales: [], place: placeLinkedIn};
		return {sure: 0.9, layout: () => layout};
	},
};

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
