import {
	at,
	isBlank,
	itemsIn,
	mapAt,
	normalizeKey,
	textAt,
	textOf,
	type Value,
	type ValueMap,
} from '../../../data/value.ts';
import {isThemePlaceholder} from '../../../examples/theme-placeholders.ts';
import {humanize} from '../../../names/slug.ts';
import {networkAddress} from '../../../records/fields/networks.ts';

/** Where configurations keep links: as lists, or as maps of networks. */
const linkKeys = 'social social_links socials links additional_links contacts'.split(' ');

/** The links of a map: names on networks under their keys, and lists of links; all addresses if `all`. */
export function linksIn(map: ValueMap, all: boolean): Value[] {
	return [...map.fields].flatMap(([key, {value}]): Value[] => {
		if (linkKeys.includes(normalizeKey(key)) || linkKeys.includes(key.toLowerCase()))
			return linksUnder(value);
		if (isBlank(value)) return [];
		if (value.kind === 'map') {
			// As jekyll-seo-tag has it: `twitter: {username: ada}`.
			const user = at(value, 'username', 'social_links');
			if (user?.kind === 'map' || user?.kind === 'list') return linksUnder(user);
			return user ? linkTo(key, user, false) : [];
		}
		return value.kind === 'scalar' ? linkTo(key, value, all) : [];
	});
}

/** The links under one key: those of a list, or of a map of networks. */
export function linksUnder(value: Value | undefined): Value[] {
	if (value?.kind === 'list') {
		return itemsIn(value).flatMap((item) =>
			item.kind === 'map' && !at(item, 'url', 'link', 'href') ? [] : [item],
		);
	}
	return value?.kind === 'map' ? linksIn(value, true) : [];
}

function linkTo(key: string, value: Value, all: boolean): Value[] {
	const text = textOf(value) ?? '';
	if (isThemePlaceholder(text) || (value.kind === 'scalar' && typeof value.value === 'boolean'))
		return [];
	const name = key
		.replace(/^(?:resume|social)[-_]/i, '')
		.replace(/[-_](?:user(?:name|_?id)?|id|handle|profile|url|number)$/i, '');
	// Such a word alone may be about anything.
	if (!all && name === key && /^(?:dev|x|threads|matrix|medium|scholar)$/i.test(key)) return [];
	const isNetwork = networkAddress(name, 'ada', true) !== undefined;
	const isAddress = /^https?:\/\/\S+$/i.test(text);
	const url = isAddress ? (all || isNetwork ? text : undefined) : networkAddress(name, text, false);
	if (url === undefined || /^(?:avatar|image|photo|picture|url|uri|website|homepage)$/i.test(key))
		return [];
	const label = textAt(humanize(name), value.mark);
	return [
		mapAt(value.mark, [
			['label', label],
			['url', textAt(url, value.mark)],
		]),
	];
}
