import type {Author, Entry, Link} from '../../resume/types.ts';
import {literal, literalLine} from './literal.ts';

/** An entry but for its text, as an owner would write it; `tags` is the key of its tags. */
export function entryData(entry: Entry, tags: 'tags' | 'items'): Record<string, unknown> {
	const {title, organization, department, period, location, employment} = entry;
	const {level, score, courses, links, order, pdf, draft, show} = entry;
	const line = (text: string | undefined) => (text === undefined ? undefined : literalLine(text));
	return withoutUndefined({
		title: literalLine(title),
		organization: line(organization),
		department: line(department),
		...publicationData(entry),
		period: line(period?.written),
		location: line(location),
		employmentType: line(employment),
		level: line(level),
		score: line(score),
		courses: courses?.map(literalLine),
		[tags]: entry.tags.length > 0 ? entry.tags.map(literalLine) : undefined,
		...linkData(links),
		order,
		pdf,
		draft: draft || undefined,
		show,
		for: entry.for,
	});
}

function publicationData({publication}: Entry): Record<string, unknown> {
	if (!publication) return {};
	const {authors, genre, more, ...places} = publication;
	return {
		authors: authors.length > 0 ? authors.map(authorItem) : undefined,
		genre: genre && literal(genre),
		...Object.fromEntries(Object.entries(places).map(([key, place]) => [key, literal(place)])),
		more: more?.map(literal),
	};
}

/** A name; that of the owner with emphasis, in case it is another than in the profile. */
function authorItem({name, isOwner}: Author): string {
	return isOwner ? `**${literal(name)}**` : literal(name);
}

function linkData(links: readonly Link[]): Record<string, unknown> {
	const [first, ...more] = links;
	if (!first) return {};
	if (more.length === 0 && first.label === '') return {url: literal(first.url)};
	return {links: links.map(linkItem)};
}

/** A link in a list of them. */
export function linkItem({label, url}: Link): unknown {
	return label === '' ? literal(url) : {label: literalLine(label), url: literal(url)};
}

/** The object without what is undefined. */
export function withoutUndefined(value: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
