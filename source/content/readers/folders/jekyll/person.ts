import {lookUp, mapAt, textAt, type Value, type ValueMap} from '../../../data/value.ts';
import {Account} from '../../../records/account.ts';
import type {Keys} from '../../../records/keys.ts';
import type {ProfileSource} from '../../../records/record.ts';
import {at, listAt, textOf} from '../../whole/pick.ts';
import {linksIn, linksUnder} from './person-links.ts';
import {readValue, type Site, textIn} from './site.ts';
import {nobody, type PersonKeys} from './themes/theme.ts';

/** What a site is called that is not called after its owner. */
const siteNames =
	/^(?:blank|r[eé]sum[eé]|c\.?v\.?|curriculum vitae|portfolio|blog|home(?:page)?|my .*|.*\b(?:template|theme|site|website|page))$/i;

/** Who the site is about, as its configuration and its list of authors say. `keys` are the theme's. */
export function personOf(site: Site, own: PersonKeys, keys: Keys): ProfileSource[] {
	const {map, file} = site;
	const author = authorOf(site);
	const parts = author ? [author, map] : [map];
	/** The first text under a key, that is no placeholder. */
	const first = (...sources: ReadonlyArray<readonly [ValueMap, readonly string[]]>) => {
		for (const [source, names] of sources) {
			for (const name of names) {
				const value = at(source, name);
				if (value?.kind === 'scalar' && !nobody.test(value.text.trim())) return value;
			}
		}
		return undefined;
	};
	const both = (...names: string[]) => first(...parts.map((part) => [part, names] as const));
	const names = (['first_name', 'middle_name', 'last_name'] as const).map((name) => both(name));
	const whole = names.flatMap((name) => textOf(name) ?? []).join(' ');
	const title = first([map, ['title']]);
	const name =
		first([map, own.name ?? []]) ??
		(author && first([author, ['name', 'full_name']])) ??
		first([map, ['name']]) ??
		(whole === '' ? undefined : textAt(whole, map.mark)) ??
		ownerIn(title);
	const headline =
		first([map, own.headline ?? []]) ??
		both('headline', 'tagline', 'subtitle', 'job_title', 'occupation') ??
		(author && first([author, ['title', 'role', 'bio']])) ??
		aboutPerson(first([map, ['description']]));
	const fields = {
		name,
		headline: isLine(headline) && textOf(headline) !== textOf(name) ? headline : undefined,
		// Where a headline is in two keys, both are shown.
		subtitle: author && first([author, ['employer']]),
		pronouns: author && first([author, ['pronouns']]),
		email: first([map, own.email ?? []]) ?? both('email'),
		phone: first([map, own.phone ?? []]) ?? both('phone', 'telephone', 'mobile'),
		location: first([map, own.location ?? []]) ?? both('location', 'address'),
		website: author && first([author, ['website', 'uri', 'url', 'homepage']]),
		links: listAt([
			...(author ? linksIn(author, true) : []),
			...linksIn(map, false),
			...(own.links ?? []).flatMap((key) => linksUnder(lookUp(map.fields, [key]))),
		]),
	};
	const there = Object.entries(fields).filter(
		(each): each is [string, Value] => each[1] !== undefined,
	);
	const placement = {role: 'profile', section: '', slug: '', name: 'profile'} as const;
	const address = `${site.folder.path}/${file}`;
	const origin = {file, address, placement, keys, report: () => {}, account: new Account()};
	return there.length === 0 ? [] : [{...origin, fields: mapAt(map.mark, there).fields}];
}

/** The author that a configuration names: in a map, or by a name, which may be a key of `_data/authors`. */
function authorOf(site: Site): ValueMap | undefined {
	const {map, folder, dataDir} = site;
	const written = lookUp(map.fields, ['author']);
	const value = written?.kind === 'list' ? written.items[0] : written;
	if (value?.kind === 'map') return value;
	const name = textOf(value);
	if (!value || name === undefined) return undefined;
	for (const file of ['authors.yml', 'authors.yaml', 'authors.json', 'author.yml']) {
		const authors = readValue(folder, dataDir + file, () => {});
		const own = authors?.kind === 'map' ? authors.fields.get(name)?.value : undefined;
		if (own?.kind === 'map') return own;
	}
	return mapAt(value.mark, [['name', value]]);
}

/** The person whom a site is called after: the title without what it says of the site. */
function ownerIn(title: Value | undefined): Value | undefined {
	const text = textOf(title);
	if (!title || text === undefined) return undefined;
	const name = text
		.replace(
			/['’]s\s+(?:r[eé]sum[eé]|cv|curriculum|portfolio|site|website|blog|home\s?page|page)\b.*$/i,
			'',
		)
		.split(/\s+[-|·•–—:~]+\s+/)
		.find((part) => !siteNames.test(part))
		?.trim();
	return name === undefined || name === '' ? undefined : textAt(name, title.mark);
}

/** What a site says of itself is often about the site. */
function aboutPerson(description: Value | undefined): Value | undefined {
	const isAboutSite = /\b(?:theme|template|jekyll|blog|web ?site|site|portfolio|page)\b/i;
	return isAboutSite.test(textOf(description) ?? '') ? undefined : description;
}

/** A headline is a line, and not what search engines are told. */
function isLine(value: Value | undefined): boolean {
	const text = textOf(value) ?? '';
	return text !== '' && text.length <= 120 && !text.includes('\n');
}

/** Whether a configuration names a person, and no placeholder. */
export function namesPerson(site: Site): boolean {
	const author = authorOf(site);
	const {map} = site;
	const name = author ? textIn(author, 'name') : (textIn(map, 'name') ?? textIn(map, 'first_name'));
	return name !== undefined && !nobody.test(name);
}
