import {lstatSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Locale, Problem} from '../../../resume/types.ts';
import {readData} from '../../data/read-data.ts';
import {lookUp, mapAt, type ValueMap} from '../../data/value.ts';
import {readText} from '../../files/read.ts';
import {localeTag} from '../../names/locale-tag.ts';
import {reporter} from '../../problems.ts';
import {usualKeys} from '../../records/keys.ts';
import type {ProfileSource} from '../../records/record.ts';
import type {FolderReader} from './reader.ts';
import {type SiteSettings, siteLayout} from './site-layout.ts';

/** A file of the configuration, as if it were the only one. */
type Part = {file: string; address: string; map: ValueMap};

/** One of the languages of a site. */
type Language = {locale: Locale; weight: number; map: ValueMap; part: Part};

const whole = /^(?:hugo|config)\.(?:toml|ya?ml|json)$/i;
const partial = /^([a-z]+)(?:\.([\w-]+))?\.(?:toml|ya?ml|json)$/i;
/** A file called `config.json` may configure anything; it is a site's beside these, with such keys. */
const besides = new Set([
	'content',
	'data',
	'themes',
	'layouts',
	'archetypes',
	'static',
	'templates',
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

/** A site of Hugo's, or of Zola's, which is configured much the same. */
export const hugo: FolderReader = {
	name: 'Hugo',
	keys: usualKeys,
	recognise: (folder, problems) => {
		const settings = readHugo(folder.path, folder.names, problems);
		return settings && {sure: 1, layout: () => siteLayout(folder, true, settings)};
	},
};

/**
 * Reads the configuration of Hugo, or of Zola, which is much the same: a file in the root, or
 * `config/_default` with one for each part. Undefined if there is none.
 */
export function readHugo(
	folder: string,
	names: readonly string[],
	problems: Problem[],
): SiteSettings | undefined {
	const read = (file: string): Part[] => {
		const address = path.join(folder, file);
		if (!isRegular(address)) return [];
		const report = reporter(file, problems);
		const text = readText({file, address}, report);
		const map = text === undefined ? undefined : readData(text, file, report);
		return map?.kind === 'map' ? [{file, address, map}] : [];
	};
	const isLikely = names.some((name) => besides.has(name));
	const roots = names
		.filter((name) => whole.test(name) && (isLikely || /^hugo/i.test(name)))
		.flatMap(read);
	const parts = namesIn(folder, 'config', '_default').flatMap((name) =>
		read(`config/_default/${name}`).map((part) => ({...part, map: inPlace(name, part.map)})),
	);
	const all = [...roots, ...parts];
	const isHugo = all.some(
		({file, map}) => !/^config\./i.test(file) || lookUp(map.fields, typical) !== undefined,
	);
	return isHugo ? siteOf(all) : undefined;
}

/** A link may lead out of the folder, and is not followed. */
function isRegular(address: string): boolean {
	return kindOf(address)?.isFile() ?? false;
}

/** Undefined for what is not there, or may not be looked at. */
function kindOf(address: string) {
	try {
		return lstatSync(address, {throwIfNoEntry: false});
	} catch {
		return undefined;
	}
}

/** The files of a configuration in a folder of folders, none of which is a link. */
function namesIn(root: string, ...folders: readonly string[]): string[] {
	let folder = root;
	for (const each of folders) {
		folder = path.join(folder, each);
		if (!kindOf(folder)?.isDirectory()) return [];
	}
	try {
		return readdirSync(folder).filter((name) => partial.test(name));
	} catch {
		return [];
	}
}

/** The map of `params.es.toml` where it would be in a file that holds all. */
function inPlace(name: string, map: ValueMap): ValueMap {
	if (whole.test(name)) return map;
	const [, key = '', tag] = partial.exec(name) ?? [];
	const own = key.toLowerCase() === 'languages' ? map : mapAt(map.mark, [[key, map]]);
	if (tag === undefined) return mapAt(map.mark, [[key, map]]);
	return mapAt(map.mark, [['languages', mapAt(map.mark, [[tag, own]])]]);
}

function siteOf(parts: readonly Part[]): SiteSettings {
	const languages = parts.flatMap(languagesOf).sort((a, b) => a.weight - b.weight);
	const first = <Value>(read: (map: ValueMap) => Value | undefined) =>
		parts.map(({map}) => read(map)).find((value) => value !== undefined);
	const named = first((map) => textIn(map, ['defaultContentLanguage', 'defaultLanguage']));
	const code = languages.length === 0 ? first((map) => textIn(map, ['languageCode'])) : undefined;
	const standard = localeTag(named ?? '') ?? localeTag(code ?? '')?.slice(0, 2);
	const contents = languages.flatMap(({locale, map}) => contentOf(map, locale));
	return {
		contents: contents.length > 0 ? contents : parts.flatMap(({map}) => contentOf(map)),
		settings: [
			...languages.flatMap(({map, part, locale}) => settingsIn(map, part, locale)),
			...parts.flatMap((part) => settingsIn(part.map, part)),
		],
		locales: [
			...new Set([
				...(standard === undefined ? [] : [standard]),
				...languages.map(({locale}) => locale),
			]),
		],
	};
}

function languagesOf(part: Part): Language[] {
	const languages = lookUp(part.map.fields, ['languages']);
	if (languages?.kind !== 'map') return [];
	return [...languages.fields].flatMap(([tag, {value}]) => {
		const locale = localeTag(tag);
		if (locale === undefined || value.kind !== 'map') return [];
		if (textIn(value, ['disabled']) === 'true') return [];
		// What has no weight comes last, as it does in Hugo.
		const weight = Number(textIn(value, ['weight']) ?? Number.POSITIVE_INFINITY);
		return [{locale, weight: Number.isNaN(weight) ? 0 : weight, map: value, part}];
	});
}

function contentOf(map: ValueMap, locale?: Locale): SiteSettings['contents'] {
	const folder = textIn(map, ['contentDir'])?.replace(/^\.?\/|\/$/g, '');
	if (folder === undefined || folder.split(/[\\/]/).includes('..')) return [];
	// On Windows, this would be another drive.
	if (folder.includes(':')) return [];
	return [{path: folder, ...(locale !== undefined && {locale})}];
}

/** What speaks of the person; a theme's settings are no mistakes of theirs. */
function settingsIn(map: ValueMap, {file, address}: Part, locale?: Locale): ProfileSource[] {
	const maps = [lookUp(map.fields, ['params']), lookUp(map.fields, ['extra'])];
	const author = lookUp(map.fields, ['author']);
	const all = [...maps, author && mapAt(author.mark, [['author', author]])];
	const profile = {role: 'profile', section: '', slug: '', name: 'profile'} as const;
	const placement = locale === undefined ? profile : {...profile, locale};
	return all.flatMap((value) =>
		value?.kind === 'map'
			? [{file, address, placement, keys: usualKeys, report: () => {}, fields: value.fields}]
			: [],
	);
}

function textIn(map: ValueMap, keys: readonly string[]): string | undefined {
	const value = lookUp(map.fields, keys);
	return value?.kind === 'scalar' && value.text.trim() !== '' ? value.text.trim() : undefined;
}
