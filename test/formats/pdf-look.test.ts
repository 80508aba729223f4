import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {designs, lookOf, type PdfLook, usualLook} from '../../source/formats/pdf/look.ts';
import {findFont} from '../../source/formats/pdf/packages.ts';
import {pdfOf} from '../../source/formats/pdf/pdf.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import type {Resume} from '../../source/resume/types.ts';
import {messagesFor} from '../messages/every-language.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {findTool} from '../tools/tool.ts';
import {ask} from './read-pdf.ts';

const pdftotext = findTool('pdftotext');
const hasSans = findFont('@expo-google-fonts/source-sans-3') !== undefined;
const usable = designs.filter((design) => design === 'classic' || design === 'academic' || hasSans);
const edition = {
	locale: 'en',
	messages: messagesFor('en'),
	markdown: completeMarkdown,
	now: new Date(2026, 10, 21),
};
const make = (resume: Resume, look: Partial<PdfLook> = {}) =>
	pdfOf(resume, edition, {...usualLook, ...look});
/** The text of a PDF, one line after the other. */
const textOf = (bytes: Uint8Array) => ask(pdftotext, bytes).replace(/\s+/g, ' ');
/** The sizes of type in a PDF, in points. */
const sizesOf = (bytes: Uint8Array) =>
	Array.from(ask(pdftotext, bytes, ['-bbox']).matchAll(/yMin="([\d.]+)" .*?yMax="([\d.]+)"/g)).map(
		([, top, bottom]) => Number(bottom) - Number(top),
	);

const words = 'Some words that fill a line or two of a page, one after the other. ';
const role = (index: number, more: object = {}) =>
	entryOf({
		...{slug: `e${index}`, order: index, title: `Title ${index}`, organization: `Place ${index}`},
		body: words.repeat(12),
		...more,
	});
const roles = (count: number) => resumeOf(Array.from({length: count}, (_, index) => role(index)));

let sample: Resume;
beforeAll(async () => {
	sample = (await loadResume(path.resolve('content'))).resume;
});

describe('the white space', () => {
	it('is as much as was asked for', () => {
		const [tight, usual, wide] = [0.6, 1, 1.5].map((spacing) => make(roles(3), {spacing}).filled);
		expect(tight).toBeLessThan(usual ?? 0);
		expect(usual).toBeLessThan(wide ?? 0);
	});
});

describe('the number of pages', () => {
	it('is told, and how full the last one is', () => {
		const {pages, filled} = make(roles(1));
		expect([pages, filled > 0.1 && filled < 0.5]).toEqual([1, true]);
		const more = make(roles(9));
		expect(more.pages).toBe(2);
		expect(more.filled).toBeLessThan(1);
	});

	it('is what was asked for: with less white space, and smaller type only then', () => {
		const whole = make(roles(6));
		expect(whole.pages).toBe(2);
		const one = make(roles(6), {pages: 1});
		expect([one.pages, one.advice]).toEqual([1, []]);
		const {pages, advice} = make(roles(40), {pages: 1});
		expect(pages).toBeGreaterThan(1);
		expect(advice.join()).toMatch(/^It doesn’t fit on 1 page and stay readable: it takes \d, with/);
	});

	it.skipIf(!pdftotext)('never takes type that can’t be read', () => {
		for (const design of usable) {
			const {bytes} = make(roles(40), {design, pages: 1});
			// The box of a word is a quarter higher than its type.
			expect(Math.min(...sizesOf(bytes)), design).toBeGreaterThan(9.4);
		}
	});
});

describe.skipIf(!pdftotext)('a PDF as its owner wants it', () => {
	it('has the sections that are named, in their order', () => {
		const text = textOf(make(sample, {sections: ['Languages', 'education']}).bytes);
		expect(text).toMatch(/Languages.*Education/);
		expect(text).not.toMatch(/Experience|Certifications/);
	});

	it('has years alone, and no durations', () => {
		const period = {
			...{start: {year: 2019, month: 3}, end: {year: 2021, month: 10}},
			...{present: false, written: ''},
		};
		const resume = resumeOf([role(1, {period})]);
		expect(textOf(make(resume).bytes)).toContain(
			'Mar 2019 – Oct 2021 Place 1 2 years and 8 months',
		);
		const text = textOf(make(resume, {dates: 'years', durations: false}).bytes);
		expect(text).toContain('2019 – 2021 Place 1');
		expect(text).not.toMatch(/Mar|years/);
	});

	it('has its colour, its letters, its size and its margins', () => {
		const plain = make(roles(1)).bytes;
		const own = make(roles(1), {size: 13, margins: 40, accent: '#c00000'}).bytes;
		expect(Math.max(...sizesOf(own))).toBeGreaterThan(Math.max(...sizesOf(plain)) * 1.15);
		const left = Number(/xMin="([\d.]+)"/.exec(ask(pdftotext, own, ['-bbox']))?.[1]);
		expect(left).toBeGreaterThan(100);
	});

	it('says at its foot when it was updated and where it is, with a code to scan', () => {
		const url = 'https://ada.example.org/cv';
		const {bytes} = make(roles(1), {updated: 'Updated in November', url, qr: true});
		expect(textOf(bytes)).toContain('Updated in November · ada.example.org/cv');
		expect(Buffer.from(bytes).toString('latin1')).toContain(`/URI (${url})`);
	});

	it('numbers no pages where it isn’t to', () => {
		expect(textOf(make(roles(9)).bytes)).toMatch(/2 ?\/ ?2/);
		expect(textOf(make(roles(9), {pageNumbers: false}).bytes)).not.toMatch(/2 ?\/ ?2/);
	});
});

describe('what a profile and a call say', () => {
	it('is one look, the call’s words before those of the profile', () => {
		expect(lookOf()).toEqual(usualLook);
		expect(lookOf({name: 'modern', pages: 2, size: 11})).toEqual({
			...{design: 'modern', paper: 'a4', pages: 2, size: 11},
		});
		expect(
			lookOf({name: 'modern', pages: 2}, {design: 'academic', paper: 'letter', pages: 1}),
		).toEqual({design: 'academic', paper: 'letter', pages: 1});
	});
});

describe.skipIf(!pdftotext).each(usable)('publications in the %s design', (design) => {
	const publications = resumeOf(
		Array.from({length: 61}, (_, index) =>
			entryOf({
				...{slug: `p${index}`, section: 'publications', order: index, title: `A Paper ${index}`},
				organization: `Journal of Papers ${index}`,
				period: {start: {year: 2020}, present: false, written: ''},
				publication: {authors: [{name: 'Ada Lovelace', isOwner: true}, {name: 'B. Moor'}]},
				links: [{label: '', url: `https://doi.org/10.5555/papers.${index}`}],
			}),
		),
	);

	it('are numbered, a few lines each, with their addresses', () => {
		const {bytes, pages} = make(publications, {design});
		expect(pages).toBeLessThanOrEqual(4);
		const text = textOf(bytes);
		expect(text).toMatch(
			/1\. Ada Lovelace, B\. Moor\. A Paper 0\. Journal of Papers 0\. 2020\. doi\.org\/10\.5555\/papers\.0 2\. /,
		);
		expect(text).toContain('61. Ada Lovelace');
	});
});

describe.skipIf(!pdftotext).each(usable)('the end of an entry in the %s design', (design) => {
	it('is never a line alone at the head of a page', () => {
		const entries = Array.from({length: 40}, (_, index) =>
			role(index, {
				tags: [`Tag ${index}`],
				body: `${words.repeat(1 + ((index * 5) % 7))}\n\n- First.\n- Second.\n- Last of ${index}.`,
			}),
		);
		const pages = ask(pdftotext, make(resumeOf(entries), {design}).bytes, ['-layout']).split('\f');
		expect(pages.length).toBeGreaterThan(4);
		for (const page of pages.slice(1)) {
			const [first = ''] = page
				.split('\n')
				.map((line) => line.trim())
				.filter((line) => line !== '' && !/^Ada Lovelace +\d/.test(line));
			expect(first).not.toMatch(/^Tag \d/);
		}
	});
});
