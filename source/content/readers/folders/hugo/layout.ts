import {existsSync} from 'node:fs';
import path from 'node:path';
import type {FileAccount} from '../../../files/file-account.ts';
import type {Found} from '../../../files/walk.ts';
import type {Layout} from '../reader.ts';
import {keysWith} from '../sites/keys-with.ts';
import {profilesOf} from './configuration/profile.ts';
import type {Site} from './configuration/site.ts';
import {hugoKeys} from './keys.ts';
import {pagesOf} from './pages/pages.ts';
import {type PagePaths, placed} from './pages/place.ts';
import {hasResume, readParams} from './resume/params.ts';
import {themeOf} from './themes/themes.ts';

/** Where the content of a site is. `more` are further files and folders that may be about the person. */
export function layoutOf(site: Site, account: FileAccount, more: readonly string[] = []): Layout {
	const {configuration, languages, mounts, asAsked} = site;
	const paths: PagePaths = new Map();
	const {files, others} = configuration;
	for (const file of files) account.taken(asAsked(file) ?? file, 'the site’s configuration');
	for (const file of others)
		account.left(asAsked(file) ?? file, `not read, because ${files.at(-1)} is`);
	const theme = themeOf(configuration.map);
	const keys = keysWith(hugoKeys, theme.keys ?? {});
	const configured = hasResume(configuration.map, theme, keys)
		? files.flatMap((file) => asAsked(file) ?? [])
		: [];
	const own = mounts
		.filter(({source}) => existsSync(path.join(site.folder, source)))
		.flatMap(({source}) => asAsked(source) ?? []);
	return {
		roots: [],
		starts: [...new Set([...configured, ...own, ...more])],
		keys,
		settings: profilesOf(configuration, languages).map((each) => ({
			...each,
			file: asAsked(each.file) ?? `../${each.file}`,
		})),
		locales: languages.locales,
		place: (found) => {
			const isConfigured = ({file}: Found) => configured.includes(file);
			return [
				...found
					.filter(isConfigured)
					.map((each) => ({...each, ...configurationFile, read: readParams(theme, languages)})),
				...placed(
					site,
					found.filter((each) => !isConfigured(each)),
					paths,
					account,
				),
			];
		},
		pagesOf: pagesOf(site, paths, account),
	};
}

const configurationFile = {
	placement: {role: 'whole', section: '', slug: 'configuration', name: 'configuration'},
	isData: true,
	onlyLists: false,
} as const;
