import type {MessagesFor} from '../../messages/index.ts';
import type {Messages} from '../../messages/messages.ts';
import {parsePeriod} from '../../resume/period/period.ts';
import {plainLine, plainText} from '../../resume/plain-text.ts';
import type {Entry, Link} from '../../resume/types.ts';
import {places} from '../data/lines.ts';
import {toJson} from '../data/to-json.ts';
import {type FieldMap, type Mark, start} from '../data/value.ts';
import {put} from '../defined.ts';
import {usualPage} from '../names/section-names.ts';
import {humanize, slugify} from '../names/slug.ts';
import {readBodyText} from '../records/fields/body-text.ts';
import {readDetails} from '../records/fields/details.ts';
import {readEntryFields} from '../records/fields/entry-fields.ts';
import {takeHeading} from '../records/fields/heading.ts';
import {withLinks} from '../records/fields/links.ts';
import {readWord, toWords} from '../records/fields/text.ts';
import type {Keys} from '../records/keys.ts';
import type {Matched} from '../records/match.ts';
import type {Placement} from '../records/record.ts';
import type {DocumentRecord, EntryRecord, ItemRecord} from '../records/records.ts';

/**
 * An entry whose body still has its shortcodes. `front` is the data it came with, `place` tells
 * where an offset of the body is in the file.
 */
export type RawEntry = {
	entry: Entry;
	front: FieldMap;
	place: (offset: number) => Mark;
	/** The file that links in the body start from. */
	address: string;
	keys: Keys;
	/** Keys that mean nothing, unless a `param` in the body asks for them. */
	unknown: Matched['unknown'];
	/** Where the author wrote the entry's order. */
	orderMark?: Mark;
	/** What translations of one entry share, whatever their files are called. */
	translationKey?: string;
	/** Whether its slug may become that of the entry of which it is a translation. */
	isTranslatable: boolean;
};

/** The entry that a record makes. What is not understood is reported. */
export function rawEntry(record: EntryRecord, words: MessagesFor): RawEntry {
	return record.kind === 'document' ? documentEntry(record, words) : itemEntry(record, words);
}

/**
 * The entry that a Markdown file is. A file may have its title as its first heading; without any
 * title, the file's name stands in. An empty body falls back on what the front matter tells. The
 * number or the date that the file's name begins with counts where no key does.
 */
function documentEntry(record: DocumentRecord, words: MessagesFor): RawEntry {
	const {origin, context, fields: matched, document} = record;
	const {placement} = origin;
	const {section, slug, name} = placement;
	const isPage = placement.role === 'page' || section === 'about';
	const fields = readEntryFields(matched, section, !isPage, context);
	const linked: Link[] = [];
	const wordsOf = (text: string) => toWords({text, mark: start}, withLinks(context, linked));
	const heading = fields.title === undefined ? takeHeading(document.body, wordsOf) : undefined;
	const title = fields.title ?? heading?.title;
	// Where the front matter itself is broken, the title is likely there.
	const standIn = pageTitle(section, slug, words(context.locale)) ?? humanize(name);
	if (title === undefined && document.understood && !isNamedByFile(section, slug)) {
		const message = `This entry has no title, so “${standIn}” is used instead.`;
		const hint = 'Add `title: …` to its front matter.';
		const together = 'Entries have no title, so their file names are used instead.';
		context.report(isPage ? 'warning' : 'error', 'missing-title', start, message, hint, together);
	}
	const {body, line, place} = documentBody(record, fields.beside, heading);
	const date = isPage || placement.date === undefined ? undefined : parsePeriod(placement.date);
	const entry: Entry = {
		...commonOf(record, fields),
		kind: 'document',
		slug,
		title: title ?? standIn,
		links: [...fields.links, ...linked],
		body,
		source: {file: plainLine(origin.file), line: document.part?.line ?? line},
	};
	const {rank} = placement;
	put(entry, {period: fields.period ?? date, order: fields.order ?? placement.order, rank});
	const order = fields.order === undefined ? undefined : matched.get('order');
	return put(rawOf(record, entry, place), {
		orderMark: entry.order === undefined ? undefined : (order?.mark ?? start),
		translationKey: readWord(matched.get('translationKey'), 'translationKey', context),
		isTranslatable: true,
	});
}

/**
 * A body, the line of the file that it begins on, and where in the file its offsets are. What the
 * front matter tells stands before the text, unless the text says the same.
 */
function documentBody(
	{document, fields, context}: DocumentRecord,
	beside: readonly string[],
	heading: ReturnType<typeof takeHeading>,
): {body: string; line: number; place: RawEntry['place']} {
	const text = plainText(heading?.rest ?? document.body);
	const written = readBodyText(fields, beside, context);
	// Quotes, folding and indentation come between data and its text: its start must do.
	if (written && text === '')
		return {body: written.text, line: document.line, place: () => written.mark};
	const line = document.line + (heading?.lines ?? 0);
	const before = written && !text.includes(written.text) ? `${written.text}\n\n` : '';
	const placeInText = places(text);
	return {
		body: before + text,
		line,
		place: (offset) => {
			if (written && offset < before.length) return written.mark;
			const mark = placeInText(offset - before.length);
			const {indent = 0} = document.part ?? {};
			return {line: line - 1 + mark.line, column: mark.column + indent};
		},
	};
}

/** A summary need not say what it is called. */
function isNamedByFile(section: string, slug: string): boolean {
	return usualPage(section, slug) === 'summary';
}

/**
 * The program's word for a summary that nobody has given a title: what it has for all texts about a
 * person, for want of a narrower one.
 */
function pageTitle(section: string, slug: string, words: Messages): string | undefined {
	if (!isNamedByFile(section, slug)) return undefined;
	return words.locale === 'en' ? 'Summary' : words.sections[section];
}

/** Whether a title is but the name of the key that a summary stands under. */
function isKeyOf({name}: Placement, title: string | undefined): boolean {
	return name === 'summary' && title === humanize(name);
}

/** The entry that an item of a list is. Its slug is its own `slug` or `id`, else made of its title. */
function itemEntry(record: ItemRecord, words: MessagesFor): RawEntry {
	const {origin, context, fields: matched, list, mark, value} = record;
	const {placement} = origin;
	const {section} = placement;
	const fields = readEntryFields(matched, section, section !== 'about', context);
	const untitled = pageTitle(section, placement.slug, words(context.locale));
	const title =
		(isKeyOf(placement, fields.title) ? untitled : undefined) ??
		fields.title ??
		fields.organization ??
		untitled ??
		(plainLine(humanize(placement.name)) || humanize(placement.slug));
	if (fields.title === undefined && !(list.isJsonResume && fields.organization)) {
		const message = `This item of “${origin.file}” has no title, so “${title}” is used instead.`;
		const together = `Items of “${origin.file}” have no title, so other text is used instead.`;
		context.report('error', 'missing-title', mark, message, 'Add `title: …` to it.', together);
	}
	const named = readWord(matched.get('slug'), 'slug', context);
	// A mere number tells a program which item it is, and people nothing.
	const explicit = named === undefined || /^\d+$/.test(named) ? undefined : named;
	const own = slugify(explicit ?? title);
	const details = readDetails(matched, section, context);
	// It says what the item is written in, which the list does as well.
	for (const each of matched.all('locale')) context.account.used(each.value);
	const body = readBodyText(matched, fields.beside, context, details.lines);
	const common = commonOf(record, fields);
	const entry: Entry = {
		...common,
		// The roles in the file of an organization are chosen as that file would be.
		kind: list.lead ? 'document' : 'item',
		// The roles of one organization share the slug of their file.
		slug: section === 'about' ? placement.slug : list.lead ? `${placement.slug}-${own}` : own,
		title,
		links: [...common.links, ...details.links],
		draft: common.draft || list.hidden === true,
		body: body?.text ?? '',
		source: {file: plainLine(origin.file), line: mark.line},
	};
	if (list.isJsonResume && value) entry.original = toJson(value);
	// Quotes, folding and indentation come between data and its text: its start must do.
	const place = body?.mark ?? mark;
	return put(
		rawOf(record, entry, () => place),
		{
			orderMark: fields.order === undefined ? undefined : matched.get('order')?.mark,
			isTranslatable: explicit === undefined,
		},
	);
}

/** What every kind of entry has from its fields. */
function commonOf(
	{origin: {placement}, context}: EntryRecord,
	fields: ReturnType<typeof readEntryFields>,
) {
	const {tags, links, draft, order, pdf, publication, for: marks, show} = fields;
	const {organization, department, period, location, employment, level, score, courses} = fields;
	const {section, archived} = placement;
	const common = {
		...{section, locale: context.locale, tags, links},
		draft: draft || archived === true,
	};
	const told = {organization, department, period, location, employment, level, score, courses};
	return put(common, {...told, publication, order, pdf, for: marks, show});
}

function rawOf(
	{origin: {address, keys}, front, fields: {unknown}}: EntryRecord,
	entry: Entry,
	place: RawEntry['place'],
) {
	return {entry, front, place, address, keys, unknown};
}
