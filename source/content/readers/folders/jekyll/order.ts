import {lookUp, type Value} from '../../../data/value.ts';
import type {Page} from '../../pages.ts';
import {collectionOf, type Site, textIn, textsIn} from './site.ts';

/**
 * The places of pages in their collections, by their files, where the configuration gives them an
 * order: by a key, or file by file. The others stand as everywhere.
 */
export function orderOf(site: Site, pages: readonly Page[]): ReadonlyMap<string, number> {
	const places = new Map<string, number>();
	for (const [label, options] of site.collections) {
		if (options?.kind !== 'map') continue;
		const key = textIn(options, 'sort_by');
		const named = textsIn(options, 'order');
		const own = pages.flatMap((page) => {
			const collection = collectionOf(site, page.placed.file);
			return collection?.label === label ? [{page, path: collection.path}] : [];
		});
		if (key !== undefined) {
			const valued = own.map(({page}) => ({page, value: lookUp(page.front.fields, [key])}));
			valued.sort((a, b) => compare(a.value, b.value));
			for (const {value, page} of valued) if (value) page.origin.account.used(value);
			for (const [index, {page}] of valued.entries()) places.set(page.placed.file, index + 1);
		} else if (named.length > 0) {
			const placeOf = (path: string) => (named.includes(path) ? named.indexOf(path) : named.length);
			own.sort((a, b) => placeOf(a.path) - placeOf(b.path));
			for (const [index, {page}] of own.entries()) places.set(page.placed.file, index + 1);
		}
	}
	return places;
}

/** What has no such key comes last. */
function compare(a: Value | undefined, b: Value | undefined): number {
	if (a?.kind !== 'scalar' || b?.kind !== 'scalar') return Number(!a) - Number(!b);
	if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value;
	return a.text < b.text ? -1 : Number(a.text > b.text);
}
