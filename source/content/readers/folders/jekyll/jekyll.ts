import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Locale, Problem} from '../../../../resume/types.ts';
import {namesIn} from '../../../files/in-folder.ts';
import type {Found} from '../../../files/walk.ts';
import {likelyLocale} from '../../../names/locale-tag.ts';
import {usualSection} from '../../../names/section-names.ts';
import {usualKeys} from '../../../records/keys.ts';
import type {PlacedFile} from '../../placed-files.ts';
import {placementOf} from '../../placement.ts';
import type {Folder, FolderReader, Layout, Root} from '../reader.ts';
import {keysWith} from '../sites/keys-with.ts';
import type {ProfilePaths} from '../sites/settings.ts';
import {collectionsIn} from '../sites/site-layout.ts';
import {hasResume, type ThemeText} from './data/configuration.ts';
import {resumesIn} from './data/files.ts';
import {templateContext} from './data/template.ts';
import {inTheirLanguages, localesOf} from './languages.ts';
import {pagesOfSite} from './pages.ts';
import {personOf} from './person.ts';
import {academic, placeSite} from './place.ts';
import {configurations, readSite, type Site} from './site.ts';
import {themesOf} from './themes/themes.ts';

/** A site of Jekyll's: what it shows of a person, as its configuration has it. */
export const jekyll: FolderReader = {
	name: 'Jekyll',
	keys: usualKeys,
	recognise: (folder, problems) =>
		configurations.some((name) => folder.names.includes(name))
			? {sure: 1, layout: () => layoutOf(folder, problems)}
			: undefined,
};

function layoutOf(folder: Folder, problems: Problem[]): Layout {
	const site = readSite(folder, problems);
	const themes = themesOf(site);
	// The first of them counts most.
	const keys = themes.reduceRight((all, theme) => keysWith(all, theme.keys ?? {}), usualKeys);
	const paths: ProfilePaths = Object.assign({}, ...themes.map(({profile}) => profile).toReversed());
	const texts: ThemeText[] = themes.flatMap(({profile, texts = {}}) => [
		...(profile?.summary ?? []).map((key) => ({key})),
		...Object.entries(texts).map(([key, title]) => ({key, title})),
	]);
	const roots = rootsOf(site);
	const locales = localesOf(site);
	const starts = startsOf(site, locales);
	if (hasResume(site, texts, keys)) starts.push(site.file);
	let found: readonly Found[] = [];
	let placed: readonly PlacedFile[] = [];
	return {
		roots,
		starts,
		settings: personOf(site, paths, keys),
		locales,
		keys,
		place: (all) => {
			found = all;
			placed = placeSite(all, site, {roots, locales, themes, texts});
			return [...placed];
		},
		pagesOf: (pages) => {
			const content = new Set(placed.map(({file}) => file));
			const own = locales.length > 0 ? pages : inTheirLanguages(pages);
			return pagesOfSite(own, site, () =>
				templateContext(site, found, (file) => content.has(file)),
			);
		},
	};
}

function rootsOf({source, collectionsDir, dataDir}: Site): Root[] {
	const paths = [...new Set([source, collectionsDir, ''])].map((path) => path.replace(/\/$/, ''));
	return [
		{path: dataDir.replace(/\/$/, ''), isSite: true, isData: true},
		...paths.map((path) => ({path, isSite: true, isData: false})),
	];
}

/** The files and folders of the site that may hold content. */
function startsOf(site: Site, locales: readonly Locale[]): string[] {
	const {source, collectionsDir, dataDir, folder, collections, include} = site;
	const top = source === '' ? folder.names : namesIn(path.join(folder.path, source));
	const inCollections =
		collectionsDir === source ? top : namesIn(path.join(folder.path, collectionsDir));
	const own = new Set([...collectionsIn(inCollections), ...inCollections.filter(isAcademic)]);
	for (const label of collections.keys()) {
		const name = `_${label}`;
		if (inCollections.includes(name) && (isAcademic(name) || usualSection(label) !== undefined))
			own.add(name);
	}
	const data = [dataDir, `${source}data/`, `${source}assets/data/`].filter((each) =>
		existsSync(path.join(folder.path, each)),
	);
	const pages = top.filter(
		(name) =>
			placementOf(name) !== undefined || isFolderOfPages(name, locales) || include.includes(name),
	);
	return [
		...new Set([
			...data.map((each) => each.replace(/\/$/, '')),
			...[...own].map((name) => collectionsDir + name),
			...pages.filter((name) => name !== '_posts').map((name) => source + name),
			...resumesIn(site),
		]),
	];
}

/** A folder of pages about the person, or of pages in one of the site's languages. */
function isFolderOfPages(name: string, locales: readonly Locale[]): boolean {
	if (/^[._]|\./.test(name)) return name === '_pages' || name === '_tabs';
	const section = usualSection(name);
	const isOfPerson =
		(section !== undefined && section !== 'posts') || /^(?:resume|cv|contact|pages)$/i.test(name);
	return (
		isOfPerson || academic.test(name) || locales.includes(name) || likelyLocale(name) !== undefined
	);
}

function isAcademic(name: string): boolean {
	return name.startsWith('_') && academic.test(name.slice(1));
}
