import {isoMonth} from '../../resume/period/iso-month.ts';
import type {DocumentEntry, ResumeDocument} from '../document.ts';

/** The names in a section, each once. */
function named(
	{sections}: ResumeDocument,
	section: string,
	name: (entry: ResumeDocument['sections'][number]['entries'][number]) => string,
): string[] {
	const entries = sections.filter((each) => each.name === section).flatMap((each) => each.entries);
	return [...new Set(entries.map(name))].filter((each) => each !== '');
}

function organizations(kind: string, names: readonly string[]) {
	return names.map((name) => ({'@type': kind, name}));
}

/** What somebody has written, as a `CreativeWork` of schema.org. */
function workOf({title, authors, organization, period, links}: DocumentEntry) {
	if (authors.length === 0) return [];
	const {start} = period ?? {};
	return [
		{
			'@type': 'CreativeWork',
			name: title,
			author: authors.map(({name}) => ({'@type': 'Person', name})),
			...(organization !== '' && {isPartOf: {'@type': 'CreativeWork', name: organization}}),
			...(start && {datePublished: isoMonth(start)}),
			...(links[0] && links[0].url !== '' && {url: links[0].url}),
		},
	];
}

/** Who it is, for search engines: a `Person` of schema.org, without what is not known. */
export function personOf(document: ResumeDocument): Record<string, unknown> {
	const {name, headline, contacts} = document;
	const one = (kind: (typeof contacts)[number]['kind']) =>
		contacts.find((each) => each.kind === kind)?.text;
	const links = contacts
		.filter(({kind, address}) => kind === 'link' && address !== '')
		.map(({address}) => address);
	const [street, place] = [one('address'), one('location')];
	const knows: Record<string, unknown> = {
		jobTitle: headline || undefined,
		email: one('email'),
		telephone: one('phone'),
		url: links[0],
		sameAs: links,
		address: (street || place) && {
			'@type': 'PostalAddress',
			streetAddress: street,
			addressLocality: place,
		},
		knowsLanguage: named(document, 'languages', ({title}) => title),
		alumniOf: organizations(
			'EducationalOrganization',
			named(document, 'education', ({organization}) => organization),
		),
		worksFor: organizations(
			'Organization',
			named(document, 'experience', ({organization, period}) =>
				period?.present ? organization : '',
			),
		),
	};
	const works = document.sections.flatMap(({entries}) => entries.flatMap(workOf));
	if (works.length > 0) knows['@reverse'] = {author: works};
	const known = Object.entries(knows).filter(([, value]) =>
		Array.isArray(value) ? value.length > 0 : value !== undefined,
	);
	return {
		'@context': 'https://schema.org',
		'@type': 'Person',
		name,
		...Object.fromEntries(known),
	};
}
