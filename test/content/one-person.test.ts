import {describe, expect, test} from 'vitest';
import {isSameName} from '../../source/content/names/same-name.ts';
import {load} from './folder-of.ts';

const words = {
	en: 'I keep the light of the tower and mend the lamps for all ships in the bay.',
	fr: 'Je garde la lumière dans la tour et les lampes pour tous les navires avec une équipe.',
	de: 'Ich halte das Licht im Turm für die Schiffe und die Lampen mit dem Öl bei Nacht.',
};

/** A résumé as JSON, in the words of a language. */
function json(name: string, position: string, language: keyof typeof words = 'en', email = '') {
	const work = [{name: 'Beacon', position, startDate: '2020', summary: words[language]}];
	return JSON.stringify({basics: {name, email}, work});
}

/** The same as Markdown. */
function markdown(name: string, position: string, language: keyof typeof words = 'en') {
	return `# ${name}

Oslo, Norway

## Experience

### ${position}, Beacon

${words[language]}

## Education

### BSc, Harbour College
`;
}

/** RenderCV's. */
function rendercv(name: string, position: string, language: keyof typeof words) {
	const job = [{company: 'Beacon', position, highlights: [words[language]]}];
	return JSON.stringify({cv: {name, sections: {Experience: job}}});
}

/** The languages, and in each the jobs, and the files that are told of. */
async function opened(files: Record<string, string>) {
	const {resume, problems} = await load(files);
	const jobs = resume.locales.map((locale) => [
		locale,
		...resume.entries
			.filter((entry) => entry.section === 'experience' && entry.locale === locale)
			.map(({title}) => title),
	]);
	const others = problems.flatMap(({code, file, hint}) =>
		code === 'other-resume' && hint?.endsWith(`/${file}`) ? [file] : [],
	);
	return {jobs: jobs.map((each) => each.join(' ')), others};
}

describe('of several résumés in a folder', () => {
	test.each<[what: string, files: Record<string, string>, jobs: string[], others: string[]]>([
		[
			'resume.md is opened, and another person’s is not',
			{'resume.md': markdown('Ada Brook', 'Keeper'), 'cv-bo.md': markdown('Bo Moor', 'Cook')},
			['en Keeper'],
			['cv-bo.md'],
		],
		[
			'resume.json is, and the same once more in Markdown is not',
			{'resume.json': json('Ada Brook', 'Keeper'), 'cv.md': markdown('Ada Brook', 'Cook')},
			['en Keeper'],
			['cv.md'],
		],
		[
			'Markdown in two languages is one',
			{
				'resume.en.md': markdown('Ada Brook', 'Keeper'),
				'resume.fr.md': markdown('Ada Brook', 'Gardienne', 'fr'),
			},
			['en Keeper', 'fr Gardienne'],
			[],
		],
		[
			'a language may stand anywhere in a name',
			{
				'resume.json': json('Ada Brook', 'Keeper'),
				'resume.fr.cto.json': json('Ada Brook', 'Gardienne', 'fr'),
			},
			['en Keeper', 'fr Gardienne'],
			[],
		],
		[
			'a language may be spelled out, of another name',
			{
				'cv.json': json('Ada Brook', 'Gardienne', 'fr'),
				'Ada-english-short.json': json('Ada Brook', 'Not a usual name'),
				'cv_english_short.json': json('Ada Brook', 'Keeper'),
			},
			['en Keeper', 'fr Gardienne'],
			[],
		],
		[
			'a year may stand before it',
			{
				'cv-2023-en.yaml': rendercv('Ada Brook', 'Keeper', 'en'),
				'cv-2023-de.yaml': rendercv('Ada Brook', 'Wärterin', 'de'),
			},
			['en Keeper', 'de Wärterin'],
			[],
		],
		[
			'two letters that the words speak against are no language',
			{
				'cv.json': json('Ada Brook', 'Keeper'),
				'cv-pl-sql.json': json('Ada Brook', 'Clerk'),
				'cv-de.json': json('Ada Brook', 'Wärterin', 'de'),
			},
			['en Keeper', 'de Wärterin'],
			['cv-pl-sql.json'],
		],
		[
			'variants are no languages, and the plainest name is opened',
			{
				'resume.cto.json': json('Ada Brook', 'Chief'),
				'resume.dev.json': json('Ada Brook', 'Engineer'),
				'resume.json': json('Ada Brook', 'Keeper'),
			},
			['en Keeper'],
			['resume.cto.json', 'resume.dev.json'],
		],
		[
			'variants of a language are not opened either',
			{
				'resume.cto.json': json('Ada Brook', 'Chief'),
				'resume.en.json': json('Ada Brook', 'Keeper'),
				'resume.fr.json': json('Ada Brook', 'Gardienne', 'fr'),
			},
			['en Keeper', 'fr Gardienne'],
			['resume.cto.json'],
		],
		[
			'the file that the site’s configuration names is opened',
			{
				'_config.yml': 'jekyll_get_json:\n  - data: resume\n    json: ./cv-bo.json\n',
				'cv-ada.json': json('Ada Brook', 'Keeper'),
				'cv-bo.json': json('Bo Moor', 'Cook'),
			},
			['en Cook'],
			['cv-ada.json'],
		],
		[
			'a person has one address, whatever letters a name is in',
			{
				'resume.json': json('Ada Brook', 'Keeper', 'en', 'ada@example.org'),
				'cv_german.json': json('阿达', 'Wärterin', 'de', 'Ada@example.org'),
			},
			['en Keeper', 'de Wärterin'],
			[],
		],
	])('%s', async (_, files, jobs, others) => {
		expect(await opened(files)).toEqual({jobs, others});
	});

	test('the language in the name of a single one counts', async () => {
		const files = {'resume.fr.cto.json': json('Ada Brook', 'Gardienne', 'fr')};
		expect(await opened(files)).toEqual({jobs: ['fr Gardienne'], others: []});
	});

	test.each([
		['Markdown', 'md', markdown],
		['data', 'json', json],
	])('none is opened where nothing says whose: %s', async (_, ending, write) => {
		const files = {
			[`cv-ada.${ending}`]: write('Ada Brook', 'Keeper'),
			[`cv-bo.${ending}`]: write('Bo Moor', 'Cook'),
		};
		await expect(load(files)).rejects.toThrow(
			new RegExp(`-c \\S+/cv-ada\\.${ending}\\n  -c \\S+/cv-bo\\.${ending}$`),
		);
	});
});

test.each([
	['Ada Brook', 'ADA BROOK', true],
	['A', 'A', true],
	['A', 'Ada', false],
	['José García', 'Jose Garcia', true],
	['Brook, Ada', 'Ada Brook', true],
	['Dr. Ada Brook, PhD', 'Ada Brook', true],
	['Ada Maria Brook', 'Ada Brook', true],
	['Ada M. Brook', 'Ada Maria Brook', true],
	['Søren Ørsted', 'Soren Orsted', true],
	['Ada Brook', 'Ada Moor', false],
	['Ada Brook', 'Bo Brook', false],
	['A. Brook', 'B. Brook', false],
])('%s is %s: %s', (a, b, same) => {
	expect(isSameName(a, b)).toBe(same);
});
