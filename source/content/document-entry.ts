import {plainLine, plainText} from '../resume/plain-text.ts';
import type {Locale} from '../resume/types.ts';
import {documentAliases} from './aliases.ts';
import {type RawEntry, readEntryFields} from './entry.ts';
import type {Reading} from './fields.ts';
import type {Document} from './front-matter.ts';
import {places} from './lines.ts';
import type {Place} from './place.ts';
import {humanize} from './slug.ts';
import {start} from './written.ts';

/** The entry that a Markdown file is. Without a title, the file's name stands in for it. */
export function documentEntry(
	file: string,
	{section, slug, name}: Place,
	{front, understood, body, line}: Document,
	locale: Locale,
	reading: Reading,
): RawEntry {
	const {title, ...fields} = readEntryFields(front, documentAliases, reading);
	// Where the front matter itself is broken, the title is likely there.
	if (title === undefined && understood) {
		const severity = section === 'about' ? 'warning' : 'error';
		const message = `This entry has no title; “${humanize(name)}” stands in for it.`;
		reading.report(
			severity,
			'missing-title',
			start,
			message,
			'Add `title: …` to its front matter.',
		);
	}
	const text = plainText(body);
	const placeInBody = places(text);
	return {
		entry: {
			section,
			slug,
			locale,
			title: title ?? humanize(name),
			...fields,
			body: text,
			source: {file: plainLine(file), line},
		},
		front,
		place: (offset) => {
			const mark = placeInBody(offset);
			return {line: line - 1 + mark.line, column: mark.column};
		},
	};
}
