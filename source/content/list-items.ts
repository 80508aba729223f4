import {findField, itemAliases} from './aliases.ts';
import {localized, type Reader} from './localized.ts';
import type {Place} from './place.ts';
import {humanize} from './slug.ts';
import type {Written, WrittenField, WrittenList, WrittenMap} from './written.ts';

/**
 * The items of a data file, each as a map with the usual keys, whichever way the file is laid out:
 *
 * - a list of maps, or of titles; or the same under `items` or under the section's own name
 * - in a list, a map of one category: `- Backend: [Go, Rust]`
 * - a map of titles to what they hold: `Backend: [Go, Rust]`, `English: native`
 * - for `about` and `summary` a text, or a map that describes one entry
 *
 * Any of it may be a map of locales. An item that says nothing keeps its place, as undefined, so
 * that the same index is the same item in every locale.
 */
export function listItems(
	root: Written,
	place: Place,
	reader: Reader,
): Array<WrittenMap | undefined> {
	const {section, name} = place;
	const own = localized(root, reader);
	if (!own) return [];
	if (section === 'about')
		return [keyedItem(humanize(name), {mark: own.mark, value: own}, section, reader)];
	if (own.kind === 'scalar') return [itemOf(own, section, reader)];
	const list = own.kind === 'list' ? own : innerList(own, section, reader);
	if (list) return list.items.map((item) => itemOf(item, section, reader));
	if (own.kind !== 'map') return [];
	if (findField(own, 'title', itemAliases)) return [own];
	return [...own.fields].map(([key, field]) => keyedItem(key, field, section, reader));
}

function innerList(map: WrittenMap, section: string, reader: Reader): WrittenList | undefined {
	if (map.fields.size !== 1) return undefined;
	const inner = localized((map.fields.get('items') ?? map.fields.get(section))?.value, reader);
	return inner?.kind === 'list' ? inner : undefined;
}

function itemOf(written: Written, section: string, reader: Reader): WrittenMap | undefined {
	const own = localized(written, reader);
	if (!own || own.kind === 'list') return undefined;
	if (own.kind === 'scalar') return mapOf(own, {title: own});
	const [only, ...more] = own.fields;
	if (only && more.length === 0 && !isKnown(own)) return keyedItem(...only, section, reader);
	return own;
}

function isKnown(map: WrittenMap): boolean {
	return (Object.keys(itemAliases) as Array<keyof typeof itemAliases>).some((field) =>
		findField(map, field, itemAliases),
	);
}

/** An item whose title is its key. What a plain value means depends on the section. */
function keyedItem(
	key: string,
	{mark, value}: WrittenField,
	section: string,
	reader: Reader,
): WrittenMap | undefined {
	const title: Written = {kind: 'scalar', value: key, text: key, mark};
	const own = localized(value, reader);
	if (!own) return mapOf(title, {title});
	if (own.kind === 'list' || (own.kind === 'scalar' && section === 'skills')) {
		return mapOf(title, {title, items: own});
	}
	if (own.kind === 'scalar') {
		return mapOf(title, section === 'languages' ? {title, level: own} : {title, body: own});
	}
	if (findField(own, 'title', itemAliases)) return own;
	return {...own, fields: new Map([...own.fields, ['title', {mark, value: title}]])};
}

function mapOf({mark}: Written, values: Record<string, Written>): WrittenMap {
	const fields = Object.entries(values).map(
		([key, value]) => [key, {mark: value.mark, value}] as const,
	);
	return {kind: 'map', fields: new Map(fields), mark};
}
