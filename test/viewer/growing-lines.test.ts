import path from 'node:path';
import {expect, it} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import type {Line} from '../../source/markdown/style/span.ts';
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
			expect(growing.lines().length).toBe(Math.min(count, 400));
			while (growing.grow()) seen.add(growing.lines());
			expect(growing.lines()).toEqual(all);
			expect(seen.size).toBeLessThan(3 + Math.log2(1 + count / 400));
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
	expect(growLines(lines(), true).lines().length).toBeGreaterThan(200);
	expect(set).toBeLessThan(1000);
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
