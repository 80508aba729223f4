import {lookUp, textIn, textsIn, type Value} from '../../../data/value.ts';
import type {Page} from '../../pages.ts';
import {collectionOf, type Site} from './site.ts';

/**
 * The places of pages in their collections, by their files, where something gives them an order: the
 * configuration by a key, or file by file, or the key that al-folio sorts by. The others stand as
 * everywhere.
 */
export function orderOf(site: Site, pages: readonly Page[]): ReadonlyMap<string, number> {
	const places = new Map<string, number>();
	const collections = new Map<string, Array<{page: Page; path: string}>>();
	for (const page of pages) {
		const {label, path} = collectionOf(site, page.placed.file) ?? {};
		if (label === undefined || path === undefined) continue;
		collections.set(label, [...(collections.get(label) ?? []), {page, path}]);
	}
	for (const [label, own] of collections) {
		for (const [index, page] of ordered(site, label, own).entries())
			places.set(page.placed.file, index + 1);
	}
	return places;
}

function ordered(site: Site, label: string, own: Array<{page: Page; path: string}>): Page[] {
	const options = site.collections.get(label);
	const isConfigured = options?.kind === 'map';
	const named = isConfigured ? textsIn(options, 'order') : [];
	if (named.length > 0) {
		const placeOf = (path: string) => (named.includes(path) ? named.indexOf(path) : named.length);
		return own.toSorted((a, b) => placeOf(a.path) - placeOf(b.path)).map(({page}) => page);
	}
	const key = (isConfigured ? textIn(options, 'sort_by') : undefined) ?? 'importance';
	const valued = own.map(({page}) => ({page, value: lookUp(page.front.fields, [key])}));
	if (valued.every(({value}) => value === undefined)) return [];
	for (const {value, page} of valued) if (value) page.origin.account.used(value);
	return valued.toSorted((a, b) => compare(a.value, b.value)).map(({page}) => page);
}

/** What has no such key comes last. */
function compare(a: Value | undefined, b: Value | undefined): number {
	if (a?.kind !== 'scalar' || b?.kind !== 'scalar') return Number(!a) - Number(!b);
	if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value;
	return a.text < b.text ? -1 : Number(a.text > b.text);
}
