import {documentOf, type Edition} from '../../formats/document.ts';
import {cardContent} from '../../formats/site/card/content.ts';
import type {Markdown} from '../../markdown/markdown.ts';
import {loadMessages} from '../../messages/index.ts';
import {localize} from '../../resume/localize.ts';
import type {Locale, Resume} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';
import type {Asked} from './asked-look.ts';
import {makeDocx} from './make-docx.ts';
import {makePdf} from './make-pdf.ts';
import {goOutside, type Outside} from './outside/outside.ts';

/** PDFs by their language, or why there are none, and sentences for their owner about them. */
type Pdfs = {made: Map<Locale, Uint8Array>; refused: string | undefined; advice: string[]};

/**
 * A PDF in each locale. There are none without what makes them; only who asks for a look by name is
 * refused, by a `CallError`. They hold no date, and so the same content gives the same bytes on any day.
 */
export async function pdfsOf(
	resume: Resume,
	markdown: Markdown,
	look: Asked,
	outside: Outside,
): Promise<Pdfs> {
	const made = new Map<Locale, Uint8Array>();
	const advice = new Set<string>();
	try {
		for (const edition of await editionsOf(resume, markdown)) {
			const pdf = await makePdf(resume, edition, look, outside);
			made.set(edition.locale, pdf.bytes);
			for (const sentence of pdf.advice) advice.add(sentence);
		}
	} catch (error) {
		if (!(error instanceof CallError) || look.design || look.paper || look.pages) throw error;
		return {made: new Map(), refused: error.message, advice: []};
	}
	return {made, refused: undefined, advice: [...advice]};
}

/**
 * A card for the page of each locale, whose address is `addressOf(locale)`; none where nothing makes it,
 * which whoever asks for PDFs hears.
 */
export async function cardsOf(
	resume: Resume,
	markdown: Markdown,
	addressOf: (locale: Locale) => string | undefined,
	outside: Outside,
): Promise<Map<Locale, Uint8Array>> {
	const made = new Map<Locale, Uint8Array>();
	for (const edition of await editionsOf(resume, markdown)) {
		const {locale} = edition;
		const document = documentOf(localize(resume, locale), edition);
		const content = cardContent(document, addressOf(locale));
		made.set(locale, (await outside.make({format: 'card', content}, [])).bytes);
	}
	return made;
}

/** A Word document in each locale, with the fonts of the same design; it takes nothing to be installed. */
export async function wordDocumentsOf(
	resume: Resume,
	markdown: Markdown,
	look: Asked,
	home: string,
): Promise<Map<Locale, Uint8Array>> {
	const outside = goOutside(home, 'docx');
	try {
		const made = new Map<Locale, Uint8Array>();
		for (const edition of await editionsOf(resume, markdown))
			made.set(edition.locale, (await makeDocx(resume, edition, look, outside)).bytes);
		return made;
	} finally {
		outside.close();
	}
}

async function editionsOf(resume: Resume, markdown: Markdown): Promise<Edition[]> {
	const messages = await loadMessages(resume.locales);
	const now = new Date();
	return resume.locales.map((locale) => ({locale, messages: messages(locale), markdown, now}));
}
