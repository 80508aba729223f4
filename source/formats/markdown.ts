import type {Resume} from '../resume/types.ts';
import type {Edition} from './document.ts';

/** The résumé in one locale as one Markdown document, in order. */
export function markdownOf(resume: Resume, edition: Edition): string {
	return `# ${resume.profiles[edition.locale]?.name ?? ''}\n`;
}
