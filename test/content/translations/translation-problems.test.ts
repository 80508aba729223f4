import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {translationProblems} from '../../../source/content/checks/translations/translation-problems.ts';
import {loadResume} from '../../../source/content/load.ts';
import {entryOf, resumeOf} from '../../resumes.ts';
import {load} from '../folder-of.ts';

const entry = (title: string, body = 'Text.', more = '') =>
	`---\ntitle: ${title}\n${more}---\n\n${body}\n`;
const profile = 'name: Ada\nlocales: [en, es, fr]\n';

/** The problems between the translations of a folder with these files, as short texts. */
async function told(files: Record<string, string>): Promise<string[]> {
	const {resume} = await load(files);
	return translationProblems(resume).map(({code, file, message}) => `${code} ${file}: ${message}`);
}

describe('a translation of something else', () => {
	const role = (title: string, company: string, period: string) =>
		`---\ntitle: ${title}\ncompany: ${company}\nperiod: ${period}\n---\n\nText of ${period}.\n`;
	const clerk = role('Clerk', 'Kestrel Works', '2010 - 2012');
	const codes = async (original: string, translation: string) => {
		const {resume} = await load({
			'en/experience/a.md': original,
			'es/experience/a.md': translation,
		});
		return translationProblems(resume).map(({code}) => code);
	};

	it('is reported once, with both', async () => {
		const files = {
			'en/experience/a.md': clerk,
			'es/experience/a.md': role('Farera', 'Luces del Puerto', '2019 - 2021'),
		};
		expect(await told(files)).toEqual([
			'translation-mismatch es/experience/a.md: “Farera, Luces del Puerto, 2019 - 2021” is taken for the translation of “Clerk, Kestrel Works, 2010 - 2012”, but seems to be a different entry.',
		]);
	});

	it.each([
		['a name in another language', role('Maestra', 'Universidad de Ginebra', '2010 - 2012')],
		['a translated name and a slip in the years', role('Maestra', 'Kestrel, obras', '2011 - 2013')],
		['another script', role('Служащая', 'Кестрел Воркс', '2015 - 2016')],
		['one year that is another', role('Empleada', 'Obras del Cernícalo', '2010 - 2013')],
		['no period', '---\ntitle: Empleada\ncompany: Obras\n---\n'],
	])('is none by %s alone', async (_, translation) => {
		expect(await codes(clerk, translation)).not.toContain('translation-mismatch');
	});

	it('is one without an organization only where the years have nothing in common', async () => {
		const talk = (title: string, year: string) => `---\ntitle: ${title}\nyear: ${year}\n---\n`;
		expect(await codes(talk('On knots', '2010'), talk('Las luces', '2019'))).toContain(
			'translation-mismatch',
		);
		expect(await codes(talk('On knots', '2010'), talk('Sobre nudos', '2010'))).toEqual([]);
	});
});

describe('a missing translation', () => {
	it('is reported at the text that is there, for each locale', async () => {
		const {resume} = await load({'profile.yml': profile, 'en/about.md': entry('About me')});
		expect(translationProblems(resume)).toEqual(
			['Spanish', 'French'].map((language, index) => ({
				file: 'en/about.md',
				line: 5,
				column: 1,
				severity: 'warning',
				code: 'missing-translation',
				message: `“About me” (about/about) isn’t translated into ${language}, so it’s shown in English.`,
				hint: `Write ${['es', 'fr'][index]}/about.md.`,
				together: `Entries aren’t translated into ${language}, so they’re shown in English.`,
			})),
		);
	});

	it('is reported in the default locale too', async () => {
		expect(
			await told({
				'profile.yml': 'name: Ada\nlocales: [en, es]\n',
				'es/experience/engine.md': entry('Motor'),
			}),
		).toEqual([
			'missing-translation es/experience/engine.md: “Motor” (experience/engine) isn’t translated into English, so it’s shown in Spanish.',
		]);
	});

	it.each([
		['en/experience/a.md', 'es/experience/a.md'],
		['experience/a.en.md', 'experience/a.es.md'],
		['experience/a.md', 'experience/a.es.md'],
		['experience/a/index.md', 'experience/a/index.es.md'],
	])('has its place beside %s', async (file, translation) => {
		const {resume} = await load({'profile.yml': 'locales: [en, es]\n', [file]: entry('A')});
		expect(translationProblems(resume).map(({hint}) => hint)).toEqual([`Write ${translation}.`]);
	});

	it('is none for drafts, and a draft is none', async () => {
		const files = {
			'profile.yml': 'locales: [en, es]\n',
			'en/experience/a.md': entry('A', 'Text.', 'draft: true\n'),
			'en/experience/b.md': entry('B', '- one'),
			'es/experience/b.md': entry('B', 'Borrador.', 'draft: true\n'),
		};
		expect(await told(files)).toEqual([]);
	});

	it('is reported once for a page with cards', async () => {
		const card = '{{<project-card title="Engine">}}\nText.\n{{</project-card>}}';
		expect(
			await told({'profile.yml': 'locales: [en, es]\n', 'en/about.md': entry('About', card)}),
		).toHaveLength(1);
	});

	it('is none for a list that serves every locale', async () => {
		expect(
			await told({
				'profile.yml': profile,
				'skills.yml': '- title: {en: Languages, es: Lenguajes}\n  items: [A, B]\n- Machines\n',
			}),
		).toEqual([]);
	});

	it('is none in a résumé of one locale', async () => {
		expect(await told({'experience/a.md': entry('A'), 'about.md': entry('B')})).toEqual([]);
	});
});

describe('a translation that is behind', () => {
	it('is reported where it begins, with the file to compare it with', async () => {
		const {resume} = await load({
			'en/experience/a.md': entry('A', 'For five years.\n\n- one\n- two'),
			'es/experience/a.md': entry('A', 'Durante seis años.'),
		});
		expect(translationProblems(resume)).toEqual([
			{
				file: 'es/experience/a.md',
				line: 5,
				column: 1,
				severity: 'warning',
				code: 'translation-behind',
				message:
					'This translation differs from the English text: no list items vs. two; six years vs. five (“seis años”, “five years”).',
				hint: 'Compare it with en/experience/a.md.',
			},
		]);
	});

	it('is behind in its cards', async () => {
		const card = (title: string) =>
			`{{<project-card title="${title}">}}\nText.\n{{</project-card>}}\n`;
		const [problem, ...more] = await told({
			'en/about.md': entry('About', card('One') + card('Two')),
			'es/about.md': entry('Sobre mí', card('Uno')),
		});
		expect(problem).toContain('one heading (“Uno”) vs. two (“One” and “Two”)');
		expect(more).toEqual([]);
	});

	it('is compared with the default locale, whichever that is', async () => {
		const [problem] = await told({
			'profile.yml': 'locales: [es, en]\n',
			'en/experience/a.md': entry('A', 'Since 2019.'),
			'es/experience/a.md': entry('A', 'Desde 2018.'),
		});
		expect(problem).toBe(
			'translation-behind en/experience/a.md: This translation differs from the Spanish text: “2019” vs. “2018”.',
		);
	});

	it('isn’t one that only stands at the same place of another list', () => {
		const item = (locale: string, year: number, body: string) =>
			entryOf({
				...{kind: 'item', slug: 'a', locale, body},
				period: {start: {year}, present: false, written: String(year)},
				source: {file: `awards.${locale}.yml`, line: 1},
			});
		const problems = (year: number) =>
			translationProblems(
				resumeOf([item('en', 2019, 'One of 120.'), item('es', year, 'Una de 90.')], ['en', 'es']),
			);
		expect(problems(2011)).toEqual([]);
		expect(problems(2019)).toHaveLength(1);
	});

	it('has no control characters in what is reported of it', () => {
		const of = (locale: string, body: string) => entryOf({slug: 'a', locale, body});
		const resume = resumeOf([of('en', '# A\u001B[31mB\u0007'), of('es', 'x')], ['en', 'es']);
		expect(translationProblems(resume)[0]?.message).not.toMatch(/[\u0000-\u001F]/);
	});
});

describe('the sample', () => {
	it('has one entry that is missing, and one that is behind, as it says', async () => {
		const {resume} = await loadResume(path.resolve(import.meta.dirname, '../../../content'));
		expect(translationProblems(resume).map(({code, file}) => `${code} ${file}`)).toEqual([
			'missing-translation en/experience/harvard-computation-laboratory.md',
			'translation-behind es/experience/remington-rand.md',
		]);
	});
});

describe('a role that was translated well once and badly once', () => {
	it('is behind in one language only, for all that isn’t there', async () => {
		const folder = path.resolve(import.meta.dirname, '../../fixtures/check/content');
		const problems = translationProblems((await loadResume(folder)).resume);
		const behind = problems.filter(({code}) => code === 'translation-behind');
		expect(behind.map(({file}) => file)).toEqual(['es/experience/engine.md']);
		const message = behind[0]?.message ?? '';
		for (const named of [
			'no headings vs. two (“What I did” and “What came of it”)',
			'no link vs. one (missing: https://example.org/notes)',
			'no list items vs. three',
			'five years vs. six (“cinco años”, “six years”)',
			'without the numbers 200, 25, 400, 50 hours, 1843, 2 million and 12',
		]) {
			expect(message).toContain(named);
		}
	});
});
