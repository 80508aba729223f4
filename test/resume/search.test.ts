import {describe, expect, it} from 'vitest';
import {countMatches, findMatches, fold, foldQuery} from '../../source/resume/search.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';

describe('a search', () => {
	it.each([
		['Die Straße.', 'strasse', 'Straße'],
		['Die STRASSE.', 'straße', 'STRASSE'],
		['In Łódź', 'lodz', 'Łódź'],
		['Kadıköy', 'kadikoy', 'Kadıköy'],
		['İstanbul', 'istanbul', 'İstanbul'],
		['Søren og Ægir', 'soren og aegir', 'Søren og Ægir'],
		['Οδυσσεύς', 'ΟΔΥΣΣΕΥΣ', 'Οδυσσεύς'],
		['Élan vital', 'elan', 'Élan'],
		['ﬁnd', 'fi', 'ﬁ'],
		['GROẞE', 'grosse', 'GROẞE'],
		['Þórður', 'thordur', 'Þórður'],
		['Œuvre', 'oeuvre', 'Œuvre'],
		['Ａｃｍｅ', 'acme', 'Ａｃｍｅ'],
		['Élan in `x^2`', '`x^2`', '`x^2`'],
		['مُحَمَّد', 'محمد', 'مُحَمَّد'],
		['مـحـمـد', 'محمد', 'مـحـمـد'],
		['أحمد', 'احمد', 'أحمد'],
		['مدرسة', 'مدرسه', 'مدرسة'],
		['علی', 'علي', 'علی'],
	])('in %s finds %s', (text, query, found) => {
		const folded = fold(text);
		const [match, ...others] = findMatches(folded, foldQuery(query));
		expect(match && text.slice(match.start, match.end)).toBe(found);
		expect([others, countMatches(folded, foldQuery(query))]).toEqual([[], 1]);
	});

	// As they are written, and as somebody types them who has no such key.
	const alike = [
		...[
			['ß', 'ss'],
			['ẞ', 'SS'],
			['ł', 'l'],
			['Ł', 'L'],
			['ı', 'i'],
			['İ', 'i'],
			['ø', 'o'],
		],
		...[
			['đ', 'd'],
			['Đ', 'D'],
			['ð', 'd'],
			['æ', 'ae'],
			['Æ', 'AE'],
			['œ', 'oe'],
			['þ', 'th'],
		],
		...[
			['ς', 'σ'],
			['Σ', 'ς'],
			['Ａ', 'a'],
			['ﬁ', 'fi'],
			['ﬃ', 'ffi'],
			['é', 'e'],
			['e\u0301', 'é'],
		],
		...[
			['ё', 'е'],
			['أ', 'ا'],
			['آ', 'ا'],
			['ٱ', 'ا'],
			['ى', 'ي'],
			['ة', 'ه'],
			['مـ', 'م'],
			['مَ', 'م'],
		],
		...[
			['ậ', 'a'],
			['日', '日'],
			['😀', '😀'],
			['.', '.'],
		],
	] as Array<[string, string]>;
	const words = fc.array(fc.constantFrom(...alike), {minLength: 1, maxLength: 6});
	const written = (pairs: typeof alike) => pairs.map(([one]) => one).join('');
	const typed = (pairs: typeof alike) => pairs.map(([, other]) => other).join('');

	it('finds a text by either way to write it, there and nowhere else', () => {
		fc.assert(
			fc.property(words, words, words, (before, pairs, after) => {
				for (const [way, query] of [
					[written, typed],
					[typed, written],
					[written, written],
				] as const) {
					const wanted = foldQuery(query(pairs));
					const text = `${way(before)}|${way(pairs)}|${way(after)}`;
					const start = way(before).length + 1;
					const places = findMatches(fold(text), wanted);
					expect(countMatches(fold(text), wanted)).toBe(places.length);
					let end = 0;
					for (const place of places) {
						expect(place.start).toBeGreaterThanOrEqual(end);
						expect(foldQuery(text.slice(place.start, place.end))).toContain(wanted);
						end = place.end;
					}
					if (wanted !== '') expect(places).toContainEqual({start, end: start + way(pairs).length});
				}
			}),
			{numRuns: runs(200, 3000)},
		);
	});

	it('keeps apart what are other words', () => {
		expect(countMatches(fold('かき'), foldQuery('がぎ'))).toBe(0);
		expect(countMatches(fold('Strase'), foldQuery('Straße'))).toBe(0);
	});
});
