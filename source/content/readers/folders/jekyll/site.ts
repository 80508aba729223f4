import type {Problem} from '../../../../resume/types.ts';
import {emptyMap, lookUp, textIn, textsIn, type Value, type ValueMap} from '../../../data/value.ts';
import {reporter} from '../../../problems.ts';
import type {Folder} from '../reader.ts';
import {readValue} from '../sites/read-value.ts';
import {matchesGlob} from './glob.ts';

/** The configurations of Jekyll, the one that counts first. */
export const configurations: readonly string[] = ['_config.yml', '_config.yaml', '_config.toml'];

/** A site of Jekyll's, as its configuration has it. Folders are relative to the one asked for. */
export type Site = {
	folder: Folder;
	file: string;
	map: ValueMap;
	/** Where the site is: empty, or with a slash at its end. So are the others. */
	source: string;
	collectionsDir: string;
	dataDir: string;
	/** The collections that are configured, by their labels. */
	collections: ReadonlyMap<string, Value | undefined>;
	/** Patterns of paths in the site: what is left out, and what counts although it would be left out. */
	exclude: readonly string[];
	include: readonly string[];
};

/** Reads the configuration, which may be empty. What does not parse is reported, and says nothing. */
export function readSite(folder: Folder, problems: Problem[]): Site {
	const file = configurations.find((name) => folder.names.includes(name)) ?? '';
	const written = readValue(folder.path, file, reporter(file, problems));
	const map = written?.kind === 'map' ? written : emptyMap();
	folder.files.taken(file, 'the site’s configuration');
	const source = folderAt(map, 'source', '');
	return {
		folder,
		file,
		map,
		source,
		collectionsDir: source + folderAt(map, 'collections_dir', ''),
		dataDir: source + folderAt(map, 'data_dir', '_data'),
		collections: collectionsIn(map),
		exclude: [...textsIn(map, 'exclude'), 'node_modules', 'vendor/'],
		include: textsIn(map, 'include'),
	};
}

/** A folder that a key names, within the one asked for: it never leads out of it. */
function folderAt(map: ValueMap, key: string, usual: string): string {
	const written = textIn(map, key)?.replace(/^(?:\.?\/)+|\/+$/g, '') ?? usual;
	const isOutside = written.split(/[\\/]/).includes('..') || /[:\\]/.test(written);
	const folder = isOutside || written === '.' ? usual : written;
	return folder === '' ? '' : `${folder}/`;
}

function collectionsIn(map: ValueMap): Site['collections'] {
	const written = lookUp(map.fields, ['collections']);
	if (written?.kind === 'map')
		return new Map([...written.fields].map(([label, {value}]) => [label, value]));
	return new Map(textsIn(map, 'collections').map((label) => [label, undefined]));
}

/** The collection that a file is in, and its path there. */
export function collectionOf(site: Site, file: string): {label: string; path: string} | undefined {
	if (!file.startsWith(`${site.collectionsDir}_`)) return undefined;
	const inner = file.slice(site.collectionsDir.length + 1);
	const slash = inner.indexOf('/');
	const label = inner.slice(0, slash);
	if (slash < 0 || site.include.some((each) => each.replace(/\/$/, '') === `_${label}`))
		return undefined;
	return {label, path: inner.slice(slash + 1)};
}

/** Why Jekyll does not read a file of the site, by its path; undefined if it does. */
export function whyUnread(site: Site, file: string): string | undefined {
	const collection = collectionOf(site, file);
	const path = file.slice(site.source.length);
	const parts = (collection?.path ?? path).split('/');
	const prefix = collection ? path.length - collection.path.length : 0;
	let length = prefix;
	for (const [index, part] of parts.entries()) {
		length += part.length + (index === 0 ? 0 : 1);
		const own = path.slice(0, length);
		const isNamed = site.include.some((pattern) => matches(pattern, own));
		const isPages = index === 0 && part === '_pages' && !collection;
		if (/^[._#]|~$/.test(part) && !isNamed && !isPages) return `Jekyll leaves out “${part}”`;
		if (!isNamed && site.exclude.some((pattern) => matches(pattern, own)))
			return 'the site’s configuration excludes it';
	}
	return undefined;
}

function matches(written: string, path: string): boolean {
	const pattern = written.replace(/^(?:\.?\/)+/, '');
	if (pattern === '') return false;
	return matchesGlob(pattern, path) || path.startsWith(pattern) || pattern === `${path}/`;
}
