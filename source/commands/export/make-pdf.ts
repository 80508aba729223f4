import type {Edition} from '../../formats/document.ts';
import {usualLook} from '../../formats/pdf/look.ts';
import {pdfOf} from '../../formats/pdf/pdf.ts';
import {PdfError} from '../../formats/pdf/pdf-error.ts';
import type {Pdf} from '../../formats/pdf/set-document.ts';
import type {Resume} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';
import type {Options} from '../call/flags.ts';

/** How a PDF is to look, where a call says so. */
export type Look = Pick<Options, 'design' | 'paper'>;

/** Makes a PDF. Throws a `CallError` when something is not installed, which it names. */
export async function makePdf(
	resume: Resume,
	edition: Edition,
	{design = usualLook.design, paper = usualLook.paper}: Look,
): Promise<Pdf> {
	try {
		return pdfOf(resume, edition, {design, paper});
	} catch (error) {
		if (error instanceof PdfError) throw new CallError(error.message);
		throw error;
	}
}
