import {describe, expect, it} from 'vitest';
import {alignBlocks} from '../../source/resume/align.ts';

describe('alignBlocks', () => {
	it('pairs texts of the same structure one by one', () => {
		expect(alignBlocks(['a', 'b', 'c'], ['x', 'y', 'z'])).toEqual([0, 1, 2]);
	});

	it('finds the partners of a translation that has fallen behind by what both name', () => {
		const english = [
			'I joined Acme in San Francisco, 40 engineers.',
			'My first project was a cache for Redis.',
			'I led the reinvention of the configuration in 2023.',
			'Then the team split, and I went to IoT.',
		];
		const spanish = [
			'Me uní a Acme en San Francisco, 40 ingenieros. El primer proyecto fue una caché para Redis.',
			'Luego el equipo se dividió, y pasé a IoT.',
		];
		expect(alignBlocks(english, spanish)).toEqual([0, 0, 0, 1]);
	});

	it('aligns very long texts in proportion, without comparing all with all', () => {
		const from = Array.from({length: 25_000}, (_, index) => `Block ${index}`);
		const partners = alignBlocks(from, from.slice(10));
		expect(partners[0]).toBe(0);
		expect(partners[12_500]).toBe(12_495);
	});

	it('always goes forward, and stays inside', () => {
		const from = Array.from({length: 9}, (_, index) => `Block ${index} ${'x'.repeat(index * 7)}`);
		const to = from.filter((_, index) => index % 2 === 0);
		const partners = alignBlocks(from, to);
		expect(partners).toHaveLength(9);
		expect(partners).toEqual([...partners].sort((a, b) => a - b));
		expect(Math.max(...partners)).toBeLessThan(to.length);
		expect(alignBlocks(from, [])).toEqual(from.map(() => 0));
		expect(alignBlocks([], to)).toEqual([]);
	});
});
