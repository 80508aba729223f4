import {compareEntries} from './order.ts';
import type {Entry, Locale, Profile, Resume} from './types.ts';

/** An entry as a reader of one locale sees it; `fallback` is set when it is in another locale. */
export type ShownEntry = Entry & {fallback?: true};

/** A section with its entries in order. `title` is the author's own, in the reader's locale. */
export type ShownSection = {name: string; title?: string; entries: ShownEntry[]};

/** A résumé in one locale: what is not translated stands in the default locale, drafts are out. */
export type LocalizedResume = {locale: Locale; profile: Profile; sections: ShownSection[]};

/** The id of an entry, the same in every locale. */
export function entryId(entry: Pick<Entry, 'section' | 'slug'>): string {
	return `${entry.section}/${entry.slug}`;
}

/** The résumé in `locale`, one of its own. Sections without entries are left out. */
export function localize(resume: Resume, locale: Locale): LocalizedResume {
	const preference = [locale, ...resume.locales];
	const rank = (entry: Entry) => preference.indexOf(entry.locale);
	const chosen = new Map<string, Entry>();
	for (const entry of resume.entries) {
		if (entry.draft || rank(entry) < 0) continue;
		const id = entryId(entry);
		const other = chosen.get(id);
		if (!other || rank(entry) < rank(other)) chosen.set(id, entry);
	}
	const bySection = new Map<string, ShownEntry[]>();
	for (const entry of chosen.values()) {
		const entries = bySection.get(entry.section) ?? [];
		// Not copied without need: the body of a compiled entry is read when it is asked for.
		entries.push(entry.locale === locale ? entry : {...entry, fallback: true});
		bySection.set(entry.section, entries);
	}
	const sections = resume.sections.flatMap(({name, titles}) => {
		const entries = bySection.get(name)?.sort(compareEntries);
		const title = titles[locale] ?? titles[resume.locales[0] ?? locale];
		return entries ? [{name, entries, ...(title === undefined ? {} : {title})}] : [];
	});
	const profile = resume.profiles[locale] ?? {name: '', links: [], params: {}};
	return {locale, profile, sections};
}
