import {execFileSync} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import {describe, expect, it} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {documentOf} from '../../source/formats/document.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {localize} from '../../source/resume/localize.ts';
import {isLong} from '../long.ts';
import {messagesFor} from '../messages/every-language.ts';
import {findTool} from '../tools/tool.ts';
import {blockTexts} from './block-texts.ts';
import {browserPath, type Opened, pageOf, withBrowser} from './html-browser.ts';
import {twoWays} from './html-resumes.ts';

const {resume: sample} = await loadResume(path.resolve(import.meta.dirname, '../../content'));
const pages = {sample: await pageOf(sample), 'both ways': await pageOf(twoWays)};
const pdftotext = findTool('pdftotext');

const widths = isLong ? [320, 768, 1440] : [320, 1440];
const schemes = ['light', 'dark'] as const;

/** What a reader sees, with one space between two words. */
async function seen({page}: Opened): Promise<string> {
	return (await page.locator('body').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
}

describe.skipIf(!browserPath)('the page', () => {
	const open = withBrowser();

	it.each(Object.entries(pages))(
		'has nothing that axe objects to: %s',
		async (_, source) => {
			const opened = await open(source);
			const locales = await opened.page
				.locator('.edition')
				.evaluateAll((all) => all.map((each) => each.id));
			await opened.page.evaluate(axe.source);
			// The languages of the sample are of one shape.
			for (const locale of source === pages.sample ? locales.slice(0, 1) : locales)
				for (const colorScheme of schemes)
					for (const width of widths) {
						await opened.page.emulateMedia({colorScheme});
						await opened.page.setViewportSize({width, height: 900});
						await opened.page.evaluate((hash) => {
							location.hash = hash;
						}, locale);
						const {violations} = await opened.page.evaluate(() =>
							(globalThis as unknown as {axe: typeof axe}).axe.run(),
						);
						const told = violations.flatMap(({id, nodes}) =>
							nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`),
						);
						expect(told, `${locale}, ${colorScheme}, ${width}`).toEqual([]);
						const {scrollWidth} = await opened.page.evaluate(() => ({
							scrollWidth: document.documentElement.scrollWidth,
						}));
						expect(scrollWidth, `${locale}, ${width}`).toBe(width);
					}
			await opened.close();
		},
		120_000,
	);

	it('asks nobody for anything, and keeps to its own policy', async () => {
		for (const source of Object.values(pages)) {
			const opened = await open(source, {colorScheme: 'dark'});
			await opened.page.locator('.edition:not([hidden]) .languages li:last-child a').click();
			await opened.page.emulateMedia({media: 'print'});
			await opened.page.waitForLoadState('networkidle');
			expect(opened.requests).toEqual([]);
			expect(opened.complaints).toEqual([]);
			await opened.close();
		}
		expect(pages.sample).toMatch(/content="default-src &#39;none&#39;; style-src &#39;sha256-/);
	});

	it('would be stopped if it asked: nothing but its own script and style counts', async () => {
		const opened = await open(
			pages.sample.replace(
				'<main>',
				'<main><script>alert("foreign")</script><img src="https://other.example/x.png"><p id="p" style="color: red">',
			),
		);
		expect(opened.requests).toEqual([]);
		expect(opened.complaints).toHaveLength(3);
		expect(opened.complaints.join()).not.toContain('foreign"');
		await opened.close();
	});

	it.each(sample.locales)('says everything in %s, whether in the PDF or not', async (locale) => {
		const edition = {
			locale,
			messages: messagesFor(locale),
			markdown: completeMarkdown,
			now: new Date(2026, 10, 21),
		};
		const document = documentOf(localize(sample, locale), edition);
		const opened = await open(pages.sample, {}, `#${locale}`);
		const text = await seen(opened);
		const expected = [
			...[document.name, document.headline, ...document.contacts.map((each) => each.text)],
			...document.sections.flatMap(({title, entries}) => [
				title,
				...entries.flatMap((entry) => [
					...[entry.title, entry.organization, entry.location, entry.level, entry.dates],
					...[entry.duration, entry.note, ...entry.tags, ...entry.links.map(({label}) => label)],
					...blockTexts(entry.body),
				]),
			]),
		];
		for (const each of expected) expect(text).toContain(each.replace(/\s+/g, ' '));
		for (const entry of localize(sample, locale).sections.flatMap(({entries}) => entries))
			expect(text).toContain(entry.title.replace(/\s+/g, ' '));
		await opened.close();
	});

	it('is semantic: one heading below the other, dates and links for machines', async () => {
		const {page, close} = await open(pages['both ways'], {}, '#en_experience_every-kind');
		const edition = page.locator('.edition:not([hidden])');
		expect(await edition.locator('h1').textContent()).toBe('Sara Haddad');
		const levels = await edition
			.locator(':is(h1, h2, h3, h4, h5, h6)')
			.evaluateAll((all) => all.map((each) => Number(each.tagName[1])));
		for (const [index, level] of levels.entries())
			expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
		const dates = await edition
			.locator('time')
			.evaluateAll((all) => all.map((each) => [each.getAttribute('datetime'), each.textContent]));
		expect(dates).toEqual([
			['2019-10', 'Oct 2019'],
			['2001', '2001'],
		]);
		expect(await edition.locator('ol').last().getAttribute('start')).toBe('5');
		expect(await edition.locator('.task').allInnerTexts()).toEqual(['☑ done', '☐ open']);
		expect(await edition.locator('th[scope=col]').count()).toBe(9);
		expect(await edition.locator('pre .keyword').allInnerTexts()).toContain('export');
		expect(await edition.locator('a strong').textContent()).toBe('bold');
		expect(await edition.locator('dl.compact dt').allInnerTexts()).toEqual(['Data', 'People']);
		expect(await edition.locator('address a[rel=me]').getAttribute('href')).toBe(
			'https://github.com/example',
		);
		expect(await page.getByText('Nobody may read this').count()).toBe(0);
		await close();
	});

	it('says for machines who it is about', async () => {
		const {page, close} = await open(pages.sample);
		const person: unknown = JSON.parse(
			(await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
		);
		expect(person).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Person',
			name: 'Grace Hopper',
			jobTitle: 'Mathematician, compiler builder, rear admiral',
			email: 'grace.hopper@example.org',
			url: 'https://www.example.org/grace-hopper',
			address: {'@type': 'PostalAddress', addressLocality: 'Arlington, Virginia'},
			knowsLanguage: ['English', 'German', 'French', 'Latin'],
			alumniOf: [{name: 'Yale University'}, {name: 'Vassar College'}],
		});
		await close();
	});

	it('runs from the right where its language does, and marks what is in another one', async () => {
		const {page, close} = await open(pages['both ways'], {viewport: {width: 768, height: 900}});
		expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
		const name = await page.locator('#ar h1 bdi').boundingBox();
		expect((name?.x ?? 0) + (name?.width ?? 0)).toBeGreaterThan(700);
		const period = await page.locator('#ar_experience_one .period').boundingBox();
		expect(period?.x).toBeLessThan(100);
		const other = page.locator('#ar_experience_every-kind');
		expect(await other.getAttribute('lang')).toBe('en');
		expect(await other.getAttribute('dir')).toBe('ltr');
		expect(await other.locator('.note').getAttribute('lang')).toBe('ar');
		expect(await page.locator('#ar .text li > bdi').getAttribute('dir')).toBe('ltr');
		expect(await page.locator('#en p[dir=rtl]').count()).toBe(1);
		await close();
	});

	it.skipIf(!pdftotext)('is printed with no head left alone, in the language in view', async () => {
		const folder = await mkdtemp(path.join(tmpdir(), 'my-resume-print-'));
		const opened = await open(pages.sample, {colorScheme: 'dark'}, '#es');
		const file = path.join(folder, 'page.pdf');
		await writeFile(file, await opened.page.pdf({format: 'A4'}));
		await opened.close();
		const printed = execFileSync(pdftotext ?? '', [file, '-'], {encoding: 'utf8'});
		await rm(folder, {recursive: true});
		const sheets = printed.split('\f').slice(0, -1);
		expect(sheets.length).toBeGreaterThan(3);
		const document = documentOf(localize(sample, 'es'), {
			locale: 'es',
			messages: messagesFor('es'),
			markdown: completeMarkdown,
			now: new Date(2026, 10, 21),
		});
		const whole = printed.replace(/\s+/g, ' ');
		const heads = document.sections.flatMap(({title, compact, entries}) => [
			title,
			...(compact ? [] : entries.flatMap((entry) => (entry.body.length > 0 ? [entry.title] : []))),
		]);
		for (const head of heads) expect(whole).toContain(head);
		for (const sheet of sheets) {
			const lines = sheet.trim().split('\n');
			expect(lines.length).toBeGreaterThan(5);
			// What stands last is text: not a heading, nor what is below one.
			expect(heads.filter((head) => head !== '')).not.toContain(lines.at(-1)?.trim());
		}
		expect(whole).toContain('(en.wikipedia.org/wiki/Grace_Hopper)');
		expect(whole).not.toMatch(/Skip to|Français|Mathématicienne/);
	});
});
