import type {Link} from '../../resume/types.ts';
import {lookUp, type Written} from '../data/value.ts';
import type {EntryField} from './aliases.ts';
import {type Reading, readLine} from './fields.ts';
import {readAddress} from './links.ts';
import {localized} from './localized.ts';
import {readPlace} from './postal.ts';
import type {Sorted} from './sort-out.ts';

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
export function readNaming(sorted: Sorted, section: string, reading: Reading): Naming {
	const line = (field: EntryField) => readLine(sorted.get(field), field, reading);
	const chosen = (titles.get(section) ?? usualTitles).find((field) => line(field) !== undefined);
	const unused = (field: EntryField) => (field === chosen ? undefined : line(field));
	const gaveWay = chosen === 'jobTitle' || chosen === 'degree';

	const employer = readEmployer(sorted.get('organization'), reading);
	const left =
		(things.has(section) ? undefined : unused('name')) ??
		(gaveWay ? line('title') : undefined) ??
		(organized.has(section) ? (line('subtitle') ?? line('place')) : undefined);
	const title = chosen && line(chosen);
	const organization = employer.name ?? (left === title ? undefined : left);
	const area = chosen === 'degree' ? line('area') : undefined;
	const country = readPlace(sorted.get('country'), 'country', reading);
	const where = readPlace(sorted.get('location'), 'location', reading) ?? employer.location;
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
	written: Written | undefined,
	reading: Reading,
): {name?: string | undefined; location?: string | undefined; url?: string | undefined} {
	const value = localized(written, reading);
	if (value?.kind !== 'map') return {name: readLine(value, 'organization', reading)};
	const url = localized(lookUp(value, ['url', 'website', 'link', 'href']), reading);
	return {
		name: readLine(lookUp(value, ['name', 'title', 'label']), 'name', reading),
		location: readPlace(lookUp(value, ['location', 'city', 'address']), 'location', reading),
		url: url?.kind === 'scalar' ? readAddress(url.text, url.mark, reading.report) : undefined,
	};
}

function withCountry(place: string | undefined, country: string | undefined): string | undefined {
	if (place === undefined || country === undefined) return place ?? country;
	return place.toLowerCase().includes(country.toLowerCase()) ? place : `${place}, ${country}`;
}
