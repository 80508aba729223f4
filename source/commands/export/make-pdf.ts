import type {Edition} from '../../formats/document.ts';
import {usualLook} from '../../formats/pdf/look.ts';
import {pdfContent} from '../../formats/pdf/pdf.ts';
import type {Pdf} from '../../formats/pdf/set-document.ts';
import type {Resume} from '../../resume/types.ts';
import type {Options} from '../call/flags.ts';
import type {Outside} from './outside/outside.ts';

/** How a PDF is to look, where a call says so. */
export type Look = Pick<Options, 'design' | 'paper'>;

/** Makes a PDF. Throws a `CallError` when something is not installed, which it names, or is too much. */
export function makePdf(
	resume: Resume,
	edition: Edition,
	{design = usualLook.design, paper = usualLook.paper}: Look,
	outside: Outside,
): Promise<Pdf> {
	const {content, ids} = pdfContent(resume, edition, {design, paper});
	return outside.make({format: 'pdf', content}, ids);
}
