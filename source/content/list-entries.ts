import {plainLine} from '../resume/plain-text.ts';
import type {Locale} from '../resume/types.ts';
import {findValue, itemAliases} from './aliases.ts';
import type {DataFile} from './data-file.ts';
import {type RawEntry, readEntryFields} from './entry.ts';
import {readLine, readText} from './fields.ts';
import {listItems} from './list-items.ts';
import {humanize, slugify, uniqueSlug} from './slug.ts';
import type {WrittenMap} from './written.ts';

/**
 * The entries of the data files of one section, such as `skills.yml`, in every locale. A file
 * without a locale serves all that have none of their own, so that nothing seems untranslated which
 * reads the same everywhere. The slug is an item's `slug` or `id`, else made from its title in the
 * default locale; the same index is the same item. Items stay in the order of the list unless one
 * of them has an `order`.
 */
export function listEntries(
	files: readonly DataFile[],
	locales: readonly Locale[],
	fallback: Locale,
): RawEntry[] {
	const slugs = new Map<number, string>();
	const others = locales.filter((locale) => locale !== fallback);
	return [fallback, ...others].flatMap((locale) => {
		const entries = entriesIn(locale, fallback, files, slugs);
		if (locale === fallback) {
			for (const {index, entry} of entries) slugs.set(index, entry.slug);
		}
		return entries;
	});
}

/** `slugs` are those of the default locale by index. */
function entriesIn(
	locale: Locale,
	fallback: Locale,
	files: readonly DataFile[],
	slugs: ReadonlyMap<number, string>,
) {
	const own = files.filter(({place}) => place.locale === locale);
	const serving = own.length > 0 ? own : files.filter(({place}) => place.locale === undefined);
	const reader = {locale, fallback};
	const items = serving
		.flatMap((file) => listItems(file.written, file.place, reader).map((map) => ({file, map})))
		.map((item, index) => ({...item, index}))
		.filter((item): item is typeof item & {map: WrittenMap} => item.map !== undefined);
	const taken = new Map<string, number>();
	const entries = items.map(({file: {file, place, report}, map, index}) => {
		const reading = {...reader, report};
		const {title: written, ...fields} = readEntryFields(map, itemAliases, reading);
		const title = written ?? fields.organization ?? humanize(place.name);
		if (written === undefined) {
			const message = `This item of “${file}” has no title; “${title}” stands in for it.`;
			report('error', 'missing-title', map.mark, message, 'Add `title: …` to it.');
		}
		const explicit = readLine(findValue(map, 'slug', itemAliases), 'slug', reading);
		const named = place.section === 'about' ? place.slug : slugify(explicit ?? title);
		const slug = explicit === undefined ? (slugs.get(index) ?? named) : named;
		const body = readText(findValue(map, 'body', itemAliases), 'body', reading);
		const mark = body?.mark ?? map.mark;
		return {
			index,
			entry: {
				section: place.section,
				slug: uniqueSlug(slug, taken),
				locale,
				title,
				...fields,
				body: body?.text ?? '',
				source: {file: plainLine(file), line: map.mark.line},
			},
			front: map,
			// Quotes, folding and indentation come between a value and the file: its start must do.
			place: () => mark,
		};
	});
	if (entries.length > 1 && entries.every(({entry}) => entry.order === undefined)) {
		for (const {entry, index} of entries) entry.order = index + 1;
	}
	return entries;
}
