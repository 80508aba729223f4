import {lookUp, type ValueMap} from '../data/value.ts';
import {isHidden} from '../records/fields/entry-fields.ts';
import {firstReading} from '../records/locales.ts';
import {matchKeys} from '../records/match.ts';
import type {Origin, SectionSource} from '../records/record.ts';

/**
 * What a map says of the section that it lists, as if an `_index.md` said it, and whether it keeps
 * the section back: `title` and `weight` beside `[[experience]]`, or a map `section` of its own.
 */
export function describeSection(
	{file, address, placement, keys, report}: Origin,
	section: string,
	map: ValueMap,
): {section: SectionSource; isHidden: boolean} {
	const own = lookUp(map.fields, ['section']);
	const front = own?.kind === 'map' ? own : map;
	const reading = firstReading(keys, placement.locale);
	return {
		section: {
			...{file, address, keys, report, front, body: ''},
			placement: {...placement, role: 'section', section, slug: ''},
		},
		isHidden: isHidden(matchKeys(front, section, reading), {...reading, report}),
	};
}
