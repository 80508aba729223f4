import type {Edition} from '../../formats/document.ts';
import {type PdfLook, usualLook} from '../../formats/pdf/look.ts';
import {pdfOf} from '../../formats/pdf/pdf.ts';
import {PdfError} from '../../formats/pdf/pdf-error.ts';
import type {Pdf} from '../../formats/pdf/set-document.ts';
import type {Resume} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';

/** Makes a PDF. Throws a `CallError` when something is not installed, which it names. */
export async function makePdf(
	resume: Resume,
	edition: Edition,
	look: Partial<PdfLook>,
): Promise<Pdf> {
	try {
		return pdfOf(resume, edition, {...usualLook, ...look});
	} catch (error) {
		if (error instanceof PdfError) throw new CallError(error.message);
		throw error;
	}
}
