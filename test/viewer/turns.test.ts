import path from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {createKeyReader} from '../../source/viewer/input/key-reader.ts';
import type {Book} from '../../source/viewer/state/book.ts';
import {initialState} from '../../source/viewer/state/state.ts';
import type {Look} from '../../source/viewer/themes/look.ts';
import {themeFor} from '../../source/viewer/themes/themes.ts';
import {createTurns} from '../../source/viewer/turns/turns.ts';
import {bookOf} from './books.ts';
import {keyboardToType} from './keyboards.ts';

const {resume} = await loadResume(path.join(process.cwd(), 'content'));
const window = {columns: 100, rows: 30};
const look: Look = {
	theme: themeFor('terminal', {light: false, colorLevel: 3}),
	colorLevel: 3,
	hyperlinks: true,
};

/** A viewer to type in, that counts what it searches for and how often it would draw. */
function viewer() {
	const book = bookOf(resume);
	const searches: string[] = [];
	const counting: Book = {
		...book,
		searcher(locale, width) {
			const searcher = book.searcher(locale, width);
			const find: typeof searcher.find = (query, pages) => {
				if (searches.at(-1) !== query) searches.push(query);
				return searcher.find(query, pages);
			};
			return {...searcher, find};
		},
	};
	const state = initialState(counting, {locale: 'en', entry: undefined, ...window});
	const turns = createTurns({revision: {book: counting, problems: []}, look, state, window});
	let drawn = 0;
	let typed = 0;
	turns.subscribe(() => {
		drawn++;
	});
	return {
		turns,
		searches,
		drawn: () => drawn,
		async type(text: string) {
			turns.change(createKeyReader().read(text));
			const notice = `Typed ${++typed}.`;
			turns.change([{type: 'notify', notice}]);
			while (turns.read().state.notice !== notice) await setImmediate();
		},
	};
}

describe('a flood of keys', () => {
	it('of letters is a query of a bounded length, which is searched for at once', async () => {
		const {turns, searches, type} = viewer();
		await type(`/${'e'.repeat(24_000)}`);
		expect(turns.read().state.search?.query).toBe('e'.repeat(200));
		expect(searches.length).toBeLessThan(10);
		await type('\u0015a\u{1F600}');
		expect(turns.read().state.search?.query).toBe('a\u{1F600}');
		await type(`\u0015${'\u{1F600}x'.repeat(200)}`);
		expect(turns.read().state.search?.query).toBe(`${'\u{1F600}x'.repeat(66)}\u{1F600}`);
	});

	it('is drawn a few times only, and does what each of its keys does', async () => {
		const {turns, drawn, type} = viewer();
		await type(`${'n'.repeat(8000)}${'p'.repeat(8000)}jj`);
		const one = viewer();
		await one.type('jj');
		const {notice: _, ...state} = turns.read().state;
		const {notice: __, ...wanted} = one.turns.read().state;
		expect(state).toEqual(wanted);
		expect(drawn()).toBeLessThan(4000);
	});

	it('ends where somebody leaves', async () => {
		const {turns} = viewer();
		turns.change(createKeyReader().read('qsss'));
		while (turns.read().state.exitKey === undefined) await setImmediate();
		for (let round = 0; round < 5; round++) await setImmediate();
		expect(turns.read().state.request).toBeUndefined();
	});
});

describe('Ctrl-C', () => {
	it('waits for no key before it', async () => {
		const {keyboard, type} = keyboardToType();
		const heard: unknown[] = [];
		keyboard.listen((inputs) => heard.push(...inputs));
		type(`/${'e'.repeat(24_000)}\u0003jjj`);
		expect(await keyboard.interrupted).toBe('ctrl-c');
		expect(heard).toEqual([]);
	});

	it('is heard when nobody listens, and twice in a paste that never ends', async () => {
		const early = keyboardToType();
		early.type('jj\u0003');
		expect(await early.keyboard.interrupted).toBe('ctrl-c');
		const {keyboard, type} = keyboardToType();
		type('\u001B[200~abc');
		await setImmediate();
		type('\u0003\u0003');
		type('more of it');
		expect(await keyboard.interrupted).toBe('ctrl-c');
	});

	it('that was pasted is none', async () => {
		const {keyboard, type} = keyboardToType();
		const heard: unknown[] = [];
		keyboard.listen((inputs) => heard.push(...inputs));
		type('\u001B[200~a\u0003');
		await setImmediate();
		type('b\u001B[201~j');
		while (heard.length < 2) await setImmediate();
		expect(heard).toEqual([
			{type: 'paste', text: 'a\u0003b'},
			{type: 'key', name: 'j'},
		]);
		keyboard.end();
	});
});
