import {textIn} from '../../../data/value.ts';
import {readPrefix} from '../../../names/file-prefix.ts';
import {slugify} from '../../../names/slug.ts';
import type {Page} from '../../pages.ts';

/** An address by the path of a file in `content`: `[a](@/work/b.md#c)`, `[a]: @/work/b.md`. */
const internal = /(?<=\]\(<?|\]:[ \t]*<?)@\/([^\s()<>#"]+\.md)(#[^\s()<>"]*)?/g;

/**
 * Gives the links between pages the addresses that the pages have on the site. `pathOf` is the path
 * of a page in `content`; `base` is the address of the site.
 */
export function linksOf(
	pages: readonly Page[],
	pathOf: (page: Page) => string,
	base: string,
	standard: string,
): (text: string) => string {
	const byPath = new Map(pages.map((page) => [pathOf(page), page]));
	const root = base.replace(/\/+$/, '');
	return (text) =>
		text.includes('@/')
			? text.replace(internal, (_, path: string, anchor = '') => {
					const address = addressOf(path, byPath.get(path), standard);
					return `${root}/${address}${address === '' ? '' : '/'}${anchor}`;
				})
			: text;
}

/** The path of a page on the site, without slashes at its ends. */
function addressOf(path: string, page: Page | undefined, standard: string): string {
	const [, folder = '', stem = '', tag] =
		/^(.*\/)?([^/]*?)(?:\.([a-z-]{2,7}))?\.md$/i.exec(path) ?? [];
	const language = tag === undefined || tag === standard ? '' : `${tag}/`;
	const own = textIn(page?.front, 'path')?.replace(/^\/|\/$/g, '');
	if (own) return language + own;
	const name =
		stem === '_index' || stem === 'index'
			? ''
			: (textIn(page?.front, 'slug') ?? readPrefix(stem).name);
	const folders = folder.split('/').filter((part) => part !== '');
	return (
		language +
		[...folders, name]
			.filter((part) => part !== '')
			.map(slugify)
			.join('/')
	);
}
