import {fold} from '../search.ts';
import type {Locale} from '../types.ts';

/** What a part of a posting is about, by its heading. */
export type Part = 'must' | 'nice' | 'duties' | 'none' | 'other';

/** How postings are written in a language. All of it is folded: lower case, without accents. */
export type PostingWords = {
	/** Words of postings that name nothing one could have learnt: `candidate`, `strong`, `join`. */
	prose: string;
	/** What one does in any trade: `manage`, `prepare`. No part of a term where they begin a phrase. */
	verbs: string;
	/** Verbs in a form that names a thing: `testing`, where others in that form only lead to one. */
	nominal?: string;
	/** Words behind which it is said what one should know: `experience`, `degree`. */
	cues: string;
	/** Words beside which one word alone is a term: `Python experience`, `sector agroalimentario`. */
	bearers: string;
	/** Little words that may stand within a term: `of`. */
	joints: string;
	/** What ends a list of things that one should know: `which`, `while`. */
	ends: string;
	/** Headings of the parts. */
	parts: Readonly<Record<Exclude<Part, 'other'>, RegExp>>;
	/** Sentences that want something, or would only like it. */
	must: RegExp;
	nice: RegExp;
	/** Sentences of which nothing is asked: pay, equal opportunities, how to apply. */
	skipped: RegExp;
	/** Words in front of the name of an employer, or of a place. With capitals, as they are written. */
	named: RegExp;
	/** Whether a capital letter within a sentence tells a name. */
	capitals: boolean;
	/** Words that name something by their length, where words are put together, and don't praise somebody. */
	compounds?: RegExp;
	/** What is put behind the name of a language for knowledge of it: `Englischkenntnisse`. */
	knowledge?: string;
	/** Whether what a phrase is about comes first: `gestión de proyectos`. */
	headFirst: boolean;
};

/** A language to read a posting in. `stem` takes a word in lower case, with its accents. */
export type Language = {
	locale: Locale;
	stem: (word: string) => string;
	/** Words that are no part of a term. */
	stops: ReadonlySet<string>;
	words?: PostingWords;
};

/** Whether two locales are of one language. */
export function isSameLanguage(a: Locale, b: Locale): boolean {
	return a.split('-')[0] === b.split('-')[0];
}

/** The words in a text, folded. */
export function wordSet(text: string): Set<string> {
	return new Set(fold(text).text.split(/\s+/).filter(Boolean));
}
