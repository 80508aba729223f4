import type {Json} from '../../source/resume/types.ts';

/**
 * Documents as people write them. `becomes` is what those are that version 1 of the schema would not
 * take; the others come back as they are.
 */
export const shapes: ReadonlyArray<{name: string; document: Json; becomes?: Json}> = [
	{
		name: 'every part of version 1, and keys of one’s own in each',
		document: {
			$schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
			basics: {
				name: 'Zoë “Z” Ångström',
				label: 'Ingénieure',
				image: 'https://example.org/z.jpg',
				email: 'zoe@example.org',
				phone: '+33 1 23',
				url: 'https://example.org/~z',
				summary: '**Bold**\n\n- a list\n- of two',
				location: {address: '1 rue\n2e', postalCode: '75', city: 'Paris', countryCode: 'FR', x: 1},
				profiles: [{network: 'GitHub', username: 'z', url: 'https://github.com/z', x: []}],
				pronouns: 'she/her',
			},
			work: [
				{
					name: 'A',
					position: 'B',
					location: 'C',
					description: 'D',
					url: 'https://a.example',
					startDate: '2019-10-03',
					endDate: '2020-01',
					summary: 'E',
					highlights: ['F', '*G*'],
					keywords: ['H'],
					x: {y: [null, true, 1.5]},
				},
			],
			volunteer: [{organization: 'A', position: 'B', x: null}],
			education: [
				{
					institution: 'A',
					area: 'B',
					studyType: 'C',
					score: '1.0',
					courses: ['D'],
					startDate: '2010',
					endDate: '2013',
					thesis: {title: 'E'},
				},
			],
			awards: [{title: 'A', date: '2016-11-22', awarder: 'B', summary: 'C', x: 1}],
			certificates: [{name: 'A', date: '2020', url: 'https://c.example', issuer: 'B', id: 'x-1'}],
			publications: [{name: 'A', publisher: 'B', releaseDate: '2018', doi: '10.1/2'}],
			skills: [{name: 'A', level: 'B', keywords: ['C'], years: 3}],
			languages: [{language: 'A', fluency: 'B', iso: 'en'}],
			interests: [{name: 'A', keywords: ['B'], x: 1}],
			references: [{name: 'A', reference: 'B', phone: '1'}],
			projects: [
				{
					name: 'A',
					description: 'B',
					highlights: ['C'],
					keywords: ['D'],
					startDate: '2016',
					endDate: '2016',
					url: 'https://p.example',
					roles: ['E'],
					entity: 'F',
					type: 'talk',
				},
			],
			meta: {version: 'v1.0.0', theme: 'even', own: {deep: [1]}},
			x: {own: [1, 'two', null]},
		},
	},
	{name: 'hardly anything', document: {basics: {name: 'A'}}},
	{
		name: 'empty lists, empty texts, and an order of its own',
		document: {
			work: [],
			skills: [],
			meta: {},
			basics: {summary: '', name: 'A', profiles: [], location: {}},
			education: [{institution: 'B', courses: []}],
			awards: [],
		},
	},
	{
		name: 'no basics',
		document: {
			$schema: 'https://example.org/resume-schema.json',
			work: [{name: 'A', position: 'B'}],
			x: 1,
		},
	},
	{
		name: 'several roles in one organization, and the same role twice',
		document: {
			basics: {name: 'A'},
			work: [
				{
					name: 'Mill',
					positions: [
						{position: 'Miller', startDate: '2010', endDate: '2012', x: 1},
						{position: 'Sweeper', startDate: '2009', endDate: '2010'},
					],
				},
				{name: 'Mill', position: 'Boss', startDate: '2012'},
				{name: 'Mill', position: 'Boss', startDate: '2012'},
			],
		},
	},
	{
		name: 'sections that the schema does not know',
		document: {
			basics: {name: 'A'},
			talks: [{title: 'T', venue: 'V', date: '2019', url: 'https://t.example'}],
			patents: [{title: 'P', number: 7}, {title: 'Q'}],
			about: 'Some more.',
			hobbies: [{name: 'Chess'}],
		},
	},
	{
		name: 'writing from right to left and from top to bottom, arrows and emoji',
		document: {
			basics: {name: 'محمد 山田', label: '→ 🚀 エンジニア', summary: 'שלום\n世界'},
			work: [{name: '株式会社', position: 'エンジニア', highlights: ['設計 → 実装', 'مرحبا']}],
		},
	},
	{
		name: 'keys that mean something to JavaScript',
		document: JSON.parse(
			'{"basics":{"name":"A","__proto__":{"x":1}},"work":[{"name":"B","position":"C","__proto__":"d","constructor":"e"}],"__proto__":{"y":2},"toString":"f"}',
		),
	},
	{
		name: 'version 0',
		document: {
			basics: {
				name: 'Richard',
				label: 'Programmer',
				picture: 'https://example.org/r.jpg',
				email: 'r@example.org',
				website: 'https://example.org',
				summary: 'S',
				location: {city: 'Tulsa', countryCode: 'US'},
				profiles: [{network: 'Twitter', username: 'r', url: 'https://twitter.com/r'}],
			},
			work: [
				{
					company: 'Pied Piper',
					position: 'CEO',
					website: 'https://p.example',
					startDate: '2013-12-01',
					endDate: '2014-12-01',
					summary: 'S',
					highlights: ['H'],
					own: 1,
				},
			],
			volunteer: [{organization: 'O', position: 'P', website: 'https://v.example'}],
			education: [{institution: 'U', area: 'A', studyType: 'B', gpa: '4.0', courses: ['C']}],
			publications: [
				{name: 'N', publisher: 'P', releaseDate: '2014-10-01', website: 'https://n.example'},
			],
			skills: [{name: 'Web', level: 'Master', keywords: ['HTML']}],
			languages: [{language: 'English', fluency: 'Native'}],
			references: [{name: 'E', reference: 'R'}],
		},
		becomes: {
			basics: {
				name: 'Richard',
				label: 'Programmer',
				...{image: 'https://example.org/r.jpg', picture: 'https://example.org/r.jpg'},
				email: 'r@example.org',
				...{url: 'https://example.org', website: 'https://example.org'},
				summary: 'S',
				location: {city: 'Tulsa', countryCode: 'US'},
				profiles: [{network: 'Twitter', username: 'r', url: 'https://twitter.com/r'}],
			},
			work: [
				{
					...{name: 'Pied Piper', company: 'Pied Piper'},
					position: 'CEO',
					...{url: 'https://p.example', website: 'https://p.example'},
					startDate: '2013-12-01',
					endDate: '2014-12-01',
					summary: 'S',
					highlights: ['H'],
					own: 1,
				},
			],
			volunteer: [
				{
					...{organization: 'O', position: 'P'},
					...{url: 'https://v.example', website: 'https://v.example'},
				},
			],
			education: [
				{
					...{institution: 'U', area: 'A', studyType: 'B'},
					...{score: '4.0', gpa: '4.0', courses: ['C']},
				},
			],
			publications: [
				{
					...{name: 'N', publisher: 'P', releaseDate: '2014-10-01'},
					...{url: 'https://n.example', website: 'https://n.example'},
				},
			],
			skills: [{name: 'Web', level: 'Master', keywords: ['HTML']}],
			languages: [{language: 'English', fluency: 'Native'}],
			references: [{name: 'E', reference: 'R'}],
		},
	},
	{
		name: 'version 0 with empty and missing ends, and both spellings of a key',
		document: {
			basics: {name: 'A', picture: '', website: 'https://old.example', url: 'https://new.example'},
			work: [
				{company: 'B', name: 'C', position: 'D', startDate: '2013', endDate: ''},
				{company: 'E', position: 'F', startDate: '2010', endDate: null},
			],
		},
		becomes: {
			basics: {
				...{name: 'A', image: '', picture: ''},
				...{website: 'https://old.example', url: 'https://new.example'},
			},
			work: [
				{company: 'B', name: 'C', position: 'D', startDate: '2013'},
				{name: 'E', company: 'E', position: 'F', startDate: '2010'},
			],
		},
	},
	{
		name: 'dates, addresses and kinds that no validator takes',
		document: {
			basics: {
				name: 'A',
				email: 'not yet',
				url: 'www.example.com/ü',
				location: {city: 'B', postalCode: 94115},
				phone: 5554321,
			},
			work: [
				{name: 'C', position: 'D', startDate: 'Jan 2013', endDate: 'Present', url: 'TBD'},
				{name: 'E', position: 'F', startDate: '2011-02-30', endDate: 'some day'},
			],
			education: [{institution: 'G', studyType: 'H', score: 3.5, courses: 'I'}],
			skills: ['J', {name: 'K', keywords: 'L, M'}],
		},
		becomes: {
			basics: {
				name: 'A',
				email_: 'not yet',
				url: 'https://www.example.com/%C3%BC',
				location: {city: 'B', postalCode: '94115'},
				phone: '5554321',
			},
			work: [
				{
					name: 'C',
					position: 'D',
					startDate: '2013-01',
					startDate_: 'Jan 2013',
					endDate_: 'Present',
					url_: 'TBD',
				},
				{name: 'E', position: 'F', startDate: '2011-02-30', endDate_: 'some day'},
			],
			education: [{institution: 'G', studyType: 'H', score: '3.5', courses: ['I']}],
			skills: [{name: 'J'}, {name: 'K', keywords: ['L', 'M']}],
		},
	},
];
