import {entryId} from '../localize.ts';
import type {Entry, Link, Profile, Resume} from '../types.ts';
import {
	type GuardedField,
	guardedFields,
	type PersonField,
	personFields,
	type Show,
	type Surface,
} from './surfaces.ts';

/** A surface, or what its owner works with, which has everything but what is private. */
export type Seen = Surface | 'everything';

/** What is known of a person besides the profile, and where each of it may be seen. */
export type Private = {profile: Profile; show: Show};

/** Whether a list of surfaces has this one. Without a surface, only what goes everywhere is shown. */
function isShownOn(surfaces: readonly Surface[], seen: Seen | undefined): boolean {
	return seen === 'everything' || (seen !== undefined && surfaces.includes(seen));
}

/**
 * A profile as a surface may show it: without what is for others alone, with what of `own` is for this one.
 * What it was read from goes where it would tell more.
 */
export function profileOn(
	profile: Profile,
	show: Show,
	own: Private | undefined,
	seen: Seen | undefined,
): Profile {
	const hidden = personFields.filter((field) => {
		const surfaces = show[field];
		return surfaces !== undefined && !isShownOn(surfaces, seen);
	});
	const kept = hidden.length > 0 ? without(profile, hidden) : profile;
	const added = personFields.filter(
		(field) =>
			seen !== 'everything' &&
			isThere(own?.profile[field]) &&
			isShownOn(own?.show[field] ?? [], seen),
	);
	if (!own || added.length === 0) return kept;
	const {original: _, ...rest} = kept;
	const told = Object.fromEntries(
		added.map((field) => [field, joined(kept[field], own.profile[field])]),
	);
	return {...rest, ...told};
}

/**
 * A résumé with those entries alone that a surface may show: what one language keeps back, all do, and a card
 * goes with its page.
 */
export function resumeOn(resume: Resume, seen: Seen | undefined): Resume {
	const isHidden = ({show}: Entry) => show !== undefined && !isShownOn(show, seen);
	const hidden = new Set(resume.entries.filter(isHidden).map(entryId));
	const entries = resume.entries
		.filter((each) => !hidden.has(entryId(each)) && !(each.page && hidden.has(each.page)))
		.map(({show: _, ...entry}) => entry);
	if (hidden.size === 0) return {...resume, entries};
	// What it was read from has the others too.
	const profiles = Object.entries(resume.profiles).map(
		([locale, {original: _, ...profile}]) => [locale, profile] as const,
	);
	return {...resume, entries, profiles: Object.fromEntries(profiles)};
}

/** What of a profile would need somebody's word before it goes public. */
export function guardedIn(profile: Profile): GuardedField[] {
	return guardedFields.filter(
		(field) => isThere(profile[field]) || (field === 'phone' && profile.links.some(isCall)),
	);
}

/** Whether a link leads to a telephone. */
export function isCall({url}: Link): boolean {
	return /^(?:tel|sms|callto):/i.test(url);
}

/** A profile without some fields, and without their values wherever else the profile has them. */
function without(profile: Profile, hidden: readonly PersonField[]): Profile {
	const {original: _, params, links, ...rest} = profile;
	const texts = hidden.flatMap((field) => textsIn(profile[field]));
	const others = Object.entries(rest).filter(([key]) => !hidden.some((field) => field === key));
	return {
		...(Object.fromEntries(others) as typeof rest),
		links: hidden.includes('links')
			? []
			: links.filter((link) => !(hidden.includes('phone') && isCall(link))),
		params: Object.fromEntries(
			Object.entries(params).filter(([, value]) => !texts.some((text) => tells(value, text))),
		),
	};
}

/** Whether a value says another; of a short one it must be all. */
function tells(value: string, text: string): boolean {
	return value === text || (text.length > 3 && value.includes(text));
}

/** The texts in a value of a profile. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return value === '' ? [] : [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsIn);
}

function isThere(value: Profile[PersonField]): boolean {
	return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** Lists one behind the other; of all else the second. */
function joined(before: Profile[PersonField], own: Profile[PersonField]): Profile[PersonField] {
	return Array.isArray(before) && Array.isArray(own)
		? ([...before, ...own] as Profile['links'])
		: own;
}
