import {entryId} from '../localize.ts';
import type {Entry, Link, Locale, Profile, Publication, Resume} from '../types.ts';

/** What a field said, and what it says now; undefined where it said nothing. */
export type Change = {field: string; before?: string; after?: string};

/** What differs in one entry, or in a profile, whose id is `profile`. */
export type Difference = {
	id: string;
	locale: Locale;
	kind: 'added' | 'removed' | 'changed';
	fields: Change[];
};

const entryFields = {
	title: ({title}) => title,
	organization: ({organization}) => organization,
	department: ({department}) => department,
	period: ({period}) => period?.written,
	location: ({location}) => location,
	employment: ({employment}) => employment,
	level: ({level}) => level,
	score: ({score}) => score,
	courses: ({courses}) => courses?.join(', '),
	tags: ({tags}) => tags.join(', '),
	links: ({links}) => linkText(links),
	publication: ({publication}) => publication && publicationText(publication),
	order: ({order}) => order?.toString(),
	pdf: ({pdf}) => pdf?.toString(),
	draft: ({draft}) => (draft ? 'true' : undefined),
	text: ({body}) => body.trim(),
} satisfies Record<string, (entry: Entry) => string | undefined>;

const profileFields = {
	name: ({name}) => name,
	headline: ({headline}) => headline,
	email: ({email}) => email,
	phone: ({phone}) => phone,
	location: ({location}) => location,
	address: ({address}) => address,
	pronouns: ({pronouns}) => pronouns,
	birthday: ({birthday}) => birthday,
	nationality: ({nationality}) => nationality,
	details: ({details}) => details?.map(({label, value}) => `${label}: ${value}`).join('\n'),
	photo: ({photo}) => photo?.written,
	links: ({links}) => linkText(links),
} satisfies Record<string, (profile: Profile) => string | undefined>;

/** What differs between two résumés, in the order of the second; what is gone comes last. */
export function differences(before: Resume, after: Resume): Difference[] {
	const profiles = after.locales.flatMap((locale) =>
		differenceIn('profile', locale, before.profiles[locale], after.profiles[locale], profileFields),
	);
	const key = (entry: Entry) => `${entry.locale} ${entryId(entry)}`;
	const known = new Map(before.entries.map((entry) => [key(entry), entry]));
	const kept = new Set(after.entries.map(key));
	const gone = before.entries.filter((entry) => !kept.has(key(entry)));
	return [
		...profiles,
		...after.entries.flatMap((entry) =>
			differenceIn(entryId(entry), entry.locale, known.get(key(entry)), entry, entryFields),
		),
		...gone.flatMap((entry) =>
			differenceIn(entryId(entry), entry.locale, entry, undefined, entryFields),
		),
	];
}

function differenceIn<Part>(
	id: string,
	locale: Locale,
	before: Part | undefined,
	after: Part | undefined,
	read: Readonly<Record<string, (part: Part) => string | undefined>>,
): Difference[] {
	const fields = Object.entries(read).flatMap(([field, textOf]): Change[] => {
		const was = (before && textOf(before)) || undefined;
		const is = (after && textOf(after)) || undefined;
		if (was === is) return [];
		return [
			{
				field,
				...(was === undefined ? {} : {before: was}),
				...(is === undefined ? {} : {after: is}),
			},
		];
	});
	if (fields.length === 0) return [];
	return [{id, locale, kind: before ? (after ? 'changed' : 'removed') : 'added', fields}];
}

function linkText(links: readonly Link[]): string {
	return links.map(({label, url}) => (label === '' ? url : `${label} <${url}>`)).join('\n');
}

function publicationText({authors, ...rest}: Publication): string {
	const names = authors.map(({name}) => name).join(', ');
	return [names, ...Object.values(rest).flat()].filter(Boolean).join(' · ');
}

/**
 * Two languages of a résumé as two résumés in the second one, where texts that are translated count as the
 * same: what differs is what only one of them has, and what isn’t words.
 */
export function asTranslations(
	resume: Resume,
	from: Locale,
	to: Locale,
): {before: Resume; after: Resume} {
	const entriesIn = (locale: Locale) => resume.entries.filter((entry) => entry.locale === locale);
	const of = (locale: Locale, other: Locale): Resume => {
		const profile = resume.profiles[locale];
		const counts = new Map(entriesIn(other).map((entry) => [entryId(entry), entry.tags.length]));
		return {
			...resume,
			locales: [to],
			profiles: profile ? {[to]: withoutWords(profile, translatedInProfile)} : {},
			entries: entriesIn(locale).map((entry) => ({
				...withoutWords(entry, translated),
				locale: to,
				...period(entry),
				// As many tags are the same in other words.
				tags: counts.get(entryId(entry)) === entry.tags.length ? [] : entry.tags,
			})),
		};
	};
	return {before: of(from, to), after: of(to, from)};
}

/** What is said in other words in another language. */
const translated = [
	...(['title', 'organization', 'department', 'location', 'employment'] as const),
	...(['level', 'score', 'publication', 'body'] as const),
] as const;
const translatedInProfile = [
	...(['name', 'headline', 'location', 'address', 'pronouns', 'birthday'] as const),
	...(['nationality', 'details'] as const),
];

/** The same, with a sign instead of words. */
function withoutWords<Part extends object>(part: Part, fields: readonly (keyof Part)[]): Part {
	const own = {...part, links: []};
	for (const field of fields) if (part[field]) Object.assign(own, {[field]: '…'});
	return own;
}

/** A period by its dates, which are the same in any words. */
function period({period}: Entry): Pick<Entry, 'period'> | undefined {
	if (!period?.start) return undefined;
	const dates = [period.start, period.present ? 'present' : period.end];
	return {period: {...period, written: dates.filter(Boolean).map(dateText).join(' – ')}};
}

function dateText(date: unknown): string {
	return typeof date === 'object' && date ? Object.values(date).join('-') : String(date);
}
