import type {Link} from '../../../resume/types.ts';
import type {Value} from '../../data/value.ts';
import type {EntryField} from '../keys.ts';
import {type Context, localized, valueAt} from '../locales.ts';
import type {Matched} from '../match.ts';
import {readAddress} from './links.ts';
import {readPlace} from './postal.ts';
import {readLine} from './text.ts';

/** What an entry is called, and where it was. `link` leads to the organization's own page. */
export type Naming = {
	title: string | undefined;
	organization: string | undefined;
	location: string | undefined;
	link: Link | undefined;
};

/**
 * What names an entry, the most telling first. A thing goes by its own name even if it says in
 * which role somebody made it; elsewhere, a name beside a role is an employer's.
 */
const titles = new Map<string, readonly EntryField[]>([
	['education', ['degree', 'title', 'area', 'jobTitle', 'role', 'name']],
	['projects', ['title', 'name', 'jobTitle', 'role']],
]);
const usualTitles: readonly EntryField[] = [
	...(['jobTitle', 'title', 'role', 'name', 'degree', 'area'] as const),
];

/** What these sections hold has a name of its own, and nobody else's. */
const things = new Set(['projects', 'skills', 'languages', 'interests']);

/** In these sections, a subtitle or a place is the organization's, if nothing else tells it. */
const organized = new Set(['experience', 'education', 'volunteer']);

/**
 * Reads what tells the title, the organization and the location of an entry. A title that gives
 * way to a job title or a degree is the organization's name, if nothing else is.
 */
export function readNaming(matched: Matched, section: string, context: Context): Naming {
	const line = (field: EntryField) => readLine(matched.get(field), field, context);
	const chosen = (titles.get(section) ?? usualTitles).find((field) => line(field) !== undefined);
	const unused = (field: EntryField) => (field === chosen ? undefined : line(field));
	const gaveWay = chosen === 'jobTitle' || chosen === 'degree';

	const employer = readEmployer(matched.get('organization'), context);
	const left =
		(things.has(section) ? undefined : unused('name')) ??
		(gaveWay ? line('title') : undefined) ??
		(organized.has(section) ? (line('subtitle') ?? line('place')) : undefined);
	const title = chosen && line(chosen);
	const organization = employer.name ?? (left === title ? undefined : left);
	const area = chosen === 'degree' ? line('area') : undefined;
	const country = readPlace(matched.get('country'), 'country', context);
	const where = readPlace(matched.get('location'), 'location', context) ?? employer.location;
	const place = where ?? (organization === line('place') ? undefined : line('place'));
	return {
		title: title !== undefined && area !== undefined ? `${title}, ${area}` : title,
		organization,
		location: withCountry(place, country),
		link: employer.url === undefined ? undefined : {label: organization ?? '', url: employer.url},
	};
}

/** An organization as a name, or as a map of its name, its location and its address. */
function readEmployer(
	written: Value | undefined,
	context: Context,
): {name?: string | undefined; location?: string | undefined; url?: string | undefined} {
	const value = localized(written, context);
	if (value?.kind !== 'map') return {name: readLine(value, 'organization', context)};
	const url = localized(valueAt(value, ['url', 'website', 'link', 'href'], context), context);
	return {
		name: readLine(valueAt(value, ['name', 'title', 'label'], context), 'name', context),
		location: readPlace(
			valueAt(value, ['location', 'city', 'address'], context),
			'location',
			context,
		),
		url: url?.kind === 'scalar' ? readAddress(url.text, url.mark, context.report) : undefined,
	};
}

function withCountry(place: string | undefined, country: string | undefined): string | undefined {
	if (place === undefined || country === undefined) return place ?? country;
	return place.toLowerCase().includes(country.toLowerCase()) ? place : `${place}, ${country}`;
}
