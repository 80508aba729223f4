import {lookUp, type Written, type WrittenMap} from '../data/value.ts';

/**
 * What a key of an entry may mean. Where several meanings are one field of an `Entry`, which of
 * them counts depends on what else is there: see `naming.ts`, `periods.ts` and `entry-links.ts`.
 */
export type EntryField =
	// What it is called, and where it was.
	| 'jobTitle'
	| 'degree'
	| 'area'
	| 'title'
	| 'role'
	| 'name'
	| 'organization'
	| 'subtitle'
	| 'place'
	| 'location'
	| 'country'
	// When.
	| 'period'
	| 'duration'
	| 'start'
	| 'end'
	| 'current'
	| 'date'
	// What there is to read, and to follow.
	| 'body'
	| 'highlights'
	| 'roles'
	| 'tags'
	| 'level'
	| 'url'
	| 'companyUrl'
	| 'source'
	| 'demo'
	| 'links'
	// How it is filed.
	| 'slug'
	| 'order'
	| 'pdf'
	| 'draft'
	| 'hidden'
	| 'shown'
	| 'locale'
	| 'translationKey';

export type ProfileField =
	| 'contentFormat'
	| 'name'
	| 'headline'
	| 'contact'
	| 'email'
	| 'phone'
	| 'location'
	| 'website'
	| 'links'
	| 'locales';

/**
 * For each field the keys that mean it; of several in one map the first here counts. How they are
 * spelled does not matter: see `normalizeKey`.
 */
export type Aliases<Field extends string> = Partial<Record<Field, readonly string[]>>;

/** The keys of front matter that are worth completing: the schemas know them. */
export const documentAliases: Aliases<EntryField> = {
	jobTitle: ['jobTitle'],
	title: ['title'],
	role: ['position', 'role', 'designation'],
	organization: [
		...['organization', 'organisation', 'company', 'jobCompany', 'employer', 'org'],
		...['institution', 'institute'],
	],
	subtitle: ['subtitle'],
	place: ['place'],
	location: ['location'],
	country: ['country'],
	period: ['period', 'range', 'dates', 'dateRange', 'jobTimeframe'],
	duration: ['duration'],
	start: ['startDate', 'start', 'dateStart', 'from'],
	end: ['endDate', 'end', 'dateEnd', 'to'],
	date: ['date', 'year'],
	body: ['summary', 'description', 'details'],
	highlights: ['highlights'],
	tags: ['tags', 'tech', 'technologies', 'maintech', 'tools', 'skills'],
	level: ['level'],
	url: ['url', 'website', 'external'],
	companyUrl: ['companyUrl', 'companyLink'],
	source: ['github', 'repoUrl', 'githubLink'],
	demo: ['demoUrl', 'demoLink'],
	links: ['links'],
	order: ['order', 'weight'],
	pdf: ['pdf'],
	draft: ['draft'],
	hidden: ['hidden', 'hide'],
	shown: ['active', 'enable', 'enabled', 'published'],
	locale: ['locale', 'lang'],
	translationKey: ['translationKey'],
};

/** Those of an item in a list: a degree, a group of skills, a language, a certificate. */
export const itemAliases: Aliases<EntryField> = {
	title: ['title', 'degree', 'name', 'category', 'language'],
	slug: ['slug', 'id'],
	organization: ['organization', 'company', 'institution', 'school', 'issuer'],
	period: ['period', 'date', 'year'],
	location: ['location'],
	level: ['level', 'fluency'],
	tags: ['items', 'keywords', 'tags'],
	url: ['url'],
	links: ['links'],
	order: ['order', 'weight'],
	pdf: ['pdf'],
	draft: ['draft'],
	body: ['body', 'description', 'summary'],
};

/** Those of a profile. */
export const profileAliases: Aliases<ProfileField> = {
	name: ['name'],
	headline: ['headline'],
	contact: ['contact'],
	email: ['email'],
	phone: ['phone'],
	location: ['location'],
	website: ['website', 'url'],
	links: ['links'],
	locales: ['locales', 'locale', 'defaultLocale'],
	contentFormat: ['contentFormat'],
};

/** The value of the first key of a map that means `field`. */
export function findValue<Field extends string>(
	map: WrittenMap,
	field: Field,
	aliases: Aliases<Field>,
): Written | undefined {
	return lookUp(map, aliases[field] ?? []);
}
