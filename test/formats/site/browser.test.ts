import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import axe from 'axe-core';
import {type Browser, type BrowserContextOptions, chromium} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {isLong} from '../../long.ts';
import {browserPath} from '../html-browser.ts';
import {twoWays} from '../html-resumes.ts';
import {sample, siteFor} from './sites.ts';

const widths = isLong ? [320, 768, 1440, 1920] : [320, 1440];

describe.skipIf(!browserPath)('a site on a disk', () => {
	let browser: Browser;
	let folder: string;

	beforeAll(async () => {
		folder = await mkdtemp(path.join(tmpdir(), 'my résumé site '));
		const sites = {sample: siteFor(sample), ways: siteFor(twoWays)};
		for (const [name, files] of Object.entries(sites))
			for (const [file, text] of files) {
				const address = path.join(folder, name, file);
				await mkdir(path.dirname(address), {recursive: true});
				await writeFile(address, text);
			}
		browser = await chromium.launch({
			...(browserPath ? {executablePath: browserPath} : {}),
			args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
		});
	});
	afterAll(async () => {
		await browser?.close();
		await rm(folder, {recursive: true, force: true});
	});

	/** A page of a site that is open, and what it asked for that isn't in the site, or was refused. */
	async function open(address: string, options: BrowserContextOptions = {}) {
		const context = await browser.newContext(options);
		const page = await context.newPage();
		const complaints: string[] = [];
		const root = pathToFileURL(folder).href;
		page.on('request', (request) => {
			const url = request.url();
			if (!url.startsWith(root) && !url.startsWith('data:')) complaints.push(url);
		});
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(String(error)));
		const [file = '', hash] = address.split('#');
		const {href} = pathToFileURL(path.join(folder, file));
		await page.goto(hash === undefined ? href : `${href}#${hash}`);
		return {page, complaints, close: () => context.close()};
	}

	it.each([
		'sample/index.html',
		'sample/es/index.html',
		'ways/index.html',
		'ways/en/index.html',
		'sample/404.html',
	])('has nothing that axe objects to, and fits: %s', async (file) => {
		const {page, complaints, close} = await open(file);
		expect(complaints).toEqual([]);
		await page.evaluate(axe.source);
		for (const colorScheme of ['light', 'dark'] as const)
			for (const width of widths) {
				await page.emulateMedia({colorScheme});
				await page.setViewportSize({width, height: 900});
				const {violations} = await page.evaluate(() =>
					(globalThis as unknown as {axe: typeof axe}).axe.run(),
				);
				const told = violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
				expect(told, `${colorScheme}, ${width}`).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBe(
					width,
				);
			}
		await close();
	});

	it.each([true, false])(
		'leads from language to language, with a script: %s',
		async (javaScriptEnabled) => {
			const {page, complaints, close} = await open('sample/index.html#experience_vassar', {
				javaScriptEnabled,
			});
			await page.locator('.languages').getByRole('link', {name: 'Español'}).click();
			await page.waitForURL(/es\/index\.html/);
			expect(page.url().replace(/^.*#/, '#')).toMatch(
				javaScriptEnabled ? /^#experience_vassar$/ : /es\/index\.html$/,
			);
			expect(await page.locator('h1').textContent()).toBe('Grace Hopper');
			await page.locator('.languages').getByRole('link', {name: 'English'}).click();
			await page.waitForURL(/sample\/index\.html/);
			expect(complaints).toEqual([]);
			await close();
		},
	);

	it('shows all of a page without a script, and no other language', async () => {
		const {page, close} = await open('sample/fr/index.html', {javaScriptEnabled: false});
		expect(await page.locator('.edition').count()).toBe(1);
		expect(await page.locator('article').first().isVisible()).toBe(true);
		expect(await page.locator('article').last().isVisible()).toBe(true);
		await close();
	});
});
