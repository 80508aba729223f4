import {plainLine} from '../../../resume/plain-text.ts';
import type {Detail, Link, Locale, Original, Profile} from '../../../resume/types.ts';
import {
	type FieldMap,
	isBlank,
	lookUp,
	normalizeKey,
	type Scalar,
	type Value,
} from '../../data/value.ts';
import {defined} from '../../defined.ts';
import {humanize} from '../../names/slug.ts';
import {readDesign} from '../design/design.ts';
import {allKeys, keysOf, type ProfileField} from '../keys.ts';
import {
	type Context,
	fieldsIn,
	joinLocales,
	localeMap,
	localized,
	type Reading,
} from '../locales.ts';
import {profileKeys} from '../profile-keys.ts';
import type {ProfileSource} from '../record.ts';
import {lookKeys} from '../theme-keys.ts';
import {readAddress, readLinks, withLinks} from './links.ts';
import {networkAddress, networkName} from './networks.ts';
import {textOf} from './params.ts';
import {readPerson, readPersonDetails} from './person.ts';
import {readPlace} from './postal.ts';
import {readLine, toLine, toWords} from './text.ts';

/** What one file says of the person, that on how to reach them first, and how it is read. */
type Layer = {parts: FieldMap[]; context: Context; address: string};

/** What has a place of its own in a `Profile`, or is no text. */
const ownFields: readonly ProfileField[] = [
	...(['name', 'headline', 'email', 'phone', 'location', 'links'] as const),
	...(['address', 'pronouns', 'birthday', 'nationality', 'details'] as const),
	...(['locales', 'contact', 'contentFormat', 'picture', 'design', 'theme', 'outputs'] as const),
	...(['show', 'public'] as const),
];
const notParams = new Set(
	ownFields.flatMap((field) => profileKeys[field]?.documented ?? []).map(normalizeKey),
);

/** What a profile says at the top, and before that what it says among the ways to reach somebody. */
export function profileParts({fields, keys}: Pick<ProfileSource, 'fields' | 'keys'>): FieldMap[] {
	const contact = profileValue({fields, keys}, 'contact');
	return contact?.kind === 'map' ? [contact.fields, fields] : [fields];
}

/** The value of a field of a profile, as it is written. */
export function profileValue(
	{fields, keys}: Pick<ProfileSource, 'fields' | 'keys'>,
	field: ProfileField,
): Value | undefined {
	return lookUp(fields, keysOf(keys.profile, field));
}

/** The texts of a field of a profile, at the top or among the ways to reach somebody. */
export function profileTexts(
	{fields, keys}: Pick<ProfileSource, 'fields' | 'keys'>,
	field: ProfileField,
	reading: Pick<Reading, 'locale' | 'fallback'>,
): Scalar[] {
	return profileParts({fields, keys}).flatMap((part) => {
		const value = localized(profileValue({fields: part, keys}, field), reading);
		const all = value?.kind === 'list' ? value.items : [value];
		return all.filter((each): each is Scalar => each?.kind === 'scalar' && !isBlank(each));
	});
}

/**
 * The profile in a locale, from all profile files, then from what a site's settings say: each value
 * from the file of that locale, else from the one without a locale, else from the nearest other.
 * `locales` begin with the default, `folder` is the root of the content.
 */
export function readProfile(
	files: readonly ProfileSource[],
	settings: readonly ProfileSource[],
	locale: Locale,
	locales: readonly Locale[],
	folder: string,
): Profile {
	const [fallback = 'en'] = locales;
	const reading = {locale, fallback};
	const own = byNearness(files, reading);
	const linked: Link[] = [];
	const layers = [
		...own.map((file) => layerOf(file, {...reading, suffixes: file.whole ? [] : locales}, linked)),
		...byNearness(settings, reading).map((file) =>
			layerOf(file, {...reading, suffixes: []}, linked),
		),
	];

	const find = (field: ProfileField, isFit: (value: Value) => boolean = () => true) => {
		for (const {parts, context, address} of layers) {
			for (const fields of parts) {
				const value = lookUp(fields, keysOf(context.keys.profile, field));
				if (value && !isBlank(value) && isFit(value)) return {value, context, address};
			}
		}
		return undefined;
	};
	const line = (field: ProfileField) => {
		const found = find(field, isText);
		const text = found && readLine(found.value, field, found.context);
		if (text !== undefined) settleSame(field, text, layers);
		return text;
	};

	const website = find('website');
	const address = website && localized(website.value, website.context);
	if (website && address?.kind === 'scalar') website.context.account.shown(address);
	const url =
		website && address?.kind === 'scalar'
			? readAddress(address.text, address.mark, website.context.report)
			: undefined;
	const place = find('location');
	const links = find('links');
	const design = find('design');
	const all: Link[] = [
		...(url === undefined ? [] : [{label: '', url}]),
		...(links ? readLinks(links.value, 'links', links.context) : []),
		...own.flatMap((file, index) => ownLinks(layers[index], file)),
	];
	// A first and a last name, where the whole is not written.
	const names = (['firstName', 'lastName'] as const).map(line);
	const original = originalOf(own);
	const name = line('name');
	const email = line('email')?.replace(/^mailto:/i, '');
	return {
		name: name ?? names.filter((each) => each !== undefined).join(' '),
		...defined({
			headline: headlines(layers, name),
			email,
			phone: line('phone')?.replace(/^tel:/i, ''),
			location: place && readPlace(place.value, 'location', place.context),
			details: detailsOf(layers),
		}),
		...readPerson(find, folder),
		...(design && {design: readDesign(design.value, design.context)}),
		links: uniqueLinks([...all, ...linked.filter(({url}) => url !== `mailto:${email}`)]),
		params: paramsOf(layers),
		...(original && {original}),
	};
}

/** The links in their order, each address once; its words may stand in another place. */
function uniqueLinks(links: readonly Link[]): Link[] {
	const unique = new Map<string, Link>();
	for (const link of links) if (!unique.get(link.url)?.label) unique.set(link.url, link);
	return [...unique.values()];
}

/** Addresses under keys of an owner's own, and names on networks: `calendlyUrl: …`, `github: ada`. */
function ownLinks(layer: Layer | undefined, {keys}: ProfileSource): Link[] {
	if (!layer) return [];
	const {parts, context} = layer;
	const known = new Set(allKeys(keys.profile).map(normalizeKey));
	return parts.flatMap((fields) =>
		[...fields].flatMap(([key, field]): Link[] => {
			const name = normalizeKey(key);
			const value = localized(field.value, context);
			const isOwn = !known.has(name) && !lookKeys.has(name);
			if (!isOwn || value?.kind !== 'scalar' || isBlank(value)) return [];
			// Such keys are switches in some themes.
			if (typeof value.value === 'boolean') return [];
			const page = networkAddress(key, value.text, false);
			if (page === undefined && !/^https?:\/\//i.test(value.text)) return [];
			const url = readAddress(page ?? value.text, value.mark, context.report);
			context.account.shown(value);
			if (url === undefined) return [];
			const bare = key.replace(/[-_]?(?:url|link)$/i, '');
			return [{label: networkName(bare) ?? humanize(bare), url}];
		}),
	);
}

/** What somebody is, under all keys that tell it in the part that tells it first. */
function headlines(layers: readonly Layer[], name: string | undefined): string | undefined {
	for (const {parts, context} of layers) {
		for (const fields of parts) {
			const lines = keysOf(context.keys.profile, 'headline').flatMap((key) => {
				const value = lookUp(fields, [key]);
				const line = value && isText(value) ? readLine(value, 'headline', context) : undefined;
				return line ?? [];
			});
			const others = new Set(lines.filter((line) => line !== name));
			if (others.size > 0) return [...others].join(' · ');
		}
	}
	return undefined;
}

/** What is told under names of its own, from the file that tells any first. */
function detailsOf(layers: readonly Layer[]): Detail[] | undefined {
	for (const {parts, context} of layers) {
		const details = parts.flatMap((fields) => readPersonDetails(fields, context));
		if (details.length > 0) return details;
	}
	return undefined;
}

/** Another file may say the same once more. */
function settleSame(field: ProfileField, text: string, layers: readonly Layer[]): void {
	for (const {parts, context} of layers) {
		for (const fields of parts) {
			for (const key of keysOf(context.keys.profile, field)) {
				const value = localized(lookUp(fields, [key]), context);
				if (value?.kind === 'scalar' && toWords(value, {}) === text) context.account.shown(value);
			}
		}
	}
}

/** The JSON Resume among the files that speaks for the reader best. */
function originalOf(files: readonly ProfileSource[]): Original | undefined {
	const found = files.find(({whole}) => whole !== undefined);
	if (found?.whole === undefined) return undefined;
	const {file, placement, whole} = found;
	return {file: plainLine(file), ...defined({locale: placement.locale}), document: whole};
}

/** The files from the one that speaks for the reader's locale best to the one that does least. */
function byNearness(
	files: readonly ProfileSource[],
	{locale, fallback}: Pick<Reading, 'locale' | 'fallback'>,
): ProfileSource[] {
	const language = (tag: string) => tag.split('-')[0];
	const distance = ({placement}: ProfileSource) => {
		if (placement.locale === locale) return 0;
		if (placement.locale === undefined) return 1;
		if (language(placement.locale) === language(locale)) return 2;
		return placement.locale === fallback ? 3 : 4;
	};
	return files.toSorted((a, b) => distance(a) - distance(b));
}

function layerOf(
	{fields, keys, report, account, address}: ProfileSource,
	reading: Omit<Reading, 'keys'>,
	linked: Link[],
): Layer {
	const context = withLinks({...reading, keys, report, account}, linked);
	const all = joinLocales(fields, context);
	const contact = lookUp(all, keysOf(keys.profile, 'contact'));
	return {
		parts: contact?.kind === 'map' ? [fieldsIn(contact, context), all] : [all],
		context,
		address,
	};
}

/** Under some keys stands a text, or a map that holds it among others: `author: {name: …}`. */
function isText(value: Value): boolean {
	return value.kind !== 'map' || localeMap(value) !== undefined;
}

/** Every plain value that is left, by its key, with dots where it is nested. */
function paramsOf(layers: readonly Layer[]): Record<string, string> {
	const params = new Map<string, string>();
	const collect = (fields: FieldMap, prefix: string, context: Context) => {
		const photos = new Set(keysOf(context.keys.profile, 'picture'));
		for (const [key, {value}] of fields) {
			const isContact = prefix === '' && normalizeKey(key) === 'contact' && value.kind === 'map';
			if (isContact) collect(fieldsIn(value, context), '', context);
			const isPhoto = /^image$/i.test(key) && photos.has('image');
			const isOwn = prefix === '' && (isPhoto || notParams.has(normalizeKey(key)));
			if (key === '__proto__' || isOwn) continue;
			if (value.kind === 'map' && !localeMap(value)) {
				collect(fieldsIn(value, context), `${prefix}${key}.`, context);
				continue;
			}
			const own = localized(value, context);
			const text = own && textOf(own, context);
			const name = toLine(prefix + key);
			if (text !== undefined && !params.has(name)) params.set(name, text);
		}
	};
	for (const {parts, context} of layers) collect(parts.at(-1) ?? new Map(), '', context);
	return Object.fromEntries(params);
}
