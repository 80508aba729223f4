import {expect, test} from 'vitest';
import {inlineOf, readInline} from '../../source/content/records/fields/inline.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';

test('words are read again as just these', () => {
	const piece = fc.constantFrom(
		...['A', ' ', '*b*', '_', '`', '[x](https://a.example)', 'https://a.example', 'www.a.example'],
		...['|', '\\', '<b>', '&amp;', '~', '#', 'a@b.example', ')', '!', '1.'],
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 6}), (pieces) => {
			const words = pieces.join('').replace(/\s+/g, ' ').trim();
			expect(readInline(inlineOf(words)).text).toBe(words);
		}),
		{numRuns: runs(500, 20_000)},
	);
});

test('words stay as they are where nothing in them has a meaning', () => {
	for (const words of ['C#', '*nix', 'snake_case_names', 'f(x)[i]', '__init__', 'R&D', 'a | b'])
		expect(inlineOf(words)).toBe(words);
});
