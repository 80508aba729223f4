import {existsSync, lstatSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Problem} from '../../../../resume/types.ts';
import {textIn} from '../../../data/value.ts';
import {isMarkdown} from '../../placed-files.ts';
import {placementOf} from '../../placement.ts';
import type {Folder, FolderReader} from '../reader.ts';
import {readSite, type Site} from './configuration/site.ts';
import {hugoKeys} from './keys.ts';
import {layoutOf} from './layout.ts';

/** A site of Hugo's by its root. */
export const hugo: FolderReader = {
	name: 'Hugo',
	keys: hugoKeys,
	recognise: (folder, problems) => {
		const own = readSite(folder.path, folder.names, problems);
		const site = own && isPublished(own) ? own : (exampleIn(folder, problems) ?? own);
		return site && {sure: 1, layout: () => layoutOf(site, folder.files, besides(folder))};
	},
};

/** Data about the person beside the folders of a site, and where themes that bundle it have it. */
function besides({path: folder, names}: Folder): string[] {
	const loose = names.filter((name) => !isMarkdown(name) && placementOf(name) !== undefined);
	return [...loose, 'assets/data'].filter((name) => existsSync(path.join(folder, name)));
}

/** Whether a configuration is that of a site; a theme has one of its own, which says less. */
function isPublished({configuration: {map}}: Site): boolean {
	return textIn(map, 'baseURL', 'title') !== undefined;
}

/** The example of a theme, which is a site. */
function exampleIn({path: folder, names}: Folder, problems: Problem[]): Site | undefined {
	const isTheme = names.some((name) => /^(?:theme\.toml|layouts|archetypes)$/i.test(name));
	if (!isTheme || !names.includes(example)) return undefined;
	const own = path.join(folder, example);
	// A link may lead out of the folder.
	if (!lstatSync(own).isDirectory()) return undefined;
	const site = readSite(own, readdirSync(own), problems);
	if (!site) return undefined;
	return {
		...site,
		inSite: (file) => (file.startsWith(`${example}/`) ? file.slice(example.length + 1) : undefined),
		asAsked: (file) => `${example}/${file}`,
	};
}

const example = 'exampleSite';
