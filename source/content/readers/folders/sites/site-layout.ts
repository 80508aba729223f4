import {existsSync} from 'node:fs';
import path from 'node:path';
import {readPrefix} from '../../../names/file-prefix.ts';
import {pathLocales} from '../../../names/path-locales.ts';
import {usualSection} from '../../../names/section-names.ts';
import {bibliographyFolder} from '../../bibliography/placed.ts';
import {isMarkdown} from '../../placed-files.ts';
import {placementOf} from '../../placement.ts';
import {type Folder, type Layout, type Root, wholeFolder} from '../reader.ts';

const contentFolders = [
	'content',
	'contents',
	'src/content',
	'src/contents',
	'site/content',
	'resumes',
];
const dataFolders = [
	'data',
	'_data',
	'src/data',
	'src/_data',
	'assets/data',
	'src/assets/data',
	'app/data',
	'public/data',
	'src/lib/data',
];

/** Where content may come to be in a site that has none there yet. */
export const usualFolders: readonly string[] = [
	...contentFolders,
	...dataFolders,
	bibliographyFolder,
];

/**
 * The content of a site by its root: in the usual folders, several of which count together, and in the
 * files about the person beside them. A package that has such a folder, and is no site, has no files
 * beside it.
 */
export function siteLayout({path: folder, names}: Folder, isSite: boolean): Layout {
	const nothing = {settings: [], locales: []};
	const roots: Root[] = [
		...contentFolders.map((name) => ({path: name, isSite, isData: false})),
		...dataFolders.map((name) => ({path: name, isSite, isData: true})),
	].filter((root) => existsSync(path.join(folder, root.path)));
	// Beside its content, Markdown is about the site.
	const hasContent = roots.some(({isData}) => !isData);
	const loose = isSite
		? names.filter((name) => isLoose(name) && !(hasContent && isMarkdown(name)))
		: [];
	const starts = [...roots.map((root) => root.path), ...collectionsIn(names), ...loose];
	if (starts.length === 0) return {roots: [wholeFolder], starts: [''], ...nothing};
	return {roots: [...roots, {...wholeFolder, isSite: true}], starts, ...nothing};
}

/** The collections of Jekyll's that belong into a résumé, such as `_jobs` and `_jobs_zh`. */
export function collectionsIn(names: readonly string[]): string[] {
	const locales = pathLocales(names);
	return names.filter((name) => {
		if (!name.startsWith('_') || name.includes('.')) return false;
		const section = usualSection(readPrefix(locales(name).path.replace(/^_+/, '')).name);
		return name === '_pages' || (section !== undefined && section !== 'posts');
	});
}

/** A file beside the folders of a site that is about the person. */
function isLoose(name: string): boolean {
	return placementOf(name) !== undefined;
}
