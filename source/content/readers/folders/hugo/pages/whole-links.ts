import {existsSync} from 'node:fs';
import path from 'node:path';
import {parseUrl} from '../../../../../resume/link-schemes.ts';
import {normalizeKey, textAt, textIn, type Value, type ValueMap} from '../../../../data/value.ts';
import {isInside} from '../../../../files/walk.ts';
import type {Account} from '../../../../records/account.ts';
import {type EntryField, type Keys, keysOf} from '../../../../records/keys.ts';

const fileName = /\.(?!x?html?$)[a-z\d]{1,5}$/i;

/**
 * What it takes to make links from the root of a site whole: the address of the site, if it has a
 * whole one, its folder, and whether its root is below that of its host.
 */
export type Base = {url: URL | undefined; folder: string; isBelow: boolean};

/** The base of a site whose configuration says where it is published. */
export function baseOf(map: ValueMap, folder: string): Base {
	const written = textIn(map, 'baseURL') ?? '';
	const isWhole = /^https?:\/\/[^/]/i.test(written);
	const isBelow = textIn(map, 'canonifyURLs') === 'true';
	const url = isWhole ? parseUrl(written.replace(/\/*$/, '/')) : undefined;
	return {url, folder, isBelow};
}

/**
 * The address that a link from the root of a site leads to: a page's, or that of a file which the site
 * has; a missing one is left for a check to tell of. Undefined for any other link.
 */
export function wholeAddress(link: string, {url, folder, isBelow}: Base): string | undefined {
	if (!url || !/^\/(?!\/)\S*$/.test(link) || !parseUrl(link, url)) return undefined;
	const name = decoded(link.replace(/[?#].*$/s, ''));
	// On Windows, a backslash could lead to another computer.
	if (name.includes('\\')) return undefined;
	if (fileName.test(name)) {
		const places = ['static', 'assets', 'content', 'public', ''].map((each) =>
			path.join(folder, each, name),
		);
		if (!places.some((place) => isInside(place, folder) && existsSync(place))) return undefined;
	}
	return new URL(isBelow ? link.slice(1) : link, url).href;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

const linkFields: readonly EntryField[] = ['url', 'companyUrl', 'source', 'demo', 'links'];

/** Front matter whose links from the root of the site are whole. */
export function withWholeLinks(
	front: ValueMap,
	keys: Keys,
	base: Base,
	account: Account,
): ValueMap {
	const names = new Set(linkFields.flatMap((field) => keysOf(keys.entry, field)).map(normalizeKey));
	const whole = (value: Value): Value => {
		if (value.kind === 'list') {
			const items = value.items.map(whole);
			return items.every((item, index) => item === value.items[index]) ? value : {...value, items};
		}
		if (value.kind === 'map') return inMap(value);
		const address = wholeAddress(value.text, base);
		return address === undefined ? value : account.madeOf(textAt(address, value.mark), [value]);
	};
	const inMap = (map: ValueMap): ValueMap => {
		const changed = [...map.fields].flatMap(([key, field]) => {
			const value = names.has(normalizeKey(key)) ? whole(field.value) : field.value;
			return value === field.value ? [] : [[key, {...field, value}] as const];
		});
		return changed.length === 0 ? map : {...map, fields: new Map([...map.fields, ...changed])};
	};
	return base.url ? inMap(front) : front;
}
