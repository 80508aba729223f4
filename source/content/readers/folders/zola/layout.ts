import type {Found} from '../../../files/walk.ts';
import {type Keys, usualKeys} from '../../../records/keys.ts';
import {placeFiles} from '../../placed-files.ts';
import {ignoredBy} from '../ignored.ts';
import {type Folder, itself, type Layout, type Root} from '../reader.ts';
import {siteLayout} from '../site-layout.ts';
import type {Configuration} from './configuration.ts';
import {zolaPages} from './pages.ts';

/** What Zola itself reads in front matter, as `normalizeKey` spells it. */
const ownKeys =
	'render template pagetemplate sortby paginateby paginatepath paginatereversed insertanchorlinks ' +
	'insearchindex transparent redirectto generatefeeds generatefeed path aliases updated authors';

const keys: Keys = {
	...usualKeys,
	asides: {...usualKeys.asides, page: new Set([...usualKeys.asides.page, ...ownKeys.split(' ')])},
};

/** Folders of a theme's whose names tell no section: those of zola-resume. */
const folders: readonly Root[] = [
	{path: 'content/opensource', section: 'projects', isSite: true, isData: false},
];

/** Where the content of a site of Zola's is. */
export function siteOf(folder: Folder, configuration: Configuration): Layout {
	const {settings, locales, ignored} = configuration;
	const usual = siteLayout(folder, true);
	const roots = [...usual.roots, ...folders];
	const isIgnored = ignoredBy(
		ignored.map((line) => (line.includes('/') ? `/content/${line}` : line)),
	);
	const place = (found: readonly Found[]) =>
		placeFiles(kept(found, isIgnored, folder), roots, locales, folder.files);
	const pagesOf = zolaPages(configuration, 'content/', folder.files);
	return {...usual, roots, settings, locales, keys, place, pagesOf};
}

/** The same of its content folder alone, all of which counts. */
export function contentOf(folder: Folder, configuration: Configuration): Layout {
	const {settings, locales, ignored} = configuration;
	const isIgnored = ignoredBy(ignored);
	const place = (found: readonly Found[]) =>
		placeFiles(kept(found, isIgnored, folder), [itself], locales, folder.files);
	return {
		...{roots: [itself], starts: [''], locales, keys, place},
		settings: settings.map((each) => ({...each, file: `../${each.file}`})),
		pagesOf: zolaPages(configuration, '', folder.files),
	};
}

function kept(
	found: readonly Found[],
	isIgnored: (file: string) => boolean,
	{files}: Folder,
): Found[] {
	return found.filter(({file}) => {
		if (isIgnored(file)) files.left(file, 'ignored by the site');
		return !isIgnored(file);
	});
}
