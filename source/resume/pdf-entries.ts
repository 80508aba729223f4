import type {LocalizedResume, ShownEntry} from './localize.ts';

/** An entry of a list, as `skills.yml` is one, and no document of its own. */
function isListed({source}: ShownEntry): boolean {
	return !/\.(?:md|markdown|mdx)$/i.test(source.file);
}

/** Of entries that may say so: those with `pdf: true`, or if none has it, all but `pdf: false`. */
function chosen(entries: readonly ShownEntry[]): ReadonlySet<ShownEntry> {
	const said = entries.filter(({pdf}) => pdf === true);
	return new Set(said.length > 0 ? said : entries.filter(({pdf}) => pdf !== false));
}

/**
 * What of a résumé belongs into its PDF: the documents with `pdf: true`, or all if none says so. A
 * list decides for itself: its items have no front matter, and hardly anyone writes `pdf: true` at
 * each skill to keep them. `pdf: false` always stays out.
 */
export function pdfEntries(resume: LocalizedResume): LocalizedResume {
	const documents = chosen(
		resume.sections.flatMap(({entries}) => entries.filter((entry) => !isListed(entry))),
	);
	const sections = resume.sections.map((section) => {
		const listed = chosen(section.entries.filter(isListed));
		return {
			...section,
			entries: section.entries.filter((entry) => documents.has(entry) || listed.has(entry)),
		};
	});
	return {...resume, sections: sections.filter(({entries}) => entries.length > 0)};
}
