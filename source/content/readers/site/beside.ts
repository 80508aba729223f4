import {lstatSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Problem} from '../../../resume/types.ts';
import {type HugoSite, readHugo} from './hugo.ts';

/** What a configuration says that does not parse. */
const nothing: HugoSite = {contents: [], settings: [], locales: []};

/**
 * What the configuration beside a folder says, if it is that of a Hugo site whose content the
 * folder is: by the name `content`, or by the one that it gives. Its paths begin from the folder.
 * A folder that is a link to somewhere else has nothing beside it.
 */
export function siteBeside(folder: string, problems: Problem[]): HugoSite | undefined {
	const own = path.resolve(folder);
	const parent = path.dirname(own);
	if (parent === own || lstatSync(own).isSymbolicLink()) return undefined;
	const mistakes: Problem[] = [];
	const read = readHugo(parent, namesIn(parent), mistakes);
	const isBroken = mistakes.some(({file}) => /^(?:hugo\.|config\/)/i.test(file));
	const site = read ?? (isBroken ? nothing : undefined);
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
