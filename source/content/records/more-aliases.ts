import {type Aliases, documentAliases, type EntryField, profileAliases} from './aliases.ts';

/** What else people write; understood, but nothing to recommend. */
const otherKeys: Aliases<EntryField> = {
	degree: ['degree', 'studyType', 'qualification', 'course'],
	area: ['area', 'major', 'fieldOfStudy'],
	title: ['headline'],
	role: ['job', 'positionTitle'],
	name: ['name'],
	organization: [
		...['companyName', 'organizationName', 'school', 'university', 'issuer', 'issuingOrganization'],
		...['publisher', 'awarder', 'entity', 'client', 'venue', 'provider'],
	],
	location: ['jobLocation', 'companyLocation', 'city', 'address'],
	period: ['timeframe', 'timeline', 'timePeriod', 'timespan', 'when'],
	duration: ['years', 'time'],
	start: ['startYear', 'since', 'began', 'started'],
	end: ['endYear', 'until', 'ended', 'till'],
	current: ['current', 'isCurrent', 'present', 'ongoing', 'currentlyWorking'],
	date: ['releaseDate', 'completionDate', 'issueDate', 'dateIssued', 'graduation'],
	body: [
		...['text', 'overview', 'abstract', 'reference', 'jobDescription', 'bio', 'excerpt', 'tagline'],
		...['courseOverview', 'value'],
	],
	highlights: [
		...['responsibilities', 'achievements', 'accomplishments', 'keyPoints', 'bullets', 'points'],
		...['bulletPoints', 'tasks', 'duties', 'courses'],
	],
	roles: ['positions', 'roles', 'jobs', 'subRoles'],
	tags: [
		...['techs', 'stack', 'techStack', 'keywords', 'badges', 'languages', 'topics', 'techUsed'],
		...['technologiesUsed', 'builtWith', 'items'],
	],
	level: ['fluency', 'proficiency', 'score', 'gpa', 'grade'],
	url: [
		...[
			'link',
			'href',
			'site',
			'siteUrl',
			'homepage',
			'externalLink',
			'certificateUrl',
			'credentialUrl',
			'linkTo',
		],
	],
	companyUrl: ['companyWebsite', 'companySite', 'organizationUrl', 'institutionUrl', 'employerUrl'],
	source: [
		...['repository', 'repo', 'repoLink', 'githubUrl', 'githubRepo', 'gitlab', 'source', 'code'],
		...['sourceUrl', 'sourceCode', 'codeUrl', 'codeLink'],
	],
	links: ['socialLinks'],
	demo: ['demo', 'live', 'liveUrl', 'liveLink', 'liveDemo', 'preview'],
	slug: ['slug', 'id'],
	order: ['sortOrder', 'rank'],
	hidden: ['archived', 'disabled'],
	shown: ['shown', 'visible', 'show'],
	locale: ['language'],
};

/** Every key that means something in an entry, wherever the entry stands; a `body` comes first. */
export const entryAliases = merge({body: ['body']}, merge(documentAliases, otherKeys));

/** What some keys mean in one section only. */
export const sectionAliases: ReadonlyMap<string, Aliases<EntryField>> = new Map([
	[
		'skills',
		{
			name: ['category', 'group', 'family', 'label', 'type'],
			tags: ['list', 'details'],
		},
	],
	['languages', {name: ['language', 'idiom']}],
	['interests', {name: ['item']}],
]);

/** Every key that means something in a profile. */
export const personAliases = merge(profileAliases, {
	name: ['fullName', 'displayName', 'author'],
	headline: ['label', 'tagline', 'jobTitle', 'designation', 'occupation'],
	contact: ['contactInfo', 'author'],
	email: ['mail'],
	phone: ['telephone', 'mobile'],
	website: ['homepage'],
	links: ['profiles', 'socialNetworks', 'social', 'socials', 'socialLinks'],
});

function merge<Field extends string>(first: Aliases<Field>, more: Aliases<Field>): Aliases<Field> {
	const merged: Aliases<Field> = {...first};
	for (const field of Object.keys(more) as Field[]) {
		merged[field] = [...(first[field] ?? []), ...(more[field] ?? [])];
	}
	return merged;
}
