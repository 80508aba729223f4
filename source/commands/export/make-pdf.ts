import type {Edition} from '../../formats/document.ts';
import {pdfContent} from '../../formats/pdf/pdf.ts';
import type {Resume} from '../../resume/types.ts';
import {type Asked, askedLook} from './asked-look.ts';
import type {Made} from './outside/job.ts';
import type {Outside} from './outside/outside.ts';

/** Makes a PDF. Throws a `CallError` when something is not installed, which it names, or is too much. */
export async function makePdf(
	resume: Resume,
	edition: Edition,
	asked: Asked,
	outside: Outside,
): Promise<Made> {
	const look = askedLook(resume.profiles[edition.locale], asked);
	const {content, ids} = pdfContent(resume, edition, look);
	return outside.make({format: 'pdf', content}, ids);
}
