import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Parser} from 'htmlparser2';
import type {Edition} from '../../source/formats/document.ts';
import {htmlOf} from '../../source/formats/html/page.ts';
import {jsonResume} from '../../source/formats/json-resume.ts';
import {markdownOf} from '../../source/formats/markdown.ts';
import {layOutPage} from '../../source/formats/page-layout.ts';
import {sitePages} from '../../source/formats/site/site.ts';
import {layOutResume} from '../../source/formats/text.ts';
import {layOutMarkdown} from '../../source/markdown/render-markdown.ts';
import {paintSpans} from '../../source/markdown/style/ansi.ts';
import {type Line, textOf} from '../../source/markdown/style/span.ts';
import {defaultMarkdownTheme} from '../../source/markdown/style/style.ts';
import {type LocalizedResume, localize} from '../../source/resume/localize.ts';
import {pagesOf} from '../../source/resume/pages.ts';
import {pdfEntries} from '../../source/resume/pdf-entries.ts';
import type {Json, Resume} from '../../source/resume/types.ts';
import {run} from '../commands/built.ts';
import {findTool, type ToolName} from '../tools/tool.ts';
import type {Fact} from './facts.ts';

/** A résumé to look for on a surface, and the folder that it was read from. */
type Shown = {resume: Resume; folder: string; edition: Edition};

/** Somewhere a résumé is read. */
export type Surface = {
	name: string;
	/** All that stands there, as plain text. */
	text: (shown: Shown) => Promise<string>;
	/** Whether addresses stand behind the labels of links. */
	addresses?: true;
	/** What of the résumé belongs there. Default: all. */
	part?: (resume: LocalizedResume) => LocalizedResume;
	/** What of a fact stands there, where it is not its text. Nothing, where there is no place for it. */
	says?: (fact: Fact) => readonly string[];
	/** The program that is missing to look at it. */
	missing?: ToolName;
};

/** So wide that the cells of tables stay in one piece. */
const width = 4000;

function textOfLines(lines: ReadonlyArray<Pick<Line, 'spans'>>): string {
	return lines.map(({spans}) => textOf(spans)).join('\n');
}

function markdownText(markdown: string): string {
	return textOfLines([...layOutMarkdown(markdown, {width, hyperlinks: true})]);
}

/** Every text in JSON, as it is, and as somebody sees it who shows Markdown. */
function jsonTexts(value: Json): string[] {
	if (typeof value === 'string') return [value, markdownText(value)];
	if (Array.isArray(value)) return value.flatMap(jsonTexts);
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(jsonTexts);
}

/** JSON Resume has dates of its own, no durations, and names for its own sections. */
function saysJson({id, field, text, period, url}: Fact): readonly string[] {
	if (field === 'duration' || field === 'note' || field === 'section') return [];
	if (field === 'title' && id === 'about/summary') return [];
	if (field === 'place' || (field === 'detail' && id === 'profile')) return text.split(', ');
	if (field === 'link') return [url?.replace(/\/$/, '') ?? text];
	// Its schema has a kind of degree and its subject, and a list of roles.
	const isParted =
		(field === 'title' && id.startsWith('education/')) ||
		(field === 'text' && id.startsWith('projects/'));
	// There, what an item says under a key of its own has that key.
	const [, value] = field === 'text' ? (/^\p{Lu}[\p{L} ]*: (.+)$/su.exec(text) ?? []) : [];
	if (value !== undefined) return [value];
	if (isParted) return text.split(', ');
	if (field !== 'dates' || !period?.start) return [text];
	const {start, end} = period;
	return [start, end ?? start].map(({year, month}) =>
		month === undefined ? `${year}` : `${year}-${String(month).padStart(2, '0')}`,
	);
}

const unread = new Set(['style', 'script', 'title', 'template']);

/** What a page says: neither its styles nor what is in its head. */
function htmlText(html: string): string {
	let text = '';
	let silent = 0;
	const parser = new Parser({
		onopentagname: (name) => {
			if (unread.has(name)) silent++;
		},
		ontext: (data) => {
			if (silent === 0) text += data;
		},
		onclosetag: (name) => {
			if (unread.has(name)) silent--;
		},
	});
	parser.end(html);
	return text;
}

const pdftotext = findTool('pdftotext');

/** The text of a PDF in its order of reading, without the line at the foot of each page. */
async function pdfText({folder, edition, resume}: Shown): Promise<string> {
	const target = mkdtempSync(path.join(tmpdir(), 'my-resume-parity-'));
	const file = path.join(target, 'a.pdf');
	const call = ['export', 'pdf', '-c', folder, '-l', edition.locale, '-o', file];
	const {stderr, status} = await run(call);
	if (status !== 0) throw new Error(stderr);
	const text = execFileSync(pdftotext ?? '', ['-raw', file, '-'], {encoding: 'utf8'});
	rmSync(target, {recursive: true});
	const {name = ''} = resume.profiles[edition.locale] ?? {};
	const isFoot = (line: string) =>
		line === name || /^\d+ ?\/ ?\d+$/.test(line.replace(name, '').trim());
	const pages = text.split('\f').map((page) => page.split('\n'));
	return pages
		.flatMap((lines, index) => lines.filter((line) => index === 0 || !isFoot(line.trim())))
		.join('\n');
}

export const surfaces: readonly Surface[] = [
	{
		name: 'the viewer',
		text: async ({resume, edition}) => {
			const setting = {...edition, width, hyperlinks: true};
			const pages = pagesOf(localize(resume, edition.locale));
			return pages.map((page) => textOfLines(layOutPage(page, setting))).join('\n');
		},
		// Who it is stands in its header and on its contact card, what a section is called in its list.
		says: ({id, field, text}) => (id === 'profile' || field === 'section' ? [] : [text]),
	},
	{
		name: 'print',
		text: async ({resume, edition}) => {
			const setting = {...edition, width, hyperlinks: true};
			const paint = {colorLevel: 0, hyperlinks: false, theme: defaultMarkdownTheme} as const;
			return layOutResume(localize(resume, edition.locale), setting)
				.map((spans) => paintSpans(spans, paint))
				.join('\n');
		},
	},
	{
		name: 'text',
		addresses: true,
		text: async ({resume, edition}) =>
			layOutResume(localize(resume, edition.locale), {...edition, width, hyperlinks: false})
				.map(textOf)
				.join('\n'),
	},
	{
		name: 'Markdown',
		// Footnotes of the same name in two texts have got another.
		text: async ({resume, edition}) =>
			markdownText(markdownOf(resume, edition)).replace(/\[(\w+)-\d+\]/g, '[$1]'),
	},
	{
		name: 'JSON Resume',
		text: async ({resume, edition}) =>
			jsonTexts(jsonResume(resume, edition.locale, edition.markdown)).join('\n'),
		says: saysJson,
	},
	{
		name: 'HTML',
		text: async ({resume, edition}) => htmlText(htmlOf(resume, [edition])),
	},
	{
		name: 'the page of a site',
		text: async ({resume, edition}) =>
			htmlText(
				String(
					sitePages(
						resume,
						[edition],
						{locales: [edition.locale], url: undefined},
						new Map(),
						new Map(),
					).files.get('index.html'),
				),
			),
	},
	{
		name: 'PDF',
		text: pdfText,
		part: pdfEntries,
		// It is the same on any day: how long something has lasted is left out.
		says: ({field, text, period}) => (field === 'duration' && period?.present ? [] : [text]),
		...(pdftotext ? {} : {missing: 'pdftotext'}),
	},
];
