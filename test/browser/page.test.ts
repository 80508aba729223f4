import path from 'node:path';
import axe from 'axe-core';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {pageText, sizeOf} from './screen-cells.ts';
import {browserPath, withViewer} from './viewer-site.ts';

const {resume: sample} = await loadResume(path.resolve('content'));

const hostile = resumeOf([
	entryOf({
		slug: 'engine',
		title: '<img src=x onerror=alert(1)> </script><script>alert(2)</script>',
		organization: '\u202Eevil\u0007 {{constructor}} __proto__',
		links: [
			{label: 'never', url: 'javascript:alert(3)'},
			{label: 'file', url: 'file:///etc/passwd'},
			{label: 'fine', url: 'https://example.org/?a=1&b="2"'},
		],
		body: '[click](javascript:alert(4)) [mail](mailto:ada@example.org) `</script>`\n\n<b onclick=alert(5)>bold</b>',
	}),
]);

/** Each character of the rows that isn’t where its column is, or elsewhere on the screen. */
function outOfPlace(page: Page, column: number): Promise<string[]> {
	return page.evaluate((width) => {
		const misplaced: string[] = [];
		const segmenter = new Intl.Segmenter();
		for (const row of document.querySelectorAll('#screen > div')) {
			const {left} = row.getBoundingClientRect();
			const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const node = walker.currentNode as Text;
				if (node.parentElement?.closest('.turned')) continue;
				// In a word whose letters join, only the word has its place.
				const isWord = node.parentElement?.closest('.boxed:not(.drawn)');
				for (const {segment, index} of segmenter.segment(node.data)) {
					if (isWord && index > 0) continue;
					const range = document.createRange();
					range.setStart(node, index);
					range.setEnd(node, index + segment.length);
					const at = (range.getBoundingClientRect().left - left) / width;
					if (Math.abs(at - Math.round(at)) > 0.1) misplaced.push(`${segment} at ${at}`);
				}
			}
		}
		return misplaced;
	}, column);
}

/** What the page shows once it shows the same twice. */
async function expectSteady(page: Page): Promise<string[]> {
	let last = await pageText(page);
	await expect
		.poll(async () => {
			const before = last;
			await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
			last = await pageText(page);
			return last.join() === before.join();
		})
		.toBe(true);
	return last;
}

type Point = readonly [x: number, y: number];

/** Moves a finger over the page. */
async function swipe(page: Page, [fromX, fromY]: Point, [toX, toY]: Point): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{x, y}],
		});
	await touch('touchStart', fromX, fromY);
	for (let step = 1; step <= 4; step++)
		await touch(
			'touchMove',
			fromX + ((toX - fromX) * step) / 4,
			fromY + ((toY - fromY) * step) / 4,
		);
	await touch('touchEnd', toX, toY);
	await session.detach();
}

describe.skipIf(!browserPath)('the page of the viewer', () => {
	const open = withViewer();

	it.each(['light', 'dark'] as const)(
		'has nothing that axe objects to: %s',
		async (colorScheme) => {
			const {page, close} = await open(sample, {colorScheme});
			await page.evaluate(axe.source);
			const {violations} = await page.evaluate(() =>
				(globalThis as unknown as {axe: typeof axe}).axe.run(),
			);
			expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([]);
			await close();
		},
	);

	it('leads who can’t see it to the page itself, before all else', async () => {
		const {page, close} = await open(sample);
		await page.keyboard.press('Tab');
		const link = page.locator(':focus');
		expect(await link.textContent()).toBe('Grace Hopper – Résumé');
		expect(await link.isVisible()).toBe(true);
		await page.keyboard.press('Enter');
		await expect.poll(() => page.url()).not.toContain('terminal');
		await close();
	});

	it('opens at the place in its address, and follows the reader there', async () => {
		const {page, requests, complaints, close} = await open(sample, {}, '#es/experience/vassar');
		await expect.poll(() => page.title()).toBe('Grace Hopper – Currículum');
		await page.keyboard.press('n');
		await expect.poll(() => page.url()).not.toMatch(/vassar$/);
		expect(page.url()).toMatch(/#es\/\w/);
		await page.keyboard.press('l');
		await expect.poll(() => page.url()).toMatch(/#fr\/\w/);
		expect(await page.locator('html').getAttribute('lang')).toBe('fr');
		expect({requests, complaints}).toEqual({requests: [], complaints: []});
		await close();
	});

	it('stays at the beginning for an address that names nothing', async () => {
		for (const hash of ['#xx/nothing', '#en/no/such', '#%E0%A4%A', '#__proto__/constructor']) {
			const {page, complaints, close} = await open(sample, {}, hash);
			expect((await pageText(page)).join('\n')).toContain('Overview');
			expect(complaints).toEqual([]);
			await close();
		}
	});

	it('comes back from an entry to the list with the browser’s own Back', async () => {
		const {page, close} = await open(sample, {viewport: {width: 390, height: 700}});
		for (const key of ['j', 'j', 'j']) await page.keyboard.press(key);
		const list = await expectSteady(page);
		await page.keyboard.press('Enter');
		await expect.poll(() => pageText(page)).not.toEqual(list);
		await page.goBack();
		await expect.poll(() => pageText(page)).toEqual(list);
		await close();
	});

	it('leaves no trail of the entries that were read and left by keys', async () => {
		const {page, close} = await open(sample, {viewport: {width: 390, height: 700}});
		await page.keyboard.press('j');
		const list = await expectSteady(page);
		for (let time = 0; time < 3; time++) {
			await page.keyboard.press('Enter');
			await expect.poll(() => pageText(page)).not.toEqual(list);
			await page.keyboard.press('Escape');
			await expect.poll(() => pageText(page)).toEqual(list);
			await expect.poll(() => page.evaluate(() => history.state?.inList)).toBe(true);
		}
		// The blank page, the viewer, and what is ahead.
		expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(3);
		await close();
	});

	it('takes taps, swipes, clicks and the wheel', async () => {
		const {page, close} = await open(sample, {
			viewport: {width: 390, height: 700},
			hasTouch: true,
			isMobile: true,
		});
		const list = await expectSteady(page);
		await page.getByText('Senior Consultant').first().tap();
		await expect.poll(() => pageText(page)).not.toEqual(list);
		const first = await expectSteady(page);
		await swipe(page, [300, 400], [60, 400]);
		await expect.poll(() => pageText(page)).not.toEqual(first);
		await swipe(page, [60, 400], [300, 400]);
		await expect.poll(() => pageText(page)).toContainEqual(expect.stringContaining('Projects'));
		await page.getByText('About').first().click();
		const about = await expectSteady(page);
		await page.mouse.move(200, 400);
		await page.mouse.wheel(0, 400);
		await expect.poll(() => pageText(page)).not.toEqual(about);
		await close();
	});

	it('takes a query from an input method, and a pasted one', async () => {
		const {page, close} = await open(sample);
		await page.keyboard.press('/');
		await page.locator('#query:focus').waitFor();
		await page.keyboard.insertText('compiler');
		await expect.poll(async () => (await pageText(page)).at(-1)).toContain('/compiler');
		await page.keyboard.press('Enter');
		await expect
			.poll(() => page.locator('#screen .inverse, #screen .underline').count())
			.toBeGreaterThan(0);
		await close();
	});

	it('follows the system’s light and dark at once', async () => {
		const {page, close} = await open(sample, {colorScheme: 'dark'});
		const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const muted = () =>
			page
				.locator('#screen span[style]')
				.first()
				.evaluate((node) => getComputedStyle(node).color);
		const before = [await ground(), await muted()];
		await page.emulateMedia({colorScheme: 'light'});
		await expect.poll(ground).not.toBe(before[0]);
		await expect.poll(muted).not.toBe(before[1]);
		await close();
	});

	it('has as many columns as there is room for when the window or the letters change', async () => {
		const {page, close} = await open(sample, {viewport: {width: 1000, height: 600}});
		const {columns} = await sizeOf(page);
		const ruled = async () => (await pageText(page))[1]?.length;
		expect(await ruled()).toBe(columns);
		await page.setViewportSize({width: 640, height: 480});
		const {columns: fewer} = await sizeOf(page);
		expect(fewer).toBeLessThan(columns);
		await expect.poll(ruled).toBe(fewer);
		await close();
	});

	it('is text to mark, copy and find', async () => {
		const {page, close} = await open(sample, {}, '#en/experience/vassar');
		expect(
			await page.evaluate(() =>
				(window as unknown as {find: (text: string) => boolean}).find('probability course'),
			),
		).toBe(true);
		expect(await page.evaluate(() => String(getSelection()))).toBe('probability course');
		// A click that ends a selection opens nothing.
		const before = await pageText(page);
		await page.mouse.move(700, 300);
		await page.mouse.down();
		await page.mouse.move(900, 340);
		await page.mouse.up();
		expect(await pageText(page)).toEqual(before);
		await close();
	});

	it('obeys nothing that content says, and follows only what is safe to follow', async () => {
		const {page, requests, complaints, close} = await open(hostile, {}, '#en/experience/engine');
		expect((await pageText(page)).join(' ')).toContain('<img src=x onerror=alert(1)>');
		const links = await page
			.locator('#screen a')
			.evaluateAll((all) =>
				all.map((each) => [(each as HTMLAnchorElement).href, each.getAttribute('rel')]),
			);
		const rel = 'noopener noreferrer';
		expect(new Set(links.map((each) => each.join(' ')))).toEqual(
			new Set([`https://example.org/?a=1&b=%222%22 ${rel}`, `mailto:ada@example.org ${rel}`]),
		);
		expect(await page.locator('#screen img, #screen script, #screen b').count()).toBe(0);
		expect({requests, complaints}).toEqual({requests: [], complaints: []});
		await close();
	});

	it.each(['ja', 'hi', 'de'])('holds its columns in other scripts: %s', async (locale) => {
		const bodies: Readonly<Record<string, string>> = {
			ja: '分散システムの**設計**と実装。ＡＢＣ全角、ｶﾅ半角。❤️ 👩🏽‍💻 🇯🇵 の後。\n\n| 年 | 内容 |\n|---|---|\n| 2015 | 入社 |',
			hi: 'मैंने 1843 में पहला कार्यक्रम लिखा। क्षत्रिय **संस्कृति** श्री।',
			de: 'Größe · „Anführung“ – Žižek Δέλτα Привет → ↑ ◆ ▸ ½ ™ ①②\n\n```\n├── a\n└── b ░▒▓▌\n```',
		};
		const resume = resumeOf(
			[entryOf({slug: 'a', locale, title: 'Title', body: bodies[locale] ?? ''})],
			[locale],
		);
		const {page, close} = await open(
			resume,
			{viewport: {width: 900, height: 600}},
			`#${locale}/experience/a`,
		);
		const {column} = await sizeOf(page);
		expect(await outOfPlace(page, column)).toEqual([]);
		await close();
	});
});
