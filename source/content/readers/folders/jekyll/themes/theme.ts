import {
	type EntryField,
	type FieldKeys,
	type Keys,
	type KeyTable,
	usualKeys,
} from '../../../../records/keys.ts';

/** Under which keys of a configuration a theme keeps the person. */
export type PersonKeys = Partial<
	Record<
		'name' | 'headline' | 'email' | 'phone' | 'location' | 'summary' | 'links',
		readonly string[]
	>
>;

/** What is different in the sites of one theme. */
export type Theme = {
	/** Keys of a configuration that tell of it, its name there, or a file of data. */
	keys?: readonly string[];
	name?: RegExp;
	file?: string;
	person?: PersonKeys;
	/** Keys of further texts about the person in the configuration, and their titles. */
	texts?: Readonly<Record<string, string>>;
	/** What keys mean in its entries, in those of some sections, and in a profile. */
	entry?: KeyTable<EntryField>;
	sections?: Readonly<Record<string, KeyTable<EntryField>>>;
	profile?: Keys['profile'];
	/** Keys that a résumé does not show, in its front matter and anywhere. */
	page?: string;
	anywhere?: string;
	/** Which sections its files of data are that are none by their names. */
	files?: Readonly<Record<string, string>>;
	/** Which switch of the configuration shows a file of data. */
	switches?: Readonly<Record<string, string>>;
};

/** What keys mean in the sites of these themes, the first of which counts most. */
export function keysOfThemes(themes: readonly Theme[]): Keys {
	return themes.reduceRight<Keys>((keys, theme) => {
		const sections = new Map(keys.sections);
		for (const [section, table] of Object.entries(theme.sections ?? {}))
			sections.set(section, merged(sections.get(section) ?? {}, table));
		return {
			entry: merged(keys.entry, theme.entry ?? {}),
			sections,
			profile: {...keys.profile, ...theme.profile},
			asides: {
				page: new Set([...keys.asides.page, ...words(theme.page)]),
				anywhere: new Set([...keys.asides.anywhere, ...words(theme.anywhere)]),
			},
		};
	}, usualKeys);
}

function merged(base: KeyTable<EntryField>, more: KeyTable<EntryField>): KeyTable<EntryField> {
	const fields = Object.entries(more) as Array<[EntryField, FieldKeys]>;
	const both = fields.map(([field, {understood = []}]) => {
		const own = base[field];
		return [field, {...own, understood: [...understood, ...(own?.understood ?? [])]}] as const;
	});
	return {...base, ...Object.fromEntries(both)};
}

const words = (text = '') => text.split(' ').filter((word) => word !== '');

/** What stands in a theme where its owner's name, address or trade belongs. */
export const nobody =
	/^(?:your\b.*|you|you r\. name|first ?name|last ?name|name|none@.*|you@.*|short bio(?:graphy)?(?: for .*)?|write an awesome .*|albert einstein|lorem ipsum.*)$/is;
