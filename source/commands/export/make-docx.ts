import type {Edition} from '../../formats/document.ts';
import {docxContent} from '../../formats/docx/content.ts';
import type {Resume} from '../../resume/types.ts';
import {type Asked, askedLook} from './asked-look.ts';
import type {Made} from './outside/job.ts';
import type {Outside} from './outside/outside.ts';

/** Makes a Word document, in the look that its owner wants. Throws a `CallError` when it is too much. */
export function makeDocx(
	resume: Resume,
	edition: Edition,
	asked: Asked,
	outside: Outside,
): Promise<Made> {
	const look = askedLook(resume.profiles[edition.locale], asked);
	const {content, ids} = docxContent(resume, edition, look);
	return outside.make({format: 'docx', content}, ids);
}
