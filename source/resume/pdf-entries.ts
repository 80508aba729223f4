import type {LocalizedResume, ShownEntry, ShownSection} from './localize.ts';

/** Of entries that are chosen together: those with `pdf: true`, or if none has it, all but `pdf: false`. */
function chosen(entries: readonly ShownEntry[]): ShownEntry[] {
	const said = entries.filter(({pdf}) => pdf === true);
	return said.length > 0 ? said : entries.filter(({pdf}) => pdf !== false);
}

/**
 * The items of a section that are chosen among themselves. Hardly anyone writes `pdf: true` at each
 * skill to keep them; but where some of a section's entries are documents and one of them all says
 * so, its items are chosen like the documents.
 */
function ownList({entries}: ShownSection): ShownEntry[] {
	const items = entries.filter(({kind}) => kind === 'item');
	const isChosen = items.length < entries.length && entries.some(({pdf}) => pdf === true);
	return isChosen ? [] : items;
}

/**
 * What of a résumé belongs into its PDF: the entries with `pdf: true`, or all if none says so; a list
 * decides for itself. `pdf: false` always stays out.
 */
export function pdfEntries(resume: LocalizedResume): LocalizedResume {
	const lists = resume.sections.map(ownList);
	const listed = new Set(lists.flat());
	const others = resume.sections.flatMap(({entries}) =>
		entries.filter((entry) => !listed.has(entry)),
	);
	const kept = new Set([...lists, others].flatMap(chosen));
	const sections = resume.sections.map((section) => ({
		...section,
		entries: section.entries.filter((entry) => kept.has(entry)),
	}));
	return {...resume, sections: sections.filter(({entries}) => entries.length > 0)};
}
