import {posix} from 'node:path';
import {mapIn, textsIn} from '../../../../data/value.ts';
import {defined} from '../../../../defined.ts';
import type {FileAccount} from '../../../../files/file-account.ts';
import type {Found} from '../../../../files/walk.ts';
import {localeTag} from '../../../../names/locale-tag.ts';
import {type LocalPath, pathLocales} from '../../../../names/path-locales.ts';
import {slugify} from '../../../../names/slug.ts';
import type {Placement} from '../../../../records/record.ts';
import {distinctSlugs} from '../../../distinct-slugs.ts';
import {isMarkdown, type PlacedFile} from '../../../placed-files.ts';
import {placementOf} from '../../../placement.ts';
import {dataLanguages, pageLanguages, type SpokenPath} from '../configuration/languages.ts';
import type {Mount} from '../configuration/mounts.ts';
import {fitsPattern} from '../configuration/patterns.ts';
import type {Site} from '../configuration/site.ts';
import type {Theme} from '../themes/theme.ts';
import {dataOf, themeOf} from '../themes/themes.ts';
import {countOf, withSection} from './sections.ts';

/** A file of a site, and where the site sees it. `path` is its place in `content` or in `data`. */
type Mounted = {mount: Mount | undefined; path: string; isData: boolean; isTaken: boolean};

/** Where a site sees a file, by its path from the root: by the innermost mount that it lies in. */
function mountedAt({mounts}: Pick<Site, 'mounts'>, file: string): Mounted {
	const [mount] = mounts
		.filter(({source}) => source === '' || file === source || file.startsWith(`${source}/`))
		.toSorted((a, b) => b.source.length - a.source.length);
	if (!mount) return {mount, path: file, isData: true, isTaken: true};
	const rest = mount.source === '' ? `/${file}` : file.slice(mount.source.length);
	const [component = '', ...parts] = `${mount.target}${rest}`.split('/');
	const isTaken = mount.takes?.(rest.replace(/^\//, '')) ?? true;
	return {mount, path: parts.join('/'), isData: component !== 'content', isTaken};
}

/** Why a site takes no notice of a file. */
function whyIgnored({configuration}: Site, {path, isData, isTaken}: Mounted, file: string) {
	if (!isTaken) return 'left out by the site’s mounts';
	if (textsIn(configuration.map, 'ignoreFiles').some((pattern) => fitsPattern(pattern, `/${file}`)))
		return 'left out by `ignoreFiles`';
	return !isData && /\.mdx$/i.test(path) ? 'MDX, which Hugo doesn’t read' : undefined;
}

/** Where a page is among those of its language: the folder in `content`, and its name in there. */
export type PagePath = {folder: string; name: string};
/** The same for each page, by its file. */
export type PagePaths = Map<string, PagePath>;

/** What a page is called among those of its language, as in its address: `work/kestrel`. */
export function nameOf({folder, name}: PagePath): string {
	if (name === 'index' || name === '_index') return folder;
	return folder === '' ? name : `${folder}/${name}`;
}

/** What Hugo calls the kind of a page. */
export function kindOf({folder, name}: PagePath): 'home' | 'section' | 'page' {
	if (name !== '_index') return 'page';
	return folder === '' ? 'home' : 'section';
}

/**
 * The files of a site with their places, and the `paths` of its pages. Why others are left out is told
 * to `account`.
 */
export function placed(
	site: Site,
	found: readonly Found[],
	paths: PagePaths,
	account: FileAccount,
): PlacedFile[] {
	const {languages, configuration, isWhole} = site;
	const blogs = new Set([
		...textsIn(configuration.map, 'mainSections'),
		...textsIn(mapIn(configuration.map, 'params'), 'mainSections'),
	]);
	const mounted = found.flatMap(({file, address}) => {
		const inSite = site.inSite(file.normalize('NFC'));
		const mounted = inSite === undefined ? undefined : mountedAt(site, inSite);
		const why = mounted && whyIgnored(site, mounted, inSite ?? '');
		if (why !== undefined) account.left(file, why);
		return mounted && why === undefined ? [{file, address, ...mounted}] : [];
	});
	const guess = pathLocales(
		mounted.map(({path}) => path),
		languages.locales,
	);
	const ofPage =
		languages.spoken.length > 0
			? pageLanguages(languages)
			: (path: string): SpokenPath => ({...outermost(path, guess), isOff: false});
	const ofData = dataLanguages(languages, guess);
	const theme = themeOf(configuration.map);
	const all = mounted.flatMap(({file, address, path, mount, isData}): PlacedFile[] => {
		const isPage = isMarkdown(file);
		if (isPage && isData) return [];
		const spoken = isPage ? ofPage(path, mount?.language === undefined) : ofData(path);
		if (spoken.isOff) {
			account.left(file, 'in a language that the site doesn’t have or has turned off');
			return [];
		}
		const own = {path: isPage ? withoutIndex(spoken.path) : spoken.path, locale: spoken.locale};
		const known = isPage ? undefined : dataFile({file, address, path: spoken.path}, theme);
		if (known)
			return [{...known, placement: {...known.placement, ...defined({locale: own.locale})}}];
		const placement = placementOf(path, {locales: () => defined(own), isData});
		if (!placement) return [];
		const {language} = mount ?? {};
		if (language && language !== languages.spoken[0]) placement.locale ??= language.locale;
		if (!isPage) return [{file, address, placement, isData: true, onlyLists: false}];
		const {dir, name} = posix.parse(spoken.path);
		paths.set(file, {folder: dir, name});
		const page = isFirstPage(placement)
			? {...placement, role: 'candidate' as const}
			: withSection(placement);
		const counts = isWhole ? countOf(page, blogs) : 'whole';
		if (!counts) account.left(file, 'a post, or a page that isn’t part of a résumé');
		const onlyLists = counts === 'lists';
		return counts ? [{file, address, placement: page, isData: false, onlyLists}] : [];
	});
	return distinctSlugs(all);
}

/**
 * What a site is likely to mean whose configuration names no languages: one by the ending of a file's
 * name, or by the outermost folder. Further in, a folder that is called like one is an entry's own.
 */
function outermost(path: string, guess: (path: string) => LocalPath): LocalPath {
	const guessed = guess(path);
	const isFolder = guessed.path.split('/').length < path.split('/').length;
	const [first = ''] = path.split('/');
	return isFolder && localeTag(first) !== guessed.locale ? {path} : guessed;
}

/** A file of data of which the theme says what it is. */
function dataFile({path, ...found}: Found & {path: string}, theme: Theme): PlacedFile | undefined {
	const known = dataOf(theme, path);
	if (known === undefined) return undefined;
	const {name} = posix.parse(path);
	const own = {slug: slugify(name), name};
	const file = {...found, isData: true, onlyLists: false};
	return typeof known === 'string'
		? {...file, placement: {role: 'list', section: known, ...own}}
		: {...file, placement: {role: 'whole', section: '', ...own}, read: known};
}

/** The page of a folder in a section is an entry of it; a section's own describes the section. */
function withoutIndex(path: string): string {
	return path.split('/').length > 2 && !/^authors\//i.test(path)
		? path.replace(/\/_index(\.\w+)$/, '/index$1')
		: path;
}

/** The first page of a site, where it is a page and no section. */
function isFirstPage({role, name}: Placement): boolean {
	return role === 'page' && name === 'index';
}
