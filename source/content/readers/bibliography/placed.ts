import {readdirSync} from 'node:fs';
import path from 'node:path';
import {loadBibtexParser} from '../../data/parsers/bibtex/bibtex.ts';
import type {FileAccount} from '../../files/file-account.ts';
import type {Found} from '../../files/walk.ts';
import {slugify} from '../../names/slug.ts';
import type {Placement} from '../../records/record.ts';
import type {PlacedFile} from '../placed-files.ts';
import {readBibliography} from './bibliography.ts';

/** Whether a file is a bibliography, by its name. */
export function isBibliography(file: string): boolean {
	return /\.bib$/i.test(file);
}

/** Where Jekyll's plugin for bibliographies looks for them. */
export const bibliographyFolder = '_bibliography';

/** Where there may be bibliographies in a site, besides the folders and files that are read of it. */
export function bibliographyStarts(folder: string, starts: readonly string[]): string[] {
	if (starts.includes('')) return [];
	const names = readdirSync(folder);
	return names.filter((name) => name === bibliographyFolder || isBibliography(name));
}

/**
 * The bibliographies among files, to be read beside the rest. One in the folder of a page is what the
 * page has for whoever wants to quote it. Their parser is only loaded where there are some.
 */
export async function placeBibliographies(
	found: readonly Found[],
	account: FileAccount,
): Promise<PlacedFile[]> {
	const pages = new Set(
		found
			.filter(({file}) => /\/index(?:\.[^/]+)?\.[^/]+$/i.test(file))
			.map(({file}) => path.dirname(file)),
	);
	const all = found.filter(({file}) => isBibliography(file));
	const own = all.filter(({file}) => !pages.has(path.dirname(file)));
	for (const {file} of all)
		if (!own.some((each) => each.file === file)) account.left(file, 'for citing a page');
	if (own.length === 0) return [];
	const parse = await loadBibtexParser();
	return own.map((each): PlacedFile => {
		const {name} = path.parse(each.file);
		const placement: Placement = {role: 'list', section: 'publications', slug: slugify(name), name};
		return {...each, placement, isData: true, onlyLists: false, parse, read: readBibliography};
	});
}
