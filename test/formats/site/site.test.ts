import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {HtmlValidate} from 'html-validate';
import {Parser} from 'htmlparser2';
import {describe, expect, it} from 'vitest';
import {htmlOf} from '../../../source/formats/html/page.ts';
import {completeMarkdown} from '../../../source/markdown/complete.ts';
import {catalogue} from '../../../source/messages/index.ts';
import {siteWordsFor} from '../../../source/messages/site.ts';
import {load} from '../../content/folder-of.ts';
import {messagesFor} from '../../messages/every-language.ts';
import {everything} from '../../parity/resumes.ts';
import {twoWays} from '../html-resumes.ts';
import {pagesIn, sample, siteFor} from './sites.ts';

const url = 'https://ada.dev/cv/';
const viewer = new Map([['terminal/index.html', '']]);

/** The elements of a page, by name, with their attributes. */
function elementsOf(page: string): Array<Record<string, string> & {name: string}> {
	const found: Array<Record<string, string> & {name: string}> = [];
	const parser = new Parser({
		onopentag: (element, attributes) =>
			found.push({...attributes, name: attributes.name ?? element}),
	});
	parser.end(page);
	return found;
}

const addressesIn = (page: string) =>
	elementsOf(page).flatMap(({href, rel}) => (href !== undefined && !rel ? [href] : []));

const resumes = {
	sample: async () => sample,
	'both ways': async () => twoWays,
	'everything in it': async () => (await load(everything)).resume,
};

describe.each(Object.entries(resumes))('a site of %s', (_, read) => {
	it('has a page for each language, and files beside it that every link leads to', async () => {
		const resume = await read();
		const files = siteFor(resume, {extra: viewer});
		const [, ...others] = resume.locales;
		expect(pagesIn(files).map(([name]) => name)).toEqual([
			'terminal/index.html',
			'index.html',
			...others.map((locale) => `${locale}/index.html`),
		]);
		for (const [name, page] of pagesIn(files).slice(1)) {
			const ids = elementsOf(page).flatMap(({id}) => id ?? []);
			for (const address of addressesIn(page)) {
				if (/^[a-z]+:/.test(address)) continue;
				const [file = '', place] = address.split('#');
				if (file === '') expect(ids, address).toContain(place);
				else
					expect([...files.keys()], address).toContain(
						path.posix.join(path.posix.dirname(name), file),
					);
			}
			for (const own of [
				...resume.locales,
				'cv.pdf',
				'cv.docx',
				'index.txt',
				'cv.vcf',
				'resume.json',
			])
				expect(page).toContain(own);
		}
	});

	it('has an anchor for each section and each entry', async () => {
		const resume = await read();
		for (const [, page] of pagesIn(siteFor(resume)))
			for (const {section, slug, draft, kind} of resume.entries) {
				if (draft || kind === 'card' || /[^\w-]|_/.test(section + slug)) continue;
				expect(page).toContain(`id="${section}_${slug}"`);
			}
	});

	it('is what html-validate accepts, and so is the page of all languages', async () => {
		const resume = await read();
		const validator = new HtmlValidate({
			extends: ['html-validate:recommended'],
			// A number with other spaces in it is no number any more where it is pasted; style keeps it whole.
			rules: {'tel-non-breaking': 'off'},
		});
		const editions = resume.locales.map((locale) => ({
			...{locale, messages: messagesFor(locale), markdown: completeMarkdown, now: new Date()},
		}));
		const pages = [
			...[...siteFor(resume, {url})].filter(([name]) => name.endsWith('.html')),
			['one page', htmlOf(resume, editions)] as const,
		];
		for (const [name, page] of pages) {
			const {results} = await validator.validateString(page);
			const told = results.flatMap(({messages}) =>
				messages.map(({line, ruleId, message}) => `${name}:${line} ${ruleId}: ${message}`),
			);
			expect(told).toEqual([]);
		}
	});
});

describe('the pages of a site', () => {
	it('say where they are on the web, and in which languages, where that is known', () => {
		const files = siteFor(sample, {url});
		const links = elementsOf(files.get('es/index.html') ?? '').filter(({name}) => name === 'link');
		expect(links.find(({rel}) => rel === 'canonical')?.href).toBe('https://ada.dev/cv/es/');
		expect(
			links.filter(({rel}) => rel === 'alternate').map(({hreflang, href}) => [hreflang, href]),
		).toEqual([
			['en', 'https://ada.dev/cv/'],
			['es', 'https://ada.dev/cv/es/'],
			['fr', 'https://ada.dev/cv/fr/'],
			['x-default', 'https://ada.dev/cv/'],
		]);
		expect(files.get('es/index.html')).toContain('content="https://ada.dev/cv/es/card.png"');
		expect(files.get('sitemap.xml')?.match(/<loc>.*?<\/loc>/g)).toEqual([
			'<loc>https://ada.dev/cv/</loc>',
			'<loc>https://ada.dev/cv/es/</loc>',
			'<loc>https://ada.dev/cv/fr/</loc>',
		]);
		expect(files.get('robots.txt')).toContain('Sitemap: https://ada.dev/cv/sitemap.xml');
		expect(files.get('llms.txt')).toContain('- [Markdown](https://ada.dev/cv/es/index.md)');
		expect(files.get('404.html')).toContain('href="/cv/es/"');
	});

	it('say nothing of that where nobody knows it', () => {
		const files = siteFor(sample);
		expect(files.get('index.html')).not.toMatch(/rel="(?:canonical|alternate)"/);
		expect(files.has('sitemap.xml')).toBe(false);
		expect(files.get('robots.txt')).toBe('User-agent: *\nAllow: /\n');
		expect(files.get('llms.txt')).toContain('- [Markdown](es/index.md)');
	});

	it('lead with the language that is asked for', () => {
		const files = siteFor(sample, {locales: ['fr', 'en', 'es']});
		expect(files.get('index.html')).toContain('<html lang="fr"');
		expect(files.get('en/index.html')).toContain('href="../index.html"');
		expect(files.get('en/index.html')).toContain('href="../es/index.html"');
	});

	it('link to the viewer only where it is', () => {
		expect(siteFor(sample).get('es/index.html')).not.toContain('terminal/');
		expect(siteFor(sample, {extra: viewer}).get('es/index.html')).toContain(
			'href="../terminal/index.html#es"',
		);
	});

	it('say for machines, in their language, who it is and what they did', () => {
		const page = siteFor(sample, {url}).get('es/index.html') ?? '';
		const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
		expect(JSON.parse(json)).toMatchObject({
			'@type': 'Person',
			url: 'https://ada.dev/cv/es/',
			hasOccupation: expect.arrayContaining([
				{
					...{'@type': 'Role', roleName: 'Consultora sénior'},
					...{startDate: '1986-09', endDate: '1992-01'},
					hasOccupation: expect.objectContaining({
						...{'@type': 'Occupation', name: 'Consultora sénior'},
					}),
				},
			]),
			alumniOf: [
				{'@type': 'EducationalOrganization', name: expect.stringContaining('Yale')},
				{'@type': 'EducationalOrganization', name: expect.stringContaining('Vassar')},
			],
			hasCredential: expect.arrayContaining([
				expect.objectContaining({'@type': 'EducationalOccupationalCredential'}),
			]),
			knowsAbout: expect.arrayContaining(['COBOL']),
			knowsLanguage: expect.arrayContaining(['Alemán']),
		});
	});

	it('come in 30 kB at most', () => {
		for (const [name, page] of pagesIn(siteFor(sample, {url, extra: viewer})))
			expect(brotliCompressSync(page).length, name).toBeLessThanOrEqual(30_000);
	});

	it('are the same for the same content', () => {
		expect(siteFor(sample, {url})).toEqual(siteFor(sample, {url}));
	});
});

it('nothing in it is markup, or an address, that a text of the résumé asks for', () => {
	const text = '</script><img src=x onerror=pwned()>"\'\u001B[31m\n](javascript:pwned()) <b>& # x';
	const profiles = Object.fromEntries(
		sample.locales.map((locale) => [locale, {links: [], params: {}, name: text, headline: text}]),
	);
	const entries = sample.entries.map((entry) => ({
		...entry,
		title: text,
		organization: text,
		tags: [text],
	}));
	for (const [name, file] of siteFor({...sample, profiles, entries}, {url})) {
		expect(file, name).not.toMatch(/[\u001B\u0007]/);
		if (!name.endsWith('.html')) continue;
		const found = elementsOf(file);
		expect(found.filter(({src, onerror}) => src !== undefined || onerror !== undefined)).toEqual(
			[],
		);
		expect(found.filter(({href = ''}) => href.startsWith('javascript:'))).toEqual([]);
		expect(file.match(/<script/g) ?? []).toHaveLength(name === '404.html' ? 0 : 2);
	}
	const [title, ...others] = (siteFor({...sample, profiles}).get('llms.txt') ?? '').split('\n');
	expect(title).toContain('\\]\\(javascript'.replace('\\(', '('));
	expect(others.filter((line) => line.startsWith('# '))).toEqual([]);
});

it('hosts are told what files are that they may not know', () => {
	const rules = siteFor(sample).get('_headers') ?? '';
	expect(rules).toContain('/index.ansi\n  Content-Type: text/plain; charset=utf-8\n');
	expect(rules).toContain('/es/index.md\n  Content-Type: text/markdown; charset=utf-8\n');
	expect(rules).toContain(
		"/*\n  Cache-Control: no-cache\n  Content-Security-Policy: frame-ancestors 'none'",
	);
});

it('what only a site says is said in every language', () => {
	const shared = new Set(['text']);
	for (const tag of Object.keys(catalogue)) {
		const words = Object.entries(siteWordsFor(tag));
		for (const [key, text] of words) {
			expect(text, `${tag} ${key}`).not.toMatch(/^\s*$|['"]/);
			if (tag === 'en' || shared.has(key)) continue;
			expect(text, `${tag} ${key}`).not.toBe(
				Object.fromEntries(Object.entries(siteWordsFor('en')))[key],
			);
		}
	}
	expect(siteWordsFor('pt-BR')).toEqual(siteWordsFor('pt'));
});
