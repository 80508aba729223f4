import {type Dirent, existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Locale, Problem} from '../../../resume/types.ts';
import type {DataFile} from '../../data/data-file.ts';
import {readPrefix} from '../../names/file-prefix.ts';
import {localeTag} from '../../names/locale-tag.ts';
import {pathLocales} from '../../names/path-locales.ts';
import {usualSection} from '../../names/section-names.ts';
import {placeOf} from '../place.ts';
import {siteBeside} from './beside.ts';
import {isGenerated} from './generator.ts';
import {type HugoSite, readHugo} from './hugo.ts';

/**
 * A folder that content lies in, relative to the one that was asked for; empty for itself. Of a
 * site, only what belongs into a résumé counts. `isData` is a folder of data files only.
 */
export type Root = {path: string; isSite: boolean; isData: boolean; locale?: Locale};

/**
 * Where the content of a folder is. `starts` are the files and folders to read; `settings` what a
 * site's configuration says of the person; `locales` those that it names, the default one first.
 */
export type Site = {
	roots: Root[];
	starts: string[];
	settings: DataFile[];
	locales: Locale[];
};

const contentFolders = ['content', 'contents', 'src/content', 'src/contents', 'site/content'];
const dataFolders = ['data', '_data', 'src/data', 'src/_data', 'assets/data', 'src/assets/data'];

const whole: Root = {path: '', isSite: false, isData: false};

/** Where content may come to be in a site that has none there yet. */
export const usualFolders: readonly string[] = [...contentFolders, ...dataFolders];

/** A folder that is all content. */
const itself: Site = {roots: [whole], starts: [''], settings: [], locales: []};

/**
 * Finds the content in a folder: a content folder is all content itself. In the root of a site, it
 * is in the usual folders of Hugo, Zola, Jekyll, Astro, Next, Gatsby and Eleventy, several of which
 * count together; so it is in a package that has such a folder and nothing of a résumé beside it.
 * Of the content folder of a Hugo site, the configuration beside it counts.
 */
export function findSite(folder: string, problems: Problem[]): Site {
	const names = readdirSync(folder);
	const collections = collectionsIn(names);
	const hugo = readHugo(folder, names, problems);
	const isSite = hugo !== undefined || isGenerated(folder, names);
	const beside = isSite ? undefined : siteBeside(folder, problems);
	if (beside) return contentOf(beside);
	const isOwn = collections.length > 0 || names.some((name) => isContent(folder, name));
	if (!isSite && isOwn) return itself;

	const exists = (name: string) => existsSync(path.join(folder, name));
	const contents = hugo?.contents ?? [];
	const roots: Root[] = [
		...(contents.length > 0 ? contents : contentFolders.map((name) => ({path: name}))).map(
			(root) => ({...root, isSite, isData: false}),
		),
		...dataFolders.map((name) => ({path: name, isSite, isData: true})),
	].filter((root) => exists(root.path));
	const loose = isSite ? names.filter((name) => isLoose(name)) : [];
	const starts = [...roots.map((root) => root.path), ...collections, ...loose];
	if (starts.length === 0) return {...itself, ...settingsOf(hugo)};
	roots.push({path: '', isSite: true, isData: false});
	return {roots, starts, ...settingsOf(hugo)};
}

/** Whether a folder is the root of a site, rather than a content folder or anything else. */
export function isSiteRoot(folder: string): boolean {
	const names = childrenOf(folder).map(({name}) => name);
	return readHugo(folder, names, []) !== undefined || isGenerated(folder, names);
}

/** The content folder of a site: all of it counts, some perhaps in a locale of its own. */
function contentOf({contents, settings, locales}: HugoSite): Site {
	const roots = contents.map((content) => ({...whole, ...content}));
	return {roots: [...roots, whole], starts: [''], settings, locales};
}

function settingsOf(hugo: HugoSite | undefined): Pick<Site, 'settings' | 'locales'> {
	return {settings: hugo?.settings ?? [], locales: hugo?.locales ?? []};
}

/** The collections of Jekyll's that belong into a résumé, such as `_jobs` and `_jobs_zh`. */
function collectionsIn(names: readonly string[]): string[] {
	const locales = pathLocales(names);
	return names.filter((name) => {
		if (!name.startsWith('_') || name.includes('.')) return false;
		const section = usualSection(readPrefix(locales(name).path.replace(/^_+/, '')).name);
		return name === '_pages' || (section !== undefined && section !== 'posts');
	});
}

/**
 * A part of a content folder, which no other folder would have: a profile, a list, the folder of a
 * locale, or that of a section with Markdown in it.
 */
function isContent(folder: string, name: string): boolean {
	const {role, slug = ''} = placeOf(name) ?? {};
	if (role === 'profile' || role === 'list') return true;
	if (role === 'bundle') return /resume|cv/.test(slug);
	const section = usualSection(readPrefix(name).name);
	if (section !== undefined) return section !== 'posts' && holdsMarkdown(path.join(folder, name));
	return localeTag(name) !== undefined && childrenOf(path.join(folder, name)).length > 0;
}

/** Whether there is Markdown in a folder, or in the folders in it. */
function holdsMarkdown(folder: string): boolean {
	const isMarkdown = ({name}: Dirent) => /\.(?:md|markdown|mdx)$/i.test(name);
	return childrenOf(folder).some(
		(child) =>
			isMarkdown(child) ||
			(child.isDirectory() && childrenOf(path.join(folder, child.name)).some(isMarkdown)),
	);
}

function childrenOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, {withFileTypes: true});
	} catch {
		return [];
	}
}

/** A file beside the folders of a site that is about the person. */
function isLoose(name: string): boolean {
	const place = placeOf(name);
	return place !== undefined && (place.role !== 'page' || place.name !== 'index');
}
