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
	| 'summary';

/**
 * The keys of one field; of several in one map the first here counts. `documented` keys stand in
 * the README and in the JSON Schemas; `understood` ones are what else people write.
 */
export type FieldKeys = {documented?: readonly string[]; understood?: readonly string[]};

/** The keys of each field. How a key is spelled does not matter: see `normalizeKey`. */
export type KeyTable<Field extends string> = Readonly<Partial<Record<Field, FieldKeys>>>;

const words = (text: string): readonly string[] => text.split(' ');

/** Every key that means something in an entry, wherever the entry stands. */
export const entryKeys: KeyTable<EntryField> = {
	jobTitle: {documented: ['jobTitle']},
	degree: {understood: words('degree studyType qualification course')},
	area: {understood: words('area major fieldOfStudy')},
	title: {documented: ['title'], understood: ['headline']},
	role: {documented: words('position role designation'), understood: words('job positionTitle')},
	name: {understood: ['name']},
	organization: {
		documented: words(
			'organization organisation company jobCompany employer org institution institute',
		),
		understood: words(
			'companyName organizationName school university issuer issuingOrganization publisher awarder entity client venue provider',
		),
	},
	subtitle: {documented: ['subtitle']},
	place: {documented: ['place']},
	location: {
		documented: ['location'],
		understood: words('jobLocation companyLocation city address'),
	},
	country: {documented: ['country']},
	period: {
		documented: words('period range dates dateRange jobTimeframe'),
		understood: words('timeframe timeline timePeriod timespan when'),
	},
	duration: {documented: ['duration'], understood: words('years time')},
	start: {
		documented: words('startDate start dateStart from'),
		understood: words('startYear since began started'),
	},
	end: {
		documented: words('endDate end dateEnd to'),
		understood: words('endYear until ended till'),
	},
	current: {understood: words('current isCurrent present ongoing currentlyWorking')},
	date: {
		documented: words('date year'),
		understood: words('releaseDate completionDate issueDate dateIssued graduation'),
	},
	body: {
		documented: words('body summary description details'),
		understood: words(
			'text overview abstract reference jobDescription bio excerpt tagline courseOverview value',
		),
	},
	highlights: {
		documented: ['highlights'],
		understood: words(
			'responsibilities achievements accomplishments keyPoints bullets points bulletPoints tasks duties courses',
		),
	},
	roles: {understood: words('positions roles jobs subRoles')},
	tags: {
		documented: words('tags tech technologies maintech tools skills'),
		understood: words(
			'techs stack techStack keywords badges languages topics techUsed technologiesUsed builtWith items',
		),
	},
	level: {documented: ['level'], understood: words('fluency proficiency score gpa grade')},
	url: {
		documented: words('url website external'),
		understood: words(
			'link href site siteUrl homepage externalLink certificateUrl credentialUrl linkTo',
		),
	},
	companyUrl: {
		documented: words('companyUrl companyLink'),
		understood: words('companyWebsite companySite organizationUrl institutionUrl employerUrl'),
	},
	source: {
		documented: words('github repoUrl githubLink'),
		understood: words(
			'repository repo repoLink githubUrl githubRepo gitlab source code sourceUrl sourceCode codeUrl codeLink',
		),
	},
	demo: {
		documented: words('demoUrl demoLink'),
		understood: words('demo live liveUrl liveLink liveDemo preview'),
	},
	links: {documented: ['links'], understood: ['socialLinks']},
	slug: {understood: words('slug id')},
	order: {documented: words('order weight'), understood: words('sortOrder rank')},
	pdf: {documented: ['pdf']},
	draft: {documented: ['draft']},
	hidden: {documented: words('hidden hide'), understood: words('archived disabled')},
	shown: {
		documented: words('active enable enabled published'),
		understood: words('shown visible show'),
	},
	locale: {documented: words('locale lang'), understood: ['language']},
	translationKey: {documented: ['translationKey']},
};

/** What some keys mean in one section only, before what they mean elsewhere. */
export const sectionKeys: ReadonlyMap<string, KeyTable<EntryField>> = new Map([
	[
		'skills',
		{
			name: {understood: words('category group family label type')},
			tags: {understood: words('list details')},
		},
	],
	['languages', {name: {understood: words('language idiom')}}],
	['interests', {name: {understood: ['item']}}],
]);

/** The keys of an item in a list that are worth completing: the schema of lists knows them. */
export const itemKeys: KeyTable<EntryField> = {
	title: {documented: words('title degree name category language')},
	slug: {documented: words('slug id')},
	organization: {documented: words('organization company institution school issuer')},
	period: {documented: words('period date year')},
	location: {documented: ['location']},
	level: {documented: words('level fluency')},
	tags: {documented: words('items keywords tags')},
	url: {documented: ['url']},
	links: {documented: ['links']},
	order: {documented: words('order weight')},
	pdf: {documented: ['pdf']},
	draft: {documented: ['draft']},
	body: {documented: words('body description summary')},
};

/** Every key that means something in a profile. */
export const profileKeys: KeyTable<ProfileField> = {
	name: {documented: ['name'], understood: words('fullName displayName author')},
	firstName: {understood: ['firstName']},
	lastName: {understood: ['lastName']},
	headline: {
		documented: ['headline'],
		understood: words('label tagline jobTitle designation occupation'),
	},
	contact: {documented: ['contact'], understood: words('contactInfo author')},
	email: {documented: ['email'], understood: ['mail']},
	phone: {documented: ['phone'], understood: words('telephone mobile')},
	location: {documented: ['location']},
	website: {documented: words('website url'), understood: ['homepage']},
	links: {
		documented: ['links'],
		understood: words('profiles socialNetworks social socials socialLinks'),
	},
	locales: {documented: words('locales locale defaultLocale')},
	contentFormat: {documented: ['contentFormat']},
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
};

/** What keys mean where nothing tells which program or theme they were written for. */
export const usualKeys: Keys = {entry: entryKeys, sections: sectionKeys, profile: profileKeys};
