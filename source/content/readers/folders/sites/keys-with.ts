import {keyList} from '../../../data/value.ts';
import type {EntryField, Keys, KeyTable} from '../../../records/keys.ts';

/** Keys of fields, those of one field in one text with spaces between them. */
type FieldNames = Readonly<Partial<Record<EntryField, string>>>;

/** What further keys mean in the sites of one program, or of one theme. */
export type MoreKeys = {
	/** In every entry, and in those of some sections. */
	entry?: FieldNames;
	sections?: Readonly<Record<string, FieldNames>>;
	/** Fields of a profile whose keys take the place of the usual ones. */
	profile?: Keys['profile'];
	/** Keys that a résumé does not show, at the top of front matter and anywhere. */
	page?: string;
	anywhere?: string;
};

/** The same keys and more; of those that are understood, the added ones count first. */
export function keysWith(
	keys: Keys,
	{entry = {}, sections = {}, profile, page = '', anywhere = ''}: MoreKeys,
): Keys {
	const ofSections = new Map(keys.sections);
	for (const [section, more] of Object.entries(sections))
		ofSections.set(section, added(ofSections.get(section) ?? {}, more));
	return {
		entry: added(keys.entry, entry),
		sections: ofSections,
		profile: {...keys.profile, ...profile},
		asides: {
			page: new Set([...keys.asides.page, ...keyList(page)]),
			anywhere: new Set([...keys.asides.anywhere, ...keyList(anywhere)]),
		},
	};
}

function added(table: KeyTable<EntryField>, more: FieldNames): KeyTable<EntryField> {
	const fields = Object.entries(more) as Array<[EntryField, string]>;
	const both = fields.map(([field, names]) => {
		const known = table[field];
		return [field, {...known, understood: [...keyList(names), ...(known?.understood ?? [])]}];
	});
	return {...table, ...Object.fromEntries(both)};
}
