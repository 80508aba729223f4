import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {entryOf, resumeOf} from '../resumes.ts';
import {browserPath, pageOf, withBrowser} from './html-browser.ts';

/** The same in words: long in one language, short in the other. */
const words = {en: 'and then one thing led to another ', es: 'y así '};
const paragraphs = [1, 2, 3, 4, 5, 6];

function entries(locale: 'en' | 'es') {
	const body = paragraphs
		.map((number) => `${locale} ${number}: ${words[locale].repeat(10 * number)}`)
		.join('\n\n');
	return ['first', 'second', 'third', 'fourth'].map((slug, order) =>
		entryOf({slug, locale, title: `${slug} ${locale}`, order, body}),
	);
}

const resume = resumeOf(
	[
		...entries('en'),
		...entries('es'),
		entryOf({slug: 'café münchen', title: 'Only in English', order: 9}),
		entryOf({section: 'skills', slug: 'sql', title: 'SQL', level: 'Good'}),
	],
	['en', 'es'],
);
resume.profiles.es = {name: 'Ada', headline: 'Matemática', links: [], params: {}};
const source = await pageOf(resume);

/** The language that is in view: exactly one. */
async function shown(page: Page): Promise<string> {
	const all = await page.locator('.edition:visible').evaluateAll((each) => each.map(({id}) => id));
	expect(all).toHaveLength(1);
	return all.join();
}

/** The place of an element below the upper edge of the window, in pixels. */
async function place(page: Page, selector: string): Promise<number> {
	const box = await page.locator(selector).boundingBox();
	return box?.y ?? Number.NaN;
}

const inEnglish = '[id="en_experience_third"]';
const inSpanish = '[id="es_experience_third"]';

describe.skipIf(!browserPath)('the languages of the page', () => {
	const open = withBrowser();

	describe.each([true, false])('with a script: %s', (javaScriptEnabled) => {
		it('are shown one at a time, the one in the address or else the first', async () => {
			const {page, visit, close} = await open(source, {javaScriptEnabled});
			expect(await shown(page)).toBe('en');
			await visit('#es');
			expect(await shown(page)).toBe('es');
			await visit('#es_experience_third');
			expect(await shown(page)).toBe('es');
			expect(Math.abs(await place(page, inSpanish))).toBeLessThan(80);
			await visit('#en/experience/caf%C3%A9%20m%C3%BCnchen');
			expect(await shown(page)).toBe('en');
			await visit('#nothing-of-the-kind');
			expect(await shown(page)).toBe('en');
			await close();
		});

		it.each([320, 1440])('stay at the same entry at %i pixels', async (width) => {
			const viewport = {width, height: 700};
			const {page, close} = await open(source, {javaScriptEnabled, viewport});
			await page.locator(`${inEnglish} .text p`).nth(3).scrollIntoViewIfNeeded();
			await page.getByRole('link', {name: 'Español'}).and(page.locator(':visible')).count();
			const links = javaScriptEnabled ? '#en .languages' : `${inEnglish} .elsewhere`;
			await page.locator(links).getByRole('link', {name: 'Español'}).click();
			expect(await shown(page)).toBe('es');
			expect(await place(page, inSpanish)).toBeLessThan(80);
			const below = await place(page, '[id="es_experience_fourth"]');
			expect(below).toBeGreaterThan(0);
			await close();
		});

		it('go with the links to sections and past the head', async () => {
			const {page, close} = await open(source, {javaScriptEnabled}, '#es');
			await page.keyboard.press('Tab');
			expect(await page.locator(':focus').textContent()).toBe('Ir al contenido');
			await page.keyboard.press('Enter');
			expect(await shown(page)).toBe('es');
			await page.locator('#es .sections a').last().click();
			expect(await shown(page)).toBe('es');
			expect(page.url()).toMatch(/#es_skills$/);
			await close();
		});
	});

	it('are found by the addresses that pages once had', async () => {
		const {page, close} = await open(source, {}, '#es/experience/third');
		expect(await shown(page)).toBe('es');
		expect(Math.abs(await place(page, inSpanish))).toBeLessThan(80);
		await close();
	});

	it('keep the very line with a script, there and back, and say what they are', async () => {
		const {page, close} = await open(source, {viewport: {width: 768, height: 700}});
		const line = 56;
		const paragraph = (locale: string) => `[id="${locale}_experience_third"] .text p:nth-child(5)`;
		await page.locator(paragraph('en')).evaluate((element, edge) => {
			const {top, height} = element.getBoundingClientRect();
			scrollTo(0, scrollY + top + height / 2 - edge);
		}, line);
		const before = await page.evaluate(() => scrollY);
		await page.locator('#en .languages').getByRole('link', {name: 'Español'}).click();
		const box = await page.locator(paragraph('es')).boundingBox();
		expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - line)).toBeLessThan(3);
		expect(page.url()).toMatch(/#es_experience_third$/);
		expect(await page.title()).toBe('Ada · Matemática');
		expect(await page.locator('html').getAttribute('lang')).toBe('es');
		expect(await page.locator(':focus').textContent()).toBe('Español');
		await page.locator('#es .languages').getByRole('link', {name: 'English'}).click();
		expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(10);
		expect(await page.title()).toBe('Ada Lovelace');
		await close();
	});

	it('keep the place by the keyboard alone, and remember nothing', async () => {
		const {page, close} = await open(source, {viewport: {width: 1440, height: 700}});
		await page.locator(inEnglish).evaluate((element) => element.scrollIntoView());
		await page.locator('#en .languages a').last().focus();
		await page.keyboard.press('Enter');
		expect(await shown(page)).toBe('es');
		expect(Math.abs(await place(page, inSpanish))).toBeLessThan(3);
		// Back leads to where the reader came from, not through every language.
		expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
		expect(await page.evaluate(() => document.cookie + localStorage.length)).toBe('0');
		await close();
	});

	it('follow the address while the page is open', async () => {
		const {page, close} = await open(source);
		await page.evaluate(() => {
			location.hash = '#es_experience_third';
		});
		await page.locator(inSpanish).waitFor();
		expect(await shown(page)).toBe('es');
		expect(Math.abs(await place(page, inSpanish))).toBeLessThan(80);
		await page.evaluate(() => {
			location.hash = '';
		});
		await page.locator('#en').waitFor();
		expect(await shown(page)).toBe('en');
		await close();
	});

	it('leave no trace of a choice where there is none', async () => {
		const single = await pageOf(resumeOf([entryOf({slug: 'one'})]));
		const {page, close} = await open(single);
		expect(await page.locator('.languages, .elsewhere, script:not([type])').count()).toBe(0);
		expect(single).not.toContain('script-src');
		await close();
	});
});
