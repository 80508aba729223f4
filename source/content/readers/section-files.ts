import type {DataFile} from '../data/data-file.ts';
import {lookUp, type WrittenMap} from '../data/value.ts';
import {isHidden} from '../entries/entry.ts';
import {sortOut} from '../records/sort-out.ts';
import type {DocumentFile} from './inner-lists.ts';

/**
 * What a map says of the section that it lists, as if an `_index.md` said it, and whether it keeps
 * the section back: `title` and `weight` beside `[[experience]]`, or a map `section` of its own.
 */
export function describedSection(
	{file, address, place, report}: DocumentFile | DataFile,
	section: string,
	map: WrittenMap,
): {described: DocumentFile; hidden: boolean} {
	const own = lookUp(map, ['section']);
	const front = own?.kind === 'map' ? own : map;
	const described: DocumentFile = {
		file,
		address,
		report,
		place: {...place, role: 'section', section, slug: ''},
		document: {front, understood: true, body: '', line: 1},
	};
	const reading = {locale: place.locale ?? 'en', fallback: 'en', report};
	return {described, hidden: isHidden(sortOut(front, section), reading)};
}
