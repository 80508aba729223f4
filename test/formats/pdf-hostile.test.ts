import {describe, expect, it} from 'vitest';
import {documentOf, type Edition} from '../../source/formats/document.ts';
import {designs} from '../../source/formats/pdf/look.ts';
import {findFont} from '../../source/formats/pdf/packages.ts';
import {pdfOf} from '../../source/formats/pdf/pdf.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {textOf} from '../../source/markdown/style/span.ts';
import {localize} from '../../source/resume/localize.ts';
import type {Resume} from '../../source/resume/types.ts';
import {runs} from '../long.ts';
import {messagesFor} from '../messages/every-language.ts';
import {fc} from '../property.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {findTool} from '../tools/tool.ts';
import {ask, bare, pageLines} from './read-pdf.ts';

const pdftotext = findTool('pdftotext');
const edition: Edition = {
	locale: 'en',
	messages: messagesFor('en'),
	markdown: completeMarkdown,
	now: new Date(2026, 10, 21),
};
const usable = designs.filter(
	(design) => design === 'classic' || findFont('@expo-google-fonts/source-sans-3'),
);

/** What would be code in Typst, in JSON or in a PDF, and what a line can't hold. */
const pieces = [
	'#read("/etc/passwd")',
	'#import "@preview/x:0.1.0": *',
	'#include "../../../etc/passwd"',
	'#eval("1+1")',
	'#{panic()}',
	'#sys.inputs',
	'\\u{48}',
	'\\',
	'"',
	"'",
	'`raw`',
	'```',
	'$x^2$',
	'*strong*',
	'_emph_',
	'@label',
	'<label>',
	'= Heading',
	'/ Term: x',
	'// comment',
	'/* comment',
	'*/',
	']',
	'[',
	'}',
	'--',
	'...',
	'~',
	'endobj',
	'(%PDF',
	'\u2028',
	'\uFEFF',
	'\uFFFE',
	'\uD800',
	'\u202Eabc',
	`${'x'.repeat(300)}`,
	'https://example.org/#set',
];

const hostile = fc
	.array(fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 8})), {
		minLength: 1,
		maxLength: 5,
	})
	.map((parts) => `a${parts.join(' ')}z`);

function everywhere(text: string): Resume {
	const entry = {
		title: text,
		organization: text,
		location: text,
		level: text,
		tags: [text],
		links: [{label: text, url: 'https://example.org'}],
		period: {present: false, written: text},
	};
	const resume = resumeOf([
		entryOf({slug: 'a', ...entry, body: `${text}\n\n- ${text}\n\n> ${text}\n\n    ${text}\n`}),
		entryOf({
			slug: 'b',
			section: 'skills',
			title: text,
			tags: [text],
			kind: 'item',
		}),
	]);
	return {
		...resume,
		profiles: {en: {name: text, headline: text, location: text, links: [], params: {}}},
	};
}

/** What no font needs to show, and what poppler writes in its own way. */
const comparable = (text: string) =>
	bare(text).replace(/[\uFEFF\uFFF9-\uFFFF]|\p{Surrogate}|\p{Co}|\p{Cn}|\p{Cc}/gu, '');

describe.skipIf(!pdftotext)('content that looks like code', () => {
	it.each(usable)('comes out as the text it is in the %s design', (design) => {
		fc.assert(
			fc.property(hostile, (text) => {
				const resume = everywhere(text);
				const {bytes} = pdfOf(resume, edition, {design, paper: 'a4'});
				const document = documentOf(localize(resume, 'en'), edition);
				const [entry] = document.sections[0]?.entries ?? [];
				const said = comparable(
					pageLines(ask(pdftotext, bytes, ['-raw']), document.name)
						.flat()
						.join('\n'),
				);
				const paragraphs = (entry?.body ?? []).flatMap((block) =>
					block.kind === 'paragraph' ? [textOf(block.spans)] : [],
				);
				for (const expected of [
					document.headline,
					entry?.title,
					entry?.organization,
					...paragraphs,
				])
					expect(said).toContain(comparable(expected ?? ''));
				expect(said).not.toContain('root:x:');
			}),
			{numRuns: runs(4, 25)},
		);
	});

	it('isn’t an address but what a reader may follow', () => {
		const body = '[a](javascript:alert(1)) [b](file:///etc/passwd) [c](https://example.org/%22)(x)';
		const {bytes} = pdfOf(resumeOf([entryOf({slug: 'a', body})]), edition, {
			design: 'classic',
			paper: 'a4',
		});
		const raw = Buffer.from(bytes).toString('latin1');
		expect(raw).toContain('/URI (https://example.org/%22)');
		expect(raw).not.toMatch(/javascript:|file:|\/(?:JavaScript|Launch|EmbeddedFile|OpenAction)\b/);
	});
});
