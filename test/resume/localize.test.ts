import {describe, expect, it} from 'vitest';
import {entryId, localize} from '../../source/resume/localize.ts';
import {findPages, pagesOf} from '../../source/resume/pages.ts';
import {parsePeriod} from '../../source/resume/period/period.ts';
import {entryOf, resumeOf} from '../resumes.ts';

const titles = (resume: ReturnType<typeof localize>) =>
	resume.sections.map(({name, entries}) => [name, ...entries.map(({title}) => title)]);

describe('localize', () => {
	it('shows the default locale where there is no translation, and says so', () => {
		const resume = resumeOf(
			[
				entryOf({slug: 'a', title: 'A'}),
				entryOf({slug: 'a', title: 'Ä', locale: 'de'}),
				entryOf({slug: 'b', title: 'B'}),
			],
			['en', 'de'],
		);
		const [section] = localize(resume, 'de').sections;
		expect(section?.entries.map(({title, fallback = false}) => [title, fallback])).toEqual([
			['Ä', false],
			['B', true],
		]);
	});

	it('shows what exists in no default locale in whatever locale it has', () => {
		const resume = resumeOf([entryOf({slug: 'x', title: 'X', locale: 'fr'})], ['en', 'es', 'fr']);
		expect(localize(resume, 'es').sections[0]?.entries[0]).toMatchObject({
			title: 'X',
			fallback: true,
		});
	});

	it('never shows a draft, and falls back behind a drafted translation', () => {
		const resume = resumeOf(
			[
				entryOf({slug: 'a', title: 'A'}),
				entryOf({slug: 'a', title: 'Ä', locale: 'de', draft: true}),
				entryOf({slug: 'b', title: 'B', draft: true, section: 'secret'}),
			],
			['en', 'de'],
		);
		expect(titles(localize(resume, 'de'))).toEqual([['experience', 'A']]);
	});

	it('orders by order, then by the latest, then by name', () => {
		const resume = resumeOf([
			entryOf({slug: 'z'}),
			entryOf({slug: 'old', period: parsePeriod('2001 - 2004')}),
			entryOf({slug: 'y'}),
			entryOf({slug: 'now', period: parsePeriod('2003 - Present')}),
			entryOf({slug: 'second', order: 2}),
			entryOf({slug: 'first', order: 1, period: parsePeriod('1999')}),
		]);
		expect(titles(localize(resume, 'en'))).toEqual([
			['experience', 'first', 'second', 'now', 'old', 'y', 'z'],
		]);
	});
});

describe('pages', () => {
	const resume = localize(
		resumeOf([
			entryOf({slug: 'motive', body: 'Text.', organization: 'Motive'}),
			entryOf({slug: 'acme', section: 'projects', body: 'Text.'}),
			entryOf({slug: 'motive', section: 'projects', body: 'Text.'}),
			entryOf({slug: 'compilers', section: 'skills', tags: ['A-0']}),
			entryOf({slug: 'teaching', section: 'skills', tags: ['Vassar']}),
		]),
		'en',
	);
	const pages = pagesOf(resume);

	it('are entries, and compact sections as a whole', () => {
		expect(pages.map(({id}) => id)).toEqual([
			'experience/motive',
			'projects/acme',
			'projects/motive',
			'skills',
		]);
		expect(pages.at(-1)?.entries.map(entryId)).toEqual(['skills/compilers', 'skills/teaching']);
	});

	it.each([
		['projects/acme', ['projects/acme']],
		['ACME', ['projects/acme']],
		['motive', ['experience/motive', 'projects/motive']],
		['skills', ['skills']],
		['skills/teaching', ['skills']],
		['teaching', ['skills']],
		['mot', ['experience/motive', 'projects/motive']],
		['projects/M', ['projects/motive']],
		['projects', []],
		['projects/', ['projects/acme', 'projects/motive']],
		['ski', ['skills']],
		['', []],
		['nothing', []],
	])('%s is found as %j', (name, ids) => {
		expect(findPages(pages, name).map(({id}) => id)).toEqual(ids);
	});
});
