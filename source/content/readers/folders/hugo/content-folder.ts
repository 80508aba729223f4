import {lstatSync} from 'node:fs';
import path from 'node:path';
import type {Problem} from '../../../../resume/types.ts';
import {emptyMap} from '../../../data/value.ts';
import {namesIn} from '../../../files/in-folder.ts';
import type {FolderReader} from '../reader.ts';
import {readSite, type Site} from './configuration/site.ts';
import {hugoKeys} from './keys.ts';
import {layoutOf} from './layout.ts';

/** The content folder of a Hugo site: all of it counts, some perhaps in a locale of its own. */
export const hugoContent: FolderReader = {
	name: 'content of Hugo',
	keys: hugoKeys,
	recognise: ({path: folder, files}, problems) => {
		const site = siteAround(folder, problems);
		return site && {sure: 0.9, layout: () => ({...layoutOf(site, files), starts: ['']})};
	},
};

/**
 * The site of which a folder is the content: by the name `content`, or by the one that the
 * configuration beside it gives. A folder that is a link to somewhere else has nothing beside it.
 */
function siteAround(folder: string, problems: Problem[]): Site | undefined {
	const own = path.resolve(folder);
	const parent = path.dirname(own);
	if (parent === own || lstatSync(own).isSymbolicLink()) return undefined;
	const mistakes: Problem[] = [];
	const read = readSite(parent, namesIn(parent), mistakes);
	const isBroken = mistakes.some(({file}) => /^(?:hugo\.|config\/)/i.test(file));
	const site = read ?? (isBroken ? brokenSite(parent) : undefined);
	const within = `${path.basename(own)}/`;
	const isContent = site?.mounts.some(
		({source, target}) => /^content(?:\/|$)/.test(target) && `${source}/`.startsWith(within),
	);
	if (!site || !isContent) return undefined;
	problems.push(...mistakes.map((each) => ({...each, file: `../${each.file}`})));
	return {
		...site,
		isWhole: false,
		inSite: (file) => within + file,
		asAsked: (file) => (`${file}/`.startsWith(within) ? file.slice(within.length) : undefined),
	};
}

/** A site whose configuration can't be read. */
function brokenSite(folder: string): Site {
	return {
		folder,
		configuration: {file: '', address: '', map: emptyMap(), files: [], others: []},
		languages: {spoken: [], off: new Set(), locales: []},
		mounts: [{source: 'content', target: 'content'}],
		isWhole: false,
		inSite: (file) => file,
		asAsked: (file) => file,
	};
}
