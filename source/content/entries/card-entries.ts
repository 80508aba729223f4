import {entryId} from '../../resume/localize.ts';
import type {Entry, Locale} from '../../resume/types.ts';
import type {Mark} from '../data/value.ts';
import {slugify, uniqueSlug} from '../names/slug.ts';
import type {Card} from '../shortcodes/cards.ts';

/** A page with the cards that its body shows, in their order. */
export type CardPage = {entry: Entry; cards: readonly Card[]; place: (offset: number) => Mark};

/**
 * The cards of all pages as entries of `projects`, in the order of their page. A card's slug comes
 * from its title in the default locale's page, where it has the same index, so that a project is
 * the same one in every locale.
 */
export function cardEntries(pages: readonly CardPage[], fallback: Locale): Array<{entry: Entry}> {
	const slugs = new Map<string, string[]>();
	for (const {entry, cards} of pages) {
		if (entry.locale === fallback) slugs.set(entryId(entry), slugsOf(cards, []));
	}
	return pages.flatMap(({entry: page, cards, place}) => {
		const id = entryId(page);
		const own = slugsOf(cards, slugs.get(id) ?? []);
		return cards.map(({title, tags, link, repository, body, start}, index) => {
			const entry: Entry = {
				kind: 'card',
				section: 'projects',
				slug: own[index] ?? '',
				locale: page.locale,
				title: title || repository || page.title,
				tags,
				links: link ? [link] : [],
				order: index + 1,
				draft: page.draft,
				body,
				page: id,
				source: {file: page.source.file, line: place(start).line},
			};
			return {entry};
		});
	});
}

function slugsOf(cards: readonly Card[], known: readonly string[]): string[] {
	const taken = new Map(known.map((slug) => [slug, 1]));
	return cards.map(
		({title, repository}, index) => known[index] ?? uniqueSlug(slugify(title || repository), taken),
	);
}
