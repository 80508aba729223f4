import type {Written, WrittenField, WrittenMap} from './written.ts';

/** The fields of an entry, as the rest of the program calls them. */
export type EntryField =
	| 'title'
	| 'slug'
	| 'organization'
	| 'period'
	| 'location'
	| 'level'
	| 'tags'
	| 'url'
	| 'links'
	| 'order'
	| 'pdf'
	| 'draft'
	| 'body';

export type ProfileField =
	| 'name'
	| 'headline'
	| 'contact'
	| 'email'
	| 'phone'
	| 'location'
	| 'website'
	| 'links'
	| 'locales';

/** For each field the keys that mean it; of several in one map the first here counts. */
export type Aliases<Field extends string> = Partial<Record<Field, readonly string[]>>;

/** The front matter of a Markdown file. Its slug is its path, its body the text below. */
export const documentAliases: Aliases<EntryField> = {
	title: ['title'],
	organization: ['organization', 'company'],
	period: ['period'],
	location: ['location'],
	level: ['level'],
	tags: ['tags'],
	url: ['url'],
	links: ['links'],
	order: ['order', 'weight'],
	pdf: ['pdf'],
	draft: ['draft'],
};

/** An item of a list: a degree, a group of skills, a language, a certificate. */
export const itemAliases: Aliases<EntryField> = {
	...documentAliases,
	title: ['title', 'degree', 'name', 'category', 'language'],
	slug: ['slug', 'id'],
	organization: ['organization', 'company', 'institution', 'school', 'issuer'],
	period: ['period', 'date', 'year'],
	level: ['level', 'fluency'],
	tags: ['items', 'keywords', 'tags'],
	body: ['body', 'description', 'summary'],
};

export const profileAliases: Aliases<ProfileField> = {
	name: ['name'],
	headline: ['headline'],
	contact: ['contact'],
	email: ['email'],
	phone: ['phone'],
	location: ['location'],
	website: ['website', 'url'],
	links: ['links'],
	locales: ['locales', 'locale', 'defaultLocale'],
};

/** How keys are compared: `Default-Locale`, `default_locale` and `defaultLocale` are one. */
export function normalizeKey(key: string): string {
	return key.toLowerCase().replace(/[-_\s]/g, '');
}

/** The field of a map that means `field`, with the place of its key. */
export function findField<Field extends string>(
	map: WrittenMap,
	field: Field,
	aliases: Aliases<Field>,
): WrittenField | undefined {
	for (const alias of aliases[field] ?? []) {
		const found = map.fields.get(alias) ?? findKey(map, alias);
		if (found) return found;
	}
	return undefined;
}

function findKey(map: WrittenMap, alias: string): WrittenField | undefined {
	const wanted = normalizeKey(alias);
	for (const [key, field] of map.fields) {
		if (normalizeKey(key) === wanted) return field;
	}
	return undefined;
}

/** The value of `findField`. */
export function findValue<Field extends string>(
	map: WrittenMap,
	field: Field,
	aliases: Aliases<Field>,
): Written | undefined {
	return findField(map, field, aliases)?.value;
}
