import {fileName} from '../../formats/names/file-name.ts';
import type {Markdown} from '../../markdown/markdown.ts';
import {loadMessages} from '../../messages/index.ts';
import type {Resume} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';
import type {Asked} from '../export/asked-look.ts';
import {goOutside, type Outside} from '../export/outside/outside.ts';

/** The PDFs of a package by the names of their files, and sentences for its owner about them. */
export type PdfFiles = {files: Map<string, Buffer>; advice: string[]};

/**
 * A PDF in each locale, for visitors to save. Without what makes them, a package is published all
 * the same; only who asks for a look by name is refused, by a `CallError`. They hold no date, and so
 * the same content gives the same bytes on any day.
 */
export async function pdfFiles(
	resume: Resume,
	markdown: Markdown,
	look: Asked,
	outside: Outside,
): Promise<PdfFiles> {
	const {makePdf} = await import('../export/make-pdf.ts');
	const messages = await loadMessages(resume.locales);
	const now = new Date();
	const files = new Map<string, Buffer>();
	const advice = new Set<string>();
	try {
		for (const locale of resume.locales) {
			const edition = {locale, messages: messages(locale), markdown, now};
			const pdf = await makePdf(resume, edition, look, outside);
			files.set(fileName(resume, 'pdf', locale), Buffer.from(pdf.bytes));
			for (const sentence of pdf.advice) advice.add(sentence);
		}
	} catch (error) {
		if (!(error instanceof CallError) || look.design || look.paper) throw error;
		return {files: new Map(), advice: [`The package has no PDF. ${error.message}`]};
	}
	return {files, advice: [...advice]};
}

/** A Word document in each locale, with the fonts of the same design; it takes nothing to be installed. */
export async function docxFiles(
	resume: Resume,
	markdown: Markdown,
	look: Asked,
	home: string,
): Promise<Map<string, Buffer>> {
	const {makeDocx} = await import('../export/make-docx.ts');
	const messages = await loadMessages(resume.locales);
	const outside = goOutside(home, 'docx');
	try {
		const files = new Map<string, Buffer>();
		for (const locale of resume.locales) {
			const edition = {locale, messages: messages(locale), markdown, now: new Date()};
			const {bytes} = await makeDocx(resume, edition, look, outside);
			files.set(fileName(resume, 'docx', locale), Buffer.from(bytes));
		}
		return files;
	} finally {
		outside.close();
	}
}
