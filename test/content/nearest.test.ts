import {expect, it} from 'vitest';
import {nearest} from '../../source/content/names/nearest.ts';

it.each([
	['exprience', ['projects', 'experience'], 'experience'],
	['cotnent', ['data', 'content'], 'content'],
	['CONTENT', ['data', 'content'], 'content'],
	['es', ['en', 'fr'], 'en'],
	['es', ['se', 'en'], 'se'],
	['ab', ['cd'], undefined],
	['recipes', ['roles', 'resume'], undefined],
	['', [], undefined],
])('who wrote %j, of %j, meant %j', (word, known, meant) => {
	expect(nearest(word, known)).toBe(meant);
});

it('goes by a spelling of its own, and as many letters as are named', () => {
	const spell = (word: string) => word.replaceAll('_', '');
	expect(nearest('start_date', ['end', 'startdata'], {spell, most: 1})).toBe('startdata');
	expect(nearest('start_date', ['stardata'], {spell, most: 1})).toBeUndefined();
});
