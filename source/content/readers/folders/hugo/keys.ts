import {
	type EntryField,
	type FieldKeys,
	type Keys,
	type KeyTable,
	keysOf,
	usualKeys,
} from '../../../records/keys.ts';

/** Further keys, between spaces, for fields in each section; under an empty name, in all of them. */
export type MoreKeys = Readonly<Record<string, Readonly<Partial<Record<EntryField, string>>>>>;

/** What Hugo's themes have in one section. */
const ofThemes: MoreKeys = {
	talks: {
		organization: 'event conference meetup',
		url: 'event_url',
		demo: 'url_video',
		source: 'url_code',
	},
	publications: {organization: 'publication', url: 'url_pdf', source: 'url_code'},
	courses: {organization: 'academy platform'},
	certifications: {organization: 'academy platform'},
	education: {organization: 'academy'},
};

/** What keys mean in front matter and data of a site of Hugo's, whatever its theme. */
export const hugoKeys: Keys = withKeys(usualKeys, ofThemes);

/** The same keys with others, which count after them. */
export function withKeys(keys: Keys, more: MoreKeys): Keys {
	const {'': everywhere, ...others} = more;
	return {
		...keys,
		entry: everywhere ? extended(keys.entry, everywhere) : keys.entry,
		sections: new Map([
			...keys.sections,
			...Object.entries(others).map(
				([section, own]) => [section, extended(keys.sections.get(section) ?? {}, own)] as const,
			),
		]),
	};
}

function extended(table: KeyTable<EntryField>, more: MoreKeys[string]): KeyTable<EntryField> {
	const added = Object.entries(more).map(([name, keys]): [string, FieldKeys] => {
		const field = name as EntryField;
		return [field, {...table[field], understood: [...keysOf(table, field), ...keys.split(' ')]}];
	});
	return {...table, ...Object.fromEntries(added)};
}
