import {describe, expect, test} from 'vitest';
import {load} from './folder-of.ts';

/** What is shown in each language, by title. */
async function titles(files: Record<string, string>): Promise<Record<string, string[]>> {
	const {resume} = await load(files);
	return Object.fromEntries(
		resume.locales.map((locale) => [
			locale,
			resume.entries.filter((entry) => entry.locale === locale).map(({title}) => title),
		]),
	);
}

describe('items of a list that say what they are written in', () => {
	const items = (key: string) =>
		`- {title: Leuchten, year: 2023, id: a, ${key}: de}\n- {title: Lamps, year: 2023, id: a, ${key}: en}\n`;

	test.each([
		['lang', 'projects.yml', items('lang')],
		['locale', 'projects.yml', items('locale')],
		['language', 'projects.yml', items('language')],
		['below a heading', 'projects.yml', `title: Things\nitems:\n${items('lang')}`],
	])('are in that language: %s', async (_, file, text) => {
		expect(await titles({[file]: text})).toEqual({en: ['Lamps'], de: ['Leuchten']});
	});

	test('and those that don’t say it are in each', async () => {
		const text = `${items('lang')}- {title: Oil, year: 2020}\n`;
		expect(await titles({'projects.yml': text})).toEqual({
			en: ['Lamps', 'Oil'],
			de: ['Leuchten', 'Oil'],
		});
	});

	test.each([
		[
			'all are in one',
			'projects.yml',
			'- {title: A, lang: en}\n- {title: B, lang: en}\n',
			['A', 'B'],
		],
		[
			'it is what they know',
			'languages.yml',
			'- {name: A, lang: de}\n- {name: B, lang: fr}\n',
			['A', 'B'],
		],
		[
			'it is a program’s',
			'projects.yml',
			'- {title: A, language: Go}\n- {title: B, language: C}\n',
			['A', 'B'],
		],
	])('but are all there where %s', async (_, file, text, all) => {
		const shown = await titles({[file]: text});
		expect(Object.values(shown)[0]).toEqual(all);
		expect(Object.keys(shown)).toHaveLength(1);
	});
});

describe('keys that end with a language', () => {
	test.each([
		['an underscore', '- {title_en: Lamps, title_de: Leuchten}\n'],
		['a hyphen', '- {title-en: Lamps, title-de: Leuchten}\n'],
		['a capital', '- {titleEn: Lamps, titleDe: Leuchten}\n'],
		['one without', '- {title: Lamps, title_de: Leuchten}\n'],
		['several keys', '- {title_en: Lamps, title_de: Leuchten, body_en: Bright, body_de: Hell}\n'],
		['a key of one beside', '- {title_en: Lamps, title_de: Leuchten, made_in: Oslo}\n'],
	])('are that: %s', async (_, text) => {
		expect(await titles({'projects.yml': text})).toEqual({en: ['Lamps'], de: ['Leuchten']});
	});

	test.each([
		['they do not agree', '- {title: Lamps, title_de: Leuchten, body: Bright, body_fr: Clair}\n'],
		['they may be words', '- {title: Lamps, title_no: 3}\n'],
	])('but not where %s', async (_, text) => {
		expect(await titles({'projects.yml': text})).toEqual({en: ['Lamps']});
	});
});

describe('entries whose names look like languages', () => {
	const entry = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\nText.\n`;

	test.each<[what: string, files: Record<string, string>, shown: Record<string, string[]>]>([
		[
			'files beside others',
			{
				'experience/acme.md': entry('Acme'),
				'experience/is.md': entry('Is'),
				'experience/no.md': entry('No'),
				'experience/my.md': entry('My'),
			},
			{en: ['Acme', 'Is', 'My', 'No']},
		],
		[
			'only such files, which are no translations of each other',
			{
				'profile.yml': 'name: Ada\n',
				'experience/is.md': entry('Island', 'company: Is\nperiod: 2019\n'),
				'experience/my.md': entry('Mine', 'company: My\nperiod: 2010\n'),
			},
			{en: ['Island', 'Mine']},
		],
		[
			'folders of employers',
			{
				'experience/it/network.md': entry('Network'),
				'experience/hr/people.md': entry('People'),
				'experience/acme/tools.md': entry('Tools'),
			},
			{en: ['Tools', 'People', 'Network']},
		],
		[
			'files that end with one beside others',
			{
				'experience/vp-it.md': entry('VP'),
				'experience/head-of-hr.md': entry('Head'),
				'projects/made.in.md': entry('Made'),
			},
			{en: ['Head', 'VP', 'Made']},
		],
		[
			'files that differ in such an ending',
			{'experience/lead-it.md': entry('IT'), 'experience/lead-hr.md': entry('HR')},
			{en: ['HR', 'IT']},
		],
		[
			'files in the folder of a language',
			{
				'en/experience/it.md': entry('Network'),
				'en/experience/hr.md': entry('People'),
				'it/experience/it.md': entry('Reti'),
			},
			{en: ['People', 'Network'], it: ['Reti']},
		],
		[
			'a file that others beside it speak of',
			{
				'experience/acme.it.md': entry('Attrezzi'),
				'experience/acme.en.md': entry('Tools'),
				'experience/it.md': entry('Network'),
			},
			{en: ['Tools', 'Network'], it: ['Attrezzi']},
		],
		[
			'translations, which the content declares',
			{
				'profile.yml': 'name: Ada\nlocales: [en, de]\n',
				'experience/acme/en.md': entry('Keeper'),
				'experience/acme/de.md': entry('Wärterin'),
			},
			{en: ['Keeper'], de: ['Wärterin']},
		],
		[
			'translations of one folder, which nobody declares',
			{'about/en.md': entry('About me'), 'about/de.md': entry('Über mich')},
			{en: ['About me'], de: ['Über mich']},
		],
	])('%s', async (_, files, shown) => {
		expect(await titles(files)).toEqual(shown);
	});
});
