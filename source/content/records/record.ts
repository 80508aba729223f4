import type {Json, Locale} from '../../resume/types.ts';
import type {FieldMap, Mark, Value, ValueMap} from '../data/value.ts';
import type {Report} from '../problems.ts';
import type {Account} from './account.ts';
import type {Keys} from './keys.ts';
import type {Matched} from './match.ts';

/**
 * What a file is, as its path tells. `profile`: who the résumé is about. `list`: the entries of a
 * section as data. `whole`: a whole résumé, or several sections and perhaps the profile, as data, or
 * as the front matter of an author's page. `section`: an `_index.md`, which describes its section.
 * `page`: a Markdown file outside any section, such as `about.md`. `entry`: one entry of its section.
 * `candidate`: a README, or the first page of a site, which count only as a whole résumé.
 */
type Role = 'profile' | 'list' | 'whole' | 'section' | 'page' | 'entry' | 'candidate';

/**
 * Where a file belongs. Without a `locale` it is written in the default one. `name` is the file's
 * own, for people: `IoT lead` for `en/experience/02-IoT lead.md`. `order` and `date` are those that
 * its name begins with, `numberedSlug` the slug with them; `sectionOrder` is the number of its section's
 * folder. `archived` is what lies in a folder for what is over. `rank`
 * is the place that the program gives it which makes a site of the file.
 */
export type Placement = {
	role: Role;
	section: string;
	slug: string;
	name: string;
	locale?: Locale;
	order?: number;
	date?: string;
	numberedSlug?: string;
	sectionOrder?: number;
	archived?: boolean;
	rank?: number;
};

/**
 * The file that something was read from. `address` is the file's own, for what its links lead to;
 * `keys` are those of the reader that recognised it.
 */
export type Origin = {
	file: string;
	address: string;
	placement: Placement;
	keys: Keys;
	report: Report;
	account: Account;
};

/** A Markdown file. `understood` is false where its front matter could not all be read. */
export type DocumentSource = Origin & {
	front: ValueMap;
	understood: boolean;
	body: string;
	/** The line that the body begins on. */
	line: number;
	/** Of a part of a file: the line that it begins on, and how many columns each of its body lost. */
	part?: {line: number; indent: number};
};

/** What a file says of a section: an `_index.md`, or the keys beside a list. */
export type SectionSource = Origin & {front: ValueMap; body: string};

/** Entries as data. Lists of one `family` are the same in several locales. */
export type ListSource = Origin & {
	value: Value;
	family: string;
	/** Whether the author keeps all of it back. */
	hidden?: boolean;
	/** Of a file about one organization: what it says before the texts of the roles. */
	lead?: Value;
	/** Whether it is a part of a file that holds a whole résumé. */
	isPart?: boolean;
	isJsonResume?: boolean;
};

/** Who the résumé is about. */
export type ProfileSource = Origin & {
	fields: FieldMap;
	isPart?: boolean;
	/** The whole JSON Resume that it is a part of, so that the way back is without loss. */
	whole?: Json;
};

/** What the readers make of the files: content of each kind, sorted by path. No key is matched yet. */
export type Sources = {
	documents: DocumentSource[];
	sections: SectionSource[];
	profiles: ProfileSource[];
	lists: ListSource[];
	/** All data that was read, to see what nobody shows. */
	roots: Root[];
};

/** The data of one file, or the front matter of a document. */
export type Root = Origin & {value: Value; isFrontMatter?: boolean};

/** One item of a list, its keys matched. `value` is what it was written as, if it says anything. */
export type Item = {fields: Matched; mark: Mark; value: Value | undefined};
