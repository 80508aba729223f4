import path from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import type {Edition} from '../../source/formats/document.ts';
import {docxOf} from '../../source/formats/docx/docx.ts';
import {htmlOf} from '../../source/formats/html/page.ts';
import {jsonResume} from '../../source/formats/json-resume.ts';
import {markdownOf} from '../../source/formats/markdown.ts';
import {designs} from '../../source/formats/pdf/look.ts';
import {findFont} from '../../source/formats/pdf/packages.ts';
import {pdfOf} from '../../source/formats/pdf/pdf.ts';
import {layOutResume} from '../../source/formats/text.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {textOf} from '../../source/markdown/style/span.ts';
import {localize} from '../../source/resume/localize.ts';
import {parsePeriod} from '../../source/resume/period/period.ts';
import type {Entry} from '../../source/resume/types.ts';
import {folderOf} from '../content/folder-of.ts';
import {messagesFor} from '../messages/every-language.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {findTool} from '../tools/tool.ts';
import {ask} from './read-pdf.ts';

const edition: Edition = {
	locale: 'en',
	messages: messagesFor('en'),
	markdown: completeMarkdown,
	now: new Date(2026, 10, 21),
};

const role = (title: string, organization: string, when: string, more: Partial<Entry> = {}) =>
	entryOf({
		...{
			slug: title.toLowerCase(),
			title,
			organization,
			period: parsePeriod(when),
			location: 'Oslo',
		},
		...{body: `Did what a ${title} does.\n\n# Details\n\nMore.`, ...more},
	});

const roles = resumeOf([
	role('Lead', 'Acme Works', '2022-03 - 2024-02', {order: 1}),
	role('Developer', 'acme works', '2020-01 - 2022-02', {order: 2}),
	role('Intern', 'Bolt', '2019', {order: 3}),
	entryOf({slug: 'go', section: 'skills', tags: ['Go']}),
]);
const profile = {name: 'Ada Lovelace', email: 'ada@example.org', links: [], params: {}};
const resume = {...roles, profiles: {en: profile}};

describe('several roles at one employer stand below its name', () => {
	it('in text, with the dates and the place of all, and set in', () => {
		const setting = {...edition, width: 60, hyperlinks: false};
		const lines = layOutResume(localize(resume, 'en'), setting).map(textOf);
		const heads = lines.filter((line) =>
			/Acme|acme|Oslo|Lead {2}|Developer {2}|Intern {2}|Bolt/.test(line),
		);
		expect(heads).toEqual([
			'Acme Works        Jan 2020 – Feb 2024 · 4 years and 2 months',
			'Oslo',
			'  Lead                         Mar 2022 – Feb 2024 · 2 years',
			'  Developer       Jan 2020 – Feb 2022 · 2 years and 2 months',
			'Intern                                                  2019',
			'Bolt · Oslo',
		]);
		expect(lines).toContain('  Did what a Lead does.');
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
	});

	it('in Markdown, which is read as the same roles', async () => {
		const text = markdownOf(resume, edition);
		expect(text.match(/^#.*/gm)).toEqual([
			...['# Ada Lovelace', '## Experience', '### Acme Works', '#### Lead', '##### Details'],
			...['#### Developer', '##### Details', '### Intern', '#### Details', '## Skills'],
		]);
		const {resume: read} = await loadResume(
			path.join(await folderOf({'resume.md': text}), 'resume.md'),
		);
		expect(
			read.entries
				.slice(0, 3)
				.map(({title, organization, period}) => [title, organization, period?.start?.year]),
		).toEqual([
			['Lead', 'Acme Works', 2022],
			['Developer', 'Acme Works', 2020],
			['Intern', 'Bolt', 2019],
		]);
	});

	it('on the page, each an article of its own under headings without a gap', () => {
		const page = htmlOf(resume, [edition]);
		const headings = page.matchAll(/<(h\d)[^>]*><bdi>(.*?)<\/bdi>|<(h\d)>(\w+)<\/h/g);
		expect(
			Array.from(headings, ([, h, text, inner, words]) => `${h ?? inner} ${text ?? words}`),
		).toEqual([
			...['h1 Ada Lovelace', 'h2 Experience', 'h3 Acme Works', 'h4 Lead', 'h5 Details'],
			...['h4 Developer', 'h5 Details', 'h3 Intern', 'h4 Details', 'h2 Skills'],
		]);
		expect(page.match(/<article id="[^"]+">/g)).toHaveLength(3);
		expect(page.match(/>Acme Works</g)).toHaveLength(1);
		// For machines, each role names it as it is written.
		const shown = page.replaceAll(/<script.*?<\/script>/gs, '');
		expect(shown.match(/acme works/g)).toBeNull();
	});

	it('in a Word document', async () => {
		const xml = strFromU8(
			unzipSync(await docxOf(resume, edition))['word/document.xml'] ?? new Uint8Array(),
		);
		const paragraphs = xml.match(/<w:p>.*?<\/w:p>/g) ?? [];
		const headings = paragraphs.flatMap((paragraph) => {
			const [, level] = /<w:pStyle w:val="Heading(\d)"\/>/.exec(paragraph) ?? [];
			const [, text] = /<w:t(?: [^>]*)?>(.*?)<\/w:t>/.exec(paragraph) ?? [];
			return level ? [`${level} ${text}`] : [];
		});
		expect(headings).toEqual([
			...['1 Experience', '2 Acme Works', '3 Lead', '4 Details', '3 Developer', '4 Details'],
			...['2 Intern', '3 Details', '1 Skills'],
		]);
		expect(xml.match(/acme works/gi)).toHaveLength(1);
	});

	it('not in JSON Resume, where each role names it', () => {
		const {work} = jsonResume(resume, 'en', completeMarkdown) as {work: Array<{name: string}>};
		expect(work.map(({name}) => name)).toEqual(['Acme Works', 'acme works', 'Bolt']);
	});
});

const pdfinfo = findTool('pdfinfo');
const usable = designs.filter(
	(design) => design === 'classic' || findFont('@expo-google-fonts/source-sans-3'),
);

describe.skipIf(!pdfinfo).each(usable)('and in the %s design', (design) => {
	it('with headings that lie within each other', () => {
		const {bytes} = pdfOf(resume, edition, {design, paper: 'a4'});
		const structure = ask(pdfinfo, bytes, ['-struct-text']);
		const headings = structure.matchAll(/^ *H([2-6])[^\n]*\n((?: +"[^\n]*\n?)+)/gm);
		const said = Array.from(headings, ([, level, text = '']) => {
			const words = text.replace(/^ +"|"$/gm, '').replace(/\n/g, '');
			return `${level} ${words.replace(/ (?:Mar|Jan|2 years).*/, '')}`;
		});
		expect(said).toEqual([
			...['2 Acme Works', '3 Lead', '4 Details', '3 Developer', '4 Details'],
			...['2 Intern', '3 Details'],
		]);
		expect(structure).not.toContain('acme works');
		expect(structure.match(/Oslo/g)).toHaveLength(2);
	});

	it('never alone at the foot of a page', () => {
		for (let above = 28; above < 48; above += 4) {
			const body = Array.from({length: above}, () => 'Word.').join('\n\n');
			const long = resumeOf([
				entryOf({slug: 'a', section: 'about', body, order: 1}),
				...resume.entries,
			]);
			const {bytes} = pdfOf(long, edition, {design, paper: 'a4'});
			for (const page of ask(findTool('pdftotext'), bytes, ['-raw']).split('\f')) {
				const lines = page.split('\n').filter((line) => line.trim() && !line.includes('/'));
				expect(lines.at(-1) ?? '').not.toMatch(/Acme Works|^Jan 2020|Oslo$/);
			}
		}
	});
});
