import type {Design} from './paper/design.ts';
import type {Surface} from './privacy/surfaces.ts';
import type {ProblemCode} from './problems/problem-codes.ts';
import type {Chosen} from './screen/theme.ts';

/** A BCP 47 language tag in its canonical form: `en`, `pt-BR`, `zh-Hant`. */
export type Locale = string;

/** A month of a year, or a whole year. `month` is 1 to 12. */
export type YearMonth = {year: number; month?: number};

/** A date of a period; `day` only where the month is known. */
export type PeriodDate = YearMonth & {day?: number};

/**
 * A span of time. `start` is there when the words were understood; then either `end` is there,
 * or `present` is true, or the period is a single date. `written` is what the author wrote, and
 * what is shown when the words were not understood, or say less than the dates: `Summer 2018`.
 */
export type Period = {
	start?: PeriodDate;
	end?: PeriodDate;
	present: boolean;
	written: string;
	/** What stands beside the dates, where they were understood: `expected`, `part-time`. */
	remark?: string;
	/** Its own words, which are shown; the months of its dates are for its place among others. */
	asWritten?: string;
	/** The years in words that were not understood, for their place among others. */
	near?: {from: number; to: number};
	/** In a package: how it reads in a locale; how long it is only when it has ended. */
	said?: {locale: Locale; dates: string; duration?: string};
};

/** An address to follow. `label` may be empty; then the address stands for itself. */
export type Link = {label: string; url: string};

/** What there is to say of a person under a name of its own: `{label: 'Driving licence', value: 'B'}`. */
export type Detail = {label: string; value: string};

/**
 * A picture of the person, as its owner names it: a path or an address. `file` is where it is on this
 * computer, if it is a file of the content that can be shown.
 */
export type Photo = {written: string; file?: string};

/** Where something was written: a path relative to the content folder, and a line from 1. */
export type Source = {file: string; line: number};

/** Anything that JSON can say. */
export type Json = null | boolean | number | string | Json[] | {[key: string]: Json};

/**
 * What an entry was made from: a `document` is a file of its own, or a role in one; an `item` is one
 * of a list, as in `skills.yml`; a `card` stands in the text of a page.
 */
export type EntryKind = 'document' | 'item' | 'card';

/** Somebody who made a thing, named as there; `isOwner` marks whom the résumé is about. */
export type Author = {name: string; isOwner?: true};

/**
 * What is told of something that was published, presented or patented. Its journal, conference or
 * publisher is the entry's `organization`.
 */
export type Publication = {
	/** In the order in which they are named. */
	authors: Author[];
	/** What it is, where that says more than its section: a thesis, a preprint. */
	genre?: string;
	volume?: string;
	issue?: string;
	/** `45–67`, or the number of an article or of a patent. */
	pages?: string;
	/** What else belongs to it: a publisher besides the journal, a series, `in press`. */
	more?: string[];
};

/** One thing a person did, was, made or knows. Its id is `section/slug`, the same in every locale. */
export type Entry = {
	kind: EntryKind;
	section: string;
	slug: string;
	locale: Locale;
	title: string;
	organization?: string;
	/** The part of the organization. */
	department?: string;
	period?: Period;
	location?: string;
	/** How somebody was employed: full-time, on a contract. */
	employment?: string;
	/** How well: the fluency of a language, the mastery of a skill. */
	level?: string;
	/** The result of a course or a test: a grade. */
	score?: string;
	/** What was studied. */
	courses?: string[];
	/** Of what was published, presented or patented. */
	publication?: Publication;
	/** What was used: technologies, or the members of a group of skills. */
	tags: string[];
	links: Link[];
	/** Smaller stands first. Without it, the latest stands first. */
	order?: number;
	/** Its place among those without an order, where a site's program gives it one; before its period. */
	rank?: number;
	/** Whether it belongs into the PDF; without it, that depends on the others. */
	pdf?: boolean;
	draft: boolean;
	/** The variants that it is for alone; the whole résumé has it too. */
	for?: string[];
	/** Where it may be seen, until what reads the résumé has asked for a surface. */
	show?: Surface[];
	/** Markdown, with its shortcodes already resolved. */
	body: string;
	/** In a package: where the same stands parsed, start and length. */
	ready?: readonly [start: number, length: number];
	/** The id of the page whose body shows this entry too: a project card stands in its page. */
	page?: string;
	source: Source;
	/** The item of JSON Resume that it was read from, so that the way back is without loss. */
	original?: Json;
};

/**
 * A whole JSON Resume as it was written, but for what it hides. `locale` is that of the file, if it
 * has one of its own: of the entries in `file`, only those in it are from this document.
 */
export type Original = {file: string; locale?: Locale; document: Json};

/** Who the résumé is about, in one locale. */
export type Profile = {
	name: string;
	headline?: string;
	email?: string;
	phone?: string;
	location?: string;
	/** The postal address, on one line. */
	address?: string;
	pronouns?: string;
	/** A day as ISO 8601 has it, or as it was written. */
	birthday?: string;
	nationality?: string;
	/** In the order in which they were written. */
	details?: Detail[];
	photo?: Photo;
	/** How a PDF of it is to look. */
	design?: Design;
	links: Link[];
	/** Every other plain value of the profile, for `param`. */
	params: Record<string, string>;
	/** The JSON Resume that it was read from, so that the way back is without loss. */
	original?: Original;
	/** Whether the name is but a word in its place, and stands for nobody. */
	isAnonymous?: true;
};

/** A group of entries. `titles` are the author's own; the program has words for the usual sections. */
export type Section = {
	name: string;
	titles: Record<Locale, string>;
	order?: number;
};

/** Everything that was read, in every locale: plain data that survives JSON. */
export type Resume = {
	/** The default locale first, then in the order in which a reader is offered them. Never empty. */
	locales: Locale[];
	/** One for each locale. */
	profiles: Record<Locale, Profile>;
	/** In the order in which they are shown. */
	sections: Section[];
	/** Every locale's entries, drafts included, in no particular order. */
	entries: Entry[];
	/** How the viewer looks, where its reader says nothing else. */
	theme?: Chosen;
};

/** Something in the content that its owner should mend. `line` and `column` count from 1. */
export type Problem = {
	file: string;
	line: number;
	column: number;
	severity: 'error' | 'warning';
	code: ProblemCode;
	message: string;
	hint?: string;
	/** What several such problems say together, where the message is about this place alone. */
	together?: string;
};
