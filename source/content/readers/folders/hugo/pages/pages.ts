import {posix} from 'node:path';
import {schemeOf} from '../../../../../resume/link-schemes.ts';
import {isBlank, lookUp, textIn} from '../../../../data/value.ts';
import type {FileAccount} from '../../../../files/file-account.ts';
import type {EntryField} from '../../../../records/keys.ts';
import {firstReading} from '../../../../records/locales.ts';
import {matchKeys} from '../../../../records/match.ts';
import {saysNothing} from '../../../../shortcodes/resolve-body.ts';
import type {Page, PagesOf} from '../../../pages.ts';
import {folderPages} from '../../sites/folder-page.ts';
import type {Site} from '../configuration/site.ts';
import {addressesOf} from './addresses.ts';
import {Cascades} from './cascade.ts';
import {inOrder} from './order.ts';
import {kindOf, nameOf, type PagePath, type PagePaths} from './place.ts';
import {buildingOf, whyNotListed} from './publication.ts';
import {everybodysMarkdown} from './text.ts';
import {isTypographic, typographic} from './typography.ts';
import {baseOf, withWholeLinks} from './whole-links.ts';

/** A page with its place. */
type Placed = {page: Page; path: PagePath};

/** What Hugo makes of the pages of a site. Why some are not shown is told to `account`. */
export function pagesOf(site: Site, paths: PagePaths, account: FileAccount): PagesOf {
	const {map} = site.configuration;
	const base = baseOf(map, site.folder);
	return (written) => {
		const all = written.flatMap((page): Placed[] => {
			const path = paths.get(page.origin.file);
			return path ? [{page, path}] : [];
		});
		const building = buildingOf(map);
		const leave = ({page}: Placed, why: string | undefined) => {
			if (why !== undefined) account.left(page.origin.file, why);
			return why === undefined;
		};
		const bundles = bundlesOf(all);
		const listed = withCascades(site, all)
			.filter((each) => leave(each, whyNoPage(each, bundles)))
			.filter((each) => leave(each, whyNotListed(each.page.front, building)));
		const addressOf = addressesOf(
			site,
			paths,
			listed.map(({page}) => page),
		);
		const made = listed.flatMap(({page, path}): Page[] => {
			const body = everybodysMarkdown(page.body, base, (name) => addressOf(name, page)).trimEnd();
			const text = isTypographic(map) ? typographic(body) : body;
			const {keys, account: values} = page.origin;
			const settled = withoutOwnAddress({...page, body: text});
			const own = {...settled, front: withWholeLinks(settled.front, keys, base, values)};
			const placed = kindOf(path) === 'page' ? [own] : folderPages(own, textIn(map, 'title'));
			return placed.map((each) => (isListing(each, path) ? {...each, onlyLists: true} : each));
		});
		return inOrder(made);
	};
}

/** The pages with what the configuration, and the pages of the folders around them, hand down to them. */
function withCascades({configuration, languages}: Site, all: readonly Placed[]): Placed[] {
	const cascades = new Cascades();
	cascades.take(configuration.map, () => true);
	const [standard] = languages.spoken;
	for (const language of languages.spoken) {
		const own = language === standard ? undefined : language.locale;
		cascades.take(language.map, ({locale}) => locale === own);
	}
	const depth = ({path: {folder}}: Placed) => folder.split('/').length + (folder === '' ? 0 : 1);
	const branches = all.filter(({path: {name}}) => name === '_index');
	for (const {page, path} of branches.toSorted((a, b) => depth(a) - depth(b))) {
		const {locale} = page.origin.placement;
		cascades.take(
			page.front,
			(each) =>
				each.locale === locale &&
				(path.folder === '' || `${each.path}/`.startsWith(`${path.folder}/`)),
		);
	}
	return all.map(({page, path}) => {
		const {placement, account} = page.origin;
		const receiver = {path: nameOf(path), kind: kindOf(path), locale: placement.locale};
		return {path, page: {...page, front: cascades.given(receiver, page.front, account)}};
	});
}

/** The folders that are one page each, with the pages that say so. */
function bundlesOf(all: readonly Placed[]): Map<string, Page[]> {
	const bundles = new Map<string, Page[]>();
	for (const {
		page,
		path: {folder, name},
	} of all)
		if (name === 'index' && folder !== '')
			bundles.set(folder, [...(bundles.get(folder) ?? []), page]);
	return bundles;
}

/**
 * Why a file is no page of the site: it lies in the folder of another one, or its folder is for other
 * pages to take from. Themes made of widgets show those all the same.
 */
function whyNoPage({page, path}: Placed, bundles: ReadonlyMap<string, Page[]>): string | undefined {
	if (lookUp(page.front.fields, ['widget'])) return undefined;
	const {folder, name} = path;
	const isOwn = name === 'index' || name === '_index';
	let around = isOwn ? parentOf(folder) : folder;
	for (; around !== ''; around = parentOf(around))
		if (bundles.has(around)) return 'part of its folder’s page, not a page of its own';
	const isHeadless = name === 'index' && textIn(page.front, 'headless') === 'true';
	return isHeadless ? 'in no list, because it’s headless' : undefined;
}

function parentOf(folder: string): string {
	const parent = posix.dirname(folder);
	return parent === '.' ? '' : parent;
}

/** In Hugo, `url` is where the page is published, unless it leads somewhere else. */
function withoutOwnAddress(page: Page): Page {
	const {front, origin} = page;
	const own = lookUp(front.fields, ['url']);
	if (own?.kind !== 'scalar' || schemeOf(own.text) !== undefined) return page;
	origin.account.setAside(own);
	const fields = new Map([...front.fields].filter(([, {value}]) => value !== own));
	return {...page, front: {...front, fields}};
}

/** What an entry says, and a page that is there for its layout does not. */
const telling: readonly EntryField[] = [
	...(['jobTitle', 'role', 'degree', 'organization', 'subtitle', 'place', 'location'] as const),
	...(['period', 'duration', 'start', 'end', 'highlights', 'roles', 'level', 'authors'] as const),
];
/** Keys of a page that something else than its text fills. */
const fillers = ['layout', 'type', 'sections', 'widget', 'cascade'];

/** Whether a page is there to be filled by its layout: with a list, or with the blocks of a theme. */
function isListing({front, body, origin: {placement, keys}}: Page, {name}: PagePath): boolean {
	if (placement.role !== 'page' && !(name === '_index' && placement.role === 'entry')) return false;
	if (!saysNothing(body)) return false;
	const matched = matchKeys(front, placement.section, firstReading(keys));
	const isFilled = lookUp(front.fields, fillers) !== undefined;
	const tells = isFilled ? telling : [...telling, 'body' as const];
	return !tells.some((field) => !isBlank(matched.get(field)));
}
