import path from 'node:path';
import type {Problem} from '../../../../../resume/types.ts';
import {type Field, type FieldMap, lookUp, mapAt, type ValueMap} from '../../../../data/value.ts';
import {isFolder, namesIn} from '../../../../files/in-folder.ts';
import {reporter} from '../../../../problems.ts';
import {readValue} from '../../sites/read-value.ts';

/**
 * What the configuration of a site says, all of its files together. `file`, from the site's root, and
 * `address` are those of the file that counts most; `files` are all that were read, and `others` those
 * in the root that another one takes precedence over.
 */
export type Configuration = Part & {files: string[]; others: string[]};

/** One file of it. */
type Part = {map: ValueMap; file: string; address: string};

const whole = /^(?:hugo|config)\.(?:toml|ya?ml|json)$/i;
const partial = /^([a-z]+)(?:\.([\w-]+))?\.(?:toml|ya?ml|json)$/i;
/** In one folder, the first of these counts, and no other is read. */
const [stems, endings] = [
	['hugo', 'config'],
	['toml', 'yaml', 'yml', 'json'],
];
/** The folders of `config` for a site as it is published, those that count more first. */
const environments = ['production', '_default'];
/** A `config.json` may be of any program: a site's lies beside one of these, and has a typical key. */
const besides = new Set([
	...['content', 'data', 'themes', 'layouts', 'archetypes', 'static', 'templates'],
]);
const typical = [
	...[
		'baseURL',
		'languageCode',
		'defaultContentLanguage',
		'theme',
		'params',
		'module',
		'languages',
	],
];

/**
 * Reads the configuration: a file in the root, above it the parts in `config/_default`, and above them
 * those in `config/production`. Undefined if there is none.
 */
export function readConfiguration(
	folder: string,
	names: readonly string[],
	problems: Problem[],
): Configuration | undefined {
	const read = (file: string): Part[] => {
		const map = readValue(folder, file, reporter(file, problems));
		return map?.kind === 'map' ? [{file, address: path.join(folder, file), map}] : [];
	};
	const isLikely = names.some((name) => besides.has(name));
	const [root, ...others] = names
		.filter((name) => whole.test(name) && (isLikely || /^hugo/i.test(name)))
		.sort((a, b) => rank(a) - rank(b));
	const parts = environments.flatMap((environment) =>
		// Of two files that say the same, the last one counts.
		filesIn(folder, environment)
			.sort()
			.reverse()
			.flatMap((name) =>
				read(`config/${environment}/${name}`).map((part) => ({
					...part,
					map: inPlace(name, part.map),
				})),
			),
	);
	const all = [...parts, ...(root === undefined ? [] : read(root))];
	const isSite = all.some(
		({file, map}) => !/^config\./i.test(file) || lookUp(map.fields, typical) !== undefined,
	);
	const [first] = all;
	if (!first || !isSite) return undefined;
	const files = all.map(({file}) => file);
	return {...first, map: all.map(({map}) => map).reduce(merged), files, others};
}

function rank(name: string): number {
	const [stem = '', ending = ''] = name.toLowerCase().split('.');
	return stems.indexOf(stem) * endings.length + endings.indexOf(ending);
}

/** Two maps as one, in which what `over` says counts first; so do the maps in them. */
export function merged(over: ValueMap, under: ValueMap): ValueMap {
	const fields: FieldMap = new Map(over.fields);
	const own = new Map([...over.fields.keys()].map((key) => [key.toLowerCase(), key]));
	for (const [key, field] of under.fields) {
		const name = own.get(key.toLowerCase());
		const known = name === undefined ? undefined : fields.get(name);
		if (name === undefined || !known) fields.set(key, field);
		else fields.set(name, mergedField(known, field));
	}
	return {...over, fields};
}

function mergedField(over: Field, under: Field): Field {
	const both = over.value.kind === 'map' && under.value.kind === 'map';
	return both ? {...over, value: merged(over.value as ValueMap, under.value as ValueMap)} : over;
}

/** The map of `params.es.toml` where it would be in a file that holds all. */
export function inPlace(name: string, map: ValueMap): ValueMap {
	if (whole.test(name)) return map;
	const [, key = '', tag] = partial.exec(name) ?? [];
	const only = map.fields.size === 1 ? lookUp(map.fields, [key]) : undefined;
	const inner = only?.kind === 'map' ? only : map;
	if (tag === undefined) return mapAt(map.mark, [[key, only ?? map]]);
	const own = key.toLowerCase() === 'languages' ? map : mapAt(map.mark, [[key, inner]]);
	return mapAt(map.mark, [['languages', mapAt(map.mark, [[tag, own]])]]);
}

/** The files of a configuration in a folder of `config`, neither of which is a link. */
function filesIn(root: string, environment: string): string[] {
	const all = path.join(root, 'config');
	const own = path.join(all, environment);
	return isFolder(all) && isFolder(own) ? namesIn(own).filter((name) => partial.test(name)) : [];
}
