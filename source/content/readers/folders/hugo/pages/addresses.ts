import {posix} from 'node:path';
import {lookUp, textIn} from '../../../../data/value.ts';
import type {Page} from '../../../pages.ts';
import type {Site} from '../configuration/site.ts';
import {nameOf, type PagePaths} from './place.ts';
import {baseOf} from './whole-links.ts';

/** The address of the page that another one refers to, as `relref` does; undefined if it is not known. */
export type AddressOf = (reference: string, from: Page) => string | undefined;

/** The addresses of the pages of a site, as far as its configuration leaves them as they are. */
export function addressesOf(
	{configuration: {map}, folder, languages}: Site,
	paths: PagePaths,
	pages: readonly Page[],
): AddressOf {
	const {url} = baseOf(map, folder);
	if (!url || lookUp(map.fields, ['permalinks']) || textIn(map, 'uglyURLs') === 'true')
		return () => undefined;
	const isBelow = textIn(map, 'defaultContentLanguageInSubdir') === 'true';
	const keys = new Map(languages.spoken.map(({key, locale}) => [locale, key]));
	const [standard] = languages.spoken;
	const byName = new Map<string, Page>();
	const byStem = new Map<string, Page[]>();
	for (const page of pages) {
		const path = paths.get(page.origin.file);
		if (!path) continue;
		const name = nameOf(path).toLowerCase();
		const {locale = ''} = page.origin.placement;
		byName.set(`${locale}:${name}`, page);
		const stem = `${locale}:${posix.basename(name)}`;
		byStem.set(stem, [...(byStem.get(stem) ?? []), page]);
	}
	const addressOf = (page: Page): string | undefined => {
		const path = paths.get(page.origin.file);
		if (!path) return undefined;
		const {locale} = page.origin.placement;
		const key = locale === undefined ? (isBelow ? standard?.key : undefined) : keys.get(locale);
		const own = textIn(page.front, 'url');
		const slug = textIn(page.front, 'slug');
		const name = nameOf(path).toLowerCase().replaceAll(' ', '-');
		const last = slug === undefined ? name : posix.join(posix.dirname(name), slug);
		const way = own === undefined ? `${last}/` : own.replace(/^\//, '');
		return new URL([key, way].filter((part) => part !== undefined && part !== '/').join('/'), url)
			.href;
	};
	return (reference, from) => {
		const [written = '', fragment] = reference.split('#');
		const path = paths.get(from.origin.file);
		if (!path) return undefined;
		const {locale = ''} = from.origin.placement;
		const name = written.replace(/(?:\/?_?index)?\.\w+$|\/$/, '').toLowerCase();
		const near = posix.join('/', path.folder, name).slice(1);
		const same = byStem.get(`${locale}:${posix.basename(name)}`) ?? [];
		const found =
			written === ''
				? from
				: (byName.get(`${locale}:${near}`) ??
					byName.get(`${locale}:${name.replace(/^\//, '')}`) ??
					(same.length === 1 ? same[0] : undefined));
		const address = found && addressOf(found);
		return address === undefined || fragment === undefined ? address : `${address}#${fragment}`;
	};
}
