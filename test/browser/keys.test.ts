import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {type ActionName, actionNames} from '../../source/messages/actions.ts';
import {keymap} from '../../source/viewer/input/keymap.ts';
import {inNode, press, textOf} from './in-node.ts';
import {pageText, sizeOf} from './screen-cells.ts';
import {browserPath, withViewer} from './viewer-site.ts';

const {resume: sample} = await loadResume(path.resolve('content'));

/** What browsers call a key. */
const browserNames: Readonly<Record<string, string>> = {
	...{up: 'ArrowUp', down: 'ArrowDown', left: 'ArrowLeft', right: 'ArrowRight'},
	...{enter: 'Enter', esc: 'Escape', space: 'Space', pageup: 'PageUp', pagedown: 'PageDown'},
	...{home: 'Home', end: 'End'},
};

/** What leads to where a key has something to do; the list, if nothing is named. */
const before: Partial<Record<ActionName, readonly string[]>> = {
	up: ['down', 'down'],
	back: ['down', 'enter'],
	pageUp: ['G'],
	halfUp: ['G'],
	top: ['G'],
	previous: ['n', 'n'],
	outline: ['down', 'down', 'enter'],
	nextHeading: ['down', 'down', 'enter'],
	previousHeading: ['down', 'down', 'enter', 'G'],
	links: ['down', 'down', 'enter'],
};

/** These lead out of the page, and each has a test of its own; Ctrl-C is the browser's. */
const elsewhere: readonly ActionName[] = ['copy', 'save', 'quit'];

const cases = actionNames
	.filter((action) => !elsewhere.includes(action))
	.flatMap((action) => keymap[action].map((key) => ({action, key})));

describe.skipIf(!browserPath)('each key of the help does in a page what it does elsewhere', () => {
	const open = withViewer();
	const viewport = {width: 800, height: 420};

	it.each(cases)('$action: $key', async ({action, key}) => {
		const {page, complaints, close} = await open(sample, {viewport});
		const turns = inNode(sample, await sizeOf(page));
		const first = before[action] ?? [];
		await press(turns, first);
		const start = textOf(turns);
		for (const each of [...first, key]) await page.keyboard.press(browserNames[each] ?? each);
		await press(turns, [key]);
		const wanted = textOf(turns);
		expect(wanted).not.toEqual(start);
		await expect.poll(() => pageText(page)).toEqual(wanted);
		expect(complaints).toEqual([]);
		await close();
	});

	it('s saves the PDF of the language', async () => {
		const {page, close} = await open(sample, {viewport}, '#es', 'https://ada.example');
		const download = page.waitForEvent('download');
		await page.keyboard.press('s');
		const saved = await download;
		expect([saved.url(), saved.suggestedFilename()]).toEqual([
			'https://ada.example/es/cv.pdf',
			'cv.pdf',
		]);
		await expect.poll(() => pageText(page)).toContainEqual(expect.stringContaining('cv.pdf'));
		await close();
	});

	it('s shows the PDF in another window where the page comes from a disk', async () => {
		const {page, close} = await open(sample, {viewport});
		const popup = page.context().waitForEvent('page');
		await page.keyboard.press('s');
		await popup;
		expect(page.url()).toContain('terminal');
		await close();
	});

	it('q leads to the page', async () => {
		const {page, close} = await open(sample, {viewport});
		await page.keyboard.press('q');
		await page.waitForURL(/\/index\.html$|\/$/);
		await expect.poll(() => page.url()).not.toContain('terminal');
		await close();
	});

	it('y copies the address of an entry, which opens it', async () => {
		const permissions = ['clipboard-read', 'clipboard-write'];
		const {page, close} = await open(sample, {viewport, permissions}, '#en/experience/vassar');
		for (const key of ['y', '2']) await page.keyboard.press(key);
		const copied = () => page.evaluate(() => navigator.clipboard.readText());
		await expect.poll(copied).toBe(page.url());
		expect(page.url()).toMatch(/#en\/experience\/vassar$/);
		await close();
	});

	it('o opens a link in another window, which knows nothing of this one', async () => {
		const {page, close} = await open(sample, {viewport}, '#en/experience/vassar');
		const popup = page.context().waitForEvent('page');
		for (const key of ['o', '1']) await page.keyboard.press(key);
		expect(await (await popup).evaluate(() => opener)).toBe(null);
		await close();
	});

	it.each(['Control+f', 'Control+c', 'Control+=', 'Alt+ArrowLeft', 'Tab', 'F5'])(
		'%s is the browser’s',
		async (key) => {
			const {page, close} = await open(sample, {viewport});
			await page.evaluate(() => {
				// Behind the viewer's own, and before the browser acts.
				addEventListener('keydown', (event) => {
					document.title = `taken: ${event.defaultPrevented}`;
					event.preventDefault();
				});
			});
			await page.keyboard.press(key);
			expect(await page.title()).toBe('taken: false');
			await close();
		},
	);
});
