import {describe, expect, it} from 'vitest';
import {isUncertain, withSureColumns} from '../../source/viewer/terminal/sure-columns.ts';

describe('the column behind what terminals take to be of different widths', () => {
	it.each(['👨‍👩‍👧‍👦', '❤️', '👍🏽', '1️⃣', '🏳️‍🌈', '🫨', 'क्ष'])('is set behind %s', (cluster) => {
		expect(isUncertain(cluster)).toBe(true);
		const drawn = withSureColumns(`\u001B[1ma ${cluster} b\u001B[0m`, 11);
		expect(drawn).toMatch(/^\u001B\[1ma ( +)\u001B\[13G.+\u001B\[1[45]G b\u001B\[0m$/u);
	});

	it.each(['Café', '日本語', 'naïve → ok', '┃ ━━', 'ليلى', 'ภาษา'.slice(0, 1)])(
		'is left to the terminal behind %s',
		(text) => {
			expect(withSureColumns(text, 1)).toBe(text);
		},
	);
});
