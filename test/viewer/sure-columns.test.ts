import {describe, expect, it} from 'vitest';
import {graphemeWidth} from '../../source/markdown/layout/width.ts';
import {isUncertain, withSureColumns} from '../../source/viewer/terminal/sure-columns.ts';
import {joinsEmoji} from '../../source/viewer/terminal/terminal-facts.ts';

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

	it.each([
		['👨‍👩‍👧‍👦', '👨'],
		['👩🏽‍💻', '👩'],
		['👍🏽', '👍'],
		['🏳️‍🌈', '🏳️'],
		['❤️', '❤️'],
		['🇫🇷', '🇫🇷'],
		['क्‍ष', 'क्‍ष'],
	])('comes behind the first part of %s where emoji aren’t joined', (cluster, first) => {
		const columns = graphemeWidth(cluster);
		const drawn = withSureColumns(`a ${cluster} b`, 1, false);
		expect(drawn).toBe(`a ${' '.repeat(columns)}\u001B[3G${first}\u001B[${3 + columns}G b`);
	});
});

it('draws the first part of an emoji where the rest is drawn apart, or over what stands beside it', () => {
	const within = [
		{TERM: 'foot'},
		{TMUX: '/tmp/tmux,1,0'},
		{NVIM: '/run/nvim'},
		{INSIDE_EMACS: '29'},
	];
	for (const env of within) {
		expect(joinsEmoji({TERM: 'xterm-256color', ...env})).toBe(false);
		const drawn = withSureColumns('👩‍💻 Ada', 1, joinsEmoji({TERM: 'xterm-256color', ...env}));
		expect(drawn).toBe('  \u001B[1G👩\u001B[3G Ada');
	}
	expect(joinsEmoji({TERM: 'xterm-kitty'})).toBe(true);
});
