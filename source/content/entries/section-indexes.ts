import type {Locale} from '../../resume/types.ts';
import {defined} from '../defined.ts';
import type {DocumentFile} from '../readers/inner-lists.ts';
import type {Placed} from '../readers/place-files.ts';
import {readLine, readNumber} from '../records/fields.ts';
import {sortOut} from '../records/sort-out.ts';
import type {SectionIndex} from './sections.ts';

/**
 * What is said of the sections: by an `_index.md` or the like, and last by the numbers that their
 * folders begin with.
 */
export function sectionIndexes(
	documents: readonly DocumentFile[],
	files: readonly Placed[],
	fallback: Locale,
): SectionIndex[] {
	const described = documents.flatMap(({place, document: {front}, report}): SectionIndex[] => {
		if (place.role !== 'section') return [];
		const {section, locale = fallback} = place;
		const sorted = sortOut(front, section);
		const reading = {locale, fallback, report};
		const title = readLine(sorted.get('title') ?? sorted.get('name'), 'title', reading);
		const order = readNumber(sorted.get('order'), 'order', reading);
		return [{section, locale, ...defined({title, order})}];
	});
	const numbered = files.flatMap(({place: {section, sectionOrder: order}}): SectionIndex[] =>
		order === undefined ? [] : [{section, locale: fallback, order}],
	);
	return [...described, ...numbered];
}
