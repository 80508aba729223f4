import {localize} from '../../resume/localize.ts';
import {pdfEntries} from '../../resume/pdf-entries.ts';
import type {Resume} from '../../resume/types.ts';
import {documentOf, type Edition, entryIds, type ResumeDocument} from '../document.ts';
import type {PdfLook} from '../pdf/look.ts';

/** How a Word document looks, as far as it can be told. */
export type DocxLook = Pick<PdfLook, 'design' | 'paper' | 'font' | 'accent'>;

/** What a Word document is made from: plain data, which another process can be told. */
export type DocxContent = {
	document: ResumeDocument;
	/** What it is, in its language: `Résumé`. */
	kind: string;
	/** The design whose font it has if none is named, the paper, and the colour. */
	look: DocxLook;
};

/** The content of a Word document in one locale, and the ids of its entries in their order. */
export function docxContent(
	resume: Resume,
	edition: Edition,
	look: DocxLook,
): {content: DocxContent; ids: string[]} {
	const document = documentOf(pdfEntries(localize(resume, edition.locale)), edition);
	return {content: {document, kind: edition.messages.resume, look}, ids: entryIds(document)};
}
