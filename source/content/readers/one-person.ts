import path from 'node:path';
import {plainLine} from '../../resume/plain-text.ts';
import type {Json, Locale} from '../../resume/types.ts';
import {toJson} from '../data/to-json.ts';
import {start} from '../data/value.ts';
import {FolderError} from '../files/folder-error.ts';
import {languageOf} from '../names/language-of.ts';
import {localeInName} from '../names/locale-tag.ts';
import {isSameName} from '../names/same-name.ts';
import {shellWord} from '../names/shell-word.ts';
import {profileValue} from '../records/fields/profile.ts';
import {toLine} from '../records/fields/text.ts';
import {firstReading, localized} from '../records/locales.ts';
import type {Origin, Sources} from '../records/record.ts';

/** A file, and what a reader made of it; perhaps a whole résumé, of data or of Markdown. */
export type Part = {origin: Origin; sources: Sources; isWhole: boolean};

/** A file that goes by no other name is the one that counts, the first of them before the second. */
const main = ['resume', 'cv'];

/**
 * Of several whole résumés, those of one person, one for each language: that in `resume.json` or
 * `resume.md`, or of whoever all are about. `isNamed` tells of a file that the site's configuration
 * names. What the others are is told of. Throws a `FolderError` when nothing says which one is meant.
 * `folder` is what their paths begin from, as it was typed.
 */
export function partsOfOnePerson(
	parts: readonly Part[],
	folder: string,
	isNamed: (file: string) => boolean,
): Part[] {
	const resumes = parts
		.filter(({isWhole, sources}) => isWhole && nameIn(sources) !== '')
		.toSorted((a, b) => plainness(b) - plainness(a));
	const [only, ...more] = resumes;
	if (!only) return [...parts];
	const chosen = more.length === 0 ? only : chosenOf(resumes, folder, isNamed);
	const languages = oneForEachLanguage(
		chosen,
		resumes.filter((part) => part !== chosen && isSame(part, chosen)),
	);
	for (const part of resumes) {
		const {origin} = part;
		if (languages.has(origin)) continue;
		const message = `This is a different résumé from “${plainLine(chosen.origin.file)}”, so it isn’t read.`;
		const whose = isSame(part, chosen)
			? 'another résumé of the same person'
			: 'another person’s résumé';
		origin.account.files.left(origin.file, whose);
		const hint = `Open it on its own: ${callOf(origin, folder)}`;
		origin.report('warning', 'other-resume', start, message, hint);
	}
	return parts.flatMap((part) =>
		resumes.includes(part) ? (languages.get(part.origin) ?? []) : part,
	);
}

/** The file that is opened: the one that is named, else the one with the plainest name. */
function chosenOf(
	resumes: readonly Part[],
	folder: string,
	isNamed: (file: string) => boolean,
): Part {
	const named = resumes.filter(({origin}) => isNamed(origin.file));
	const plain = resumes.filter((part) => plainness(part) > 0);
	const [first, ...more] = [named, plain, resumes].find((each) => each.length > 0) ?? [];
	if (first && more.every((part) => isSame(part, first))) return first;
	for (const {origin} of resumes)
		origin.account.files.left(origin.file, 'one of several people’s résumés');
	const calls = resumes.map(({origin}) => callOf(origin, folder)).sort();
	throw new FolderError(
		['There are several people’s résumés here. Name one:', ...calls].join('\n  '),
	);
}

/** What to type to read one file. */
function callOf({file}: Origin, folder: string): string {
	return `-c ${shellWord(path.join(folder, file))}`;
}

/** How plain a name is: more than 0 if it says no more than that this is a résumé. */
function plainness({origin}: Part): number {
	const name = nameOf(origin).toLowerCase();
	const at = main.indexOf(name);
	return at < 0 ? -name.length : main.length - at;
}

/** What a file is called, without its folder, its language and its ending. */
function nameOf({placement: {name}}: Origin): string {
	return name.replace(/\.(?:json|ya?ml|toml|xml|md|markdown)$/i, '');
}

/**
 * Whether two files are about one person: by what they are called, by their address, or as one file is
 * called the same in another language, in which a name may be written in other letters.
 */
function isSame(a: Part, b: Part): boolean {
	const [one, other] = [a, b].map(({origin: {placement}}) => placement);
	const [mail, otherMail] = [a, b].map(({sources}) => fieldIn(sources, 'email').toLowerCase());
	return (
		(one?.slug === other?.slug && one?.section === other?.section) ||
		(mail !== '' && mail === otherMail) ||
		isSameName(nameIn(a.sources), nameIn(b.sources))
	);
}

/** What a person is called; empty if nothing says. */
function nameIn(sources: Sources): string {
	const parts = [fieldIn(sources, 'firstName'), fieldIn(sources, 'lastName')];
	return fieldIn(sources, 'name') || parts.filter((part) => part !== '').join(' ');
}

function fieldIn({profiles}: Sources, field: 'name' | 'firstName' | 'lastName' | 'email'): string {
	for (const profile of profiles) {
		const reading = firstReading(profile.keys, profile.placement.locale);
		const value = localized(profileValue(profile, field), reading);
		if (value?.kind === 'scalar') return toLine(value.text);
	}
	return '';
}

/**
 * The chosen file and, of the others, the first of each further language, and those that have other
 * sections than it.
 */
function oneForEachLanguage(chosen: Part, others: readonly Part[]): Map<Origin, Part> {
	const all = [chosen, ...others];
	const isTranslated = all.some((part) => localeOf(part) !== undefined);
	const spoken = new Map<Locale | undefined, Set<string>>();
	const read = new Map<Origin, Part>();
	for (const part of all) {
		const said = ownLocale(part);
		const locale = localeOf(part) ?? (isTranslated ? languageOf(wordsOf(part)) : undefined);
		const known = spoken.get(locale) ?? new Set();
		const sections = sectionsOf(part);
		if (sections.some((section) => known.has(section))) continue;
		spoken.set(locale, new Set([...known, ...sections]));
		read.set(part.origin, said === undefined ? inLocale(part, locale) : part);
	}
	return read;
}

function sectionsOf({sources: {lists, documents}}: Part): string[] {
	return [...lists, ...documents].map(({placement}) => placement.section);
}

/** The language of a file by its path, or by what it says itself. */
function ownLocale({origin, sources}: Part): Locale | undefined {
	const {lists, documents} = sources;
	return [origin, ...lists, ...documents]
		.map(({placement: {locale}}) => locale)
		.find((locale) => locale !== undefined);
}

/** The same, or one in its name which its words are in as well: `resume.fr.cto.json`. */
function localeOf(part: Part): Locale | undefined {
	const own = ownLocale(part);
	const named = own ?? localeInName(nameOf(part.origin));
	if (own !== undefined || named === undefined) return own;
	const words = languageOf(wordsOf(part));
	return words === undefined || named.startsWith(words) ? named : undefined;
}

function inLocale(part: Part, locale: Locale | undefined): Part {
	if (locale === undefined) return part;
	const within = <Each extends Origin>(each: Each): Each => ({
		...each,
		placement: {...each.placement, locale},
	});
	const {documents, profiles, lists, sections} = part.sources;
	return {
		...part,
		sources: {
			...part.sources,
			documents: documents.map(within),
			profiles: profiles.map(within),
			lists: lists.map(within),
			sections: sections.map(within),
		},
	};
}

function wordsOf({sources: {roots, documents}}: Part): string {
	const values = roots.map(({value}) => wordsIn(toJson(value)));
	return [...values, ...documents.map(({body}) => body)].join(' ');
}

function wordsIn(json: Json): string {
	if (typeof json === 'string') return json;
	if (typeof json !== 'object' || json === null) return '';
	return Object.values(json).map(wordsIn).join(' ');
}
