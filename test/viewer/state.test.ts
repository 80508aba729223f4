import {describe, expect, it} from 'vitest';
import {textOf} from '../../source/markdown/style/span.ts';
import {idsOn, overviewId} from '../../source/resume/pages.ts';
import {sceneOf} from '../../source/viewer/frames/scene.ts';
import type {Action} from '../../source/viewer/input/action.ts';
import {keymap} from '../../source/viewer/input/keymap.ts';
import type {MouseReport} from '../../source/viewer/input/mouse-reader.ts';
import {bodyRowsOf, fits} from '../../source/viewer/layout/geometry.ts';
import {settingOf} from '../../source/viewer/state/geometry.ts';
import {pageLines, topLine} from '../../source/viewer/state/navigation.ts';
import {panelLines} from '../../source/viewer/state/panel-lines.ts';
import {reduce} from '../../source/viewer/state/reduce.ts';
import {searchResult} from '../../source/viewer/state/search.ts';
import {initialState, type State} from '../../source/viewer/state/state.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {bookOf} from './books.ts';
import {point} from './pointer.ts';

const paragraphs = (locale: string, count: number) =>
	Array.from(
		{length: count},
		(_, index) => `${locale} paragraph ${index}: ${`${locale}word `.repeat(20 + index)}`,
	).join('\n\n');

const resume = resumeOf(
	[
		entryOf({
			slug: 'long',
			order: 1,
			organization: 'Acme',
			tags: ['Go'],
			body: paragraphs('en', 30),
		}),
		entryOf({
			slug: 'long',
			order: 1,
			locale: 'fr',
			organization: 'Acme',
			body: paragraphs('fr', 30),
		}),
		entryOf({slug: 'short', order: 2, body: 'Short.'}),
		entryOf({slug: 'go', section: 'skills', tags: ['a', 'b']}),
		entryOf({slug: 'rust', section: 'skills', tags: ['c']}),
	],
	['en', 'fr'],
);
const book = bookOf(resume);

const begin = (given: Partial<Parameters<typeof initialState>[1]> = {}) =>
	initialState(book, {locale: 'en', entry: undefined, columns: 100, rows: 30, ...given});

/** At the first entry, in the list. */
const start = () => press(begin(), 'next');

const press = (state: State, ...types: string[]) =>
	types.reduce((each, type) => reduce(each, {type} as Action, book), state);

function topText(state: State): string {
	const {width} = settingOf(state, book);
	const line = book.lines(state.selected, state.locale, width)[topLine(state, book)];
	return textOf(line?.spans ?? []);
}

describe('the list', () => {
	it('begins at the overview, or in the entry that was asked for', () => {
		expect(begin()).toMatchObject({selected: overviewId, focus: 'list'});
		expect(start()).toMatchObject({selected: 'experience/long', focus: 'list'});
		expect(begin({entry: 'experience/short'})).toMatchObject({
			selected: 'experience/short',
			focus: 'entry',
		});
	});

	it('moves by one, to both ends, and no further', () => {
		expect(press(start(), 'down').selected).toBe('experience/short');
		expect(press(start(), 'up', 'up').selected).toBe(overviewId);
		expect(press(start(), 'bottom').selected).toBe('skills/go');
		expect(press(start(), 'bottom', 'down').selected).toBe('skills/go');
		expect(press(start(), 'bottom', 'top').selected).toBe(overviewId);
		expect(press(start(), 'next', 'next', 'previous').selected).toBe('experience/short');
	});

	it('opens an entry and comes back', () => {
		expect(press(start(), 'open').focus).toBe('entry');
		expect(press(start(), 'open', 'back').focus).toBe('list');
	});
});

describe('the overview', () => {
	it('is searched past, and returned to', () => {
		const found = [...'short'].reduce(
			(state, text) => reduce(state, {type: 'type', text}, book),
			press(begin(), 'search'),
		);
		expect(found.selected).toBe('experience/short');
		expect(searchResult(found, book)).toMatchObject({at: 1, total: 2, pages: 1});
		expect(press(found, 'leave')).toMatchObject({selected: overviewId, focus: 'list'});
	});

	it('isn’t listed among what used a technology', () => {
		const chosen = press(begin(), 'technologies', 'down', 'open');
		expect(chosen).toMatchObject({technology: 'Go', selected: 'experience/long'});
		expect(book.pages(chosen).map(({id}) => id)).toEqual(['experience/long']);
	});

	it('is gone along, and what is opened from it comes back to it', () => {
		const there = press(begin(), 'open', 'down');
		const chosen = {selected: overviewId, focus: 'entry', chosen: 'experience/short'};
		expect(there).toMatchObject(chosen);
		const opened = press(there, 'open', 'down');
		expect(opened).toMatchObject({selected: 'experience/short', focus: 'entry'});
		expect(press(opened, 'leave')).toMatchObject(chosen);
		expect(press(opened, 'leave', 'leave').focus).toBe('list');
		// Whoever has gone on from there is in the list.
		const gone = press(opened, 'previous', 'leave');
		expect(gone).toMatchObject({selected: 'experience/long', focus: 'list'});
	});

	it('is opened by a command without an entry', () => {
		expect(press(begin(), 'copy', 'open').request).toEqual({
			kind: 'copy',
			text: 'npx my-resume -l en',
		});
	});
});

describe('an entry', () => {
	it('scrolls by lines, halves and pages, with a line kept in sight', () => {
		const open = press(start(), 'open');
		expect(topLine(press(open, 'down', 'down', 'up'), book)).toBe(1);
		expect(topLine(press(open, 'pageDown'), book)).toBe(26);
		expect(topLine(press(open, 'halfDown'), book)).toBe(13);
		expect(topLine(press(open, 'pageDown', 'pageUp'), book)).toBe(0);
	});

	it('ends with its last line at the foot of the pane', () => {
		const open = press(start(), 'open', 'bottom');
		const {rows, width} = settingOf(open, book);
		expect(topLine(open, book)).toBe(book.lines('experience/long', 'en', width).length - rows);
		expect(topLine(press(open, 'pageDown'), book)).toBe(topLine(open, book));
		expect(topLine(press(open, 'top'), book)).toBe(0);
	});

	it('stands in two columns where it is long and the window is wide', () => {
		const wide = press(begin({columns: 200, rows: 30}), 'next', 'open');
		const {width, panes, rows} = settingOf(wide, book);
		expect({panes, rows}).toEqual({panes: 2, rows: 54});
		const bottom = press(wide, 'bottom');
		expect(topLine(bottom, book)).toBe(book.lines('experience/long', 'en', width).length - 54);
		expect(topLine(press(wide, 'pageDown'), book)).toBe(53);
		const short = press(wide, 'next');
		expect(settingOf(short, book)).toMatchObject({panes: 1, rows: 27});
	});

	it('begins at its top when it is chosen', () => {
		const next = press(start(), 'open', 'pageDown', 'next');
		expect(next.selected).toBe('experience/short');
		expect(topLine(next, book)).toBe(0);
	});
});

describe('a change of language', () => {
	it('keeps the entry and the place in it', () => {
		const read = press(start(), 'open', 'pageDown', 'pageDown', 'pageDown');
		const paragraph = /(\w\w) paragraph (\d+)/;
		const down = (state: State) => {
			let each = state;
			while (!paragraph.test(topText(each))) each = press(each, 'up');
			return paragraph.exec(topText(each))?.slice(1);
		};
		const french = press(read, 'nextLocale');
		expect(french).toMatchObject({locale: 'fr', selected: 'experience/long', focus: 'entry'});
		expect(down(french)).toEqual(['fr', down(read)?.[1]]);
	});

	it('and back is as if nothing had been', () => {
		const read = press(start(), 'open', 'pageDown', 'halfDown', 'down');
		expect(topLine(press(read, 'nextLocale', 'previousLocale'), book)).toBe(topLine(read, book));
		expect(press(read, 'nextLocale', 'nextLocale').locale).toBe('en');
	});
});

describe('a change of size', () => {
	it('keeps the words at the top', () => {
		const read = press(start(), 'open', 'pageDown', 'pageDown');
		const words = topText(read).trim().split(' ').slice(0, 3).join(' ');
		const narrow = reduce(read, {type: 'resize', columns: 60, rows: 20}, book);
		const {width} = settingOf(narrow, book);
		const line = topLine(narrow, book);
		const lines = book.lines('experience/long', 'en', width).slice(line, line + 2);
		expect(lines.map(({spans}) => textOf(spans)).join(' ')).toContain(words);
		const wide = reduce(narrow, {type: 'resize', columns: 100, rows: 30}, book);
		expect(topLine(wide, book)).toBe(topLine(read, book));
	});
});

describe('while a PDF is being made', () => {
	const key = (state: State, name: string) => reduce(state, {type: 'key', name}, book);
	const making = key(begin(), 's');
	const saved: Action = {type: 'notifyInFull', notice: 'Saved.', isSaved: true};

	it('whatever is pressed, that is told, in the language in view', () => {
		const noticeOf = (state: State) =>
			sceneOf(state, {book, problems: []}, {columns: 100, rows: 30}).notice;
		expect(noticeOf(making)).toBe('Making the PDF …');
		expect(noticeOf(key(key(making, 'l'), 'down'))).toBe('Création du PDF…');
		expect(noticeOf(key(reduce(making, saved, book), 'down'))).toBeUndefined();
	});

	it('who quits waits for it, unless they insist, or it comes to nothing', () => {
		const leaving = key(making, 'q');
		expect(leaving.exitKey).toBeUndefined();
		expect(reduce(leaving, saved, book).exitKey).toBe('q');
		expect(key(leaving, 'q').exitKey).toBe('q');
		expect(key(making, 'ctrl-c').exitKey).toBe('ctrl-c');
		const failed = reduce(leaving, {type: 'notifyInFull', notice: 'It failed.'}, book);
		expect(failed.exitKey).toBeUndefined();
		expect(failed.notice).toBe('It failed.');
		expect(key(failed, 'q').exitKey).toBe('q');
	});
});

describe('any keys', () => {
	const names = [...Object.values(keymap).flat(), 'backspace', 'ctrl-u', 'e', 'w', '0', '1', '7'];
	const cell = {column: fc.integer({min: 0, max: 120}), row: fc.integer({min: 0, max: 60})};
	const kind = fc.constantFrom('click' as const, 'wheelUp' as const, 'wheelDown' as const);
	const action: fc.Arbitrary<Action | MouseReport> = fc.oneof(
		{weight: 8, arbitrary: fc.constantFrom(...names).map((name) => ({type: 'key', name}) as const)},
		fc.constantFrom('para', 'word word', '\n', '').map((text) => ({type: 'paste', text}) as const),
		fc.record({kind, ...cell}),
		fc
			.record({columns: fc.integer({min: 1, max: 250}), rows: fc.integer({min: 1, max: 80})})
			.map((size) => ({type: 'resize', ...size}) as const),
		fc.constantFrom(
			{type: 'notify', notice: 'Done.'} as const,
			{type: 'showAddress', address: 'https://example.org/', outcome: 'Copied.'} as const,
		),
	);

	it('leave the entry, the line and the choice in range, and a language and back is the identity', () => {
		fc.assert(
			fc.property(fc.array(action, {maxLength: 60}), (actions) => {
				let state = begin();
				for (const each of actions) {
					state = 'kind' in each ? point(state, each, book) : reduce(state, each, book);
					const {rows: inSight} = settingOf(state, book);
					const bodyRows = bodyRowsOf(state.rows);
					const lines = pageLines(state, book);
					const top = topLine(state, book);
					expect(top).toBeGreaterThanOrEqual(0);
					expect(top).toBeLessThanOrEqual(Math.max(0, lines.length - inSight));
					expect(book.locales).toContain(state.locale);
					const {panel, technology} = state;
					const ids = book.pages(state).flatMap(idsOn);
					expect(ids).toContain(state.selected);
					if (panel && 'top' in panel) {
						const last = Math.max(0, panelLines(state, book).length - bodyRows);
						expect(panel.top).toBeGreaterThanOrEqual(0);
						expect(Math.min(panel.top, last)).toBeLessThanOrEqual(last);
					}
					const result = searchResult(state, book);
					if (result) expect(result.at).toBeLessThanOrEqual(result.total);
					if (technology !== undefined) continue;
					const there = reduce(state, {type: 'nextLocale'}, book);
					const back = reduce(there, {type: 'previousLocale'}, book);
					expect(back).toEqual(fits(state) ? {...state, notice: undefined} : state);
				}
			}),
			{numRuns: runs(40, 400)},
		);
	});
});
