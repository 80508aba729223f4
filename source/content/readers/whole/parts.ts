import {plainLine} from '../../../resume/plain-text.ts';
import {type FieldMap, lookUp, normalizeKey, type Value, type ValueMap} from '../../data/value.ts';
import {humanize, slugify} from '../../names/slug.ts';
import type {Account} from '../../records/account.ts';
import type {ListSource, Origin} from '../../records/record.ts';
import {originOf, type WholeFile} from './reader.ts';

/** A section of a whole résumé; `key` is what it is called there. */
export function listOf(file: WholeFile, section: string, key: string, value: Value): ListSource {
	const family = `${section}/${section === 'about' ? slugify(key) : ''}`;
	return {...partOf(file, section, key), value, family, isPart: true};
}

/** Where a part of a whole résumé comes from: the profile, without a section. */
export function partOf(file: WholeFile, section: string, key: string): Origin {
	const origin = originOf(file);
	// It becomes a title where an item has none of its own.
	const own = plainLine(key);
	const placement = {
		...origin.placement,
		role: section === '' ? 'profile' : 'list',
		section,
		slug: slugify(key),
		name: section === 'about' ? own : humanize(own),
	} as const;
	return {...origin, placement};
}

/** The map that stands under a key. */
export function mapIn(fields: FieldMap, key: string): ValueMap | undefined {
	const value = lookUp(fields, [key]);
	return value?.kind === 'map' ? value : undefined;
}

/** Sets aside what stands under some keys of a map, spelled as by `normalizeKey`. */
export function setAsideKeys(
	{fields}: ValueMap,
	keys: ReadonlySet<string>,
	account: Account,
): void {
	for (const [key, {value}] of fields) if (keys.has(normalizeKey(key))) account.setAside(value);
}
