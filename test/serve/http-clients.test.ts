import {execFile} from 'node:child_process';
import {mkdtemp, readdir, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {chromium} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {browserPath} from '../formats/html-browser.ts';
import {findTool} from '../tools/tool.ts';
import {editionOf, type Served, sample, serve} from './served.ts';

const edition = editionOf(await sample());
const inColour = edition.print({locale: 'en', width: 80, colorLevel: 2, hyperlinks: false});
const inSpanish = edition.print({locale: 'es', width: 60, colorLevel: 0, hyperlinks: false});
let server: Served;

beforeAll(async () => {
	server = await serve(edition);
});
afterAll(() => server.close());

/** What a program writes to stdout, in a new folder of its own. */
async function output(program: string, args: readonly string[]) {
	const cwd = await mkdtemp(path.join(tmpdir(), 'my-resume-'));
	const env = {PATH: process.env.PATH, HOME: cwd, LANG: 'C.UTF-8'};
	const {stdout} = await promisify(execFile)(program, [...args], {cwd, env, encoding: 'utf8'});
	return {stdout, cwd};
}

const curl = findTool('curl') ?? '';
const wget = findTool('wget') ?? '';
const http = findTool('http') ?? '';

describe.skipIf(!curl)('curl', () => {
	const read = async (...args: string[]) => (await output(curl, ['-sS', ...args])).stdout;

	it('shows the résumé, an entry, and in another language without styles', async () => {
		expect(await read(server.url)).toBe(inColour);
		expect(await read('--compressed', server.url)).toBe(inColour);
		expect(await read(`${server.url}/es?width=60&color=never`)).toBe(inSpanish);
		expect(await read(`${server.url}/vassar`)).toContain('Vassar College');
	});

	it('saves a file under the name of the person, and goes on where it stopped', async () => {
		const {cwd} = await output(curl, ['-sSOJ', `${server.url}/es/cv.pdf`]);
		expect(await readdir(cwd)).toEqual(['grace-hopper.es.pdf']);
		expect(await read('-r', '5-', `${server.url}/es/cv.pdf`)).toBe('es');
		expect(await read('-C', '1', '-o', '-', `${server.url}/es/cv.pdf`)).toBe('PDF es');
	});

	it('is told by its status, and in words, that there is nothing', async () => {
		expect(await read('-w', '%{http_code}', `${server.url}/vasar`)).toMatch(
			/Did you mean \/vassar\?[\s\S]*404$/,
		);
		await expect(read('-f', `${server.url}/vasar`)).rejects.toMatchObject({code: 22});
	});

	it('keeps what it has by a tag', async () => {
		const {cwd} = await output(curl, [
			'-sS',
			'--etag-save',
			'tag',
			'-o',
			'cv.txt',
			`${server.url}/cv.txt`,
		]);
		const tag = path.join(cwd, 'tag');
		expect(await read('--etag-compare', tag, '-w', '%{http_code}', `${server.url}/cv.txt`)).toBe(
			'304',
		);
	});

	it('asks for Markdown', async () => {
		expect(await read('-H', 'Accept: text/markdown', server.url)).toMatch(/^# Grace Hopper\n/);
	});
});

describe.skipIf(!wget)('wget', () => {
	it('shows the résumé', async () => {
		expect((await output(wget, ['-qO-', server.url])).stdout).toBe(inColour);
	});

	it('saves a file under the name of the person', async () => {
		const {cwd} = await output(wget, ['-q', '--content-disposition', `${server.url}/fr/cv.docx`]);
		expect(await readdir(cwd)).toEqual(['grace-hopper.fr.docx']);
		expect(await readFile(path.join(cwd, 'grace-hopper.fr.docx'), 'utf8')).toBe('PK fr');
	});
});

describe.skipIf(!http)('HTTPie', () => {
	it('shows the résumé', async () => {
		const {stdout} = await output(http, ['--ignore-stdin', '--body', server.url]);
		expect(stdout.trimEnd()).toBe(inColour.trimEnd());
	});
});

describe.skipIf(!browserPath)('a browser', () => {
	it('opens the page, at an entry, in its language, and has nothing to complain of', async () => {
		const browser = await chromium.launch({
			...(browserPath ? {executablePath: browserPath} : {}),
			args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
		});
		try {
			const context = await browser.newContext({locale: 'es-MX'});
			const page = await context.newPage();
			const complaints: string[] = [];
			const asked: string[] = [];
			page.on('console', (message) => complaints.push(message.text()));
			page.on('pageerror', (error) => complaints.push(String(error)));
			page.on('request', (request) => asked.push(request.url()));
			await page.goto(server.url);
			expect(await page.getAttribute('html', 'lang')).toBe('es');
			await page.goto(`${server.url}/fr/experience/vassar`);
			expect(page.url()).toBe(`${server.url}/fr#fr_experience_vassar`);
			expect(await page.getAttribute('html', 'lang')).toBe('fr');
			await page.click('.edition:not([hidden]) .languages a[hreflang="en"]');
			expect(await page.getAttribute('html', 'lang')).toBe('en');
			expect(page.url()).toContain('#en_');
			// Both policies hold, the page's own and that of the header.
			expect(await page.evaluate(() => fetch('/resume.json').catch(() => 'refused'))).toBe(
				'refused',
			);
			expect(complaints.filter((each) => !/connect-src|Fetch API/.test(each))).toEqual([]);
			expect(new Set(asked)).toEqual(
				new Set(['/', '/fr/experience/vassar', '/fr'].map((each) => server.url + each)),
			);
			const missing = await page.goto(`${server.url}/nothing`);
			expect(missing?.status()).toBe(404);
			// It looks as the site's own does, which its policy lets it.
			const font = () => getComputedStyle(document.body).fontFamily;
			expect(await page.evaluate(font)).toContain('system-ui');
			await page.click('a[href="/es"]');
			expect(await page.getAttribute('html', 'lang')).toBe('es');
		} finally {
			await browser.close();
		}
	});
});
