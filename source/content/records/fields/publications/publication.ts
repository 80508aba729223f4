import type {Link, Publication} from '../../../../resume/types.ts';
import {put} from '../../../defined.ts';
import type {EntryField} from '../../keys.ts';
import {type Context, localized} from '../../locales.ts';
import type {Matched} from '../../match.ts';
import {booleanOf, readLine} from '../text.ts';
import {readAuthors} from './authors.ts';
import {genreWord} from './genres.ts';
import {published, publishedLine} from './published.ts';

/** Kinds that say no more of an entry than its section and its journal or conference. */
const usualKinds =
	/^(?:\d+|paper[-_ ]?\w*|publications?|talks?|events?|posts?|articles?|article[-_ ]\w+|book|chapter|document|webpage|speech|journals?([-_ ](article|paper))?|conferences?([-_ ](article|paper))?|manuscripts?|in ?proceedings|misc|page|default)$/i;

/**
 * What is told of an entry as something published, and the links on the names of its authors.
 * `organization` is what is shown as its venue already.
 */
export function readPublication(
	matched: Matched,
	{section, organization = ''}: {section: string; organization: string | undefined},
	context: Context,
): {publication: Publication | undefined; links: Link[]} {
	const {authors, links} = readAuthors(matched, context);
	const venue = organization.toLowerCase();
	const venues = published.has(section) ? linesOf(matched, 'organization', context) : [];
	const more = venues.filter((each) => !venue.includes(each.toLowerCase()));
	/** The first of several; the others stand behind it all. */
	const first = ([one, ...others]: readonly string[]) => {
		more.push(...others);
		return one;
	};
	// It is shown where there is no longer name.
	for (const {value} of matched.all('abbreviation')) context.account.used(value);
	const parts = {
		genre: first(genresOf(matched, context)),
		volume: first(linesOf(matched, 'volume', context)),
		issue: first(linesOf(matched, 'issue', context)),
		pages: first(linesOf(matched, 'pages', context).map(pageRange)),
		more: undefined as string[] | undefined,
	};
	more.push(...linesOf(matched, 'edition', context));
	if (more.length > 0) parts.more = [...new Set(more)];
	const says = authors.length > 0 || Object.values(parts).some((part) => part !== undefined);
	return {publication: says ? put<Publication, typeof parts>({authors}, parts) : undefined, links};
}

/** The texts of a field under all its keys, without Markdown. */
function linesOf(matched: Matched, field: EntryField, context: Context): string[] {
	return matched.all(field).flatMap(({value}) => {
		const own = localized(value, context);
		const items = own?.kind === 'list' ? own.items : own?.kind === 'scalar' ? [own] : [];
		return items.flatMap((item) => {
			const text = readLine(item, field, context);
			return (text && publishedLine(text)) || [];
		});
	});
}

/** `45–67` for `45--67`, as LaTeX has it, and for `45-67`. */
function pageRange(pages: string): string {
	return pages.replace(/\s*-{2,3}\s*/g, '–').replace(/^([a-z]?\d+)\s*-\s*([a-z]?\d+)$/i, '$1–$2');
}

/** What it is, in the words for the kinds that are known. */
function genresOf(matched: Matched, context: Context): string[] {
	for (const {value} of matched.all('genre'))
		if (booleanOf(value) !== undefined) context.account.used(value);
	return linesOf(matched, 'genre', context)
		.map((kind) => genreWord(kind, context.locale) ?? kind)
		.filter((kind) => !usualKinds.test(kind));
}
