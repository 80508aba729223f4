import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Locale} from '../../../resume/types.ts';
import {readPrefix} from '../../names/file-prefix.ts';
import {pathLocales} from '../../names/path-locales.ts';
import {usualSection} from '../../names/section-names.ts';
import type {ProfileSource} from '../../records/record.ts';
import {isMarkdown} from '../placed-files.ts';
import {placementOf} from '../placement.ts';
import {type Folder, itself, type Layout, type Root} from './reader.ts';

/** What a site's configuration says: where content is, of whom, and in which locales. */
export type SiteSettings = {
	contents: Array<{path: string; locale?: Locale}>;
	settings: ProfileSource[];
	/** The default locale first if it is named, then by weight. */
	locales: Locale[];
};

/** What a site says that has no configuration, or one that does not parse. */
export const noSettings: SiteSettings = {contents: [], settings: [], locales: []};

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
export const usualFolders: readonly string[] = [...contentFolders, ...dataFolders];

/**
 * The content of a site by its root: in the folders that it names, else in the usual ones, several
 * of which count together, and in the files about the person beside them. A package that has such a
 * folder, and is no site, has no files beside it.
 */
export function siteLayout(
	{path: folder, names}: Folder,
	isSite: boolean,
	{contents, settings, locales}: SiteSettings = noSettings,
): Layout {
	const roots: Root[] = [
		...(contents.length > 0 ? contents : contentFolders.map((name) => ({path: name}))).map(
			(root) => ({...root, isSite, isData: false}),
		),
		...dataFolders.map((name) => ({path: name, isSite, isData: true})),
	].filter((root) => existsSync(path.join(folder, root.path)));
	// Beside its content, Markdown is about the site.
	const hasContent = roots.some(({isData}) => !isData);
	const loose = isSite
		? names.filter((name) => isLoose(name) && !(hasContent && isMarkdown(name)))
		: [];
	const starts = [...roots.map((root) => root.path), ...collectionsIn(names), ...loose];
	if (starts.length === 0) return {roots: [itself], starts: [''], settings, locales};
	return {roots: [...roots, {...itself, isSite: true}], starts, settings, locales};
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
