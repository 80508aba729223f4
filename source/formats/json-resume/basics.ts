import {plainLine} from '../../resume/plain-text.ts';
import type {Json, Link, Profile} from '../../resume/types.ts';
import {safeLinks} from '../safe-links.ts';
import {isMap, type JsonMap, mapOf} from './shapes.ts';

/** Networks where the address tells the name that somebody has there. */
const named =
	/^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|(?:linkedin\.com\/in)|twitter\.com|x\.com|instagram\.com|orcid\.org)\/@?([\w.-]+)\/?$/i;

function profileOf({label, url}: Link): JsonMap {
	return mapOf([
		['network', label || undefined],
		['username', named.exec(url)?.[1]],
		['url', url],
	]);
}

/** A place in its parts, as far as commas tell them; put together again they are the same words. */
function locationOf(written: string): JsonMap {
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
function basicsOf({name, headline, email, phone, location, links}: Profile): JsonMap {
	const safe = safeLinks(links);
	const page = safe.find(({label}) => label === '');
	const [first] = safe;
	const own = page ?? (first && ownPage.test(first.label) ? first : undefined);
	const profiles = safe.filter((link) => link !== page).map(profileOf);
	return mapOf([
		['name', name || undefined],
		['label', headline],
		['email', email],
		['phone', phone],
		['url', own?.url],
		['location', location === undefined ? undefined : locationOf(location)],
		['profiles', profiles.length > 0 ? profiles : undefined],
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
	if (!isMap(given)) return own;
	const said = new Set(textsIn(given));
	const more = Object.entries(own).filter(([key, value]) =>
		addresses.includes(key)
			? !addresses.some((each) => Object.hasOwn(given, each))
			: typeof value === 'string' && value !== '' && !said.has(plainLine(value)),
	);
	return {...given, ...mapOf(more)};
}
