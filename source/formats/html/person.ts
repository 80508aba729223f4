import {isoMonth} from '../../resume/period/iso-month.ts';
import type {Period} from '../../resume/types.ts';
import type {DocumentEntry, ResumeDocument} from '../document.ts';

type Fields = Record<string, unknown>;

/** What is known of a thing of schema.org: what is empty is left out. */
function thing(type: string, fields: Fields): Fields {
	const known = Object.entries(fields).filter(([, value]) =>
		Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '',
	);
	return {'@type': type, ...Object.fromEntries(known)};
}

function entriesOf({sections}: ResumeDocument, name: string): readonly DocumentEntry[] {
	return sections.filter((each) => each.name === name).flatMap(({entries}) => entries);
}

/** Texts without repetition, and without empty ones. */
function distinct(texts: readonly string[]): string[] {
	return [...new Set(texts)].filter((each) => each !== '');
}

/** A thing that has nothing but a name, if it has one. */
function named(type: string, name: string): Fields | undefined {
	return name === '' ? undefined : thing(type, {name});
}

function datesOf(period: Period | undefined): Fields {
	const {start, end} = period ?? {};
	return {startDate: start && isoMonth(start), endDate: end && isoMonth(end)};
}

/** The address of a link, where it is one that may be followed. */
function addressOf({links}: DocumentEntry): string | undefined {
	return links.find(({url}) => url !== '')?.url;
}

/** What somebody has done for a living, and when: their occupation in the role that they had. */
function roleOf({title, organization, location, period}: DocumentEntry): Fields {
	return thing('Role', {
		roleName: title,
		...datesOf(period),
		hasOccupation: thing('Occupation', {
			name: title,
			description: organization,
			occupationLocation: named('AdministrativeArea', location),
		}),
	});
}

/** A degree or a certificate. */
function credentialOf(category: string) {
	return (entry: DocumentEntry): Fields => {
		const {start, end} = entry.period ?? {};
		const got = end ?? start;
		return thing('EducationalOccupationalCredential', {
			name: entry.title,
			credentialCategory: category,
			recognizedBy: named(
				category === 'degree' ? 'EducationalOrganization' : 'Organization',
				entry.organization,
			),
			dateCreated: entry.period?.present || !got ? undefined : isoMonth(got),
			url: addressOf(entry),
		});
	};
}

/** What somebody has written, as a `CreativeWork`. */
function workOf(entry: DocumentEntry): Fields[] {
	const {title, authors, organization, period} = entry;
	if (authors.length === 0) return [];
	return [
		thing('CreativeWork', {
			name: title,
			author: authors.map(({name}) => thing('Person', {name})),
			isPartOf: named('CreativeWork', organization),
			datePublished: datesOf(period).startDate,
			url: addressOf(entry),
		}),
	];
}

/**
 * Who it is, for search engines: a `Person` of schema.org, without what is not known. `address` is where
 * the page is on the web.
 */
export function personOf(document: ResumeDocument, address?: string): Fields {
	const {name, headline, contacts} = document;
	const one = (kind: (typeof contacts)[number]['kind']) =>
		contacts.find((each) => each.kind === kind)?.text;
	const links = contacts
		.filter(({kind, address: to}) => kind === 'link' && to !== '')
		.map(({address: to}) => to);
	const [street, place] = [one('address'), one('location')];
	const experience = entriesOf(document, 'experience').filter(({title}) => title !== '');
	const skills = entriesOf(document, 'skills');
	const works = document.sections.flatMap(({entries}) => entries.flatMap(workOf));
	return {
		'@context': 'https://schema.org',
		...thing('Person', {
			name,
			jobTitle: headline,
			email: one('email'),
			telephone: one('phone'),
			url: address ?? links[0],
			sameAs: links,
			address:
				street || place
					? thing('PostalAddress', {streetAddress: street, addressLocality: place})
					: undefined,
			worksFor: distinct(
				experience.map(({organization, period}) => (period?.present ? organization : '')),
			).map((each) => thing('Organization', {name: each})),
			hasOccupation: experience.map(roleOf),
			alumniOf: distinct(
				entriesOf(document, 'education').map(({organization}) => organization),
			).map((each) => thing('EducationalOrganization', {name: each})),
			hasCredential: [
				...entriesOf(document, 'education').map(credentialOf('degree')),
				...entriesOf(document, 'certifications').map(credentialOf('certificate')),
			].filter((each) => 'name' in each),
			knowsAbout: distinct(skills.flatMap(({title, tags}) => (tags.length > 0 ? tags : [title]))),
			knowsLanguage: distinct(entriesOf(document, 'languages').map(({title}) => title)),
			award: distinct(entriesOf(document, 'awards').map(({title}) => title)),
			'@reverse': works.length > 0 ? {author: works} : undefined,
		}),
	};
}
