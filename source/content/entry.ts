import {parsePeriod} from '../resume/period.ts';
import type {Entry} from '../resume/types.ts';
import {type Aliases, type EntryField, findValue} from './aliases.ts';
import {defined} from './defined.ts';
import {type Reading, readBoolean, readLine, readNames, readNumber} from './fields.ts';
import {readLinks} from './links.ts';
import {emptyMap, type Mark, type WrittenMap} from './written.ts';

/** What the data of an entry says of it, wherever the data stands. */
export type EntryFields = Omit<
	Entry,
	'section' | 'slug' | 'locale' | 'title' | 'body' | 'page' | 'source'
> & {title?: string};

/**
 * An entry whose body still has its shortcodes. `front` is the data it came with, `place` tells
 * where an offset of the body is in the file.
 */
export type RawEntry = {entry: Entry; front: WrittenMap; place: (offset: number) => Mark};

/** Reads the fields of an entry by their aliases. What is not understood is reported. */
export function readEntryFields(
	map: WrittenMap = emptyMap(),
	aliases: Aliases<EntryField>,
	reading: Reading,
): EntryFields {
	const value = (field: EntryField) => findValue(map, field, aliases);
	const line = (field: EntryField) => readLine(value(field), field, reading);
	const period = line('period');
	return {
		...defined({
			title: line('title'),
			organization: line('organization'),
			period: period === undefined ? undefined : parsePeriod(period),
			location: line('location'),
			level: line('level'),
			order: readNumber(value('order'), 'order', reading),
			pdf: readBoolean(value('pdf'), 'pdf', reading),
		}),
		tags: readNames(value('tags'), 'tags', reading),
		links: [
			...readLinks(value('url'), 'url', reading),
			...readLinks(value('links'), 'links', reading),
		],
		draft: readBoolean(value('draft'), 'draft', reading) ?? false,
	};
}
