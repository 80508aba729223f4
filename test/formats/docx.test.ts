import path from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import {parseDocument} from 'htmlparser2';
import {expect, it} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {documentOf, type Edition} from '../../source/formats/document.ts';
import {docxOf} from '../../source/formats/docx/docx.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {localize} from '../../source/resume/localize.ts';
import {pdfEntries} from '../../source/resume/pdf-entries.ts';
import type {Locale} from '../../source/resume/types.ts';
import {messagesFor} from '../messages/every-language.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {blockTexts} from './block-texts.ts';

const edition = (locale: Locale): Edition => ({
	locale,
	messages: messagesFor(locale),
	markdown: completeMarkdown,
	now: new Date(2026, 10, 21),
});

const partsOf = (bytes: Uint8Array) =>
	new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

type Node = ReturnType<typeof parseDocument>['children'][number];

/** The elements of a name in XML, in order. */
function elements(nodes: readonly Node[], name: string): Extract<Node, {children: Node[]}>[] {
	return nodes.flatMap((node) => {
		if (!('children' in node)) return [];
		const own = 'name' in node && node.name === name ? [node] : [];
		return [...own, ...elements(node.children, name)] as Extract<Node, {children: Node[]}>[];
	});
}

function textOf(node: Node): string {
	if ('data' in node) return String(node.data);
	return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The paragraphs of a Word document: their styles and their words. */
function paragraphs(bytes: Uint8Array) {
	const xml = partsOf(bytes).get('word/document.xml') ?? '';
	return elements(parseDocument(xml, {xmlMode: true}).children, 'w:p').map((paragraph) => {
		const [style] = elements(paragraph.children, 'w:pStyle');
		const text = elements(paragraph.children, 'w:t').map(textOf).join('');
		const attributes = style && 'attribs' in style ? style.attribs : undefined;
		return {style: (attributes as Record<string, string> | undefined)?.['w:val'], text};
	});
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

it.each(['en', 'es', 'fr'])('says all that belongs in it, in order, in %s', async (locale) => {
	const {resume} = await loadResume(path.resolve('content'));
	const document = documentOf(pdfEntries(localize(resume, locale)), edition(locale));
	const read = paragraphs(await docxOf(resume, edition(locale)));
	const whole = squeezed(read.map(({text}) => text).join('\n'));
	let from = 0;
	const next = (text: string) => {
		const found = whole.indexOf(squeezed(text), from);
		expect(found, text).toBeGreaterThanOrEqual(from);
		from = found;
	};
	for (const text of [document.name, document.headline, ...document.contacts.map(({text}) => text)])
		expect(whole).toContain(squeezed(text === 'Wikipedia' ? 'en.wikipedia.org/wiki/' : text));
	for (const {title, entries} of document.sections) {
		next(title);
		for (const entry of entries) {
			next(entry.title);
			for (const text of blockTexts(entry.body)) next(text);
			for (const text of [entry.organization, entry.dates, ...entry.tags])
				expect(whole).toContain(squeezed(text));
		}
	}
	const titles = read.filter(({style}) => style === 'Heading1').map(({text}) => text);
	expect(titles).toEqual(document.sections.map(({title}) => title));
});

it('is the same to the byte for the same content', async () => {
	const {resume} = await loadResume(path.resolve('content'));
	expect(Buffer.from(await docxOf(resume, edition('en')))).toEqual(
		Buffer.from(await docxOf(resume, edition('en'))),
	);
});

it('names the font of its design, and what Word has instead', async () => {
	const resume = resumeOf([entryOf({slug: 'a'})]);
	for (const [design, font, instead] of [
		['classic', 'Libertinus Serif', 'Cambria'],
		['modern', 'Source Sans 3', 'Calibri'],
	] as const) {
		const parts = partsOf(await docxOf(resume, edition('en'), {design, paper: 'letter'}));
		expect(parts.get('word/styles.xml')).toContain(`w:ascii="${font}"`);
		expect(parts.get('word/fontTable.xml')).toContain(
			`<w:font w:name="${font}"><w:altName w:val="${instead}"/>`,
		);
		expect(parts.get('word/document.xml')).toContain('w:w="12240" w:h="15840"');
	}
});

it('has the letters and the colour that its owner wants', async () => {
	const resume = resumeOf([entryOf({slug: 'a'})]);
	const look = {design: 'classic', paper: 'a4', font: 'sans', accent: '#c00000'} as const;
	const styles = partsOf(await docxOf(resume, edition('en'), look)).get('word/styles.xml');
	expect(styles).toContain('w:ascii="Source Sans 3"');
	expect(styles).toMatch(/w:styleId="Heading1".*?w:color w:val="c00000"/i);
	expect(styles).toMatch(/w:styleId="Hyperlink".*?w:color w:val="c00000"/i);
});

it.each([
	['en', 'w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-SA"'],
	['de-AT', 'w:val="de-AT" w:eastAsia="ja-JP" w:bidi="ar-SA"'],
	['ja', 'w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-SA"'],
	['zh-Hant', 'w:val="en-US" w:eastAsia="zh-Hant-TW" w:bidi="ar-SA"'],
	['ar', 'w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-EG"'],
])('tells Word the language of each run, in %s', async (locale, languages) => {
	const {profiles, ...resume} = resumeOf([entryOf({slug: 'a', locale, body: '*x* y'})]);
	const [profile] = Object.values(profiles);
	if (!profile) throw new Error('There is no profile.');
	const xml =
		partsOf(
			await docxOf({...resume, profiles: {[locale]: profile}, locales: [locale]}, edition(locale)),
		).get('word/document.xml') ?? '';
	const runs = xml.match(/<w:r>.*?<\/w:r>/g) ?? [];
	expect(runs.length).toBeGreaterThan(2);
	for (const run of runs) expect(run).toContain(`<w:lang ${languages}/>`);
	// Their letters don't lean.
	expect(xml.includes('<w:i/>')).toBe(/^(?:en|de)/.test(locale));
});

it('holds text as text, and links only to what may be followed', async () => {
	const hostile = '</w:t><w:br/>&amp;<script> \u0007\uD800 ]]>';
	const bytes = await docxOf(
		resumeOf([
			entryOf({
				slug: 'a',
				title: hostile,
				body: '[x](javascript:alert(1)) [y](https://example.org/?a=1&b=2)\n\n1. one\n2. two\n\n1. again',
				links: [{label: 'z', url: 'file:///etc/passwd'}],
			}),
		]),
		edition('en'),
	);
	const text = paragraphs(bytes)
		.map((each) => each.text)
		.join('\n');
	expect(text).toContain('</w:t><w:br/>&amp;<script>');
	const parts = partsOf(bytes);
	const links = parts.get('word/_rels/document.xml.rels') ?? '';
	expect(links).toContain('https://example.org/?a=1&amp;b=2');
	for (const part of parts.values()) {
		expect(part).not.toMatch(/="(?:javascript|file):/);
		expect(part).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
	}
});
