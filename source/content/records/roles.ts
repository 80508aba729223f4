import {type List, textAt, type Value} from '../data/value.ts';
import {isListKey, isListOfEntries, listsIn} from './find-list.ts';
import type {EntryField} from './keys.ts';
import {fieldsIn, localized, type Reading} from './locales.ts';
import {type Matched, matchFields, matchKeys} from './match.ts';
import type {Item} from './record.ts';

/** What holds of all roles that somebody had in one organization, unless they say otherwise. */
const shared: readonly EntryField[] = [
	...(['organization', 'subtitle', 'place', 'location', 'country', 'companyUrl', 'url'] as const),
	...(['tags', 'order', 'pdf', 'draft', 'hidden', 'show', 'shown'] as const),
];

/** What names the organization where its own key is missing. */
const names: readonly EntryField[] = ['name', 'title', 'jobTitle', 'role'];

/** Sections whose entries have no parts but words. */
const flat = new Set(['skills', 'languages', 'interests']);

/** The roles in an entry of an organization, as they are written; undefined if it has none. */
export function rolesIn(
	{value, fields}: Item,
	section: string,
	reading: Reading,
): List | undefined {
	if (value?.kind !== 'map' || flat.has(section)) return undefined;
	const roles = localized(fields.get('roles'), reading);
	const lists = listsIn(fieldsIn(value, reading), reading);
	const named = lists.find(({key}) => isListKey(key, section));
	return [roles, named?.list].find(
		(list): list is List => list?.kind === 'list' && isListOfEntries(list, section, reading),
	);
}

/**
 * An item, or the roles in it, each with what it shares with the others. What the item says itself
 * goes before the words of its first role, and a `lead` before that. An item without a name may hold
 * several: `{year: 2019, items: [One prize, Another]}`.
 */
export function expandRoles(
	item: Item,
	section: string,
	reading: Reading,
	lead?: Value,
): Array<Item | undefined> {
	const roles = rolesIn(item, section, reading);
	if (!roles) return expandWords(item, section, reading);
	const name = names.map((field) => item.fields.get(field)).find((value) => value !== undefined);
	const organization = name?.kind === 'scalar' ? textAt(name.text, name.mark) : name;
	return roles.items.flatMap((written, index): Item[] => {
		const map = localized(written, reading);
		if (map?.kind !== 'map') return [];
		const own = matchKeys(map, section, reading);
		const fields = own.withFirst({
			...sharedBy(item.fields, own),
			...(organization &&
				!item.fields.get('organization') &&
				!own.get('organization') && {organization}),
		});
		const first = index === 0 ? fields.withFirst(wordsOf(item.fields, lead)) : fields;
		return [{fields: first, mark: map.mark, value: map}];
	});
}

function sharedBy(item: Matched, role: Matched): Partial<Record<EntryField, Value>> {
	const missing = shared.filter((field) => role.get(field) === undefined);
	return valuesOf(missing.map((field) => [field, item.get(field)]));
}

function valuesOf(
	pairs: ReadonlyArray<readonly [EntryField, Value | undefined]>,
): Partial<Record<EntryField, Value>> {
	return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** What an item says of itself in words. */
function wordsOf(item: Matched, lead: Value | undefined) {
	const said = lead ? [{mark: lead.mark, value: lead}] : [];
	return {body: [...said, ...item.all('body')], highlights: item.all('highlights')};
}

function expandWords(item: Item, section: string, reading: Reading): Item[] {
	const {value, fields} = item;
	if (value?.kind !== 'map' || flat.has(section) || fields.hasName) return [item];
	const all = fieldsIn(value, reading);
	const words = listsIn(all, reading).find(({key}) => isListKey(key, section));
	if (!words) return [item];
	const rest = new Map([...all].filter(([key]) => key !== words.key));
	const shared = matchFields(rest, section, reading);
	return words.list.items.map((title) => ({
		fields: shared.withFirst({title}),
		mark: title.mark,
		value,
	}));
}
