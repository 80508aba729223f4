import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {type DocumentEntry, documentOf, type Edition} from '../../source/formats/document.ts';
import {designs} from '../../source/formats/pdf/look.ts';
import {findFont} from '../../source/formats/pdf/packages.ts';
import {pdfOf} from '../../source/formats/pdf/pdf.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {shortAddress} from '../../source/markdown/link.ts';
import {localize} from '../../source/resume/localize.ts';
import {pdfEntries} from '../../source/resume/pdf-entries.ts';
import type {Locale, Resume} from '../../source/resume/types.ts';
import {messagesFor} from '../messages/every-language.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {findTool} from '../tools/tool.ts';
import {blockTexts} from './block-texts.ts';
import {ask, bare, pageLines} from './read-pdf.ts';

const pdftotext = findTool('pdftotext');
const pdfinfo = findTool('pdfinfo');
const pdffonts = findTool('pdffonts');

const now = new Date(2026, 10, 21);
const edition = (locale: Locale): Edition => ({
	locale,
	messages: messagesFor(locale),
	markdown: completeMarkdown,
	now,
});
const locales = ['en', 'es', 'fr'] as const;
const usable = designs.filter(
	(design) => design === 'classic' || findFont('@expo-google-fonts/source-sans-3'),
);
const pdf = (resume: Resume, locale: Locale, design = usable[0] ?? 'classic') =>
	pdfOf(resume, edition(locale), {design, paper: 'a4'}).bytes;

let sample: Resume;

beforeAll(async () => {
	sample = (await loadResume(path.resolve('content'))).resume;
});

/** What a reader must find of a résumé, in the order in which they read. */
function expected(resume: Resume, locale: Locale): {heads: string[]; entries: DocumentEntry[]} {
	const document = documentOf(pdfEntries(localize(resume, locale)), edition(locale));
	const {name, headline, contacts, sections} = document;
	const heads = [
		name,
		headline,
		// Nobody follows a link on paper: its address stands there, unless it is longer than a line.
		...contacts.map(({text, address}) =>
			/^https?:.{1,60}$/.test(address) ? shortAddress(address) : text,
		),
		...sections.map(({title}) => title),
	];
	return {heads, entries: sections.flatMap(({entries}) => entries)};
}

/** The PDF's text for comparison. */
const read = (bytes: Uint8Array, name = 'Ada Lovelace') =>
	bare(pageLines(ask(pdftotext, bytes), name).flat().join('\n'));

describe.skipIf(!pdftotext).each(usable)('the %s design', (design) => {
	it.each(locales)('says all that belongs in it, in order, in %s', (locale) => {
		const text = read(pdf(sample, locale, design), 'Grace Hopper');
		const {heads, entries} = expected(sample, locale);
		for (const head of heads) expect(text).toContain(bare(head));
		expect(entries.length).toBeGreaterThan(10);
		let from = 0;
		for (const entry of entries) {
			const {title, organization, location, level, dates, tags, links, body} = entry;
			const place = text.indexOf(bare(title), from);
			expect(place, `${title} after what stands before it`).toBeGreaterThanOrEqual(from);
			for (const field of [
				organization,
				location,
				level,
				dates,
				...tags,
				...links.map(({label}) => label),
			])
				expect(text, `${field} of ${title}`).toContain(bare(field));
			from = place;
			for (const sentence of blockTexts(body)) {
				const found = text.indexOf(bare(sentence), from);
				expect(found, sentence).toBeGreaterThanOrEqual(from);
				from = found;
			}
		}
	});

	it('holds long words and addresses whole, without a sign that nobody sees', () => {
		const mail = 'alexandra.featherstone-haugh@post.example.org';
		const word = 'Wirtschaftlichkeitsbetrachtungen';
		const url = 'https://github.com/example-ada/a-map-of-the-old-town';
		const resume = resumeOf([
			entryOf({slug: 'a', title: word, tags: [`a/${word}/b`], body: `${word} (${url}).`}),
			entryOf({slug: 'b', title: 'B', links: [{label: 'Code', url: 'https://codeberg.org/ada/b'}]}),
		]);
		const profile = {...resume.profiles.en!, email: mail, links: [{label: 'Map', url}]};
		const text = ask(pdftotext, pdf({...resume, profiles: {en: profile}}, 'en', design));
		expect(text).toContain(mail);
		expect(text).toContain(word);
		// Paper shows where a link leads.
		expect(text).toContain('Map: github.com/example-ada/a-map-of-the-old-town');
		expect(text).toContain('Code: codeberg.org/ada/b');
		expect(text).not.toMatch(/\p{Cf}/u);
	});

	it('brings a page and a bit onto one, in the order in which it is read', () => {
		const entries = Array.from({length: 5}, (_, index) =>
			entryOf({
				slug: `e${index}`,
				title: `Title ${index}`,
				organization: `Organization ${index}`,
				period: {present: false, written: `Dates ${index}`},
				order: index,
				body: 'One line of words.\n\n'.repeat(design === 'compact' ? 9 : 7),
			}),
		);
		const bytes = pdf(resumeOf(entries), 'en', design);
		const [lines = [], ...others] = pageLines(ask(pdftotext, bytes), 'Ada Lovelace');
		expect(others).toEqual([]);
		const read = lines.join(' ');
		for (const index of entries.keys())
			expect(read).toMatch(
				new RegExp(`Title ${index}(?!.*Title ${index}).*Organization ${index} .*words`),
			);
	});

	it('keeps every word within the margins', () => {
		const long = 'x'.repeat(200);
		const row = (cell: string) => `| ${Array.from({length: 8}, () => cell).join(' | ')} |`;
		const table = [row('column'), row('---'), row('a_long_identifier()'), row('word')].join('\n');
		const body = `${long} \`${long}\`\n\n- ${long}\n\n${table}\n\n~~~\n${long}\n~~~`;
		const everything = {title: long, organization: long, tags: [long], body};
		const resume = resumeOf([
			entryOf({slug: 'a', ...everything, links: [{label: '', url: `https://example.org/${long}`}]}),
		]);
		const boxes = ask(pdftotext, pdf(resume, 'en', design), ['-bbox']);
		const words = Array.from(boxes.matchAll(/<word xMin="([\d.-]+)" .*?xMax="([\d.-]+)"/g));
		expect(words.length).toBeGreaterThan(20);
		// A4 is 595 points wide, of which the narrowest margins are 45 on each side.
		for (const [, left, right] of words) {
			expect(Number(left)).toBeGreaterThan(40);
			expect(Number(right)).toBeLessThan(595 - 40);
		}
	});

	it('leaves no heading alone at the foot of a page', () => {
		// Each page ends somewhere else.
		const entries = Array.from({length: 60}, (_, index) =>
			entryOf({
				slug: `e${index}`,
				section: `Section ${index >> 2}`,
				title: `Title ${index}`,
				organization: `Organization ${index}`,
				period: {present: false, written: `Dates ${index}`},
				order: index,
				body: `${'Some words that fill lines. '.repeat(5 + ((index * 7) % 31))}\n\n## Heading ${index}\n\n- An item of a list.\n- Another one.`,
			}),
		);
		const pages = pageLines(
			ask(pdftotext, pdf(resumeOf(entries), 'en', design), ['-layout']),
			'Ada Lovelace',
		);
		expect(pages.length).toBeGreaterThan(8);
		for (const lines of pages)
			expect(lines.at(-1)).not.toMatch(/^\s*(?:Section|Title|Organization|Dates|Heading) \d/);
	});

	it('keeps an entry without a text on one page', () => {
		// What stands above them moves their ends to every height of a page.
		const entries = Array.from({length: 120}, (_, index) =>
			entryOf({
				slug: `e${index}`,
				section: 'certifications',
				title: `Title ${index}`,
				organization: `Organization ${index}`,
				links: [{label: `Link ${index}`, url: 'https://example.org'}],
				order: index,
				body: index % 3 === 0 ? 'A word. '.repeat(10 * (index % 7)) : '',
			}),
		);
		const pages = pageLines(
			ask(pdftotext, pdf(resumeOf(entries), 'en', design), ['-layout']),
			'Ada Lovelace',
		);
		expect(pages.length).toBeGreaterThan(3);
		for (const lines of pages) {
			const number = Number(/^\s*(?:Organization|Link) (\d+)/.exec(lines[0] ?? '')?.[1] ?? 0);
			expect(number % 3, lines[0]).toBe(0);
		}
	});
});

describe('a PDF', () => {
	it.skipIf(!pdfinfo)('is tagged, titled, in its language and on its paper', () => {
		const bytes = pdf(sample, 'es');
		const info = ask(pdfinfo, bytes);
		expect(info).toMatch(/^Title: +Grace Hopper · Currículum$/m);
		expect(info).toMatch(/^Author: +Grace Hopper$/m);
		expect(info).toMatch(/^Keywords: +.*COBOL/m);
		expect(info).toMatch(/^Tagged: +yes$/m);
		expect(info).toMatch(/^Page size: .*A4/m);
		const letter = pdfOf(sample, edition('es'), {design: 'classic', paper: 'letter'}).bytes;
		expect(ask(pdfinfo, letter)).toMatch(/^Page size: .*letter/m);
		const structure = ask(pdfinfo, bytes, ['-struct-text']);
		for (const tag of [
			'H1',
			'H2',
			'H3',
			'P',
			'L',
			'LI',
			'Lbl',
			'LBody',
			'Link',
			'Table',
			'THead',
			'TH',
			'TD',
			'Code',
			'BlockQuote',
		])
			expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
		const raw = Buffer.from(bytes).toString('latin1');
		expect(raw).toContain('/Lang (es)');
		expect(raw).toContain('/Outlines');
		// What PDF/UA asks for besides the tags (ISO 14289-1, 7.1, 7.18.3): its title in the window's
		// title, and links in the order of the tags.
		expect(raw).toMatch(/\/DisplayDocTitle true/);
		expect(raw).toMatch(/\/Marked true/);
		expect(raw).toMatch(/\/Tabs ?\/S/);
		expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
	});

	it('links to where its words lead', () => {
		const raw = Buffer.from(pdf(sample, 'en')).toString('latin1');
		expect(raw).toContain('/URI (mailto:grace.hopper@example.org)');
		const addresses = sample.entries
			.filter(({locale, pdf: belongs, draft}) => locale === 'en' && belongs && !draft)
			.flatMap(({body}) => Array.from(body.matchAll(/\]\((https:[^)\s]+)\)/g), ([, url]) => url));
		expect(addresses.length).toBeGreaterThan(2);
		for (const address of addresses) expect(raw).toContain(`/URI (${address})`);
	});

	it.skipIf(!pdffonts)('holds its fonts, each with a map to Unicode', () => {
		const [, , ...rows] = ask(pdffonts, pdf(sample, 'en')).trim().split('\n');
		expect(rows.length).toBeGreaterThan(2);
		for (const row of rows) expect(row).toMatch(/ yes (?:yes|no ) yes +\d+ +\d+ *$/);
	});

	it('is the same to the byte for the same content, on any day', () => {
		const entries = [
			entryOf({slug: 'a', period: {start: {year: 2019}, present: true, written: '2019 –'}}),
		];
		const make = (day: Date) =>
			pdfOf(resumeOf(entries), {...edition('en'), now: day}, {design: 'classic', paper: 'a4'});
		expect(Buffer.from(make(now).bytes).equals(make(new Date(2031, 1, 1)).bytes)).toBe(true);
	});

	it.skipIf(!pdftotext)('holds only what belongs in it', () => {
		const entries = [
			entryOf({slug: 'kept', pdf: true}),
			entryOf({slug: 'other'}),
			entryOf({slug: 'draft', pdf: true, draft: true}),
		];
		const text = read(pdf(resumeOf(entries), 'en'));
		expect(text).toContain('kept');
		expect(text).not.toMatch(/other|draft/);
	});

	it.skipIf(!pdftotext)('numbers its pages from the second on, with the name', () => {
		const body = 'Some words that fill lines.\n\n'.repeat(80);
		const [first = '', second = ''] = ask(
			pdftotext,
			pdf(resumeOf([entryOf({slug: 'a', body})]), 'en'),
		).split('\f');
		expect(first).not.toMatch(/\d ?\/ ?\d/);
		expect(second).toMatch(/Ada Lovelace/);
		expect(second).toMatch(/2 ?\/ ?\d/);
	});

	it.skipIf(!pdftotext)('leaves out a sign that no font has, and says so', () => {
		const {bytes, advice} = pdfOf(
			resumeOf([entryOf({slug: 'a', body: 'A \u{F0123}sign'})]),
			edition('en'),
			{design: 'classic', paper: 'a4'},
		);
		expect(read(bytes)).toContain('Asign');
		expect(advice.join('\n')).toContain('Left out, because no font here has them: “\u{F0123}”.');
	});
});

/** Scripts of other fonts, which an owner installs one by one. */
const scripts = [
	{
		locale: 'ja',
		title: 'シニアソフトウェアエンジニア',
		body: '決済基盤の**再設計**を担当し、平均応答時間を900ミリ秒から120ミリ秒に短縮しました。\n\n- 「品質は習慣である」',
	},
	{
		locale: 'ar',
		title: 'مهندسة برمجيات أولى',
		body: 'قادت فريقا من ستة مهندسين لبناء منصة المدفوعات، وانخفض زمن الاستجابة.\n\n- أعادت كتابة خدمة الفوترة بلغة TypeScript كاملة.',
	},
];

describe.skipIf(!pdftotext)('words in other scripts', () => {
	it.each(scripts)('come out whole in $locale', ({locale, title, body}) => {
		const entries = [entryOf({slug: 'a', locale, title, body})];
		const {bytes, advice} = pdfOf(resumeOf(entries, [locale]), edition(locale), {
			design: 'classic',
			paper: 'a4',
		});
		expect(advice).toEqual([]);
		const text = read(bytes);
		const [, ...blocks] = expected(resumeOf(entries, [locale]), locale).entries;
		expect(blocks).toEqual([]);
		for (const word of `${title} ${body}`
			.split(/[\s*]+|- /)
			.map(bare)
			.filter(Boolean))
			expect(text).toContain(word);
		expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
	});

	it('are reported where their font is missing, with what to install', () => {
		const body = 'Geʽez: ግዕዝ';
		let said = '';
		try {
			said = pdfOf(resumeOf([entryOf({slug: 'a', body})]), edition('en'), {
				design: 'classic',
				paper: 'a4',
			}).advice.join('\n');
		} catch (error) {
			said = String(error);
		}
		expect(said).toContain('npm install --save-dev @expo-google-fonts/noto-sans-ethiopic');
	});
});
