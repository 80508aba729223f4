import {describe, expect, it} from 'vitest';
import {localize} from '../../source/resume/localize.ts';
import {pdfEntries} from '../../source/resume/pdf-entries.ts';
import type {Entry} from '../../source/resume/types.ts';
import {entryOf, resumeOf} from '../resumes.ts';

const kept = (...entries: Entry[]) =>
	pdfEntries(localize(resumeOf(entries), 'en')).sections.flatMap((section) =>
		section.entries.map(({slug}) => slug),
	);
const skill = (slug: string, pdf?: boolean) =>
	entryOf({
		slug,
		section: 'skills',
		source: {file: 'skills.yml', line: 1},
		...(pdf === undefined ? {} : {pdf}),
	});

describe('what belongs into a PDF', () => {
	it('is everything, where nothing says so', () => {
		expect(kept(entryOf({slug: 'a'}), entryOf({slug: 'b'}), skill('c'))).toEqual(['a', 'b', 'c']);
	});

	it('is what says so, of documents', () => {
		expect(
			kept(entryOf({slug: 'a', pdf: true}), entryOf({slug: 'b'}), entryOf({slug: 'c', pdf: false})),
		).toEqual(['a']);
	});

	it('is everything that does not refuse, where nothing asks', () => {
		expect(kept(entryOf({slug: 'a'}), entryOf({slug: 'b', pdf: false}))).toEqual(['a']);
	});

	it('is a list whatever the documents say, unless it says so itself', () => {
		expect(kept(entryOf({slug: 'a', pdf: true}), entryOf({slug: 'b'}), skill('c'))).toEqual([
			'a',
			'c',
		]);
		expect(kept(entryOf({slug: 'a'}), skill('b', true), skill('c'))).toEqual(['a', 'b']);
		expect(kept(entryOf({slug: 'a'}), skill('b', false), skill('c'))).toEqual(['a', 'c']);
	});

	it('leaves no section empty', () => {
		const {sections} = pdfEntries(
			localize(resumeOf([entryOf({slug: 'a'}), skill('b', false)]), 'en'),
		);
		expect(sections.map(({name}) => name)).toEqual(['experience']);
	});
});
