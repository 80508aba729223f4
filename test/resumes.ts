import type {Entry, Locale, Resume} from '../source/resume/types.ts';

/** An entry with as little in it as there may be. */
export function entryOf(given: Partial<Entry> & {slug: string}): Entry {
	return {
		kind: 'document',
		section: 'experience',
		locale: 'en',
		title: given.slug,
		tags: [],
		links: [],
		draft: false,
		body: '',
		source: {file: `${given.slug}.md`, line: 1},
		...given,
	};
}

/** A résumé of these entries, sections in the order of their first entry. */
export function resumeOf(entries: Entry[], locales: Locale[] = ['en']): Resume {
	const names = [...new Set(entries.map(({section}) => section))];
	return {
		locales,
		profiles: Object.fromEntries(
			locales.map((locale) => [locale, {name: 'Ada Lovelace', links: [], params: {}}]),
		),
		sections: names.map((name) => ({name, titles: {}})),
		entries,
	};
}
