import {blankStart, countLines} from '../../../data/lines.ts';
import {toJson} from '../../../data/to-json.ts';
import {lookUp, type ValueMap} from '../../../data/value.ts';
import type {FileAccount} from '../../../files/file-account.ts';
import {usualSection} from '../../../names/section-names.ts';
import {fromKramdown} from '../../../shortcodes/kramdown.ts';
import {type LiquidContext, renderLiquid} from '../../../shortcodes/liquid/render.ts';
import {isMap, type LiquidMap} from '../../../shortcodes/liquid/values.ts';
import {candidateFor} from '../../markdown-resume/candidates.ts';
import type {Page} from '../../pages.ts';
import {scopesIn, withDefaults} from './defaults.ts';
import {orderOf} from './order.ts';
import {collectionOf, type Site, textIn} from './site.ts';

/** The pages that Jekyll makes of these, each with its defaults, as everybody's Markdown. */
export function pagesOfSite(
	pages: readonly Page[],
	site: Site,
	context: () => LiquidContext,
): readonly Page[] {
	const scopes = scopesIn(site);
	const order = orderOf(site, pages);
	const {files} = site.folder;
	let known: LiquidContext | undefined;
	const shown = pages.flatMap((page): Page[] => {
		const {origin, placed} = page;
		const {file} = placed;
		const why = whyHidden(page, site);
		if (why !== undefined) return leave(files, file, why);
		const type = collectionOf(site, file)?.label ?? 'pages';
		const path = file.slice(site.source.length);
		const front = withDefaults(page.front, scopes, {path, type, account: origin.account});
		known ??= context();
		const own = withText({...page, front}, path, known);
		if (isListing(own)) return leave(files, file, 'nothing but a template of the site’s');
		const place = order.get(file);
		return [
			place === undefined
				? own
				: {...own, origin: {...origin, placement: {...origin.placement, order: place}}},
		];
	});
	return shown.map((page) => asPage(page, shown));
}

function leave(files: FileAccount, file: string, why: string): [] {
	files.left(file, why);
	return [];
}

/** Why Jekyll shows no page there. Without front matter, a file is handed on as it is. */
function whyHidden(page: Page, site: Site): string | undefined {
	const {front, line, understood, placed} = page;
	const hasFront = front.fields.size > 0 || line > 1 || !understood;
	if (!hasFront && collectionOf(site, placed.file)) return 'without front matter, it is no page';
	if (textIn(front, 'published') === 'false') return '`published: false`';
	const permalink = textIn(front, 'permalink') ?? '';
	return /^\/?404(?:\.html)?\/?$/.test(permalink) ? 'the page for what is not there' : undefined;
}

/** The page with its text as a reader sees it. What the text asks of the front matter is shown. */
function withText(page: Page, path: string, context: LiquidContext): Page {
	const {body, line, front, origin} = page;
	for (const [, name = ''] of body.matchAll(/\bpage\.([\w-]+)/g)) {
		const value = lookUp(front.fields, [name]);
		if (value) origin.account.used(value);
	}
	const values = toJson(front);
	const data: LiquidMap = isMap(values) ? values : {};
	const name = path.slice(path.lastIndexOf('/') + 1);
	const url = context.addressOf(path);
	const variables = {...context.variables, page: {url, path, name, ...data}};
	const text = fromKramdown(renderLiquid(body, {...context, variables}));
	const begin = blankStart(text);
	return {...page, body: text.slice(begin).trimEnd(), line: line + countLines(text, begin)};
}

/** Whether a page has no text of its own: a template lists there what is shown by itself. */
function isListing({body, front, origin}: Page): boolean {
	const {role, section, name} = origin.placement;
	const isPage =
		role === 'page' || role === 'candidate' || (role === 'entry' && usualSection(name) === section);
	if (!isPage || holdsMaps(front)) return false;
	return !/[\p{L}\p{N}]/u.test(body.replace(/<!--[^<]*-->|<[^<>]*>/g, ''));
}

function holdsMaps({fields}: ValueMap): boolean {
	return [...fields.values()].some(
		({value}) => value.kind === 'list' && value.items.some(({kind}) => kind === 'map'),
	);
}

/** The first page of the site, which is read like any other if it is no whole résumé. */
function asPage(page: Page, all: readonly Page[]): Page {
	const {origin} = page;
	const {placement} = origin;
	if (placement.role !== 'candidate' || candidateFor(origin, page)) return page;
	// Without a title of its own, it is what stands before all else.
	const isTaken = all.some(
		({
			origin: {
				placement: {section, slug},
			},
		}) => section === 'about' && slug === 'summary',
	);
	const slug = isTaken ? placement.slug : 'summary';
	return {
		...page,
		origin: {...origin, placement: {...placement, role: 'page', section: 'about', slug}},
	};
}
