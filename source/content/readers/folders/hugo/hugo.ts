import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Problem} from '../../../../resume/types.ts';
import {usualKeys} from '../../../records/keys.ts';
import {isMarkdown} from '../../placed-files.ts';
import {placementOf} from '../../placement.ts';
import type {Folder, FolderReader} from '../reader.ts';
import {siteLayout} from '../site-layout.ts';
import {layoutOf, readSite, type Site} from './site.ts';

/** A site of Hugo's, or of Zola's, which is configured much the same. */
export const hugo: FolderReader = {
	name: 'Hugo',
	keys: usualKeys,
	recognise: (folder, problems) => {
		const site = readSite(folder.path, folder.names, problems) ?? exampleIn(folder, problems);
		if (!site) return undefined;
		return {
			sure: 1,
			layout: () => {
				const layout = layoutOf(site, folder.files, besides(folder));
				// Where nothing is yet, content may come to be anywhere.
				return layout.starts.length > 0 ? layout : siteLayout(folder, true);
			},
		};
	},
};

/** Data about the person beside the folders of a site, and where themes that bundle it have it. */
function besides({path: folder, names}: Folder): string[] {
	const loose = names.filter((name) => !isMarkdown(name) && placementOf(name) !== undefined);
	return [...loose, 'assets/data'].filter((name) => existsSync(path.join(folder, name)));
}

/** The example of a theme, where there is no other site in its folder. */
function exampleIn({path: folder, names}: Folder, problems: Problem[]): Site | undefined {
	const isTheme = names.some((name) => /^(?:theme\.toml|layouts|archetypes)$/i.test(name));
	if (!isTheme || !names.includes(example) || names.includes('content')) return undefined;
	const own = path.join(folder, example);
	const site = readSite(own, readdirSync(own), problems);
	if (!site) return undefined;
	return {
		...site,
		inSite: (file) => (file.startsWith(`${example}/`) ? file.slice(example.length + 1) : undefined),
		asAsked: (file) => `${example}/${file}`,
	};
}

const example = 'exampleSite';
