import {convertToHtml, extractRawText} from 'mammoth';
import {expect, it} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {documentOf, type Edition} from '../../source/formats/document.ts';
import {docxOf} from '../../source/formats/docx/docx.ts';
import {layOutResume} from '../../source/formats/text.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {textOf} from '../../source/markdown/style/span.ts';
import {localize} from '../../source/resume/localize.ts';
import {pdfEntries} from '../../source/resume/pdf-entries.ts';
import type {Locale} from '../../source/resume/types.ts';
import {folderOf} from '../content/folder-of.ts';
import {messagesFor} from '../messages/every-language.ts';

/*
 * Word documents as another library reads them: mammoth, which knows nothing of the one that writes them.
 */
const edition = (locale: Locale): Edition => ({
	...{locale, messages: messagesFor(locale)},
	...{markdown: completeMarkdown, now: new Date(2026, 10, 21)},
});

async function made(content: string, locale: Locale) {
	const {resume} = await loadResume(content);
	return {resume, buffer: Buffer.from(await docxOf(resume, edition(locale)))};
}

/** How often each word stands in a text. */
function words(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
		counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** What stands from a line on. */
function from(text: string, line: string): string {
	const lines = text.split('\n');
	return lines.slice(lines.findIndex((each) => each.trim() === line)).join('\n');
}

it.each(['en', 'es', 'fr'])('has the words of the text, as often, in %s', async (locale) => {
	const {resume, buffer} = await made('content', locale);
	const localized = pdfEntries(localize(resume, locale));
	const [first] = documentOf(localized, edition(locale)).sections;
	const heading = first?.title ?? '';
	const setting = {...edition(locale), width: 400, hyperlinks: true};
	const text = layOutResume(localized, setting)
		.map(textOf)
		// Word counts what is numbered by itself, and an address that is a link goes without its scheme.
		.map((line) => line.replace(/^\s*\d+\.(?= )|https?:\/\//g, ''))
		.join('\n');
	const {value} = await extractRawText({buffer});
	// Above the first section stand the contacts, with addresses in one and labels in the other.
	const read = words(from(value, heading));
	expect(read.size).toBeGreaterThan(200);
	expect(read).toEqual(words(from(text, heading)));
	for (const {text: contact} of documentOf(localized, edition(locale)).contacts.slice(0, 2))
		expect(value).toContain(contact);
});

it('has real headings, lists, tables and links', async () => {
	const folder = await folderOf({
		'profile.yml': 'name: Ada Brook\ncontact: {email: ada@example.org}\n',
		'experience/a.md': [
			'---\ntitle: Keeper\ncompany: Kestrel\n---\nSee [the page](https://example.org/).',
			'- one\n  - inner\n- two\n\n1. first\n2. second',
			'## Figures\n\n| a | b |\n|---|---|\n| c | d |',
		].join('\n\n'),
	});
	const {buffer} = await made(folder, 'en');
	const {value} = await convertToHtml({buffer});
	const page = value.replace(/<\/?p>/g, '');
	expect(page).toContain('<a href="mailto:ada@example.org">ada@example.org</a>');
	expect(page).toContain('<h1>Experience</h1><h2>Keeper</h2><em>Kestrel</em>');
	expect(page).toContain('See <a href="https://example.org/">the page</a>.');
	expect(page).toContain('<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>');
	expect(page).toContain('<ol><li>first</li><li>second</li></ol>');
	expect(page).toContain('<h3>Figures</h3>');
	const head = '<tr><th><strong>a</strong></th><th><strong>b</strong></th></tr>';
	const body = '<tr><td>c</td><td>d</td></tr>';
	expect(page).toContain(`<table><thead>${head}</thead><tbody>${body}</tbody></table>`);
});
