import path from 'node:path';
import {objectBehind} from '../../../data/code/plain-object.ts';
import {readData} from '../../../data/read-data.ts';
import {emptyMap, type List, type Value, type ValueMap} from '../../../data/value.ts';
import {readText} from '../../../files/read.ts';
import type {Found} from '../../../files/walk.ts';
import type {Report} from '../../../problems.ts';

/** Data beside pages: of the page or the folder of which name, and which file counts before which. */
type Beside = {subject: string; rank: number};

const template = /\.(?:md|markdown|mdx|html|njk|liquid|webc|11ty\.[cm]?[jt]sx?)$/i;
const data = /^(.*?)(\.11tydata)?\.(json|[cm]?js)$/i;
const exported = /(?:module\.exports\s*=|export\s+default)\s*(?=\{)/;

/**
 * The files of data that say something of pages beside them: `work/work.json` and
 * `work/work.11tydata.js` of all pages in `work`, `work/a.json` of `work/a.md`. `root` is the name of
 * the folder around all.
 */
export function dataBesidePages(found: readonly Found[], root: string): Map<Found, string> {
	const subjects = new Set<string>();
	for (const {file} of found) {
		if (!template.test(file)) continue;
		subjects.add(file.replace(template, ''));
		for (const folder of foldersAround(file)) subjects.add(`${folder}/`);
	}
	const beside = new Map<Found, string>();
	for (const each of found) {
		const subject = subjectOf(each.file, root)?.subject;
		if (subject !== undefined && subjects.has(subject)) beside.set(each, subject);
	}
	return beside;
}

/** A folder's ends in a slash. */
function subjectOf(file: string, root: string): Beside | undefined {
	const folder = path.posix.dirname(file);
	const [, name = '', isNamed, extension = ''] = data.exec(path.posix.basename(file)) ?? [];
	const isScript = extension.toLowerCase() !== 'json';
	if (name === '' || (isScript && isNamed === undefined)) return undefined;
	const rank = isScript ? 2 : isNamed === undefined ? 0 : 1;
	const around = folder === '.' ? root : path.posix.basename(folder);
	if (name === around) return {subject: folder === '.' ? '/' : `${folder}/`, rank};
	return {subject: folder === '.' ? name : `${folder}/${name}`, rank};
}

/** The folders that a file is in, the outermost first; empty for the site itself. */
function foldersAround(file: string): string[] {
	const parts = file.split('/').slice(0, -1);
	return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}

/** What the files beside say of a page, by its path: of its folders first, which count last. */
export function defaultsOf(file: string, said: ReadonlyMap<string, ValueMap>): ValueMap {
	const subjects = [
		...foldersAround(file).map((folder) => `${folder}/`),
		file.replace(template, ''),
	];
	return subjects.reduce(
		(all, subject) => withDefaults(said.get(subject) ?? emptyMap(), all),
		emptyMap(),
	);
}

/** What files say of their subjects, each a map. Of code, as much as is plain. */
export function readBeside(
	beside: ReadonlyMap<Found, string>,
	root: string,
	reportOf: (file: string) => Report,
): Map<string, ValueMap> {
	const ranked = [...beside].sort(
		([a], [b]) => (subjectOf(a.file, root)?.rank ?? 0) - (subjectOf(b.file, root)?.rank ?? 0),
	);
	const said = new Map<string, ValueMap>();
	for (const [found, subject] of ranked) {
		const report = reportOf(found.file);
		const text = readText(found, report) ?? '';
		const isJson = /json$/i.test(found.file);
		const value = isJson ? readData(text, found.file, report) : objectBehind(text, exported);
		if (value?.kind === 'map')
			said.set(subject, withDefaults(value, said.get(subject) ?? emptyMap()));
	}
	return said;
}

/** A map with what another says besides: maps are joined, and so are lists, as Eleventy does it. */
export function withDefaults(map: ValueMap, defaults: ValueMap): ValueMap {
	const fields = new Map(map.fields);
	for (const [key, field] of defaults.fields) {
		const own = fields.get(key);
		if (!own) fields.set(key, field);
		else fields.set(key, {...own, value: joined(own.value, field.value, key === 'tags')});
	}
	return {...map, fields};
}

function joined(value: Value, before: Value, isTags: boolean): Value {
	if (value.kind === 'map' && before.kind === 'map') return withDefaults(value, before);
	const [own, other] = isTags ? [listOf(value), listOf(before)] : [value, before];
	if (own.kind !== 'list' || other.kind !== 'list') return value;
	return {...own, items: [...other.items, ...own.items]};
}

function listOf(value: Value): List {
	return value.kind === 'list' ? value : {kind: 'list', items: [value], mark: value.mark};
}
