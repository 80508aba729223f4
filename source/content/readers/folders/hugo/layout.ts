import {existsSync} from 'node:fs';
import path from 'node:path';
import type {FileAccount} from '../../../files/file-account.ts';
import type {PlacedFile} from '../../placed-files.ts';
import type {Layout} from '../reader.ts';
import {settingsOf} from './configuration/profile.ts';
import {resumesIn} from './configuration/resume.ts';
import type {Site} from './configuration/site.ts';
import {hugoKeys, withKeys} from './keys.ts';
import {pagesOf} from './pages/pages.ts';
import {type PagePaths, placed} from './pages/place.ts';
import {themeOf} from './themes/themes.ts';

/** Where the content of a site is. `besides` are further files and folders that may be about the person. */
export function layoutOf(
	site: Site,
	account: FileAccount,
	besides: readonly string[] = [],
): Layout {
	const {configuration, languages, mounts, asAsked} = site;
	const paths: PagePaths = new Map();
	const {keys: more} = themeOf(configuration.map);
	const {files, others} = configuration;
	for (const file of files) account.taken(asAsked(file) ?? file, 'site’s configuration');
	for (const file of others)
		account.left(asAsked(file) ?? file, `not read, as there is ${files.at(-1)}`);
	const own = mounts
		.filter(({source}) => existsSync(path.join(site.folder, source)))
		.flatMap(({source}) => asAsked(source) ?? []);
	return {
		roots: [],
		keys: more ? withKeys(hugoKeys, more) : hugoKeys,
		starts: [...new Set([...own, ...besides])],
		settings: settingsOf(configuration, languages).map((each) => ({
			...each,
			file: asAsked(each.file) ?? `../${each.file}`,
		})),
		locales: languages.locales,
		place: (found) => [...placed(site, found, paths, account), ...configured(site)],
		pagesOf: pagesOf(site, paths, account),
	};
}

/** What the configuration itself says of a résumé, as files would. */
function configured({configuration, languages, asAsked}: Site): PlacedFile[] {
	const {file, address} = configuration;
	return resumesIn(configuration, languages).map(({value, locale}): PlacedFile => {
		const own = {role: 'whole', section: '', slug: 'params', name: 'params'} as const;
		const placement = locale === undefined ? own : {...own, locale};
		const named = asAsked(file) ?? `../${file}`;
		return {file: named, address, placement, isData: true, onlyLists: false, value};
	});
}
