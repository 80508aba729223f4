import {entryKeys} from './entry-keys.ts';
import {profileKeys} from './profile-keys.ts';
import {sectionKeys} from './section-keys.ts';
import {lookKeys, pageKeys} from './theme-keys.ts';

/**
 * What a key of an entry may mean. Where several meanings are one field of an `Entry`, which of
 * them counts depends on what else is there: see `naming.ts`, `periods.ts` and `entry-links.ts`.
 */
export type EntryField =
	// What it is called, and where it was.
	| 'jobTitle'
	| 'degree'
	| 'area'
	| 'title'
	| 'role'
	| 'name'
	| 'organization'
	| 'subtitle'
	| 'place'
	| 'location'
	| 'country'
	// When.
	| 'period'
	| 'duration'
	| 'start'
	| 'end'
	| 'current'
	| 'year'
	| 'date'
	// What there is to read, and to follow.
	| 'body'
	| 'highlights'
	| 'markdown'
	| 'for'
	// What was published, presented or patented.
	| 'authors'
	| 'abbreviation'
	| 'genre'
	| 'volume'
	| 'issue'
	| 'pages'
	| 'edition'
	// What else is told of it.
	| 'courses'
	| 'score'
	| 'department'
	| 'employment'
	| 'remark'
	| 'roles'
	| 'tags'
	| 'level'
	| 'url'
	| 'companyUrl'
	| 'source'
	| 'demo'
	| 'doi'
	| 'arxiv'
	| 'paper'
	| 'preprint'
	| 'slides'
	| 'poster'
	| 'video'
	| 'dataset'
	| 'project'
	| 'bibtex'
	| 'links'
	// How it is filed.
	| 'slug'
	| 'order'
	| 'pdf'
	| 'draft'
	| 'hidden'
	| 'show'
	| 'shown'
	| 'locale'
	| 'translationKey';

/** What a key of a profile may mean. */
export type ProfileField =
	| 'contentFormat'
	| 'design'
	| 'theme'
	| 'name'
	| 'firstName'
	| 'lastName'
	| 'headline'
	| 'contact'
	| 'email'
	| 'phone'
	| 'location'
	| 'address'
	| 'pronouns'
	| 'birthday'
	| 'nationality'
	| 'details'
	| 'detail'
	| 'website'
	| 'links'
	| 'locales'
	| 'picture'
	| 'outputs'
	| 'show'
	| 'public'
	| 'summary';

/** What a value has to be, by the name of a definition in `schema/shared.schema.json`. */
type Shape =
	| 'text'
	| 'word'
	| 'paragraphs'
	| 'organization'
	| 'period'
	| 'date'
	| 'number'
	| 'switch'
	| 'names'
	| 'links'
	| 'address'
	| 'localeTag'
	| 'locales'
	| 'format'
	| 'place'
	| 'details'
	| 'contact'
	| 'design'
	| 'theme'
	| 'outputs'
	| 'surfaces'
	| 'show'
	| 'public';

/**
 * The keys of one field; of several in one map the first here counts. `documented` keys stand in
 * the README and in the JSON Schemas, which say of the field what it is `about`; a field that is
 * `like` another is another name for it there. `understood` ones are what else people write.
 */
export type FieldKeys = {
	documented?: readonly string[];
	understood?: readonly string[];
	shape?: Shape;
	about?: string;
	like?: string;
};

/** The keys of each field. How a key is spelled does not matter: see `normalizeKey`. */
export type KeyTable<Field extends string> = Readonly<Partial<Record<Field, FieldKeys>>>;

/** The keys of one field of a table, those that count first first. */
export function keysOf<Field extends string>(
	table: KeyTable<Field>,
	field: Field,
): readonly string[] {
	const {documented = [], understood = []} = table[field] ?? {};
	return [...documented, ...understood];
}

/** All keys of a table. */
export function allKeys<Field extends string>(table: KeyTable<Field>): string[] {
	return (Object.keys(table) as Field[]).flatMap((field) => keysOf(table, field));
}

/** What the keys of one kind of source mean: a word may be one thing in one and another in the next. */
export type Keys = {
	entry: KeyTable<EntryField>;
	/** What some keys mean in one section only, before what they mean elsewhere. */
	sections: ReadonlyMap<string, KeyTable<EntryField>>;
	profile: KeyTable<ProfileField>;
	/**
	 * What other programs read, and a résumé does not show: at the top of front matter, and anywhere;
	 * as `normalizeKey` spells them.
	 */
	asides: {page: ReadonlySet<string>; anywhere: ReadonlySet<string>};
};

/** What keys mean where nothing tells which program or theme they were written for. */
export const usualKeys: Keys = {
	entry: entryKeys,
	sections: sectionKeys,
	profile: profileKeys,
	asides: {page: pageKeys, anywhere: lookKeys},
};

/** Where no site or theme reads the file: what is not shown is the owner's. */
export const noAsides: Keys['asides'] = {page: new Set(), anywhere: new Set()};
