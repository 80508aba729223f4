import path from 'node:path';
import {getDocumentProxy} from 'unpdf';
import {beforeAll, describe, expect, it} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {designs} from '../../source/formats/pdf/look.ts';
import {findFont} from '../../source/formats/pdf/packages.ts';
import {pdfOf} from '../../source/formats/pdf/pdf.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {messagesFor} from '../messages/every-language.ts';
import {findTool} from '../tools/tool.ts';
import {ask} from './read-pdf.ts';

const pdfinfo = findTool('pdfinfo');
const usable = designs.filter((design) => {
	const isSerif = design === 'classic' || design === 'academic';
	return isSerif || findFont('@expo-google-fonts/source-sans-3');
});

/** A résumé as parsers know them. */
const content = path.resolve('test/bench/parse/engineer.yml');
const contacts = [
	'ada.brook@example.org',
	'+1 503-555-0142',
	'Portland, OR',
	'linkedin.com/in/example-ada-brook',
	'github.com/example-ada-brook',
];

async function pdf(design: (typeof designs)[number]): Promise<Uint8Array> {
	const {resume} = await loadResume(content);
	const messages = messagesFor('en');
	const now = new Date(2026, 10, 21);
	const edition = {locale: 'en', messages, markdown: completeMarkdown, now};
	return pdfOf(resume, edition, {design, paper: 'a4'}).bytes;
}

/** The fields of a page as parsers part its lines: where more than a letter’s room is between words. */
async function fieldsOf(bytes: Uint8Array): Promise<string[]> {
	const page = await (await getDocumentProxy(Uint8Array.from(bytes))).getPage(1);
	const {items} = await page.getTextContent();
	const fields: string[] = [];
	let end: {x: number; y: number} | undefined;
	for (const item of items) {
		if (!('str' in item) || item.str.trim() === '') continue;
		const [, , , , x = 0, y = 0] = item.transform;
		const gap = end && Math.abs(end.y - y) < 2 ? x - end.x : Number.POSITIVE_INFINITY;
		if (gap > item.height / 2) fields.push(item.str);
		else fields.push(`${fields.pop()}${item.str}`);
		end = {x: x + item.width, y};
	}
	return fields;
}

describe.each(usable)('a parser of the %s design', (design) => {
	let bytes: Uint8Array;
	beforeAll(async () => {
		bytes = await pdf(design);
	});

	it('finds every field apart from the others', async () => {
		const fields = await fieldsOf(bytes);
		const jobs = ['Senior Software Engineer', 'Apr 2021 – Present', 'Kestrel Works'];
		const ended = ['Software Engineer', 'Jan 2018 – Mar 2021', 'Harbour Mail Inc.'];
		for (const field of [...contacts, ...jobs, ...ended]) expect(fields).toContain(field);
	});

	it.skipIf(!pdfinfo)('learns what is a list, a heading and a paragraph', () => {
		const structure = ask(pdfinfo, bytes, ['-struct-text']);
		const items = structure.split(/^ +LI \(block\)/m).slice(1);
		for (const [index, contact] of contacts.entries())
			expect(items[index]).toContain(`"${contact}"`);
		expect(structure.replace(/\s+/g, ' ')).toContain(
			'LI (block) Lbl (block) Span (inline) "Languages:" LBody (block) P (block) "Go, TypeScript',
		);
		// A heading holds its words, and is in no paragraph.
		for (const [, depth = '', inside = ''] of structure.matchAll(/^( *)H\d .*\n *(.*)/gm))
			expect(inside, depth).toMatch(/^"/);
		for (const [, depth = '', inside = ''] of structure.matchAll(
			/^( *)P \(block\)\n((?:\1 .*\n)*)/gm,
		))
			expect(inside, depth).not.toMatch(/^ *(?:H\d|P) /m);
		// Nothing of it hangs loose in the document.
		expect(structure).not.toMatch(/^ {2}Span/m);
	});
});
