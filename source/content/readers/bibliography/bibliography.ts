import {type FieldMap, textIn, type ValueMap} from '../../data/value.ts';
import {type EntryField, type Keys, noAsides, usualKeys} from '../../records/keys.ts';
import type {Sources} from '../../records/record.ts';
import type {WholeFile} from '../whole/reader.ts';
import {lateness} from './dates.ts';
import {entryOf} from './entry.ts';
import {auxiliary, inherited, personal, references, whole} from './fields.ts';

/** What `entryOf` makes; any other key is a field that nobody knows. */
const fields: readonly EntryField[] = [
	...(['title', 'authors', 'genre', 'organization', 'abbreviation', 'volume', 'issue'] as const),
	...(['pages', 'edition', 'location', 'date', 'doi', 'arxiv', 'links'] as const),
	...(['tags', 'body', 'slug'] as const),
];
const keys: Keys = {
	...usualKeys,
	entry: Object.fromEntries(fields.map((field) => [field, {understood: [field]}])),
	sections: new Map(),
	asides: noAsides,
};

type ByName = ReadonlyMap<string, ValueMap>;

/** Adds the publications in a bibliography, the latest first. */
export function readBibliography({value, ...origin}: WholeFile, sources: Sources): void {
	const {account, file} = origin;
	const maps = value.kind === 'list' ? value.items.filter((item) => item.kind === 'map') : [];
	const byName: ByName = new Map(
		maps.map((map) => [(textIn(map, '@name') ?? '').toLowerCase(), map]),
	);
	const parents = new Set(maps.flatMap((map) => parentsOf(map, byName)));
	const items = maps.flatMap((map) => {
		const type = textIn(map, '@type') ?? '';
		const isPart = auxiliary.has(type) || (parents.has(map) && whole.has(type));
		if (isPart && !parents.has(map)) account.setAside(map);
		// It decides what is in the others, or where what is missing comes from.
		for (const key of isPart ? ['@type', '@name'] : references) {
			const decides = map.fields.get(key);
			if (decides) account.used(decides.value);
		}
		return isPart ? [] : [entryOf(withInherited(map, byName), account)];
	});
	const late = new Map(items.map((item) => [item, lateness(textIn(item, 'date'))]));
	const sorted = items.toSorted((a, b) => (late.get(b) ?? 0) - (late.get(a) ?? 0));
	sources.lists.push({
		...origin,
		keys,
		value: {kind: 'list', items: sorted, mark: value.mark},
		family: `publications/${file}/`,
	});
}

function parentsOf(map: ValueMap, byName: ByName): ValueMap[] {
	return references
		.flatMap((key) => (textIn(map, key) ?? '').split(','))
		.flatMap((name) => byName.get(name.trim().toLowerCase()) ?? [])
		.filter((parent) => parent !== map);
}

/** The fields of an entry with those of the ones that it refers to, as far as it has none. */
function withInherited(map: ValueMap, byName: ByName): FieldMap {
	const fields: FieldMap = new Map(map.fields);
	for (const key of references) fields.delete(key);
	for (const parent of parentsOf(map, byName)) {
		const isData = textIn(parent, '@type') === 'xdata';
		for (const [key, field] of parent.fields) {
			const isRenamed = !isData && Object.hasOwn(inherited, key);
			const own = (isRenamed && inherited[key]) || key;
			const isShared = isData ? !key.startsWith('@') : !personal.has(key);
			if (isShared && !fields.has(own)) fields.set(own, field);
		}
	}
	return fields;
}
