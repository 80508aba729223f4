import {type EntryField, type Keys, type KeyTable, keysOf} from '../../../records/keys.ts';

/** What further keys mean, written between spaces: in an entry, in those of one section, or nowhere. */
export type MoreKeys = {
	entry?: Partial<Record<EntryField, string>>;
	sections?: Readonly<Record<string, Partial<Record<EntryField, string>>>>;
	/** Keys that a résumé does not show, wherever they stand. */
	anywhere?: string;
};

/** The same keys and more, which count behind those that were there. */
export function keysWith(keys: Keys, {entry = {}, sections = {}, anywhere = ''}: MoreKeys): Keys {
	return {
		...keys,
		entry: added(keys.entry, entry),
		sections: new Map([
			...keys.sections,
			...Object.entries(sections).map(
				([section, more]) => [section, added(keys.sections.get(section) ?? {}, more)] as const,
			),
		]),
		asides: {
			...keys.asides,
			anywhere: new Set([...keys.asides.anywhere, ...anywhere.split(' ').filter(Boolean)]),
		},
	};
}

function added(
	table: KeyTable<EntryField>,
	more: Partial<Record<EntryField, string>>,
): KeyTable<EntryField> {
	const fields = Object.entries(more) as Array<[EntryField, string]>;
	const both = fields.map(([field, names]) => {
		const understood = [...keysOf(table, field), ...names.split(' ')];
		return [field, {...table[field], understood}] as const;
	});
	return {...table, ...Object.fromEntries(both)};
}
