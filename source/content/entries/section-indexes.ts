import type {Locale} from '../../resume/types.ts';
import {defined} from '../defined.ts';
import type {PlacedFile} from '../readers/placed-files.ts';
import {readLine, readNumber} from '../records/fields/text.ts';
import {matchKeys} from '../records/match.ts';
import type {SectionSource} from '../records/record.ts';
import type {SectionIndex} from './sections.ts';

/**
 * What is said of the sections: by an `_index.md` or the like, and last by the numbers that their
 * folders begin with. `locales` begin with the default.
 */
export function sectionIndexes(
	sections: readonly SectionSource[],
	files: readonly PlacedFile[],
	locales: readonly Locale[],
): SectionIndex[] {
	const [fallback = 'en'] = locales;
	const described = sections.map(({placement, front, keys, report}): SectionIndex => {
		const {section, locale = fallback} = placement;
		const context = {locale, fallback, suffixes: locales, keys, report};
		const fields = matchKeys(front, section, context);
		const title = readLine(fields.get('title') ?? fields.get('name'), 'title', context);
		const order = readNumber(fields.get('order'), 'order', context);
		return {section, locale, ...defined({title, order})};
	});
	const numbered = files.flatMap(({placement: {section, sectionOrder: order}}): SectionIndex[] =>
		order === undefined ? [] : [{section, locale: fallback, order}],
	);
	return [...described, ...numbered];
}
