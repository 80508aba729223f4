import {describe, expect, it} from 'vitest';
import {keyName, type PressedKey} from '../../source/browser/page/keys.ts';
import {hashOf, placeIn} from '../../source/browser/page/place.ts';
import {drawnAs} from '../../source/browser/page/rows/drawn.ts';
import {piecesOf} from '../../source/browser/page/rows/pieces.ts';
import {textWidth} from '../../source/markdown/layout/width.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';

const texts = fc.oneof(
	fc.string({unit: 'grapheme'}),
	fc.string({unit: fc.constantFrom(...'a ─│┌█▀░日ｶ👩🏽‍💻❤️अक्षر—')}),
);

describe('a run in pieces', () => {
	const cell = {width: 9.6, height: 21};

	it('keeps all of its text, in as many columns, whatever a font draws', () => {
		fc.assert(
			fc.property(texts, fc.integer({min: 0, max: 30}), (text, width) => {
				const pieces = piecesOf(text, {
					column: cell.width,
					widthOf: () => width,
					drawnAs: (character) => drawnAs(character, cell),
				});
				expect(pieces.map((piece) => piece.text).join('')).toBe(text);
				expect(pieces.reduce((sum, {columns}) => sum + columns, 0)).toBe(textWidth(text));
			}),
			{numRuns: runs(100, 5000)},
		);
	});

	it('spaces what a font draws too narrow, and joins it with what is like it', () => {
		const plain = {background: '', isBoxed: false};
		const font = {column: 10, widthOf: () => 16, drawnAs: () => undefined};
		expect(piecesOf('日本 x', font)).toEqual([
			{text: '日本', columns: 4, ...plain, spacing: 4},
			{text: ' x', columns: 2, ...plain, spacing: 0},
		]);
	});
});

describe('an address', () => {
	it('names a place, and leads there, whatever an entry is called', () => {
		const locales = ['en', 'zh-Hant'];
		fc.assert(
			fc.property(
				fc.constantFrom(...locales),
				fc.string({unit: 'grapheme', minLength: 1}).filter((slug) => !/\p{Surrogate}/u.test(slug)),
				(locale, slug) => {
					const place = {locale, entry: `experience/${slug}`, inList: false};
					expect(placeIn(hashOf(place), locales)).toEqual(place);
				},
			),
			{numRuns: runs(100, 5000)},
		);
	});

	it('that names no language leads to the first', () => {
		fc.assert(
			fc.property(fc.string(), (hash) => {
				expect(['en', 'es']).toContain(placeIn(`#${hash}`, ['en', 'es']).locale);
			}),
		);
	});
});

describe('the name of a key', () => {
	const pressed = (key: string, held: Partial<PressedKey> = {}): PressedKey => ({
		...{key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false},
		getModifierState: () => false,
		...held,
	});

	it('is the viewer’s, also of a sign that is typed with AltGr', () => {
		expect(keyName(pressed('PageDown'))).toBe('pagedown');
		expect(keyName(pressed('é'))).toBe('é');
		const altGraph = {ctrlKey: true, altKey: true, getModifierState: () => true};
		expect(keyName(pressed('[', altGraph))).toBe('[');
	});

	it.each([
		['Tab', {}],
		['F5', {}],
		['f', {ctrlKey: true}],
		['c', {metaKey: true}],
		['d', {altKey: true}],
		['a', {isComposing: true}],
	] as const)('isn’t there for what is the browser’s: %s %o', (key, held) => {
		expect(keyName(pressed(key, held))).toBe(undefined);
	});
});
