import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';
import {htmlOf} from '../../source/formats/html/page.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import type {Resume} from '../../source/resume/types.ts';
import {messagesFor} from '../messages/every-language.ts';
import {findTool} from '../tools/tool.ts';

export const browserPath = findTool('chromium');

/** Where the page seems to be; nothing is asked of it but the page. */
const address = 'https://resume.example/';

/** A résumé as a page that opens in its first locale, or in `leading`. */
export async function pageOf(resume: Resume, leading = resume.locales[0] ?? 'en'): Promise<string> {
	const locales = [leading, ...resume.locales.filter((locale) => locale !== leading)];
	const now = new Date(2026, 10, 21);
	return htmlOf(
		resume,
		locales.map((locale) => ({
			locale,
			messages: messagesFor(locale),
			markdown: completeMarkdown,
			now,
		})),
	);
}

/** A page that is open, and what happened in it that should not. */
export type Opened = {
	page: Page;
	/** Addresses that it asked for, besides its own. */
	requests: string[];
	/** What its policy forbade, and what else went wrong. */
	complaints: string[];
	/** Goes to a place in it, `#es/experience`, from outside. */
	visit: (hash?: string) => Promise<void>;
	close: () => Promise<void>;
};

/** A browser for all tests of a file. */
export function withBrowser() {
	let browser: Browser;
	beforeAll(async () => {
		browser = await chromium.launch({
			...(browserPath ? {executablePath: browserPath} : {}),
			args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
		});
	});
	afterAll(() => browser?.close());

	return async function open(
		source: string,
		options: BrowserContextOptions = {},
		hash = '',
	): Promise<Opened> {
		const context = await browser.newContext(options);
		const page = await context.newPage();
		const requests: string[] = [];
		const complaints: string[] = [];
		await context.route('**/*', (route) => {
			const url = route.request().url();
			if (url === address) return route.fulfill({contentType: 'text/html', body: source});
			requests.push(url);
			return route.abort();
		});
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(String(error)));
		page.on('dialog', (dialog) => {
			complaints.push(dialog.message());
			void dialog.dismiss();
		});
		const visit = async (place = '') => {
			await page.goto('about:blank');
			await page.goto(address + place);
		};
		await visit(hash);
		return {page, requests, complaints, visit, close: () => context.close()};
	};
}
