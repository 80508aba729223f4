import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';
import {viewerFiles} from '../../source/browser/files.ts';
import {compileFiles} from '../../source/commands/pack/compile-files.ts';
import {compile} from '../../source/content/compile.ts';
import {compiledNames} from '../../source/content/compiled.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import type {Resume} from '../../source/resume/types.ts';
import {messagesFor} from '../messages/every-language.ts';
import {findTool} from '../tools/tool.ts';

export const browserPath = findTool('chromium');

const built = (file: string) => readFileSync(path.resolve('dist/browser', file), 'utf8');

const bundle = {
	viewer: built('viewer.js'),
	codes: built('codes.js'),
	licences: built('licenses.txt'),
	words: (language: string) => built(`words/${language}.js`),
};

/** The files of the viewer for a résumé, by their names. */
async function filesOf(resume: Resume): Promise<ReadonlyMap<string, string>> {
	const files = await compileFiles(
		compile(resume, {name: 'ada-lovelace', version: '1.0.0'}),
		completeMarkdown,
	);
	const [first = 'en', ...others] = resume.locales;
	const text = (name: string) => String(files.get(name));
	return viewerFiles(
		{resume: text(compiledNames.resume), texts: text(compiledNames.texts), bodies: ''},
		[first, ...others],
		messagesFor,
		bundle,
		{
			page: (locale) => (locale === first ? '../index.html' : `../${locale}/index.html`),
			pdf: (locale) => (locale === first ? '../cv.pdf' : `../${locale}/cv.pdf`),
		},
	);
}

/** The viewer in a browser, and what happened there that should not. */
export type Opened = {
	page: Page;
	/** Addresses that it asked for, besides its own files. */
	requests: string[];
	/** What its policy forbade, and what else went wrong. */
	complaints: string[];
	close: () => Promise<void>;
};

/** A browser for all tests of a file. */
export function withViewer() {
	let browser: Browser;
	const root = mkdtempSync(path.join(tmpdir(), 'my-resume-browser-'));
	const folders = new Map<Resume, string>();
	beforeAll(async () => {
		browser = await chromium.launch({
			...(browserPath ? {executablePath: browserPath} : {}),
			args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
		});
	});
	afterAll(async () => {
		await browser?.close();
		rmSync(root, {recursive: true, force: true});
	});

	async function folderOf(resume: Resume): Promise<string> {
		const folder = folders.get(resume) ?? path.join(root, `${folders.size}`, 'terminal');
		if (folders.has(resume)) return folder;
		folders.set(resume, folder);
		mkdirSync(folder, {recursive: true});
		for (const [file, text] of await filesOf(resume)) writeFileSync(path.join(folder, file), text);
		writeFileSync(path.join(folder, '../index.html'), '<!doctype html><title>The page</title>');
		for (const each of resume.locales) {
			const beside = path.join(folder, '..', each === resume.locales[0] ? '' : each);
			mkdirSync(beside, {recursive: true});
			writeFileSync(path.join(beside, 'cv.pdf'), '%PDF-1.7');
		}
		return folder;
	}

	/** Opens a résumé from the disk, or from `origin`, at a place such as `#es/experience/vassar`. */
	return async function open(
		resume: Resume,
		options: BrowserContextOptions = {},
		hash = '',
		origin?: string,
	): Promise<Opened> {
		const folder = await folderOf(resume);
		const context = await browser.newContext(options);
		const page = await context.newPage();
		const requests: string[] = [];
		const complaints: string[] = [];
		const site = path.dirname(folder);
		const own = origin ?? pathToFileURL(site).href;
		if (origin !== undefined)
			await context.route(`${origin}/**`, (route) =>
				route.fulfill({path: path.join(site, new URL(route.request().url()).pathname)}),
			);
		context.on('request', (request) => {
			if (!request.url().startsWith(own)) requests.push(request.url());
		});
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(String(error)));
		page.on('dialog', (dialog) => {
			complaints.push(dialog.message());
			void dialog.dismiss();
		});
		await page.goto(`${own}/terminal/index.html${hash}`);
		await page.locator('#screen > div').first().waitFor();
		return {page, requests, complaints, close: () => context.close()};
	};
}
