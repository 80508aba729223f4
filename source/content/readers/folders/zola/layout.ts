import type {Found} from '../../../files/walk.ts';
import {usualKeys} from '../../../records/keys.ts';
import {placeFiles} from '../../placed-files.ts';
import {type Folder, type Layout, type Root, wholeFolder} from '../reader.ts';
import {ignoredBy} from '../sites/ignored.ts';
import {keysWith} from '../sites/keys-with.ts';
import {siteLayout} from '../sites/site-layout.ts';
import type {Configuration} from './configuration.ts';
import {zolaPages} from './pages.ts';

/** What Zola itself reads in front matter, as `normalizeKey` spells it. */
const ownKeys =
	'render template pagetemplate sortby paginateby paginatepath paginatereversed insertanchorlinks ' +
	'insearchindex transparent redirectto generatefeeds generatefeed path aliases updated authors';

const keys = keysWith(usualKeys, {page: ownKeys});

/** Folders of a theme's whose names tell no section: those of zola-resume. */
const folders: readonly Root[] = [
	{path: 'content/opensource', section: 'projects', isSite: true, isData: false},
];

/** Where the content of a site of Zola's is. */
export function siteOf(folder: Folder, configuration: Configuration): Layout {
	const {settings, locales, ignored} = configuration;
	const usual = siteLayout(folder, true);
	const roots = [...usual.roots, ...folders];
	const whyIgnored = ignoredBy(
		ignored.map((line) => (line.includes('/') ? `/content/${line}` : line)),
	);
	const place = (found: readonly Found[]) =>
		placeFiles(folder.files.kept(found, whyIgnored), roots, locales, folder.files);
	const pagesOf = zolaPages(configuration, 'content/', folder.files);
	return {...usual, roots, settings, locales, keys, place, pagesOf};
}

/** The same of its content folder alone, all of which counts. */
export function contentOf(folder: Folder, configuration: Configuration): Layout {
	const {settings, locales, ignored} = configuration;
	const whyIgnored = ignoredBy(ignored);
	const place = (found: readonly Found[]) =>
		placeFiles(folder.files.kept(found, whyIgnored), [wholeFolder], locales, folder.files);
	return {
		...{roots: [wholeFolder], starts: [''], locales, keys, place},
		settings: settings.map((each) => ({...each, file: `../${each.file}`})),
		pagesOf: zolaPages(configuration, '', folder.files),
	};
}
