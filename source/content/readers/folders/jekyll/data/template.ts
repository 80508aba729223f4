import type {Json} from '../../../../../resume/types.ts';
import {tableParser} from '../../../../data/parsers/csv.ts';
import {readData} from '../../../../data/read-data.ts';
import {toJson} from '../../../../data/to-json.ts';
import {readText} from '../../../../files/read.ts';
import type {Found} from '../../../../files/walk.ts';
import type {LiquidContext} from '../../../../shortcodes/liquid/render.ts';
import {
	isList,
	isMap,
	type LiquidMap,
	type LiquidValue,
	unknown,
} from '../../../../shortcodes/liquid/values.ts';
import {baseOf} from '../addresses.ts';
import type {Site} from '../site.ts';

/** What a template may ask for that only Jekyll and its plugins know. */
const ofJekyll =
	'posts pages related_posts static_files html_pages html_files documents categories tags github'.split(
		' ',
	);

const silent = () => {};

/**
 * What the templates of a site's pages are rendered with, but for the page. `found` are its files,
 * `isContent` tells of those that are shown by themselves.
 */
export function templateContext(
	site: Site,
	found: readonly Found[],
	isContent: (file: string) => boolean,
): LiquidContext {
	const shown = new WeakSet<readonly LiquidValue[]>();
	const {url, baseurl} = baseOf(site);
	const notKnown = [...ofJekyll, ...site.collections.keys()].map(
		(name) => [name, unknown] as const,
	);
	const now = new Date();
	const own: Open = {
		...(toJson(site.map) as Record<string, Json>),
		...Object.fromEntries(notKnown),
		time: now.toISOString(),
	};
	return {
		now,
		url,
		baseurl,
		variables: {
			site: whenAsked(own, 'data', () => dataOf(site, found, isContent, shown)),
			jekyll: {environment: 'production'},
			...Object.fromEntries(
				['include', 'layout', 'content', 'paginator'].map((name) => [name, unknown]),
			),
		},
		isShown: (list) => shown.has(list),
		addressOf: (file) => `${baseurl}/${addressOf(file)}`,
		textOf: () => undefined,
	};
}

/** `_data` as templates see it. What is shown by itself is noted in `shown`. */
export function dataOf(
	{dataDir}: Pick<Site, 'dataDir'>,
	found: readonly Found[],
	isContent: (file: string) => boolean,
	shown: WeakSet<readonly LiquidValue[]>,
): LiquidMap {
	const data: Open = Object.create(null);
	for (const each of found) {
		if (!each.file.startsWith(dataDir) || !/\.(?:ya?ml|json|[ct]sv)$/i.test(each.file)) continue;
		const parts = each.file
			.slice(dataDir.length)
			.replace(/\.\w+$/, '')
			.split('/')
			.map((part) => part.replace(/[^\w\s-]+/g, ''));
		let folder = data;
		for (const name of parts.slice(0, -1)) {
			const inner = folder[name];
			folder = folder[name] = inner !== undefined && isMap(inner) ? inner : Object.create(null);
		}
		whenAsked(folder, parts.at(-1) ?? '', () => {
			const text = readText(each, silent);
			const value =
				text === undefined ? undefined : readData(text, each.file, silent, tableParser(each.file));
			const read = value ? toJson(value) : null;
			if (isContent(each.file)) noteLists(read, shown);
			return read;
		});
	}
	return data;
}

function noteLists(value: LiquidValue, shown: WeakSet<readonly LiquidValue[]>): void {
	if (isList(value)) shown.add(value);
	if (isList(value) || isMap(value))
		for (const each of Object.values(value)) noteLists(each, shown);
}

/** A map that is still being made. */
type Open = Record<string, LiquidValue>;

/** Puts a value into a map that is read, once, when it is asked for. */
function whenAsked(map: Open, name: string, read: () => LiquidValue): Open {
	let value: LiquidValue | undefined;
	const get = () => {
		value ??= read();
		return value;
	};
	return Object.defineProperty(map, name, {get, enumerable: true, configurable: true});
}

/** Where a file of the site comes to be. */
function addressOf(file: string): string {
	return file.replace(/^\/?_?/, '').replace(/\.(?:md|markdown|mkdown|mkdn|mkd)$/i, '.html');
}
