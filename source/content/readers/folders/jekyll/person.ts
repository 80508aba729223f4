import {
	at,
	listAt,
	lookUp,
	mapAt,
	textAt,
	textIn,
	textOf,
	type Value,
	type ValueMap,
} from '../../../data/value.ts';
import {isThemePlaceholder} from '../../../examples/theme-placeholders.ts';
import type {Keys} from '../../../records/keys.ts';
import type {ProfileSource} from '../../../records/record.ts';
import {readValue} from '../sites/read-value.ts';
import {type ProfilePaths, settingsOf} from '../sites/settings.ts';
import {linksIn, linksUnder} from './person-links.ts';
import type {Site} from './site.ts';

/** Titles of sites that do not name their owner. */
const siteNames =
	/^(?:blank|r[eé]sum[eé]|c\.?v\.?|curriculum vitae|portfolio|blog|home(?:page)?|my .*|.*\b(?:template|theme|site|website|page))$/i;

/** The person as the configuration and the list of authors tell of them. `keys` are the theme's. */
export function personOf(site: Site, own: ProfilePaths, keys: Keys): ProfileSource[] {
	const {map, file} = site;
	const author = authorOf(site);
	const parts = author ? [author, map] : [map];
	/** The first text under a key, that is no placeholder. */
	const first = (...sources: ReadonlyArray<readonly [ValueMap, readonly string[]]>) => {
		for (const [source, names] of sources) {
			for (const name of names) {
				const value = at(source, name);
				if (value?.kind === 'scalar' && !isThemePlaceholder(value.text)) return value;
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
	const either = (name: string) => (author && at(author, name)) ?? at(map, name);
	const fields = {
		name,
		show: either('show'),
		public: either('public'),
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
	const said = mapAt(map.mark, there).fields;
	const address = `${site.folder.path}/${file}`;
	return there.length === 0 ? [] : [{...settingsOf({file, address}, said), keys}];
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
		const authors = readValue(folder.path, dataDir + file, () => {});
		const own = authors?.kind === 'map' ? authors.fields.get(name)?.value : undefined;
		if (own?.kind === 'map') return own;
	}
	return mapAt(value.mark, [['name', value]]);
}

/** The owner's name in the title of a site, without the words about the site. */
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

/** The description of a site, unless it is about the site rather than the person. */
function aboutPerson(description: Value | undefined): Value | undefined {
	const isAboutSite = /\b(?:theme|template|jekyll|blog|web ?site|site|portfolio|page)\b/i;
	return isAboutSite.test(textOf(description) ?? '') ? undefined : description;
}

/** Whether a text may be a headline, rather than a description for search engines. */
function isLine(value: Value | undefined): boolean {
	const text = textOf(value) ?? '';
	return text !== '' && text.length <= 120 && !text.includes('\n');
}

/** Whether a configuration names a person, rather than having a placeholder. */
export function namesPerson(site: Site): boolean {
	const author = authorOf(site);
	const {map} = site;
	const name = author ? textIn(author, 'name') : textIn(map, 'name', 'first_name');
	return name !== undefined && !isThemePlaceholder(name);
}
