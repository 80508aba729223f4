import {lstatSync} from 'node:fs';
import path from 'node:path';
import {namesIn} from '../../../files/in-folder.ts';
import type {Found} from '../../../files/walk.ts';
import {usualKeys} from '../../../records/keys.ts';
import {placeFiles} from '../../placed-files.ts';
import {type Folder, type FolderReader, type Layout, type Root, wholeFolder} from '../reader.ts';
import {ignoredBy} from '../sites/ignored.ts';
import {keysWith} from '../sites/keys-with.ts';
import {siteLayout} from '../sites/site-layout.ts';
import {type Configuration, readConfiguration} from './configuration.ts';
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

/** A site of Zola's. */
export const zola: FolderReader = {
	name: 'Zola',
	keys,
	recognise: (folder, problems) => {
		const configuration = readConfiguration(folder, problems);
		return configuration && {sure: 1, layout: () => siteOf(folder, configuration)};
	},
};

/** The content folder of such a site, all of which counts. */
export const zolaContent: FolderReader = {
	name: 'content of Zola',
	keys,
	recognise: (folder) => {
		const configuration = configurationBeside(folder);
		return configuration && {sure: 0.9, layout: () => contentOf(folder, configuration)};
	},
};

function siteOf(folder: Folder, configuration: Configuration): Layout {
	const {settings, locales, ignored} = configuration;
	const usual = siteLayout(folder, true);
	const roots = [...usual.roots, ...folders];
	const whyIgnored = ignoredBy(
		ignored.map((line) => (line.includes('/') ? `/content/${line}` : line)),
	);
	const place = (found: readonly Found[]) =>
		placeFiles(folder.files.kept(found, whyIgnored), roots, locales, folder.files);
	const pagesOf = zolaPages(configuration, 'content/', folder.files);
	return {...usual, roots, settings, locales, place, pagesOf};
}

function contentOf(folder: Folder, configuration: Configuration): Layout {
	const {settings, locales, ignored} = configuration;
	const whyIgnored = ignoredBy(ignored);
	const place = (found: readonly Found[]) =>
		placeFiles(folder.files.kept(found, whyIgnored), [wholeFolder], locales, folder.files);
	return {
		...{roots: [wholeFolder], starts: [''], locales, place},
		settings: settings.map((each) => ({...each, file: `../${each.file}`})),
		pagesOf: zolaPages(configuration, '', folder.files),
	};
}

/** What the configuration beside a folder says, if that is the content of a site. */
function configurationBeside(folder: Folder): Configuration | undefined {
	const own = path.resolve(folder.path);
	if (path.basename(own) !== 'content' || lstatSync(own).isSymbolicLink()) return undefined;
	const parent = path.dirname(own);
	return readConfiguration({path: parent, names: namesIn(parent), files: folder.files}, []);
}
