import path from 'node:path';
import {Tokenizer} from 'marked';
import {expect, it, vi} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {type Line, textOf} from '../../source/markdown/style/span.ts';
import {entryId} from '../../source/resume/localize.ts';
import {growLines} from '../../source/viewer/layout/growing-lines.ts';
import {geometryIn} from '../../source/viewer/state/geometry.ts';
import {reduce} from '../../source/viewer/state/reduce.ts';
import {initialState, type State} from '../../source/viewer/state/state.ts';
import {fc} from '../property.ts';
import {bookOf} from './books.ts';

const linesOf = (count: number): Line[] =>
	Array.from({length: count}, (_, block) => ({spans: [], block, offset: 0}));

it('lines that grow are in the end those that are set at once, and few are copied', () => {
	fc.assert(
		fc.property(fc.nat(5000), (count) => {
			const all = linesOf(count);
			expect(growLines(all, false).lines()).toEqual(all);
			const growing = growLines(all, true);
			const seen = new Set([growing.lines()]);
			expect(growing.lines().length).toBe(Math.min(count, 200));
			while (growing.grow()) seen.add(growing.lines());
			expect(growing.lines()).toEqual(all);
			expect(seen.size).toBeLessThan(3 + Math.log2(1 + count / 200));
		}),
	);
});

it('only what the first frame needs is set before it', () => {
	let set = 0;
	function* lines() {
		for (const line of linesOf(100_000)) {
			set++;
			yield line;
		}
	}
	expect(growLines(lines(), true).lines().length).toBeGreaterThanOrEqual(200);
	expect(set).toBeLessThan(500);
});

it('a search and the end of a long page are found as soon as they are set', async () => {
	const {resume} = await loadResume(path.join(process.cwd(), 'content'));
	const entry = resume.entries.find(({locale, kind}) => locale === 'en' && kind === 'document')!;
	const body = `${'A paragraph like all others.\n\n'.repeat(3000)}At last a needle.\n`;
	const long = {
		...resume,
		entries: resume.entries.map((each) => (each === entry ? {...entry, body} : each)),
	};
	const sliced = bookOf(long, {inSlices: true});
	const whole = bookOf(long);
	const id = entryId(entry);
	const first = initialState(whole, {locale: 'en', entry: id, columns: 100, rows: 30});
	const press = (state: State, book: typeof whole, ...names: string[]) =>
		names.reduce((before, name) => reduce(before, {type: 'key', name}, book), state);
	const keys = ['/', ...'needle'];

	const width = geometryIn(first, whole).textColumns;
	const searching = press(first, sliced, ...keys);
	expect(sliced.lines(id, 'en', width).length).toBeLessThan(whole.lines(id, 'en', width).length);
	// In the order of the viewer: first the page, then the index.
	let found = searching;
	let accepted = press(searching, sliced, 'enter');
	let left = press(accepted, sliced, 'esc', 'left');
	const searcher = sliced.searcher('en', width);
	for (let goesOn = true; goesOn; ) {
		goesOn = sliced.grow() || searcher.prepare();
		found = reduce(found, {type: 'grown'}, sliced);
		accepted = reduce(accepted, {type: 'grown'}, sliced);
		left = reduce(left, {type: 'grown'}, sliced);
	}
	for (let goesOn = true; goesOn; ) goesOn = sliced.grow();
	expect(sliced.lines(id, 'en', width)).toEqual(whole.lines(id, 'en', width));
	const {search: _, ...there} = press(found, sliced, 'enter', 'G');
	const {search: __, ...wanted} = press(press(first, whole, ...keys), whole, 'enter', 'G');
	expect(there).toEqual(wanted);
	// Enter that came before it was found opens it; who has given it up meanwhile stays where they are.
	const atOnce = press(press(first, whole, ...keys), whole, 'enter');
	expect(accepted).toEqual({...atOnce, search: {...atOnce.search, awaited: undefined}});
	expect(left).toMatchObject({focus: 'list', position: first.position, search: undefined});
});

const words = (count: number, gap = ' ') =>
	Array.from({length: count}, (_, index) => `w*${index}*`).join(gap);

it.each([
	['paragraphs', words(8000, '\n\n')],
	['one paragraph', words(20_000)],
	['lines of one paragraph', words(9000, '\n')],
	['one quote', `> ${words(9000, '\n> ')}`],
])('no key waits for the inside of more than a few thousand words: %s', async (_, body) => {
	const {resume} = await loadResume(path.join(process.cwd(), 'content'));
	const [first] = resume.entries.filter(({kind}) => kind === 'document');
	if (!first) throw new Error('The sample has no documents.');
	const long = {...resume, entries: [{...first, body}]};
	const book = bookOf(long, {inSlices: true});
	const id = entryId(first);
	const emphases = vi.spyOn(Tokenizer.prototype, 'emStrong');
	let most = 0;
	const counted = <Result>(work: () => Result): Result => {
		emphases.mockClear();
		const result = work();
		most = Math.max(most, emphases.mock.calls.length);
		return result;
	};
	try {
		counted(() => book.lines(id, first.locale, 60));
		const searcher = book.searcher(first.locale, 60);
		while (counted(() => book.grow()));
		while (counted(() => searcher.prepare()));
		expect(most).toBeLessThan(4000);
		expect(book.lines(id, first.locale, 60)).toEqual(bookOf(long).lines(id, first.locale, 60));
	} finally {
		emphases.mockRestore();
	}
});

it('matches are where they were before a long page was indexed in pieces', async () => {
	const {resume} = await loadResume(path.join(process.cwd(), 'content'));
	const [first] = resume.entries.filter(({kind}) => kind === 'document');
	if (!first) throw new Error('The sample has no documents.');
	const id = entryId(first);
	fc.assert(
		fc.property(
			fc.integer({min: 1, max: 1500}),
			fc.integer({min: 1, max: 30}),
			fc.constantFrom('\n\n', '\n- ', ' ', '  \n'),
			(count, every, gap) => {
				const body = Array.from({length: count}, (_, index) =>
					index % every === 0 ? 'the needle' : 'some hay',
				).join(gap);
				const long = {...resume, entries: [{...first, body, tags: []}]};
				const book = bookOf(long, {inSlices: true});
				const searcher = book.searcher(first.locale, 40);
				while (book.grow() || searcher.prepare());
				const lines = book.lines(id, first.locale, 40);
				while (book.grow());
				const all = book.lines(id, first.locale, 40);
				const places = searcher.places('needle', id, all);
				expect(places).toHaveLength(Math.ceil(count / every));
				expect(lines.length).toBeLessThanOrEqual(all.length);
				for (const marks of places) {
					const [mark] = marks;
					const text = textOf(all[mark?.line ?? 0]?.spans ?? []);
					expect(text.slice(mark?.start, mark?.end)).toBe('needle');
				}
			},
		),
	);
});

it('of a page that is nothing but matches, the first ten thousand are gone through', async () => {
	const {resume} = await loadResume(path.join(process.cwd(), 'content'));
	const [first] = resume.entries.filter(({kind}) => kind === 'document');
	if (!first) throw new Error('The sample has no documents.');
	const book = bookOf({...resume, entries: [{...first, body: 'zz '.repeat(20_000)}]});
	const searcher = book.searcher(first.locale, 60);
	expect(searcher.find('z', book.pages({locale: first.locale})).total).toBe(10_000);
	const id = entryId(first);
	expect(searcher.places('z', id, book.lines(id, first.locale, 60))).toHaveLength(10_000);
});
