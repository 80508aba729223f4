import type {Json} from '../../../../../resume/types.ts';
import {toJson} from '../../../../data/to-json.ts';
import type {Found} from '../../../../files/walk.ts';
import type {LiquidContext} from '../../../../shortcodes/liquid/render.ts';
import {type LiquidValue, unknown} from '../../../../shortcodes/liquid/values.ts';
import {dataOf, type Open, whenAsked} from '../../sites/template-data.ts';
import {baseOf} from '../addresses.ts';
import type {Site} from '../site.ts';

/** What a template may ask for that only Jekyll and its plugins know. */
const ofJekyll =
	'posts pages related_posts static_files html_pages html_files documents categories tags github'.split(
		' ',
	);

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
			site: whenAsked(own, 'data', () => dataOf(site.dataDir, found, isContent, shown)),
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

/** Where a file of the site comes to be. */
function addressOf(file: string): string {
	return file.replace(/^\/?_?/, '').replace(/\.(?:md|markdown|mkdown|mkdn|mkd)$/i, '.html');
}
