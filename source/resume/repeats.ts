import {entryId, type LocalizedResume} from './localize.ts';

/**
 * The sections without what stands elsewhere already: what is in the text of a page that is shown
 * too, as a project card is, is not said again under its own section.
 */
export function withoutRepeats(resume: LocalizedResume): LocalizedResume {
	const ids = new Set(resume.sections.flatMap(({entries}) => entries.map(entryId)));
	const sections = resume.sections.map((shown) => ({
		...shown,
		entries: shown.entries.filter(({page}) => page === undefined || !ids.has(page)),
	}));
	return {...resume, sections: sections.filter(({entries}) => entries.length > 0)};
}
