import {inlineOf} from '../../content/records/fields/inline.ts';
import {networkOf} from '../../content/records/fields/networks.ts';
import {shortAddress} from '../../markdown/link.ts';
import {parseUrl} from '../../resume/link-schemes.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Json, Link, Profile} from '../../resume/types.ts';
import {safeLinks} from '../safe-links.ts';
import {withVersion0} from './original.ts';
import {isMap, type JsonMap, mapOf} from './shapes.ts';

/** A page of the person's. Themes want each to be on a network, if only by the name of its host. */
function profileOf({label, url}: Link): JsonMap {
	const known = networkOf(url);
	const host = parseUrl(url)?.hostname.replace(/^www\./, '');
	return mapOf([
		['network', label || known?.name || host || shortAddress(url)],
		['username', known?.user],
		['url', url],
	]);
}

/**
 * A place in its parts, as far as commas tell them; put together again they are the same words. It is
 * there without any, as themes look into it.
 */
function locationOf(address: string | undefined, written: string | undefined): JsonMap {
	if (address === undefined) return placeOf(written);
	const parts = postal.exec(address)?.groups;
	return parts ? mapOf(Object.entries(parts)) : {address, ...placeOf(written)};
}

/** A postal address that tells its parts: `Hafenstraße 1, 20095 Hamburg`. */
const postal =
	/^(?<address>.+?), (?<postalCode>(?:[A-Z]{1,2}-)?\d{4,6}) (?<city>[^,\d]+)(?:, (?<country>[^,\d]+))?$/;

function placeOf(written: string | undefined): JsonMap {
	if (written === undefined) return {};
	const [city = '', region, country, ...more] = written.split(', ');
	const isPlain = more.length === 0 && [city, region, country].every((part) => part !== '');
	if (!isPlain) return {city: written};
	const isCode = /^[A-Z]{2}$/.test(country ?? '');
	return mapOf([
		['city', city],
		['region', region],
		[isCode ? 'countryCode' : 'country', country],
	]);
}

/** What people call a page of their own, in the languages that `init` writes in. */
const ownPage =
	/^(?:(?:personal )?(?:web ?site|home ?page)|web(?:seite)?|site (?:web|personnel)|sitio web|página (?:web|personal))$/i;

/**
 * What a profile says, as `basics`. The first link without a label is the person's own page; without
 * one it is the very first link, if its label says so. That one stays among the profiles, which know
 * its label; who reads both takes them for one.
 */
function basicsOf(profile: Profile): JsonMap {
	const {name, headline, email, phone, location, address, photo, links} = profile;
	const {pronouns, birthday, nationality, details} = profile;
	const line = (words: string | undefined) => (words ? inlineOf(words) : undefined);
	const safe = safeLinks(links);
	const page = safe.find(({label}) => label === '');
	const [first] = safe;
	const own = page ?? (first && ownPage.test(first.label) ? first : undefined);
	const profiles = safe.filter((link) => link !== page).map(profileOf);
	return mapOf([
		['name', line(name)],
		['label', line(headline)],
		['image', photo?.written],
		['email', email],
		['phone', phone],
		['url', own?.url],
		['location', locationOf(address, location)],
		// A theme looks into it, whatever is in it.
		['profiles', profiles],
		['pronouns', line(pronouns)],
		['birthday', line(birthday)],
		['nationality', line(nationality)],
		[
			'details',
			details?.map(({label, value}) => ({label: inlineOf(label), value: inlineOf(value)})),
		],
	]);
}

/** Every text in a value, as a profile would say it. */
function textsIn(value: Json | undefined): string[] {
	if (typeof value === 'string') return [plainLine(value)];
	if (Array.isArray(value)) return value.flatMap(textsIn);
	return isMap(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** Keys of `basics` that say where to find a person, whichever of them it is. */
const addresses = ['url', 'profiles', 'location'];

/**
 * The `basics` of a profile. Where it was read from a JSON Resume, these are `given`, with what they
 * lack and the profile says because another file does.
 */
export function basicsWith(profile: Profile, given: Json | undefined): JsonMap {
	const own = basicsOf(profile);
	if (!isMap(given)) return textsIn(own).length > 0 ? withVersion0(own, 'basics') : {};
	const said = new Set(textsIn(given));
	const isSaid = (text: string) =>
		said.has(text) || text.split(', ').every((part) => said.has(part));
	const more = Object.entries(own).filter(([key, value]) =>
		addresses.includes(key)
			? !addresses.some((each) => Object.hasOwn(given, each)) && textsIn(value).length > 0
			: textsIn(given[key]).join('') === '' && typeof value === 'string' && !isSaid(value),
	);
	return {...given, ...mapOf(more)};
}
