import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Problem} from '../../../../resume/types.ts';
import type {FileAccount} from '../../../files/file-account.ts';
import type {Layout} from '../reader.ts';
import {type Configuration, readConfiguration} from './configuration.ts';
import {type Languages, languagesOf} from './languages.ts';
import {type Mount, mountsOf} from './mounts.ts';
import {pagesOf} from './pages.ts';
import {type PagePaths, placed} from './place.ts';
import {settingsOf} from './profile.ts';

/**
 * A site. `folder` is the address of its root. Files that somebody asked for have paths from another
 * folder perhaps: `inSite` makes one from there one from the root, `asAsked` the other way round; both
 * undefined for what lies outside.
 */
export type Site = {
	folder: string;
	configuration: Configuration;
	languages: Languages;
	mounts: Mount[];
	/** Whether the site itself was asked for, which has much beside a résumé, or only its content. */
	isWhole: boolean;
	inSite: (file: string) => string | undefined;
	asAsked: (file: string) => string | undefined;
};

/** The site in a folder, if there is a configuration of one. Tells of one that can't be read. */
export function readSite(
	folder: string,
	names: readonly string[],
	problems: Problem[],
): Site | undefined {
	const configuration = readConfiguration(folder, names, problems);
	if (!configuration) return undefined;
	const languages = languagesOf(configuration.map);
	return {
		...{folder, configuration, languages, mounts: mountsOf(configuration.map, languages)},
		isWhole: true,
		...{inSite: (file) => file, asAsked: (file) => file},
	};
}

/** Where the content of a site is. `more` are further files and folders that may be about the person. */
export function layoutOf(site: Site, account: FileAccount, more: readonly string[] = []): Layout {
	const {configuration, languages, mounts, asAsked} = site;
	const paths: PagePaths = new Map();
	const own = mounts
		.filter(({source}) => existsSync(path.join(site.folder, source)))
		.flatMap(({source}) => asAsked(source) ?? []);
	return {
		roots: [],
		starts: [...new Set([...own, ...more])],
		settings: settingsOf(configuration, languages).map((each) => ({
			...each,
			file: asAsked(each.file) ?? `../${each.file}`,
		})),
		locales: languages.locales,
		place: (found) => placed(site, found, paths, account),
		pagesOf: pagesOf(site, paths, account),
	};
}
