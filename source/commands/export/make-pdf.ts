import type {Edition} from '../../formats/document.ts';
import {lookOf} from '../../formats/pdf/look.ts';
import {pdfContent} from '../../formats/pdf/pdf.ts';
import type {Resume} from '../../resume/types.ts';
import type {Options} from '../call/flags.ts';
import type {Made} from './outside/job.ts';
import type {Outside} from './outside/outside.ts';

/** How a PDF is to look, where a call says so. */
export type Look = Pick<Options, 'design' | 'paper' | 'pages'>;

/** Makes a PDF. Throws a `CallError` when something is not installed, which it names, or is too much. */
export async function makePdf(
	resume: Resume,
	edition: Edition,
	{design, paper, pages}: Look,
	outside: Outside,
): Promise<Made> {
	const asked = lookOf(resume.profiles[edition.locale]?.design, {design, paper, pages});
	const {content, ids} = pdfContent(resume, edition, asked);
	return outside.make({format: 'pdf', content}, ids);
}
