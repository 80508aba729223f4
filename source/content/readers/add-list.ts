import {lookUp} from '../data/value.ts';
import {findList} from '../records/find-list.ts';
import {listsByLanguage} from '../records/languages.ts';
import {firstReading} from '../records/locales.ts';
import type {ListSource, Sources} from '../records/record.ts';
import {describeSection} from './sections.ts';

/** Adds a list, and what stands beside it in its file about the section. */
export function addList(list: ListSource, sources: Sources): void {
	const {value, keys, placement} = list;
	const {section, locale} = placement;
	const isDescribed =
		value.kind === 'map' &&
		(section === 'about'
			? lookUp(value.fields, ['section'])?.kind === 'map'
			: findList(value, section, firstReading(keys, locale)));
	if (!isDescribed) {
		sources.lists.push(...listsByLanguage(list));
		return;
	}
	const described = describeSection(list, section, value);
	// What is kept back says nothing of others in the same section.
	if (described.isHidden) list.account.setAside(value);
	else sources.sections.push(described.section);
	sources.lists.push(...listsByLanguage({...list, hidden: described.isHidden}));
}
