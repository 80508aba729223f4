import {describe, expect, it} from 'vitest';
import {countMatches, findMatches, fold, foldQuery} from '../../source/resume/search.ts';

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
	])('in %s finds %s', (text, query, found) => {
		const folded = fold(text);
		const [match, ...others] = findMatches(folded, foldQuery(query));
		expect(match && text.slice(match.start, match.end)).toBe(found);
		expect([others, countMatches(folded, foldQuery(query))]).toEqual([[], 1]);
	});

	it('keeps apart what are other words', () => {
		expect(countMatches(fold('かき'), foldQuery('がぎ'))).toBe(0);
		expect(countMatches(fold('Strase'), foldQuery('Straße'))).toBe(0);
	});
});
