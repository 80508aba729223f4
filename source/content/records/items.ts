import {type Field, textAt, type Value, type ValueMap} from '../data/value.ts';
import {usualSection} from '../names/section-names.ts';
import {humanize} from '../names/slug.ts';
import {findList, isListKey} from './find-list.ts';
import {fieldsIn, localized, type Reading} from './locales.ts';
import {Matched, matchKeys} from './match.ts';
import type {Item, ListSource} from './record.ts';
import {expandRoles} from './roles.ts';

/**
 * The items of a data file with their keys matched, whichever way the file is laid out:
 *
 * - a list of maps, or of titles; or the same under `items` or under the section's own name
 * - in a list, a map of one category: `- Backend: [Go, Rust]`
 * - a map of titles to what they hold: `Backend: [Go, Rust]`, `English: native`; or the same under
 *   the section's own name
 * - in a list, an organization with the roles that somebody had there: each is an item
 * - for `about` and `summary` a text, or a map that describes one entry
 *
 * Any of it may be a map of locales. An item that says nothing keeps its place, as undefined, so
 * that the same index is the same item in every locale.
 */
export function itemsOf(
	{value, placement: {section, name}, lead}: Pick<ListSource, 'value' | 'placement' | 'lead'>,
	reading: Reading,
): Array<Item | undefined> {
	const own = localized(value, reading);
	if (!own) return [];
	if (section === 'about')
		return [titledItem(humanize(name), {mark: own.mark, value: own}, section, reading)];
	const isOrganization = lead && own.kind === 'map';
	const items = isOrganization ? [itemFrom(own, section, reading)] : itemsIn(own, section, reading);
	return items.flatMap((item) => (item ? expandRoles(item, section, reading, lead) : [undefined]));
}

function itemsIn(own: Value, section: string, reading: Reading): Array<Item | undefined> {
	if (own.kind === 'scalar') return [itemOf(own, section, reading)];
	const list = own.kind === 'list' ? own : findList(own, section, reading);
	if (list) return list.items.map((item) => itemOf(item, section, reading));
	if (own.kind !== 'map') return [];
	const inner = innerMap(own, section, reading);
	if (inner) return itemsIn(inner, section, reading);
	const item = itemFrom(own, section, reading);
	if (item.fields.hasName) return [item];
	return [...fieldsIn(own, reading)].map(([key, field]) =>
		titledItem(key, field, section, reading),
	);
}

/** The map of titles that stands under the section's own name once more, or under `items`. */
function innerMap(own: ValueMap, section: string, reading: Reading): ValueMap | undefined {
	const fields = fieldsIn(own, reading);
	const key = [...fields.keys()].find((each) =>
		fields.size === 1 ? isListKey(each, section) : usualSection(each) === section,
	);
	const inner = key === undefined ? undefined : localized(fields.get(key)?.value, reading);
	return inner?.kind === 'map' ? inner : undefined;
}

function itemFrom(map: ValueMap, section: string, reading: Reading): Item {
	return {fields: matchKeys(map, section, reading), mark: map.mark, value: map};
}

function itemOf(value: Value, section: string, reading: Reading): Item | undefined {
	const own = localized(value, reading);
	if (!own || own.kind === 'list') return undefined;
	if (own.kind === 'scalar') return {fields: Matched.of({title: own}), mark: own.mark, value: own};
	const [only, ...more] = fieldsIn(own, reading);
	const item = itemFrom(own, section, reading);
	const isCategory =
		item.fields.unknown.length === 1 ||
		(section === 'skills' && item.fields.all('tags').length === 1);
	return only && more.length === 0 && isCategory ? titledItem(...only, section, reading) : item;
}

/** An item whose title is its key. What a plain value means depends on the section. */
function titledItem(key: string, {mark, value}: Field, section: string, reading: Reading): Item {
	const title = textAt(key, mark);
	const own = localized(value, reading);
	if (own?.kind === 'map') {
		const item = itemFrom(own, section, reading);
		return item.fields.hasName ? item : {...item, fields: item.fields.withFirst({title})};
	}
	const item = (held: Parameters<typeof Matched.of>[0]) => ({
		fields: Matched.of({title, ...held}),
		mark,
		value: own,
	});
	if (!own) return item({});
	if (section === 'about') return item({body: own});
	if (own.kind === 'list' || section === 'skills') return item({tags: own});
	return item(section === 'languages' ? {level: own} : {body: own});
}
