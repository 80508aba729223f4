import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {pagePalettes} from '../../source/browser/palettes.ts';
import {loadResume} from '../../source/content/load.ts';
import {isLong} from '../long.ts';
import {inNode, press} from './in-node.ts';
import {pageCells, sizeOf, terminalCells} from './screen-cells.ts';
import {browserPath, withViewer} from './viewer-site.ts';

const {resume: sample} = await loadResume(path.resolve('content'));

const sizes = [
	{width: 390, height: 844},
	{width: 1024, height: 640},
	{width: 1600, height: 1000},
] as const;

/** Ten states, by the keys that lead there, as a browser calls them and as the viewer does. */
const states = [
	{name: 'the list', keys: ['j']},
	{name: 'an entry', keys: ['j', 'j', 'Enter']},
	{name: 'the end of an entry', keys: ['j', 'Enter', 'G']},
	{name: 'the help', keys: ['?']},
	{name: 'the contact card', keys: ['c']},
	{name: 'the technologies', keys: ['t', 'j']},
	{name: 'one technology', keys: ['t', 'j', 'Enter', 'j']},
	{name: 'a search', keys: ['/', 'n', 'a', 'v', 'y', 'Enter', 'n']},
	{name: 'the links of an entry', keys: ['j', 'j', 'Enter', 'o']},
	{name: 'another language', keys: ['j', 'j', 'Enter', 'l', 'h']},
];

const viewerName = (key: string) => (key === 'Enter' ? 'enter' : key);

describe.skipIf(!browserPath)('the cells of the page are those of a terminal', () => {
	const open = withViewer();

	const cases = sizes.flatMap((viewport, first) =>
		states
			.map((state, index) => ({...viewport, ...state, viewport, isLight: index % 2 === 1}))
			.filter((_, index) => isLong || index % sizes.length === first),
	);

	it.each(cases)('at $width × $height: $name', async ({viewport, keys, isLight}) => {
		const variant = isLight ? 'light' : 'dark';
		const {page, complaints, requests, close} = await open(sample, {
			viewport,
			colorScheme: variant,
		});
		const size = await sizeOf(page);
		const turns = inNode(sample, size, {variant});
		const {text, background} = pagePalettes[variant];
		// After each key, as what the next one does depends on how far a search has come.
		for (const key of keys) {
			await page.keyboard.press(key);
			await press(turns, [viewerName(key)]);
			const expected = await terminalCells(turns.read(), {text, ground: background});
			await expect.poll(() => pageCells(page, size.columns)).toEqual(expected);
		}
		expect({complaints, requests}).toEqual({complaints: [], requests: []});
		await close();
	});
});
