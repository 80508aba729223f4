import {parsePeriod} from '../../resume/period/period.ts';
import {plainLine, plainText} from '../../resume/plain-text.ts';
import type {Entry, Locale} from '../../resume/types.ts';
import {places} from '../data/lines.ts';
import {type Mark, start} from '../data/value.ts';
import {put} from '../defined.ts';
import {humanize} from '../names/slug.ts';
import type {DocumentFile} from '../readers/inner-lists.ts';
import {readBodyText} from '../records/body-text.ts';
import {type Reading, readLine} from '../records/fields.ts';
import {takeHeading} from '../records/heading.ts';
import {sortOut} from '../records/sort-out.ts';
import {type RawEntry, readEntryFields} from './entry.ts';

/**
 * The entry that a Markdown file is. A file may have its title as its first heading; without any
 * title, the file's name stands in. An empty body falls back on what the front
 * matter tells. The number or the date that the file's name begins with counts where no key does.
 */
export function documentEntry(
	{file, address, place, document}: DocumentFile,
	locale: Locale,
	reading: Reading,
): RawEntry {
	const {section, slug, name} = place;
	const {front, understood} = document;
	const sorted = sortOut(front, section);
	const dated = place.role !== 'page' && section !== 'about';
	const fields = readEntryFields(sorted, section, dated, reading);
	const heading = fields.title === undefined ? takeHeading(document.body) : undefined;
	const title = fields.title ?? heading?.title;
	// Where the front matter itself is broken, the title is likely there.
	if (title === undefined && understood) {
		const severity = place.role === 'page' || section === 'about' ? 'warning' : 'error';
		const message = `This entry has no title; “${humanize(name)}” stands in for it.`;
		const hint = 'Add `title: …` to its front matter.';
		reading.report(severity, 'missing-title', start, message, hint);
	}
	const {body, line, markOf} = bodyOf(document, heading, () =>
		readBodyText(sorted, section, reading),
	);
	const entry: Entry = {
		kind: 'document',
		section,
		slug,
		locale,
		title: title ?? humanize(name),
		tags: fields.tags,
		links: fields.links,
		draft: fields.draft || place.archived === true,
		body,
		source: {file: plainLine(file), line},
	};
	const date = dated && place.date !== undefined ? parsePeriod(place.date) : undefined;
	put(entry, {
		organization: fields.organization,
		period: fields.period ?? date,
		location: fields.location,
		level: fields.level,
		order: fields.order ?? place.order,
		pdf: fields.pdf,
	});
	const order = sorted.get('order');
	const orderMark = order && fields.order !== undefined ? order.mark : start;
	const raw: RawEntry = {
		entry,
		front,
		address,
		place: markOf,
		unknown: sorted.unknown,
		isTranslatable: true,
	};
	return put(raw, {
		orderMark: entry.order === undefined ? undefined : orderMark,
		translationKey: readLine(sorted.get('translationKey'), 'translationKey', reading),
	});
}

/** A body, the line of the file that it begins on, and where in the file its offsets are. */
function bodyOf(
	document: DocumentFile['document'],
	heading: ReturnType<typeof takeHeading>,
	fallback: () => {text: string; mark: Mark} | undefined,
): {body: string; line: number; markOf: (offset: number) => Mark} {
	const body = plainText(heading?.rest ?? document.body);
	const line = document.line + (heading?.lines ?? 0);
	const written = body === '' && !heading ? fallback() : undefined;
	// Quotes, folding and indentation come between data and its text: its start must do.
	if (written) return {body: written.text, line: document.line, markOf: () => written.mark};
	const placeInBody = places(body);
	return {
		body,
		line,
		markOf: (offset) => {
			const mark = placeInBody(offset);
			return {line: line - 1 + mark.line, column: mark.column};
		},
	};
}
