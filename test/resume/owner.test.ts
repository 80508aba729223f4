import {describe, expect, test} from 'vitest';
import {ownerAmong} from '../../source/resume/publication/owner.ts';
import {expectProportion} from '../growth.ts';

describe('the owner among authors is', () => {
	test.each([
		['Ada Brook', 'A. Brook'],
		['Ada Brook', 'Brook, Ada'],
		['Ada Brook', 'Brook, A.'],
		['Ada Brook', 'Brook A'],
		['Ada Brook', 'A Brook'],
		['Ada Brook', 'Ada M. Brook'],
		['Ada M. Brook', 'Ada Brook'],
		['Ada Maria Brook', 'Brook AM'],
		['Ada Maria Brook', 'A. M. Brook'],
		['Ada Brook', 'Ada Brook, PhD'],
		['Dr. Ada Brook', 'Brook Ada'],
		['ADA BROOK', 'Ada Brook'],
		['Ada Brook', 'Ada Brook*'],
		['José García-Márquez', 'J. Garcia Marquez'],
		['Jörg Müller', 'Joerg Mueller'],
		['Søren Ørsted', 'S. Orsted'],
		['Jan van der Berg', 'van der Berg, Jan'],
		['Jan van der Berg', 'Berg, J. van der'],
		['Jan van der Berg', 'J. van der Berg'],
		['Jean-Pierre Roux', 'J.-P. Roux'],
		['Wang Wei', 'Wei Wang'],
		['陆 艾达', '陆艾达'],
		["Siobhán O'Neill", 'S. O’Neill'],
	])('%s, written %s', (name, written) => {
		expect(ownerAmong(['Bo Moor', written], [name])).toBe(1);
	});

	test.each([
		['Ada Brook', 'B. Brook'],
		['Ada Brook', 'Adam Brook'],
		['Ada Brook', 'Brook, B.'],
		['Ada Brook', 'Brook BA'],
		['Ada M. Brook', 'Ada L. Brook'],
		['Ada M. Brook', 'M. Brook'],
		['Ada Brook', 'Brook'],
		['Ada Brook', 'Ada'],
		['Ada Brook', 'A. Brooks'],
		['Ada Brook', 'A. B.'],
		['Wei Wang', 'Wen Wang'],
		['Ada Brook', 'et al.'],
		['Ada Brook', ''],
	])('not %s, written %s', (name, written) => {
		expect(ownerAmong(['Bo Moor', written], [name])).toBeUndefined();
	});

	test('whose name is spelled out, rather than who only has the initials', () => {
		expect(ownerAmong(['A. Brook', 'Ada Brook'], ['Ada Brook'])).toBe(1);
	});

	test('nobody where two may be', () => {
		expect(ownerAmong(['A. Brook', 'A Brook'], ['Ada Brook'])).toBeUndefined();
	});

	test('known by their name in any language', () => {
		expect(ownerAmong(['B. Moor', 'A. Lu'], ['陆艾达', 'Ada Lu'])).toBe(1);
	});

	test('told in proportion to the names, however many words they have', async () => {
		await expectProportion(1000, (size) => {
			expect(ownerAmong(['Bo Moor', 'ada bo '.repeat(size)], ['Ada Brook'])).toBeUndefined();
		});
	});
});
