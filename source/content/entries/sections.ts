import type {Entry, Locale, Section} from '../../resume/types.ts';
import {usualSections} from '../names/section-names.ts';
import {humanize} from '../names/slug.ts';

/** What an `_index.md` says of its section. */
export type SectionIndex = {section: string; locale: Locale; title?: string; order?: number};

/**
 * The sections of these entries in the order in which they are shown: `about`, then those that
 * their `_index.md` gives an order, ascending, then the usual ones in their usual order, then the
 * others by name. That is how entries are matched too: with an order first. `locales` begins with
 * the default one, whose `_index.md` decides.
 */
export function sectionsOf(
	entries: readonly Entry[],
	indexes: readonly SectionIndex[],
	locales: readonly Locale[],
): Section[] {
	const names = [...new Set(entries.map(({section}) => section))];
	const sections = names.map((name): Section => {
		const own = indexes.filter(({section}) => section === name);
		const ranked = locales.flatMap((locale) => own.filter((index) => index.locale === locale));
		const order = ranked.find((index) => index.order !== undefined)?.order;
		// Of two files for one locale the first counts, as it does for entries.
		const titles = ranked
			.toReversed()
			.flatMap(({locale, title}) => (title === undefined ? [] : [[locale, title]]));
		// The program has words for the usual sections only; for another the folder's name must do.
		const [first = 'en'] = locales;
		const named = usualSections.includes(name) ? [] : [[first, humanize(name)]];
		return {
			name,
			titles: Object.fromEntries(titles.length > 0 ? titles : named),
			...(order === undefined ? {} : {order}),
		};
	});
	return sections.sort(
		(a, b) =>
			rank(a) - rank(b) ||
			(a.order ?? 0) - (b.order ?? 0) ||
			usual(a) - usual(b) ||
			(a.name < b.name ? -1 : 1),
	);
}

function rank({name, order}: Section): number {
	if (name === 'about' && order === undefined) return 0;
	return order === undefined ? 2 : 1;
}

function usual({name}: Section): number {
	const index = usualSections.indexOf(name);
	return index < 0 ? usualSections.length : index;
}
