import {comparePeriods} from '../../resume/period/period-order.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Entry, Locale, Period} from '../../resume/types.ts';
import type {DataFile} from '../data/data-file.ts';
import {toJson} from '../data/to-json.ts';
import type {WrittenMap} from '../data/value.ts';
import {put} from '../defined.ts';
import {humanize, slugify, uniqueSlug} from '../names/slug.ts';
import {listItems} from '../readers/list-items.ts';
import {readBodyText} from '../records/body-text.ts';
import {readLine} from '../records/fields.ts';
import {sortOut} from '../records/sort-out.ts';
import {type RawEntry, readEntryFields} from './entry.ts';

/** What the default locale's item at some index is called, and when it was. */
type Known = {slug: string; period?: Period};

type Item = {file: DataFile; map: WrittenMap; index: number};

/**
 * The entries of one family of data files, such as `skills.yml` and its translations, in every
 * locale. A file without a locale serves all that have none of their own, so that nothing seems
 * untranslated which reads the same everywhere. The slug is an item's `slug` or `id`, else made
 * from its title in the default locale, where the same item has the same index, or else the same
 * period.
 */
export function listEntries(
	files: readonly DataFile[],
	locales: readonly Locale[],
	fallback: Locale,
): RawEntry[] {
	const known = new Map<number, Known>();
	const others = locales.filter((locale) => locale !== fallback);
	return [fallback, ...others].flatMap((locale) => {
		const entries = entriesIn(locale, fallback, files, known);
		if (locale === fallback) {
			for (const {index, raw} of entries) known.set(index, raw.entry);
		}
		return entries.map(({raw}) => raw);
	});
}

function entriesIn(
	locale: Locale,
	fallback: Locale,
	files: readonly DataFile[],
	known: ReadonlyMap<number, Known>,
): Array<{index: number; raw: RawEntry}> {
	const own = files.filter(({place}) => place.locale === locale);
	const serving = own.length > 0 ? own : files.filter(({place}) => place.locale === undefined);
	const items = serving
		.flatMap((file) =>
			listItems(file.written, file.place, {locale, fallback}).map((map) => ({file, map})),
		)
		.map((item, index) => ({...item, index}))
		.filter((item): item is Item => item.map !== undefined);
	const taken = new Map<string, number>();
	const entries = items.map((item) => {
		const raw = entryOf(item, locale, fallback);
		const {entry} = raw;
		const same = raw.isTranslatable ? sameItem(item.index, entry.period, known) : undefined;
		entry.slug = uniqueSlug(same?.slug ?? entry.slug, taken);
		return {index: item.index, raw};
	});
	return entries;
}

/** The item at an index, unless its period says that it is another one; then the one with this. */
function sameItem(
	index: number,
	period: Period | undefined,
	known: ReadonlyMap<number, Known>,
): Known | undefined {
	const same = known.get(index);
	if (!period?.start || !same?.period?.start || comparePeriods(period, same.period) === 0) {
		return same;
	}
	const dated = [...known.values()].filter(
		(each) => each.period?.start && comparePeriods(period, each.period) === 0,
	);
	return dated.length === 1 ? dated[0] : undefined;
}

function entryOf({file, map}: Item, locale: Locale, fallback: Locale): RawEntry {
	const {place, report} = file;
	const {section} = place;
	const reading = {locale, fallback, report};
	const sorted = sortOut(map, section);
	const fields = readEntryFields(sorted, section, section !== 'about', reading);
	const title =
		fields.title ??
		fields.organization ??
		(plainLine(humanize(place.name)) || humanize(place.slug));
	if (fields.title === undefined && !(file.isJsonResume && fields.organization)) {
		const message = `This item of “${file.file}” has no title; “${title}” stands in for it.`;
		report('error', 'missing-title', map.mark, message, 'Add `title: …` to it.');
	}
	const named = readLine(sorted.get('slug'), 'slug', reading);
	// A mere number tells a program which item it is, and people nothing.
	const explicit = named === undefined || /^\d+$/.test(named) ? undefined : named;
	const order = sorted.get('order');
	const body = readBodyText(sorted, section, reading);
	const mark = body?.mark ?? map.mark;
	const entry: Entry = {
		// The roles in the file of an organization are chosen as that file would be.
		kind: file.joined ? 'document' : 'item',
		section,
		slug: section === 'about' ? place.slug : slugOf(file, explicit ?? title),
		locale,
		title,
		tags: fields.tags,
		links: fields.links,
		draft: fields.draft || file.hidden === true || place.archived === true,
		body: body?.text ?? '',
		source: {file: plainLine(file.file), line: map.mark.line},
	};
	put(entry, {
		organization: fields.organization,
		period: fields.period,
		location: fields.location,
		level: fields.level,
		order: fields.order,
		pdf: fields.pdf,
		original: file.isJsonResume ? toJson(map) : undefined,
	});
	const raw: RawEntry = {
		entry,
		front: map,
		address: file.address,
		// Quotes, folding and indentation come between data and its text: its start must do.
		place: () => mark,
		unknown: sorted.unknown,
		isTranslatable: explicit === undefined,
	};
	return put(raw, {orderMark: fields.order === undefined ? undefined : order?.mark});
}

/** The roles of one organization share the slug of their file. */
function slugOf({place, joined}: DataFile, title: string): string {
	return joined ? `${place.slug}-${slugify(title)}` : slugify(title);
}
