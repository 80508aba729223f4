import {keyList} from '../data/value.ts';
import type {EntryField, KeyTable} from './keys.ts';

/** Every key that means something in an entry, wherever the entry stands. */
export const entryKeys: KeyTable<EntryField> = {
	jobTitle: {documented: ['jobTitle'], shape: 'text', like: 'title'},
	degree: {understood: keyList('degree studyType qualification course')},
	area: {understood: keyList('area major fieldOfStudy')},
	title: {
		documented: ['title'],
		understood: ['headline'],
		shape: 'text',
		about: 'Your role, or what it is called.',
	},
	role: {
		documented: keyList('position role designation'),
		understood: keyList('job positionTitle'),
		shape: 'text',
		like: 'title',
	},
	name: {understood: ['name']},
	organization: {
		documented: keyList(
			'organization organisation company jobCompany employer org institution institute',
		),
		understood: keyList(
			'companyName organizationName school university issuer issuingOrganization publisher awarder entity client venue provider',
		),
		shape: 'organization',
	},
	subtitle: {documented: ['subtitle'], shape: 'organization', like: 'organization'},
	place: {documented: ['place'], shape: 'organization', like: 'organization'},
	location: {
		documented: ['location'],
		understood: keyList('jobLocation companyLocation city address'),
		shape: 'text',
		about: 'Where it was.',
	},
	country: {documented: ['country'], shape: 'text', like: 'location'},
	period: {
		documented: keyList('period range dates dateRange jobTimeframe'),
		understood: keyList('timeframe timeline timePeriod timespan when'),
		shape: 'period',
	},
	duration: {
		documented: ['duration'],
		understood: keyList('years time'),
		shape: 'period',
		like: 'period',
	},
	start: {
		documented: keyList('startDate start dateStart from'),
		understood: keyList('startYear since began started'),
		shape: 'date',
		like: 'period',
	},
	end: {
		documented: keyList('endDate end dateEnd to'),
		understood: keyList('endYear until ended till'),
		shape: 'date',
		like: 'period',
	},
	current: {understood: keyList('current isCurrent present ongoing currentlyWorking')},
	year: {
		documented: ['year'],
		understood: keyList(
			'releaseDate completionDate issueDate dateIssued issued awarded graduation graduationDate graduationYear',
		),
		shape: 'period',
		like: 'period',
	},
	date: {documented: ['date'], shape: 'date', like: 'period'},
	body: {
		documented: keyList('body summary description details'),
		understood: keyList(
			'text overview abstract reference jobDescription bio excerpt tagline courseOverview value',
		),
		shape: 'paragraphs',
		about: 'The text, if there is none below the front matter.',
	},
	highlights: {
		documented: ['highlights'],
		understood: keyList(
			'responsibilities achievements accomplishments keyPoints bullets points bulletPoints tasks duties',
		),
		shape: 'paragraphs',
		about: 'Bullet points, if there is no text below the front matter.',
	},
	roles: {understood: keyList('positions roles jobs subRoles')},
	tags: {
		documented: keyList('tags tech technologies maintech tools skills'),
		understood: keyList(
			'techs stack techStack keywords badges languages topics techUsed technologiesUsed builtWith items',
		),
		shape: 'names',
		about: 'What you used: a list, or words separated by commas.',
	},
	level: {
		documented: ['level'],
		understood: keyList('fluency proficiency'),
		shape: 'text',
		about: 'How well you know it: fluent, native, expert.',
	},
	score: {
		documented: ['score'],
		understood: keyList('gpa grade'),
		shape: 'text',
		about: 'The result of a course or a test.',
	},
	courses: {
		documented: ['courses'],
		understood: keyList('coursework relevantCourses relevantCoursework'),
		shape: 'names',
		about: 'What you studied.',
	},
	department: {
		documented: ['department'],
		understood: keyList('dept division faculty'),
		shape: 'text',
		about: 'The part of the organization.',
	},
	employment: {
		documented: ['employmentType'],
		understood: keyList('employment jobType contractType workload'),
		shape: 'text',
		about: 'Full-time, part-time, freelance and the like.',
	},
	remark: {understood: keyList('periodNote dateNote')},
	url: {
		documented: keyList('url website external'),
		understood: keyList(
			'link href site siteUrl homepage externalLink certificateUrl credentialUrl linkTo',
		),
		shape: 'links',
		about: 'Its address, if it has only one.',
	},
	companyUrl: {
		documented: keyList('companyUrl companyLink'),
		understood: keyList('companyWebsite companySite organizationUrl institutionUrl employerUrl'),
		shape: 'links',
		about: 'Another address.',
	},
	source: {
		documented: keyList('github repoUrl githubLink'),
		understood: keyList(
			'repository repo repoLink githubUrl githubRepo gitlab source code sourceUrl sourceCode codeUrl codeLink',
		),
		shape: 'links',
		about: 'Another address.',
	},
	demo: {
		documented: keyList('demoUrl demoLink'),
		understood: keyList('demo live liveUrl liveLink liveDemo preview'),
		shape: 'links',
		about: 'Another address.',
	},
	doi: {understood: ['doi']},
	links: {documented: ['links'], understood: ['socialLinks'], shape: 'links'},
	slug: {understood: keyList('slug id')},
	order: {
		documented: keyList('order weight'),
		understood: keyList('sortOrder rank'),
		shape: 'number',
		about: 'Smaller numbers come first. Without it, the latest comes first.',
	},
	pdf: {
		documented: ['pdf'],
		shape: 'switch',
		about: 'Whether it belongs in the PDF. If no entry says so, the PDF has them all.',
	},
	for: {
		documented: ['for'],
		shape: 'names',
		about: 'The targets that it is for alone.',
	},
	show: {
		documented: ['show'],
		shape: 'surfaces',
		about: 'Where it may be seen: pdf, html, site and their like. Without it, everywhere.',
	},
	draft: {documented: ['draft'], shape: 'switch', about: 'true hides it.'},
	hidden: {
		documented: keyList('hidden hide'),
		understood: keyList('archived disabled'),
		shape: 'switch',
		about: 'true hides it, as draft does.',
	},
	shown: {
		documented: keyList('active enable enabled published'),
		understood: keyList('shown visible'),
		shape: 'switch',
		about: 'false hides it, as draft: true does.',
	},
	locale: {
		documented: keyList('locale lang'),
		understood: ['language'],
		shape: 'localeTag',
		about: 'The language it is written in, if its path doesn’t say.',
	},
	translationKey: {
		documented: ['translationKey'],
		shape: 'word',
		about: 'The same in every translation of one entry, if their files have different names.',
	},
};

/** The keys of an item in a list that are worth completing: the schema of lists knows them. */
export const itemKeys: KeyTable<EntryField> = {
	title: {
		documented: keyList('title degree name category language'),
		shape: 'text',
		about: 'Its name: a degree, a group of skills, a language.',
	},
	slug: {
		documented: keyList('slug id'),
		shape: 'word',
		about: 'Its name in addresses and on the command line, the same in every language.',
	},
	organization: {
		documented: keyList('organization company institution school issuer'),
		shape: 'organization',
	},
	period: {documented: keyList('period date year'), shape: 'period'},
	location: {documented: ['location'], shape: 'text', about: 'Where it was.'},
	level: {
		documented: keyList('level fluency'),
		shape: 'text',
		about: 'How well you know it: native, fluent, expert.',
	},
	tags: {
		documented: keyList('items keywords tags'),
		shape: 'names',
		about: 'The members of a group: the skills of one kind.',
	},
	url: {documented: ['url'], shape: 'links', about: 'Its address, if it has only one.'},
	links: {documented: ['links'], shape: 'links'},
	order: {
		documented: keyList('order weight'),
		shape: 'number',
		about: 'Smaller numbers come first. Without it, items stay in the order of the list.',
	},
	pdf: {
		documented: ['pdf'],
		shape: 'switch',
		about: 'Whether it belongs in the PDF. If no entry says so, the PDF has them all.',
	},
	show: {
		documented: ['show'],
		shape: 'surfaces',
		about: 'Where it may be seen: pdf, html, site and their like. Without it, everywhere.',
	},
	draft: {documented: ['draft'], shape: 'switch', about: 'true hides it.'},
	body: {
		documented: keyList('body description summary'),
		shape: 'paragraphs',
		about: 'More about it, in Markdown.',
	},
};
