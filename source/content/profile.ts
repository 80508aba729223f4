import type {Link, Profile} from '../resume/types.ts';
import {findValue, normalizeKey, type ProfileField, profileAliases} from './aliases.ts';
import type {DataFile} from './data-file.ts';
import {defined} from './defined.ts';
import {readLine, toLine} from './fields.ts';
import {readAddress, readLinks} from './links.ts';
import {localeMap, localized, type Reader} from './localized.ts';
import {textOf} from './params.ts';
import type {Report} from './problems.ts';
import {isBlank, type WrittenMap} from './written.ts';

/** A profile file's data, with whom to tell of its mistakes. */
type Layer = {map: WrittenMap; report: Report};

/** What has a place of its own in a `Profile`, or is no text. */
const notParams = new Set(
	(['name', 'headline', 'email', 'phone', 'location', 'links', 'locales', 'contact'] as const)
		.flatMap((field) => profileAliases[field] ?? [])
		.map(normalizeKey),
);

/**
 * The profile in the reader's locale, from all profile files: each value from the file of that
 * locale, else from the one without a locale, else from the nearest other.
 */
export function readProfile(files: readonly DataFile[], reader: Reader): Profile {
	const layers = layersFor(files, reader);

	const find = (field: ProfileField) => {
		for (const {map, report} of layers) {
			const contact = findValue(map, 'contact', profileAliases);
			for (const within of [contact, map]) {
				if (within?.kind !== 'map') continue;
				const value = findValue(within, field, profileAliases);
				if (value && !isBlank(value)) return {value, report};
			}
		}
		return undefined;
	};
	const line = (field: ProfileField) => {
		const found = find(field);
		return found && readLine(found.value, field, {...reader, report: found.report});
	};

	const website = find('website');
	const address = localized(website?.value, reader);
	const url =
		website && address?.kind === 'scalar'
			? readAddress(address.text, address.mark, website.report)
			: undefined;
	const links = find('links');
	const all: Link[] = [
		...(url === undefined ? [] : [{label: '', url}]),
		...(links ? readLinks(links.value, 'links', {...reader, report: links.report}) : []),
	];
	return {
		name: line('name') ?? '',
		...defined({
			headline: line('headline'),
			email: line('email'),
			phone: line('phone'),
			location: line('location'),
		}),
		links: [...new Map(all.map((link) => [link.url, link])).values()],
		params: paramsOf(layers, reader),
	};
}

/** The files from the one that speaks for the reader's locale best to the one that does least. */
function layersFor(files: readonly DataFile[], {locale, fallback}: Reader): Layer[] {
	const language = (tag: string) => tag.split('-')[0];
	const distance = ({place}: DataFile) => {
		if (place.locale === locale) return 0;
		if (place.locale === undefined) return 1;
		if (language(place.locale) === language(locale)) return 2;
		return place.locale === fallback ? 3 : 4;
	};
	return files
		.toSorted((a, b) => distance(a) - distance(b))
		.flatMap(({written, report}) => (written.kind === 'map' ? [{map: written, report}] : []));
}

/** Every plain value that is left, by its key, with dots where it is nested. */
function paramsOf(layers: readonly Layer[], reader: Reader): Record<string, string> {
	const params = new Map<string, string>();
	const collect = (map: WrittenMap, prefix: string) => {
		for (const [key, {value}] of map.fields) {
			const isContact = prefix === '' && normalizeKey(key) === 'contact' && value.kind === 'map';
			if (isContact) collect(value, '');
			if (key === '__proto__' || (prefix === '' && notParams.has(normalizeKey(key)))) continue;
			if (value.kind === 'map' && !localeMap(value)) {
				collect(value, `${prefix}${key}.`);
				continue;
			}
			const own = localized(value, reader);
			const text = own && textOf(own, reader);
			const name = toLine(prefix + key);
			if (text !== undefined && !params.has(name)) params.set(name, text);
		}
	};
	for (const {map} of layers) collect(map, '');
	return Object.fromEntries(params);
}
