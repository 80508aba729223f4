import {lstatSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Problem} from '../../../resume/types.ts';
import {usualKeys} from '../../records/keys.ts';
import {readHugo} from './hugo.ts';
import {type FolderReader, itself} from './reader.ts';
import {noSettings, type SiteSettings} from './site-layout.ts';

/** The content folder of a Hugo site: all of it counts, some perhaps in a locale of its own. */
export const hugoContent: FolderReader = {
	name: 'content of Hugo',
	keys: usualKeys,
	recognise: ({path: folder}, problems) => {
		const beside = siteBeside(folder, problems);
		if (!beside) return undefined;
		const {contents, settings, locales} = beside;
		const roots = contents.map((content) => ({...itself, ...content}));
		return {
			sure: 0.9,
			layout: () => ({roots: [...roots, itself], starts: [''], settings, locales}),
		};
	},
};

/**
 * What the configuration beside a folder says, if it is that of a Hugo site whose content the
 * folder is: by the name `content`, or by the one that it gives. Its paths begin from the folder.
 * A folder that is a link to somewhere else has nothing beside it.
 */
function siteBeside(folder: string, problems: Problem[]): SiteSettings | undefined {
	const own = path.resolve(folder);
	const parent = path.dirname(own);
	if (parent === own || lstatSync(own).isSymbolicLink()) return undefined;
	const mistakes: Problem[] = [];
	const read = readHugo(parent, namesIn(parent), mistakes);
	const isBroken = mistakes.some(({file}) => /^(?:hugo\.|config\/)/i.test(file));
	const site = read ?? (isBroken ? noSettings : undefined);
	if (!site) return undefined;
	const within = `${path.basename(own)}/`;
	const named = site.contents.length > 0 ? site.contents : [{path: 'content'}];
	const contents = named
		.filter((content) => `${content.path}/`.startsWith(within))
		.map((content) => ({...content, path: content.path.slice(within.length)}));
	if (contents.length === 0) return undefined;
	const outside = <Item extends {file: string}>(item: Item) => ({...item, file: `../${item.file}`});
	problems.push(...mistakes.map(outside));
	return {...site, contents, settings: site.settings.map(outside)};
}

/** A folder may be open to those who know the names in it only. */
function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
