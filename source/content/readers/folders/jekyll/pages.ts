import {blankStart, countLines} from '../../../data/lines.ts';
import {toJson} from '../../../data/to-json.ts';
import {lookUp, textAt, textIn, type ValueMap} from '../../../data/value.ts';
import type {FileAccount} from '../../../files/file-account.ts';
import {usualSection} from '../../../names/section-names.ts';
import {firstReading} from '../../../records/locales.ts';
import {matchKeys} from '../../../records/match.ts';
import {fromKramdown} from '../../../shortcodes/kramdown.ts';
import {type LiquidContext, renderLiquid} from '../../../shortcodes/liquid/render.ts';
import {isMap, type LiquidMap} from '../../../shortcodes/liquid/values.ts';
import {candidateFor} from '../../markdown-resume/candidates.ts';
import type {Page} from '../../pages.ts';
import {withWholeLinks} from './addresses.ts';
import {scopesIn, withDefaults} from './defaults.ts';
import {includesOf} from './includes.ts';
import {withLinks} from './links.ts';
import {orderOf} from './order.ts';
import {collectionOf, type Site} from './site.ts';

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
		const own = withText(withTitle({...page, front}, site), path, known, site);
		if (isListing(own)) return leave(files, file, 'only a template of the site');
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
	if (!hasFront && collectionOf(site, placed.file))
		return 'not a page, because it has no front matter';
	if (textIn(front, 'published') === 'false') return '`published: false`';
	const permalink = textIn(front, 'permalink') ?? '';
	return /^\/?404(?:\.html)?\/?$/.test(permalink) ? 'the “page not found” page' : undefined;
}

const beginsWithHeading = /^(?:#{1,6}[ \t]|[^\n]+\n(?:=+|-+)[ \t]*(?:\n|$))/;

/** What is in a collection is called after its file, if nothing else names it. */
function withTitle(page: Page, site: Site): Page {
	const {front, body, placed, origin} = page;
	const {section, name, locale} = origin.placement;
	const isNamed = matchKeys(front, section, firstReading(origin.keys, locale)).hasName;
	if (isNamed || beginsWithHeading.test(body) || !collectionOf(site, placed.file)) return page;
	const words = name.split(/[-_]/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
	const title = textAt(words.join(' '), front.mark);
	origin.account.used(title);
	const fields = new Map(front.fields).set('title', {mark: front.mark, value: title});
	return {...page, front: {...front, fields}};
}

/** The page with its text as a reader sees it. What the text asks of the front matter is shown. */
function withText(page: Page, path: string, context: LiquidContext, site: Site): Page {
	const {body, line, origin} = page;
	const values = toJson(page.front);
	const front = withLinks(withoutUsed(page), context.url + context.baseurl, origin.account);
	const data: LiquidMap = isMap(values) ? values : {};
	const name = path.slice(path.lastIndexOf('/') + 1);
	const url = context.addressOf(path);
	const variables = {...context.variables, page: {url, path, name, ...data}};
	const textOf = includesOf(site, path);
	const plain = fromKramdown(renderLiquid(body, {...context, variables, textOf}));
	const text = withWholeLinks(plain, context, site);
	const begin = blankStart(text);
	return {...page, front, body: text.slice(begin).trimEnd(), line: line + countLines(text, begin)};
}

/** The front matter without the lists that its text shows; what else the text asks for is shown as well. */
function withoutUsed({body, front, origin}: Page): ValueMap {
	const fields = new Map(front.fields);
	for (const [, name = ''] of body.matchAll(/\bpage\.([\w-]+)/g)) {
		const value = lookUp(front.fields, [name]);
		if (value) origin.account.used(value);
		if (value && value.kind !== 'scalar') fields.delete(name);
	}
	return {...front, fields};
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
