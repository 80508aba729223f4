import type {Edition} from '../../formats/document.ts';
import {docxContent} from '../../formats/docx/content.ts';
import {usualLook} from '../../formats/pdf/look.ts';
import type {Resume} from '../../resume/types.ts';
import type {Look} from './make-pdf.ts';
import type {Made} from './outside/job.ts';
import type {Outside} from './outside/outside.ts';

/** Makes a Word document, with the fonts of a design. Throws a `CallError` when it is too much. */
export function makeDocx(
	resume: Resume,
	edition: Edition,
	{design = usualLook.design, paper = usualLook.paper}: Look,
	outside: Outside,
): Promise<Made> {
	const {content, ids} = docxContent(resume, edition, {design, paper});
	return outside.make({format: 'docx', content}, ids);
}
