import {posix} from 'node:path';
import {normalizeKey, start, textAt, textIn} from '../../../data/value.ts';
import {put} from '../../../defined.ts';
import {readPrefix} from '../../../names/file-prefix.ts';
import {usualSection} from '../../../names/section-names.ts';
import {humanize, slugify} from '../../../names/slug.ts';
import {keysOf} from '../../../records/keys.ts';
import type {Placement} from '../../../records/record.ts';
import {saysNothing} from '../../../shortcodes/resolve-body.ts';
import type {Page} from '../../pages.ts';

/**
 * What the page of a folder is. That of the site, and one that is called a résumé, are pages like those
 * in files; any other describes its section, and its text is the first entry there. `title` is the site's.
 */
export function folderPages(page: Page, title: string | undefined): Page[] {
	const {role, section, name, locale} = page.origin.placement;
	if (role !== 'section') return [page];
	if (saysNothing(page.body)) return [section === '' ? {...page, onlyLists: true} : page];
	const own = section === '' ? 'home' : name;
	const titled = withTitle(page, section === '' ? (title ?? 'Home') : humanize(name));
	if (section === '' || /^(?:resume|cv)$/i.test(name)) {
		const place: Placement = {role: 'page', section: 'about', slug: slugify(own), name: own};
		return [{...moved(titled, put(place, {locale})), onlyLists: false}];
	}
	// Folders of several names are one section: `projects`, `opensource`.
	const folder = readPrefix(posix.basename(posix.dirname(page.placed.file))).name;
	const slug = usualSection(folder) === section ? section : slugify(folder);
	const order = slug === section ? -2 : -1;
	const first: Placement = {role: 'page', section, slug, name, order};
	return [{...page, body: ''}, withoutOrder(moved(titled, put(first, {locale})))];
}

function moved(page: Page, placement: Placement): Page {
	return {...page, origin: {...page.origin, placement}};
}

function withTitle(page: Page, title: string): Page {
	if (textIn(page.front, 'title') !== undefined) return page;
	const field = {mark: start, value: textAt(title, start)};
	return {
		...page,
		front: {...page.front, fields: new Map([...page.front.fields, ['title', field]])},
	};
}

/** The order of a section is not that of the entry made of its text. */
function withoutOrder(page: Page): Page {
	const {front, origin} = page;
	const keys = new Set(keysOf(origin.keys.entry, 'order').map(normalizeKey));
	const fields = new Map([...front.fields].filter(([key]) => !keys.has(normalizeKey(key))));
	return {...page, front: {...front, fields}};
}
