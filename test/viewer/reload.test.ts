import {describe, expect, it} from 'vitest';
import {textOf} from '../../source/markdown/style/span.ts';
import {idsOn} from '../../source/resume/pages.ts';
import type {Action} from '../../source/viewer/input/action.ts';
import type {Book} from '../../source/viewer/state/book.ts';
import {choicesOf} from '../../source/viewer/state/choices.ts';
import {settingOf} from '../../source/viewer/state/geometry.ts';
import {topLine} from '../../source/viewer/state/navigation.ts';
import {reduce} from '../../source/viewer/state/reduce.ts';
import {reload} from '../../source/viewer/state/reload.ts';
import {searchResult} from '../../source/viewer/state/search.ts';
import {initialState, type State} from '../../source/viewer/state/state.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {bookOf} from './books.ts';

const text = (word: string, count: number) =>
	Array.from({length: count}, (_, index) => `Paragraph ${index} of ${word}.`).join('\n\n');

/** A book of entries `a`, `b`, … in the order of their names. */
const bookWith = (slugs: string, bodies: Record<string, string> = {}, locales = ['en']): Book =>
	bookOf(
		resumeOf(
			[...slugs].map((slug) =>
				entryOf({
					slug,
					order: slug.charCodeAt(0),
					organization: 'Acme',
					body: bodies[slug] ?? text(slug, 40),
				}),
			),
			locales,
		),
	);

const start = (book: Book, entry?: string, locale = 'en') =>
	initialState(book, {locale, entry: entry && `experience/${entry}`, columns: 80, rows: 12});

const press = (state: State, book: Book, ...types: string[]) =>
	types.reduce((each, type) => reduce(each, {type} as Action, book), state);

function topText(state: State, book: Book): string {
	const {width} = settingOf(state, book);
	const line = book.lines(state.selected, state.locale, width)[topLine(state, book)];
	return textOf(line?.spans ?? []);
}

describe('a book written again', () => {
	it('changes nothing for the reader when nothing has changed', () => {
		const book = bookWith('abc');
		const state = press(start(book, 'b'), book, 'pageDown', 'pageDown', 'down');
		expect(reload(state, book, bookWith('abc'))).toEqual({...state, lost: undefined});
	});

	it('keeps the words at the top in sight when some are added or taken away above them', () => {
		const book = bookWith('ab');
		const state = press(start(book, 'a'), book, 'pageDown', 'pageDown', 'down');
		const before = topText(state, book);
		expect(before).toMatch(/^Paragraph [3-9]/);
		const longer = bookWith('ab', {a: `New.\n\nAnd new.\n\n${text('a', 40)}`});
		expect(topText(reload(state, book, longer), longer)).toBe(before);
		const shorter = bookWith('ab', {a: text('a', 40).replace(/^.*\n\n.*\n\n/, '')});
		expect(topText(reload(state, book, shorter), shorter)).toBe(before);
	});

	it.each([
		['b', 'abcd', 'acd', 'c'],
		['a', 'abcd', 'bcd', 'b'],
		['d', 'abcd', 'abc', 'c'],
		['c', 'abcd', 'd', 'd'],
		['c', 'abcd', 'a', 'a'],
		// A new one in the same place is the same entry under another name.
		['b', 'abd', 'acd', 'c'],
	])('shows in place of %s, when %s become %s, %s', (gone, before, after, instead) => {
		const book = bookWith(before);
		const next = reload(start(book, gone), book, bookWith(after));
		expect(next.selected).toBe(`experience/${instead}`);
	});

	it('keeps the place in an entry whose file was renamed, and begins another at its top', () => {
		const book = bookWith('abd');
		const state = press(start(book, 'b'), book, 'pageDown', 'pageDown');
		expect(reload(state, book, bookWith('acd')).position).toEqual(state.position);
		expect(reload(state, book, bookWith('ad')).position).toMatchObject({block: 0, offset: 0});
	});

	it('goes back to an entry that comes back, but not for who has gone on', () => {
		const whole = bookWith('abc');
		const part = bookWith('ac');
		const state = press(start(whole, 'b'), whole, 'pageDown');
		const away = reload(state, whole, part);
		expect(away.selected).toBe('experience/c');
		expect(reload(away, part, whole)).toMatchObject({
			selected: 'experience/b',
			focus: 'entry',
			position: state.position,
		});
		// Also after more has changed in the meantime.
		expect(reload(reload(away, part, part), part, whole).selected).toBe('experience/b');
		const moved = press(away, part, 'previous');
		expect(reload(moved, part, whole).selected).toBe('experience/a');
		const scrolled = press(away, part, 'pageDown');
		expect(reload(scrolled, part, whole).selected).toBe('experience/c');
	});

	it('keeps the place in a text that is half saved', () => {
		const book = bookWith('a');
		const state = press(start(book, 'a'), book, 'pageDown', 'pageDown');
		for (const cut of ['', text('a', 2)]) {
			const half = bookWith('a', {a: cut});
			const then = reload(state, book, half);
			const whole = bookWith('a');
			expect(topText(reload(then, half, whole), whole)).toBe(topText(state, book));
		}
	});

	it.each([
		['es', ['en', 'es'], ['en'], 'en'],
		['pt-BR', ['en', 'pt-BR'], ['en', 'pt'], 'pt'],
		['en', ['en', 'es'], ['fr', 'en'], 'en'],
	])('leads from %s, when %j become %j, to %s', (locale, before, after, wanted) => {
		const book = bookWith('ab', {}, before);
		const next = reload(start(book, 'b', locale), book, bookWith('ab', {}, after));
		expect(next).toMatchObject({locale: wanted, selected: 'experience/b'});
	});
});

describe('whatever is written and pressed', () => {
	const resumes = fc
		.record({
			locales: fc.subarray(['en', 'es', 'fr'], {minLength: 1}),
			entries: fc.uniqueArray(
				fc.record({
					section: fc.constantFrom('experience', 'projects', 'skills'),
					slug: fc.constantFrom('a', 'b', 'c', 'd'),
					locale: fc.constantFrom('en', 'es', 'fr'),
					order: fc.nat(3),
					tags: fc.subarray(['Go', 'C', 'COBOL']),
					paragraphs: fc.nat(30),
				}),
				{maxLength: 10, selector: ({section, slug, locale}) => `${section}/${slug} ${locale}`},
			),
		})
		.map(({locales, entries}) =>
			bookOf(
				resumeOf(
					entries
						.filter(({locale}) => locales.includes(locale))
						.map(({paragraphs, ...entry}) =>
							entryOf({
								...entry,
								body: text(`the [engine](https://example.org/${entry.slug})`, paragraphs),
							}),
						),
					locales,
				),
			),
		);
	const keys = fc.array(
		fc.constantFrom(
			...['down', 'up', 'pageDown', 'bottom', 'open', 'back', 'leave', 'next', 'nextLocale'],
			...['search', 'type', 'accept', 'technologies', 'links', 'copy', 'contact', 'help'],
		),
		{maxLength: 12},
	);

	function expectValid(state: State, book: Book): void {
		expect(book.locales).toContain(state.locale);
		expect(book.locales).toContain(state.position.locale);
		const pages = book.pages(state);
		const ids = pages.flatMap(idsOn);
		if (book.pages({locale: state.locale}).length > 0) expect(ids).toContain(state.selected);
		const {width, rows} = settingOf(state, book);
		const lines = book.lines(state.selected, state.locale, width);
		const top = topLine(state, book);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThanOrEqual(Math.max(0, lines.length - rows));
		if (state.search) {
			const result = searchResult(state, book);
			const count = result?.counts[book.pageIndex(state, state.selected)] ?? 0;
			expect(state.search.match).toBeLessThan(Math.max(1, count));
		}
		if (state.panel && 'chosen' in state.panel) {
			const {length} = choicesOf(state.panel, state, book);
			expect(state.panel.chosen).toBeLessThan(Math.max(1, length));
		}
	}

	it('a reader is somewhere, and can go on from there', () => {
		fc.assert(
			fc.property(
				resumes,
				fc.array(fc.tuple(resumes, keys), {minLength: 1, maxLength: 4}),
				fc.constantFrom([80, 24], [40, 12], [10, 3]),
				(first, changes, [columns = 80, rows = 24]) => {
					let book = first;
					const [locale = 'en'] = book.locales;
					let state = initialState(book, {locale, entry: undefined, columns, rows});
					for (const [next, pressed] of changes) {
						for (const type of pressed) state = reduce(state, {type, text: '1'} as Action, book);
						state = reload(state, book, next);
						book = next;
						expectValid(state, book);
					}
				},
			),
			{numRuns: runs(30, 300)},
		);
	});
});
