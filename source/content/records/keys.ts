import {lookKeys, pageKeys} from './theme-keys.ts';

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
	| 'year'
	| 'date'
	// What there is to read, and to follow.
	| 'body'
	| 'highlights'
	| 'authors'
	| 'courses'
	| 'score'
	| 'roles'
	| 'tags'
	| 'level'
	| 'url'
	| 'companyUrl'
	| 'source'
	| 'demo'
	| 'doi'
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

/** What a key of a profile may mean. */
export type ProfileField =
	| 'contentFormat'
	| 'name'
	| 'firstName'
	| 'lastName'
	| 'headline'
	| 'contact'
	| 'email'
	| 'phone'
	| 'location'
	| 'website'
	| 'links'
	| 'locales'
	| 'picture'
	| 'summary';

/** What a value has to be, by the name of a definition in `schema/shared.schema.json`. */
type Shape =
	| 'text'
	| 'word'
	| 'paragraphs'
	| 'organization'
	| 'period'
	| 'date'
	| 'number'
	| 'switch'
	| 'names'
	| 'links'
	| 'address'
	| 'localeTag'
	| 'locales'
	| 'format'
	| 'contact';

/**
 * The keys of one field; of several in one map the first here counts. `documented` keys stand in
 * the README and in the JSON Schemas, which say of the field what it is `about`; a field that is
 * `like` another is another name for it there. `understood` ones are what else people write.
 */
export type FieldKeys = {
	documented?: readonly string[];
	understood?: readonly string[];
	shape?: Shape;
	about?: string;
	like?: string;
};

/** The keys of each field. How a key is spelled does not matter: see `normalizeKey`. */
export type KeyTable<Field extends string> = Readonly<Partial<Record<Field, FieldKeys>>>;

const words = (text: string): readonly string[] => text.split(' ');

/** Every key that means something in an entry, wherever the entry stands. */
export const entryKeys: KeyTable<EntryField> = {
	jobTitle: {documented: ['jobTitle'], shape: 'text', like: 'title'},
	degree: {understood: words('degree studyType qualification course')},
	area: {understood: words('area major fieldOfStudy')},
	title: {
		documented: ['title'],
		understood: ['headline'],
		shape: 'text',
		about: 'What you were, or what it is called.',
	},
	role: {
		documented: words('position role designation'),
		understood: words('job positionTitle'),
		shape: 'text',
		like: 'title',
	},
	name: {understood: ['name']},
	organization: {
		documented: words(
			'organization organisation company jobCompany employer org institution institute',
		),
		understood: words(
			'companyName organizationName school university issuer issuingOrganization publisher awarder entity client venue provider',
		),
		shape: 'organization',
	},
	subtitle: {documented: ['subtitle'], shape: 'organization', like: 'organization'},
	place: {documented: ['place'], shape: 'organization', like: 'organization'},
	location: {
		documented: ['location'],
		understood: words('jobLocation companyLocation city address'),
		shape: 'text',
		about: 'The place.',
	},
	country: {documented: ['country'], shape: 'text', like: 'location'},
	period: {
		documented: words('period range dates dateRange jobTimeframe'),
		understood: words('timeframe timeline timePeriod timespan when'),
		shape: 'period',
	},
	duration: {
		documented: ['duration'],
		understood: words('years time'),
		shape: 'period',
		like: 'period',
	},
	start: {
		documented: words('startDate start dateStart from'),
		understood: words('startYear since began started'),
		shape: 'date',
		like: 'period',
	},
	end: {
		documented: words('endDate end dateEnd to'),
		understood: words('endYear until ended till'),
		shape: 'date',
		like: 'period',
	},
	current: {understood: words('current isCurrent present ongoing currentlyWorking')},
	year: {
		documented: ['year'],
		understood: words(
			'releaseDate completionDate issueDate dateIssued issued awarded graduation graduationDate graduationYear',
		),
		shape: 'period',
		like: 'period',
	},
	date: {documented: ['date'], shape: 'date', like: 'period'},
	body: {
		documented: words('body summary description details'),
		understood: words(
			'text overview abstract reference jobDescription bio excerpt tagline courseOverview value',
		),
		shape: 'paragraphs',
		about: 'The text, if there is none below the front matter.',
	},
	highlights: {
		documented: ['highlights'],
		understood: words(
			'responsibilities achievements accomplishments keyPoints bullets points bulletPoints tasks duties courses',
		),
		shape: 'paragraphs',
		about: 'Points of the text, if there is none below the front matter.',
	},
	roles: {understood: words('positions roles jobs subRoles')},
	tags: {
		documented: words('tags tech technologies maintech tools skills'),
		understood: words(
			'techs stack techStack keywords badges languages topics techUsed technologiesUsed builtWith items',
		),
		shape: 'names',
		about: 'What was used: a list, or words between commas.',
	},
	level: {
		documented: ['level'],
		understood: words('fluency proficiency score gpa grade'),
		shape: 'text',
		about: 'How well: fluent, native, expert.',
	},
	url: {
		documented: words('url website external'),
		understood: words(
			'link href site siteUrl homepage externalLink certificateUrl credentialUrl linkTo',
		),
		shape: 'links',
		about: 'The one address, where there is only one.',
	},
	companyUrl: {
		documented: words('companyUrl companyLink'),
		understood: words('companyWebsite companySite organizationUrl institutionUrl employerUrl'),
		shape: 'links',
		about: 'Another address.',
	},
	source: {
		documented: words('github repoUrl githubLink'),
		understood: words(
			'repository repo repoLink githubUrl githubRepo gitlab source code sourceUrl sourceCode codeUrl codeLink',
		),
		shape: 'links',
		about: 'Another address.',
	},
	demo: {
		documented: words('demoUrl demoLink'),
		understood: words('demo live liveUrl liveLink liveDemo preview'),
		shape: 'links',
		about: 'Another address.',
	},
	doi: {understood: ['doi']},
	links: {documented: ['links'], understood: ['socialLinks'], shape: 'links'},
	slug: {understood: words('slug id')},
	order: {
		documented: words('order weight'),
		understood: words('sortOrder rank'),
		shape: 'number',
		about: 'Smaller numbers stand first. Without it, the latest stands first.',
	},
	pdf: {
		documented: ['pdf'],
		shape: 'switch',
		about: 'Whether it belongs into the PDF. If no entry says so, the PDF has them all.',
	},
	draft: {documented: ['draft'], shape: 'switch', about: 'true hides it.'},
	hidden: {
		documented: words('hidden hide'),
		understood: words('archived disabled'),
		shape: 'switch',
		about: 'true hides it, as draft does.',
	},
	shown: {
		documented: words('active enable enabled published'),
		understood: words('shown visible show'),
		shape: 'switch',
		about: 'false hides it, as draft: true does.',
	},
	locale: {
		documented: words('locale lang'),
		understood: ['language'],
		shape: 'localeTag',
		about: 'The language it is written in, if its path does not say.',
	},
	translationKey: {
		documented: ['translationKey'],
		shape: 'word',
		about: 'The same in every translation of one entry, if their files have different names.',
	},
};

/** What some keys mean in one section only, before what they mean elsewhere. */
const sectionKeys: ReadonlyMap<string, KeyTable<EntryField>> = new Map([
	[
		'skills',
		{
			name: {understood: words('category group grouping tier family label type skill')},
			tags: {understood: words('list details names')},
		},
	],
	['languages', {name: {understood: words('language idiom')}}],
	['interests', {name: {understood: ['item']}}],
	[
		'publications',
		{
			organization: {understood: words('journal booktitle')},
			url: {understood: ['doi']},
			authors: {understood: words('authors author')},
		},
	],
]);

/** The keys of an item in a list that are worth completing: the schema of lists knows them. */
export const itemKeys: KeyTable<EntryField> = {
	title: {
		documented: words('title degree name category language'),
		shape: 'text',
		about: 'What it is called: a degree, a group of skills, a language.',
	},
	slug: {
		documented: words('slug id'),
		shape: 'word',
		about: 'Its name in addresses and on the command line, the same in every language.',
	},
	organization: {
		documented: words('organization company institution school issuer'),
		shape: 'organization',
	},
	period: {documented: words('period date year'), shape: 'period'},
	location: {documented: ['location'], shape: 'text', about: 'The place.'},
	level: {
		documented: words('level fluency'),
		shape: 'text',
		about: 'How well: native, fluent, expert.',
	},
	tags: {
		documented: words('items keywords tags'),
		shape: 'names',
		about: 'The members of a group: the skills of one kind.',
	},
	url: {documented: ['url'], shape: 'links', about: 'The one address, where there is only one.'},
	links: {documented: ['links'], shape: 'links'},
	order: {
		documented: words('order weight'),
		shape: 'number',
		about: 'Smaller numbers stand first. Without it, items stay in the order of the list.',
	},
	pdf: {
		documented: ['pdf'],
		shape: 'switch',
		about: 'Whether it belongs into the PDF. If no entry says so, the PDF has them all.',
	},
	draft: {documented: ['draft'], shape: 'switch', about: 'true hides it.'},
	body: {
		documented: words('body description summary'),
		shape: 'paragraphs',
		about: 'More about it, in Markdown.',
	},
};

/** Every key that means something in a profile. */
export const profileKeys: KeyTable<ProfileField> = {
	name: {
		documented: ['name'],
		understood: words('fullName displayName author'),
		shape: 'text',
		about: 'Your name.',
	},
	firstName: {understood: ['firstName']},
	lastName: {understood: ['lastName']},
	headline: {
		documented: ['headline'],
		understood: words('label tagline jobTitle designation occupation title subtitle position'),
		shape: 'text',
		about: 'What you are, in a line.',
	},
	contact: {
		documented: ['contact'],
		understood: words('contactInfo author'),
		shape: 'contact',
		about: 'How to reach you. The same keys may stand on their own, outside of contact.',
	},
	email: {
		documented: ['email'],
		understood: ['mail'],
		shape: 'text',
		about: 'Your address for mail.',
	},
	phone: {
		documented: ['phone'],
		understood: words('telephone mobile'),
		shape: 'text',
		about: 'Your telephone number, with quotes around it if it begins with a plus sign.',
	},
	location: {
		documented: ['location'],
		shape: 'text',
		about: 'Where you live, as far as a reader should know.',
	},
	website: {
		documented: words('website url'),
		understood: ['homepage'],
		shape: 'address',
		about: 'Your own page.',
	},
	links: {
		documented: ['links'],
		understood: words('profiles socialNetworks social socials socialLinks'),
		shape: 'links',
	},
	locales: {
		documented: words('locales locale defaultLocale'),
		shape: 'locales',
		about:
			'The languages of the résumé in the order in which a reader is offered them; the first is the default.',
	},
	contentFormat: {
		documented: ['contentFormat'],
		shape: 'format',
		about: 'The version of this format that the content is written in.',
	},
	picture: {understood: words('photo image picture avatar')},
	summary: {understood: words('summary about bio objective')},
};

/** The keys of one field of a table, those that count first first. */
export function keysOf<Field extends string>(
	table: KeyTable<Field>,
	field: Field,
): readonly string[] {
	const {documented = [], understood = []} = table[field] ?? {};
	return [...documented, ...understood];
}

/** All keys of a table. */
export function allKeys<Field extends string>(table: KeyTable<Field>): string[] {
	return (Object.keys(table) as Field[]).flatMap((field) => keysOf(table, field));
}

/** What the keys of one kind of source mean: a word may be one thing in one and another in the next. */
export type Keys = {
	entry: KeyTable<EntryField>;
	/** What some keys mean in one section only, before what they mean elsewhere. */
	sections: ReadonlyMap<string, KeyTable<EntryField>>;
	profile: KeyTable<ProfileField>;
	/**
	 * What other programs read, and a résumé does not show: at the top of front matter, and anywhere;
	 * as `normalizeKey` spells them.
	 */
	asides: {page: ReadonlySet<string>; anywhere: ReadonlySet<string>};
};

/** What keys mean where nothing tells which program or theme they were written for. */
export const usualKeys: Keys = {
	entry: entryKeys,
	sections: sectionKeys,
	profile: profileKeys,
	asides: {page: pageKeys, anywhere: lookKeys},
};

/** Where no site or theme reads the file: what is not shown is the owner's. */
export const noAsides: Keys['asides'] = {page: new Set(), anywhere: new Set()};
