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
		kind: 'item',
		section: 'skills',
		...(pdf === undefined ? {} : {pdf}),
	});

describe('what belongs in a PDF', () => {
	it('is everything, where nothing says so', () => {
		expect(kept(entryOf({slug: 'a'}), entryOf({slug: 'b'}), skill('c'))).toEqual(['a', 'b', 'c']);
	});

	it('is what says so, of documents', () => {
		expect(
			kept(entryOf({slug: 'a', pdf: true}), entryOf({slug: 'b'}), entryOf({slug: 'c', pdf: false})),
		).toEqual(['a']);
	});

	it('is everything that doesn’t refuse, where nothing asks', () => {
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

	it('is what says so where a section has documents and items', () => {
		const document = (pdf?: boolean) => entryOf({slug: 'a', ...(pdf === undefined ? {} : {pdf})});
		const item = (pdf?: boolean) => ({...skill('b', pdf), section: 'experience'});
		expect(kept(document(true), item(), skill('c'))).toEqual(['a', 'c']);
		expect(kept(document(true), item(true))).toEqual(['a', 'b']);
		expect(kept(document(), item(true))).toEqual(['b']);
		expect(kept(document(), item(false))).toEqual(['a']);
		expect(kept(document(), item())).toEqual(['a', 'b']);
	});

	it('is neither a card whose page says nothing, where another page does', () => {
		const card = entryOf({slug: 'card', kind: 'card', section: 'projects', page: 'about/about'});
		expect(kept(entryOf({slug: 'a', pdf: true}), card)).toEqual(['a']);
		expect(kept(entryOf({slug: 'a'}), card)).toEqual(['a', 'card']);
	});

	it('leaves no section empty', () => {
		const {sections} = pdfEntries(
			localize(resumeOf([entryOf({slug: 'a'}), skill('b', false)]), 'en'),
		);
		expect(sections.map(({name}) => name)).toEqual(['experience']);
	});
});
