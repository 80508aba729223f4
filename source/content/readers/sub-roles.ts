import {textAt, type Written, type WrittenList, type WrittenMap} from '../data/value.ts';
import type {EntryField} from '../records/aliases.ts';
import {localized, type Reader} from '../records/localized.ts';
import {namesSomething, sortOut} from '../records/sort-out.ts';
import {isListKey, isListOfEntries, listsIn} from './find-list.ts';

/** What holds of all roles that somebody had in one organization, unless they say otherwise. */
const shared: readonly EntryField[] = [
	...(['organization', 'subtitle', 'place', 'location', 'country', 'companyUrl', 'url'] as const),
	...(['tags', 'order', 'pdf', 'draft', 'hidden', 'shown'] as const),
];

/** What names the organization where its own key is missing. */
const names: readonly EntryField[] = ['name', 'title', 'jobTitle', 'role'];

/** Sections whose entries have no parts but words. */
const flat = new Set(['skills', 'languages', 'interests']);

/** The roles in an entry of an organization, as they are written; undefined if it has none. */
export function rolesIn(map: WrittenMap, section: string, reader: Reader): WrittenList | undefined {
	if (flat.has(section)) return undefined;
	const roles = localized(sortOut(map, section).get('roles'), reader);
	const named = listsIn(map, reader).find(({key}) => isListKey(key, section));
	return [roles, named?.list].find(
		(list) => list?.kind === 'list' && isListOfEntries(list, section, reader),
	) as WrittenList | undefined;
}

/**
 * An item, or the roles in it, each with what it shares with the others. What the item says itself
 * goes before the words of its first role. An item without a name may hold several: `{year: 2019,
 * items: [One prize, Another]}`.
 */
export function expandRoles(item: WrittenMap, section: string, reader: Reader): WrittenMap[] {
	const roles = rolesIn(item, section, reader);
	if (!roles) return expandWords(item, section, reader);
	const sorted = sortOut(item, section);
	const name = names.map((field) => sorted.get(field)).find((value) => value !== undefined);
	return roles.items.flatMap((written, index) => {
		const role = localized(written, reader);
		if (role?.kind !== 'map') return [];
		const own = sortOut(role, section);
		const fields: WrittenMap['fields'] = new Map();
		const add = (field: EntryField, value: Written) => {
			// Underscores tell a key from the role's own, and change nothing in what it means.
			fields.set(field + '_'.repeat(fields.size + 1), {mark: value.mark, value});
		};
		if (index === 0) {
			for (const field of ['body', 'highlights'] as const) {
				for (const {value} of sorted.all(field)) add(field, value);
			}
		}
		for (const field of shared) {
			const value = sorted.get(field);
			if (value && own.get(field) === undefined) add(field, value);
		}
		if (!sorted.get('organization') && !own.get('organization') && name) {
			add('organization', name.kind === 'scalar' ? textAt(name.text, name.mark) : name);
		}
		return [{...role, fields: new Map([...fields, ...role.fields])}];
	});
}

function expandWords(item: WrittenMap, section: string, reader: Reader): WrittenMap[] {
	const words = flat.has(section)
		? undefined
		: listsIn(item, reader).find(({key}) => isListKey(key, section));
	if (!words || namesSomething(item, section)) return [item];
	const rest = [...item.fields].filter(([key]) => key !== words.key);
	return words.list.items.map((title) => ({
		...item,
		mark: title.mark,
		fields: new Map([...rest, ['title', {mark: title.mark, value: title}]]),
	}));
}
