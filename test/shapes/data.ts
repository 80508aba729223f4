import {apart, filled, type Grow, interleaved, nested, repeated} from './ways.ts';

/** Files by their paths. */
export type Files = Record<string, string>;
export type GrowFiles = (size: number) => Files;

const entry = (front: string, body = 'Text.\n') => `---\n${front}\n---\n\n${body}`;
const profile = 'name: Ada Brook\n';

/** Front matter in YAML. */
const front: Record<string, Grow> = {
	tags: filled('title: T\ntags:\n', '  - a#\n'),
	'tags in brackets': filled('title: T\ntags: [', 'a#, ', 'b]\n'),
	'tags in one line': filled('title: T\ntags: ', 'a#, '),
	links: filled('title: T\nlinks:\n', '  - https://x.example/#\n'),
	'labelled links': filled('title: T\nlinks:\n', '  - {label: a, url: "https://x.example/#"}\n'),
	'bad links': filled('title: T\nlinks:\n', '  - javascript:a#\n'),
	authors: filled('title: T\ndate: 2019\nauthors:\n', '  - Ada B#\n'),
	'authors in one line': filled('title: T\ndate: 2019\nauthors: Ada Brook', ' and Bo C#'),
	'unknown keys': filled('title: T\n', 'key#: a\n'),
	'keys nearly known': filled('title: T\n', 'titel#: a\n'),
	'a key again and again': filled('title: T\n', 'title: a\n'),
	'long title': filled('title: ', 'a ', '\n'),
	'long title of marks': filled('title: "', '*a _b ', '"\n'),
	'long address': filled('title: T\nurl: https://x.example/', 'a', '\n'),
	'long period': filled('title: T\nperiod: ', '2019 - ', '\n'),
	'long period of words': filled('title: T\nperiod: ', 'from May ', '\n'),
	'maps in maps': nested('a: {', '}'),
	'lists in lists': nested('[', ']'),
	'block of text': filled('title: T\nsummary: |\n', '  a\n'),
	'folded text': filled('title: T\nsummary: >\n', '  a\n\n'),
	highlights: filled('title: T\nhighlights:\n', '  - Did *a* #\n'),
	'quote never closed': filled('title: "', 'a\n  '),
	'bracket never closed': filled('title: [', 'a, '),
	'anchors and aliases': filled('title: T\nb: &a [x]\nc:\n', '  - *a\n'),
	anchors: filled('title: T\nc:\n', '  - &a# x\n'),
	'broken lines': filled('title: T\n', 'a# b\n'),
	'broken lists': filled('title: T\nc:\n', '  - a: b: c\n'),
	colons: filled('title: ', 'a: ', '\n'),
	comments: filled('title: T\n', '# a\n'),
	'blank lines': filled('title: T\n', '\n'),
	tabs: filled('title: T\n', '\ta: b\n'),
	'deep keys': (size) =>
		`title: T\n${Array.from({length: Math.sqrt(size)}, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')}`,
	dashes: repeated('- '),
	'question marks': repeated('? '),
};

const frontOfOthers: ReadonlyArray<readonly [string, Grow]> = [
	['TOML tags', filled('+++\ntitle = "T"\ntags = [', '"a#", ', '"b"]\n+++\n')],
	['TOML keys', filled('+++\ntitle = "T"\n', 'key# = "a"\n', '+++\n')],
	['TOML tables', filled('+++\ntitle = "T"\n', '[a#]\nb = 1\n', '+++\n')],
	['TOML dotted', filled('+++\ntitle = "T"\na', '.b', ' = 1\n+++\n')],
	['TOML broken', filled('+++\ntitle = "T"\n', 'a# b\n', '+++\n')],
	['JSON keys', filled('{"title": "T"', ',\n"key#": "a"', '}\n\nText.')],
	['JSON nested', (size) => `{"title": ${nested('{"a": ', '}', '1')(size)}}\n\nText.`],
	['JSON never closed', filled('{"title": "T', '\\"', '')],
	['front matter never closed', filled('---\ntitle: T\n', 'a#: b\n')],
	['separators', repeated('---\n')],
];

const lists: Record<string, GrowFiles> = {
	'list of skills': (size) => ({'skills.yml': repeated('- Go#\n')(size)}),
	'groups of skills': (size) => ({'skills.yml': repeated('- name: a#\n  items: [b, c#]\n')(size)}),
	'one group of skills': (size) => ({
		'skills.yml': filled('- name: a\n  items:\n', '    - b#\n')(size),
	}),
	'list of jobs': (size) => ({
		'experience.yml': repeated('- title: a#\n  company: b\n  start: 2019\n  highlights: [c]\n')(
			size,
		),
	}),
	'list of jobs without titles': (size) => ({'experience.yml': repeated('- company: b#\n')(size)}),
	'list of publications': (size) => ({
		'publications.yml': repeated('- title: a#\n  date: 2019\n  authors: [Ada Brook, Bo]\n')(size),
	}),
	'list in JSON': (size) => ({
		'education.json': filled('[{"title": "a"}', ',\n{"title": "a#", "start": "2019"}', ']')(size),
	}),
	'list in TOML': (size) => ({'awards.toml': repeated('[[awards]]\ntitle = "a#"\n')(size)}),
	'list in CSV': (size) => ({
		'experience/a.md': entry('title: T'),
		'skills.csv': filled('name,level\n', 'a#,b\n')(size),
	}),
	'wide CSV': (size) => ({
		'experience/a.md': entry('title: T'),
		'skills.csv': `${filled('name', ',a#', '\n')(size / 2)}${repeated('b\n')(size / 2)}`,
	}),
	'quotes in CSV': (size) => ({
		'experience/a.md': entry('title: T'),
		'skills.csv': filled('name\n', '"')(size),
	}),
	'broken YAML': (size) => ({'skills.yml': repeated('- [a#\n')(size)}),
	'broken YAML in quotes': (size) => ({'skills.yml': repeated('- "a#\n')(size)}),
	'broken JSON': (size) => ({'skills.json': filled('[', '{"a": 1,, ', '')(size)}),
	'profile of links': (size) => ({
		'profile.yml': filled(`${profile}links:\n`, '  - https://x.example/#\n')(size),
	}),
	'profile of networks': (size) => ({
		'profile.yml': filled(`${profile}links:\n`, '  github: a#\n')(size),
	}),
	'profile of params': (size) => ({
		'profile.yml': filled(`${profile}params:\n`, '  a#: b\n')(size),
	}),
	'profile of languages': (size) => ({
		'profile.yml': filled(`${profile}headline:\n`, '  en-x-a#: b\n')(size),
	}),
	'profile of unknown keys': (size) => ({'profile.yml': filled(profile, 'a#: b\n')(size)}),
	'profile with a long name': (size) => ({'profile.yml': filled('name: ', 'Ada ', '\n')(size)}),
	'profile with a long summary': (size) => ({
		'profile.yml': filled(`${profile}summary: `, '*a* b ', '\n')(size),
	}),
	'profile with a long address': (size) => ({
		'profile.yml': filled(`${profile}email: `, 'a.', '@x.example\n')(size),
	}),
	'JSON Resume': (size) => ({
		'resume.json': filled(
			'{"basics": {"name": "Ada"}, "work": [{"name": "a"}',
			',{"name": "a#", "position": "b", "startDate": "2019", "highlights": ["c"]}',
			']}',
		)(size),
	}),
	'JSON Resume of highlights': (size) => ({
		'resume.json': filled(
			'{"basics": {"name": "Ada"}, "work": [{"name": "a", "position": "b", "highlights": ["x"',
			',"a#"',
			']}]}',
		)(size),
	}),
	'JSON Resume of unknown keys': (size) => ({
		'resume.json': filled(
			'{"basics": {"name": "Ada"}, "work": [{"name": "a", "position": "b"',
			',"a#": "b"',
			'}]}',
		)(size),
	}),
	'JSON Resume of unknown parts': (size) => ({
		'resume.json': filled(
			'{"basics": {"name": "Ada"}, "work": [{"name": "a", "position": "b"}]',
			',"a#": [{"title": "b"}]',
			'}',
		)(size),
	}),
	RenderCV: (size) => ({
		'cv.yaml': filled(
			'cv:\n  name: Ada\n  sections:\n    experience:\n',
			'      - company: a#\n        position: b\n        highlights: [c]\n',
		)(size),
	}),
	'RenderCV of sections': (size) => ({
		'cv.yaml': filled('cv:\n  name: Ada\n  sections:\n', '    part#:\n      - a\n')(size),
	}),
	BibTeX: (size) => ({
		'profile.yml': profile,
		'papers.bib': repeated('@article{a#, title={T#}, author={Ada Brook and Bo}, year=2019}\n')(
			size,
		),
	}),
	'BibTeX of authors': (size) => ({
		'profile.yml': profile,
		'papers.bib': filled(
			'@article{a, title={T}, year=2019, author={Ada Brook',
			' and Bo #',
			'}}\n',
		)(size),
	}),
	'BibTeX of braces': (size) => ({
		'profile.yml': profile,
		'papers.bib': `@article{a, year=2019, title=${nested('{', '}')(size)}}\n`,
	}),
	'BibTeX never closed': (size) => ({
		'profile.yml': profile,
		'papers.bib': repeated('@article{a#, title={')(size),
	}),
	'BibTeX of commands': (size) => ({
		'profile.yml': profile,
		'papers.bib': filled('@article{a, year=2019, title={', '\\emph{a} $b$ ', '}}\n')(size),
	}),
	LinkedIn: (size) => ({
		'Profile.csv': 'First Name,Last Name,Headline\nAda,Brook,Keeper\n',
		'Positions.csv': filled(
			'Company Name,Title,Description,Location,Started On,Finished On\n',
			'a#,b,c,d,Jan 2019,\n',
		)(size),
	}),
	Europass: (size) => ({
		'cv.xml': filled(
			'<?xml version="1.0"?><SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo><Identification><PersonName><FirstName>Ada</FirstName><Surname>Brook</Surname></PersonName></Identification><WorkExperienceList>',
			'<WorkExperience><Period><From year="2019"/></Period><Position><Label>a#</Label></Position></WorkExperience>',
			'</WorkExperienceList></LearnerInfo></SkillsPassport>',
		)(size),
	}),
	'Europass, nested': (size) => ({
		'cv.xml': `<SkillsPassport><LearnerInfo>${nested('<a>', '</a>')(size)}</LearnerInfo></SkillsPassport>`,
	}),
	'Europass of attributes': (size) => ({
		'cv.xml': filled(
			'<SkillsPassport><LearnerInfo ',
			'a#="b" ',
			'></LearnerInfo></SkillsPassport>',
		)(size),
	}),
	'Europass of references': (size) => ({
		'cv.xml': filled(
			'<!DOCTYPE a [<!ENTITY b "c">]><SkillsPassport><LearnerInfo>',
			'&b;',
			'</LearnerInfo></SkillsPassport>',
		)(size),
	}),
	'sites of data': (size) => ({
		'_config.yml': 'title: Ada\n',
		'_data/skills.yml': repeated('- name: a#\n')(size),
		'_data/authors.yml': repeated('a#:\n  name: b\n')(size),
	}),
	files: (size) =>
		Object.fromEntries(
			Array.from({length: size / 40}, (_, index) => [
				`experience/a-${index}.md`,
				entry(`title: A ${index}\nstart: 2019`),
			]),
		),
	'files of one order': (size) =>
		Object.fromEntries(
			Array.from({length: size / 40}, (_, index) => [
				`experience/a-${index}.md`,
				entry(`title: A ${index}\norder: 1`),
			]),
		),
	'files of one title': (size) =>
		Object.fromEntries(
			Array.from({length: size / 40}, (_, index) => [
				`experience/a-${index}.md`,
				entry('title: A\ncompany: B'),
			]),
		),
	'files in languages': (size) =>
		Object.fromEntries(
			Array.from({length: size / 40}, (_, index) => [
				`${index % 2 ? 'en' : 'es'}/experience/a-${index}.md`,
				entry(`title: A ${index}`),
			]),
		),
	'files of problems': (size) =>
		Object.fromEntries(
			Array.from({length: size / 40}, (_, index) => [
				`experience/a-${index}.md`,
				entry('titel: A\nstart: long ago'),
			]),
		),
	sections: (size) =>
		Object.fromEntries(
			Array.from({length: size / 40}, (_, index) => [`part-${index}/a.md`, entry('title: A')]),
		),
	'everywhere to be published': (size) => ({
		'papers/a.md': filled('---\ntitle: T\npublication: "', '*a* ', '"\n---\n')(size),
	}),
};

/** Files whose front matter or data is of one shape, by its name. */
export const dataShapes: ReadonlyArray<readonly [name: string, grow: GrowFiles]> = [
	...Object.entries(front).map(([name, grow]): readonly [string, GrowFiles] => [
		`front matter: ${name}`,
		(size) => ({'experience/a.md': entry(grow(size))}),
	]),
	...frontOfOthers.map(([name, grow]): readonly [string, GrowFiles] => [
		name,
		(size) => ({'experience/a.md': grow(size)}),
	]),
	...Object.entries(lists),
	['keys, then others', (size) => ({'skills.yml': apart('a#: b\n', '- c#\n')(size)})],
	[
		'data of all kinds',
		(size) => ({'skills.yml': interleaved('- a\n', 'b: c\n', '# d\n', '"e": [f]\n')(size)}),
	],
];
