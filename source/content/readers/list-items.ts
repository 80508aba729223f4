import {mapAt, textAt, type Written, type WrittenField, type WrittenMap} from '../data/value.ts';
import {usualSection} from '../names/section-names.ts';
import {humanize} from '../names/slug.ts';
import {localized, type Reader} from '../records/localized.ts';
import {namesSomething, sortOut} from '../records/sort-out.ts';
import {findList, isListKey} from './find-list.ts';
import type {Place} from './place.ts';
import {expandRoles} from './sub-roles.ts';

/**
 * The items of a data file, each as a map with the usual keys, whichever way the file is laid out:
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
export function listItems(
	root: Written,
	{section, name}: Pick<Place, 'section' | 'name'>,
	reader: Reader,
): Array<WrittenMap | undefined> {
	const own = localized(root, reader);
	if (!own) return [];
	if (section === 'about')
		return [keyedItem(humanize(name), {mark: own.mark, value: own}, section, reader)];
	return itemsOf(own, section, reader).flatMap((item) =>
		item ? expandRoles(item, section, reader) : [undefined],
	);
}

function itemsOf(own: Written, section: string, reader: Reader): Array<WrittenMap | undefined> {
	if (own.kind === 'scalar') return [itemOf(own, section, reader)];
	const list = own.kind === 'list' ? own : findList(own, section, reader);
	if (list) return list.items.map((item) => itemOf(item, section, reader));
	if (own.kind !== 'map') return [];
	const inner = innerMap(own, section, reader);
	if (inner) return itemsOf(inner, section, reader);
	if (namesSomething(own, section)) return [own];
	return [...own.fields].map(([key, field]) => keyedItem(key, field, section, reader));
}

/** The map of titles that stands under the section's own name once more, or under `items`. */
function innerMap(own: WrittenMap, section: string, reader: Reader): WrittenMap | undefined {
	const key = [...own.fields.keys()].find((each) =>
		own.fields.size === 1 ? isListKey(each, section) : usualSection(each) === section,
	);
	const inner = key === undefined ? undefined : localized(own.fields.get(key)?.value, reader);
	return inner?.kind === 'map' ? inner : undefined;
}

function itemOf(written: Written, section: string, reader: Reader): WrittenMap | undefined {
	const own = localized(written, reader);
	if (!own || own.kind === 'list') return undefined;
	if (own.kind === 'scalar') return mapAt(own.mark, {title: own});
	const [only, ...more] = own.fields;
	const sorted = sortOut(own, section);
	const isCategory =
		sorted.unknown.length === 1 || (section === 'skills' && sorted.all('tags').length === 1);
	return only && more.length === 0 && isCategory ? keyedItem(...only, section, reader) : own;
}

/** An item whose title is its key. What a plain value means depends on the section. */
function keyedItem(
	key: string,
	{mark, value}: WrittenField,
	section: string,
	reader: Reader,
): WrittenMap | undefined {
	const title = textAt(key, mark);
	const own = localized(value, reader);
	if (!own) return mapAt(mark, {title});
	if (section === 'about' && own.kind === 'list') return mapAt(mark, {title, body: own});
	if (own.kind === 'list' || (own.kind === 'scalar' && section === 'skills')) {
		return mapAt(mark, {title, tags: own});
	}
	if (own.kind === 'scalar') {
		return mapAt(mark, section === 'languages' ? {title, level: own} : {title, body: own});
	}
	if (namesSomething(own, section)) return own;
	return {...own, fields: new Map([...own.fields, ['title', {mark, value: title}]])};
}
