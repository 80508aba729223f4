import type {Link} from '../../../resume/types.ts';
import type {Value} from '../../data/value.ts';
import type {EntryField} from '../keys.ts';
import {type Context, localized, unheard, valueAt} from '../locales.ts';
import type {Matched} from '../match.ts';
import {readAddress} from './links.ts';
import {readPlace} from './postal.ts';
import {published, publishedLine} from './publications/published.ts';
import {readLine} from './text.ts';

/** What an entry is called, and where it was. `link` leads to the organization's own page. */
export type Naming = {
	title: string | undefined;
	organization: string | undefined;
	location: string | undefined;
	link: Link | undefined;
	/** Other words that say what it was. */
	beside: string[];
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

/** What may say something of an entry beside its title, where it is not shown as anything else. */
const beside: readonly EntryField[] = ['title', 'jobTitle', 'role', 'subtitle', 'name', 'area'];

/**
 * Reads what tells the title, the organization and the location of an entry. A title that gives
 * way to a job title or a degree is the organization's name, if nothing else is. What is left of
 * these words is shown `beside` the title.
 */
export function readNaming(matched: Matched, section: string, context: Context): Naming {
	const told = unheard(context);
	const peek = (field: EntryField) => readLine(matched.get(field), field, told);
	const say = (text: string | undefined) =>
		text !== undefined && published.has(section) ? publishedLine(text) : text;
	const take = (field: EntryField | undefined) =>
		field && say(readLine(matched.get(field), field, context));
	const isThere = (field: EntryField | false) => field && peek(field) !== undefined;

	const chosen = (titles.get(section) ?? usualTitles).find(isThere);
	const gaveWay = chosen === 'jobTitle' || chosen === 'degree';
	const employer = readEmployer(
		matched.get('organization') ?? matched.get('abbreviation'),
		context,
	);
	const isOrganized = organized.has(section);
	const left = [
		!things.has(section) && chosen !== 'name' && ('name' as const),
		gaveWay && ('title' as const),
		isOrganized && ('subtitle' as const),
		isOrganized && ('place' as const),
	].find(isThere);
	const title = take(chosen);
	const isLeft = employer.name === undefined && left && peek(left) !== title;
	const organization = say(employer.name) ?? (isLeft ? take(left) : undefined);
	const area = chosen === 'degree' ? take('area') : undefined;
	const country = readPlace(matched.get('country'), 'country', context);
	const where = readPlace(matched.get('location'), 'location', context) ?? employer.readLocation();
	const place = where ?? (organization === peek('place') ? undefined : take('place'));
	// What is of another kind is told of.
	for (const field of beside) if (!isThere(field)) take(field);
	const shown = new Set([title, organization, area]);
	const used = new Set([
		chosen,
		isLeft ? left : undefined,
		area === undefined ? undefined : 'area',
	]);
	const more = beside.filter((field) => !used.has(field) && isThere(field)).map(take);
	return {
		title: title !== undefined && area !== undefined ? `${title}, ${area}` : title,
		organization,
		location: withCountry(place, country),
		link: employer.url === undefined ? undefined : {label: organization ?? '', url: employer.url},
		beside: [...new Set(more)].filter(
			(each): each is string => each !== undefined && !shown.has(each),
		),
	};
}

/** Its location is read only if an entry has none of its own. */
type Employer = {
	name: string | undefined;
	url: string | undefined;
	readLocation: () => string | undefined;
};

/** An organization as a name, or as a map of its name, its location and its address. */
function readEmployer(written: Value | undefined, context: Context): Employer {
	const value = localized(written, context);
	if (value?.kind !== 'map') {
		const name = readLine(value, 'organization', context);
		return {name, url: undefined, readLocation: () => undefined};
	}
	const url = localized(valueAt(value, ['url', 'website', 'link', 'href'], context), context);
	if (url?.kind === 'scalar') context.account.shown(url);
	return {
		name: readLine(valueAt(value, ['name', 'title', 'label'], context), 'name', context),
		readLocation: () =>
			readPlace(valueAt(value, ['location', 'city', 'address'], context), 'location', context),
		url: url?.kind === 'scalar' ? readAddress(url.text, url.mark, context.report) : undefined,
	};
}

function withCountry(place: string | undefined, country: string | undefined): string | undefined {
	if (place === undefined || country === undefined) return place ?? country;
	return place.toLowerCase().includes(country.toLowerCase()) ? place : `${place}, ${country}`;
}
