import {plainLine} from '../../resume/plain-text.ts';
import type {Link, Original, Profile} from '../../resume/types.ts';
import type {DataFile} from '../data/data-file.ts';
import {toJson} from '../data/to-json.ts';
import {isBlank, lookUp, normalizeKey, type Written, type WrittenMap} from '../data/value.ts';
import {defined} from '../defined.ts';
import type {Report} from '../problems.ts';
import {findValue, type ProfileField, profileAliases} from '../records/aliases.ts';
import {readLine, toLine} from '../records/fields.ts';
import {readAddress, readLinks} from '../records/links.ts';
import {localeMap, localized, type Reader} from '../records/localized.ts';
import {personAliases} from '../records/more-aliases.ts';
import {textOf} from '../records/params.ts';
import {readPlace} from '../records/postal.ts';

/** A file's data, that on how to reach the person first, with whom to tell of its mistakes. */
type Layer = {maps: WrittenMap[]; report: Report};

/** What has a place of its own in a `Profile`, or is no text. */
const notParams = new Set(
	(
		[
			'name',
			'headline',
			'email',
			'phone',
			'location',
			'links',
			'locales',
			'contact',
			'contentFormat',
		] as const
	)
		.flatMap((field) => profileAliases[field] ?? [])
		.map(normalizeKey),
);

/**
 * The profile in the reader's locale, from all profile files, then from what a site's settings say:
 * each value from the file of that locale, else from the one without a locale, else from the
 * nearest other.
 */
export function readProfile(
	files: readonly DataFile[],
	settings: readonly DataFile[],
	reader: Reader,
): Profile {
	const layers = [...byNearness(files, reader), ...byNearness(settings, reader)].map(layerOf);

	const find = (field: ProfileField, isFit: (value: Written) => boolean = () => true) => {
		for (const {maps, report} of layers) {
			for (const map of maps) {
				const value = findValue(map, field, personAliases);
				if (value && !isBlank(value) && isFit(value)) return {value, report};
			}
		}
		return undefined;
	};
	const line = (field: ProfileField) => {
		const found = find(field, isText);
		return found && readLine(found.value, field, {...reader, report: found.report});
	};

	const website = find('website');
	const address = localized(website?.value, reader);
	const url =
		website && address?.kind === 'scalar'
			? readAddress(address.text, address.mark, website.report)
			: undefined;
	const place = find('location');
	const links = find('links');
	const all: Link[] = [
		...(url === undefined ? [] : [{label: '', url}]),
		...(links ? readLinks(links.value, 'links', {...reader, report: links.report}) : []),
	];
	const original = originalOf(byNearness(files, reader));
	return {
		name: line('name') ?? names(layers, reader),
		...defined({
			headline: line('headline'),
			email: line('email'),
			phone: line('phone'),
			location: place && readPlace(place.value, 'location', {...reader, report: place.report}),
		}),
		links: [...new Map(all.map((link) => [link.url, link])).values()],
		params: paramsOf(
			layers.flatMap(({maps}) => maps.at(-1) ?? []),
			reader,
		),
		...(original && {original}),
	};
}

/** The JSON Resume among the files that speaks for the reader best. */
function originalOf(files: readonly DataFile[]): Original | undefined {
	const found = files.find(({whole, isJsonResume}) => whole && isJsonResume);
	if (!found?.whole) return undefined;
	const {file, place, whole} = found;
	return {file: plainLine(file), ...defined({locale: place.locale}), document: toJson(whole)};
}

/** The files from the one that speaks for the reader's locale best to the one that does least. */
function byNearness(files: readonly DataFile[], {locale, fallback}: Reader): DataFile[] {
	const language = (tag: string) => tag.split('-')[0];
	const distance = ({place}: DataFile) => {
		if (place.locale === locale) return 0;
		if (place.locale === undefined) return 1;
		if (language(place.locale) === language(locale)) return 2;
		return place.locale === fallback ? 3 : 4;
	};
	return files.toSorted((a, b) => distance(a) - distance(b));
}

function layerOf({written, report}: DataFile): Layer {
	if (written.kind !== 'map') return {maps: [], report};
	const contact = findValue(written, 'contact', personAliases);
	return {maps: contact?.kind === 'map' ? [contact, written] : [written], report};
}

/** A first and a last name, where the whole is not written. */
function names(layers: readonly Layer[], reader: Reader): string {
	const part = (key: string) => {
		for (const {maps, report} of layers) {
			for (const map of maps) {
				const text = readLine(lookUp(map, [key]), key, {...reader, report});
				if (text !== undefined) return text;
			}
		}
		return undefined;
	};
	return [part('firstName'), part('lastName')].filter((each) => each !== undefined).join(' ');
}

/** Under some keys stands a text, or a map that holds it among others: `author: {name: …}`. */
function isText(value: Written): boolean {
	return value.kind !== 'map' || localeMap(value) !== undefined;
}

/** Every plain value that is left, by its key, with dots where it is nested. */
function paramsOf(maps: readonly WrittenMap[], reader: Reader): Record<string, string> {
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
	for (const map of maps) collect(map, '');
	return Object.fromEntries(params);
}
