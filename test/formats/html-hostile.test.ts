import {describe, expect, it} from 'vitest';
import {plainText} from '../../source/resume/plain-text.ts';
import type {Link, Resume} from '../../source/resume/types.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {browserPath, pageOf, withBrowser} from './html-browser.ts';

const hostile = fc.oneof(
	fc.constantFrom(
		'</script><script>pwned()</script>',
		'"><img src=x onerror=pwned()>',
		"' onmouseover='pwned()",
		'javascript:pwned()',
		'&#60;script&#62;pwned()',
		'&lt;b&gt;',
		'&amp',
		']]>',
		'<!--',
		'-->',
		'<!--<script>',
		'</title>',
		'</style><style>*{display:none}',
		'<svg onload=pwned()>',
		'<base href=//evil.example>',
		'<meta http-equiv=refresh content=0>',
		'</pre></code>',
		'{{7*7}}',
		'\\u003cscript\\u003e',
		'"',
		"'",
		'<',
		'>',
		'&',
		'`',
	),
	fc.constantFrom('\u0000', '\u001B[31m', '\u009B', '\u202E', '\uFEFF', '\u2028', '\uD800', '\f'),
	fc.string({unit: 'grapheme', maxLength: 4}),
	fc.string({unit: 'binary', maxLength: 4}),
);
/** Texts that are never empty. */
const text = fc
	.array(hostile, {minLength: 1, maxLength: 5})
	.map((pieces) => `a${pieces.join(' ')}z`);

/** A résumé in which every field that there is says one of these texts. */
function filled(say: (index: number) => string, bodies: (index: number) => string): Resume {
	let count = 0;
	/** No two are the same: a section that is called as its first entry says so once. */
	const next = () => `${say(count)} ${count++}`;
	const links = (): Link[] => [
		{label: next(), url: `javascript:${next()}`},
		{label: next(), url: `https://example.org/${next()}`},
		{label: next(), url: next()},
	];
	const resume = resumeOf(
		['en', 'es'].flatMap((locale) => [
			entryOf({
				slug: 'one',
				locale,
				title: next(),
				organization: next(),
				location: next(),
				level: next(),
				tags: [next(), next()],
				links: links(),
				period: {present: false, written: next()},
				body: bodies(count),
			}),
			entryOf({section: 'skills', slug: 'two', locale, title: next(), tags: [next()]}),
			entryOf({section: 'interests', slug: 'three', locale, title: next()}),
		]),
		['en', 'es'],
	);
	for (const section of resume.sections) section.titles = {en: next(), es: next()};
	for (const locale of resume.locales)
		resume.profiles[locale] = {
			...{name: next(), headline: next(), location: next(), params: {}},
			...{email: `${next()}@example.org`, phone: `555 ${next()}`, links: links()},
		};
	return resume;
}

/** What is read off a page that is parsed as a browser does, and not run. */
type Parsed = {
	skeleton: string;
	texts: string[];
	addresses: string[];
	title: string;
	name: unknown;
};

/** Runs in the browser. */
function parse(source: string): Parsed {
	const document = new DOMParser().parseFromString(source, 'text/html');
	const skeleton: string[] = [];
	for (const element of document.querySelectorAll('*'))
		skeleton.push(
			`${element.localName}[${Array.from(element.attributes, ({name}) => name)
				.sort()
				.join()}]`,
		);
	const textsOf = (selector: string) =>
		Array.from(document.querySelectorAll(selector), (each) => each.textContent ?? '');
	const person = document.querySelector('script[type]')?.textContent ?? '{}';
	return {
		skeleton: skeleton.join('\n'),
		texts: textsOf(
			'h1, h2, h3, .organization, .location, .level, .tags li, .headline, dt, dd, li > strong',
		),
		addresses: Array.from(document.querySelectorAll('[href], [src]'), (each) =>
			String(each.getAttribute('href') ?? each.getAttribute('src')),
		),
		title: document.title,
		name: (JSON.parse(person) as {name: unknown}).name,
	};
}

const own = new Set(
	'html head meta title link style script body main div a nav ul li header h1 bdi p address section h2 article h3 time span ol dl dt dd h4 h5 h6 strong em del code pre br blockquote hr table thead tbody tr th td'.split(
		' ',
	),
);
const spaces = (from: string) => from.replace(/[\s\u0085]+/g, ' ').trim();

describe.skipIf(!browserPath)('hostile texts', () => {
	const open = withBrowser();

	it('are texts, in every field: the page has no element or attribute more', async () => {
		const {page, close} = await open('<!doctype html>');
		const harmless = await page.evaluate(
			parse,
			await pageOf(
				filled(
					() => 'aaz',
					() => '',
				),
			),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(text, {minLength: 7, maxLength: 7}), async (texts) => {
				const say = (index: number) => texts[index % texts.length] ?? '';
				const resume = filled(say, () => '');
				const parsed = await page.evaluate(parse, await pageOf(resume));
				expect(parsed.skeleton.replaceAll(',data-address', '')).toBe(
					harmless.skeleton.replaceAll(',data-address', ''),
				);
				const shown = parsed.texts.map(spaces);
				const {profiles, entries, sections} = resume;
				for (const each of [
					...entries.flatMap(({title, organization = '', location = '', level = ''}) => [
						...[title, organization, location, level],
					]),
					...sections.flatMap(({titles}) => Object.values(titles)),
					...Object.values(profiles).flatMap(({name, headline = ''}) => [name, headline]),
				])
					if (each !== '') expect(shown).toContain(spaces(plainText(each)));
				const {name = '', headline = ''} = profiles.en ?? {};
				const title = `${name} · ${headline}`;
				// What is longer than anybody shows is the name alone.
				expect(spaces(parsed.title)).toBe(spaces(plainText(title.length <= 70 ? title : name)));
				expect(parsed.name).toBe(plainText(name));
				for (const address of parsed.addresses)
					expect(address).toMatch(/^(?:https:\/\/example\.org\/|mailto:|tel:|#|data:image\/svg)/);
			}),
			{numRuns: runs(15, 150)},
		);
		await close();
	});

	it('bring no element of theirs, in a body either', async () => {
		const {page, close} = await open('<!doctype html>');
		const markdown = fc
			.array(
				fc.oneof(
					hostile,
					text.map((each) => `[${each}](javascript:pwned())`),
					text.map((each) => `![${each}](${each})`),
					text.map((each) => `<a href="javascript:pwned()" onclick="pwned()">${each}</a>`),
					text.map((each) => `<https://example.org/${each}>`),
					text.map((each) => `[x](https://example.org/"onclick="${each})`),
					fc.constantFrom(
						'\n\n',
						'\n- ',
						'\n> ',
						'\n# ',
						'`',
						'\n```',
						'**',
						'\n|a|b|\n|-|-|\n|',
						'|',
					),
					fc.constantFrom('\n```"><script>pwned()</script>\n', '\n\n<iframe src=//evil.example>'),
				),
				{minLength: 1, maxLength: 12},
			)
			.map((pieces) => pieces.join(''));
		await fc.assert(
			fc.asyncProperty(markdown, async (body) => {
				const parsed = await page.evaluate(
					parse,
					await pageOf(
						filled(
							() => 'aaz',
							() => body,
						),
					),
				);
				for (const each of parsed.skeleton.split('\n')) {
					const [, name = '', attributes = ''] = /^([^[]+)\[(.*)\]$/.exec(each) ?? [];
					expect(own.has(name), each).toBe(true);
					expect(attributes).not.toMatch(/(?:^|,)(?:on|style)/);
				}
				expect(parsed.skeleton.match(/^script/gm)).toHaveLength(2);
				for (const address of parsed.addresses)
					expect(address).toMatch(/^(?:https?:\/\/|mailto:|tel:|#|data:image\/svg)/);
			}),
			{numRuns: runs(15, 150)},
		);
		await close();
	});

	it('run nowhere and load nothing when the page is really opened', async () => {
		const texts = fc.sample(text, 25);
		for (const start of [0, 5, 10, 15, 20]) {
			const say = (index: number) => texts[start + (index % 5)] ?? '';
			const source = await pageOf(filled(say, (index) => `${say(index)}\n\n<script>${say(index)}`));
			const {page, requests, complaints, close} = await open(source);
			await page.locator('#en .languages a').last().click();
			expect(await page.locator('#es').isVisible()).toBe(true);
			expect(requests).toEqual([]);
			expect(complaints).toEqual([]);
			await close();
		}
	});
});
