import type {Resume} from '../../resume/types.ts';
import type {Edition} from '../document.ts';
import type {PdfLook} from './look.ts';

/** The résumé in one locale as a PDF. */
export async function pdfOf(
	_resume: Resume,
	_edition: Edition,
	_look: PdfLook,
): Promise<Uint8Array> {
	throw new Error('There is no PDF.');
}
