import {existsSync} from 'node:fs';
import path from 'node:path';
import type {FileAccount} from '../../../files/file-account.ts';
import type {Layout} from '../reader.ts';
import {settingsOf} from './configuration/profile.ts';
import type {Site} from './configuration/site.ts';
import {pagesOf} from './pages/pages.ts';
import {type PagePaths, placed} from './pages/place.ts';

/** Where the content of a site is. `more` are further files and folders that may be about the person. */
export function layoutOf(site: Site, account: FileAccount, more: readonly string[] = []): Layout {
	const {configuration, languages, mounts, asAsked} = site;
	const paths: PagePaths = new Map();
	const {files, others} = configuration;
	for (const file of files) account.taken(asAsked(file) ?? file, 'site’s configuration');
	for (const file of others)
		account.left(asAsked(file) ?? file, `not read, as there is ${files.at(-1)}`);
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
