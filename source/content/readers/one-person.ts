import path from 'node:path';
import {plainLine} from '../../resume/plain-text.ts';
import type {Json, Locale} from '../../resume/types.ts';
import {toJson} from '../data/to-json.ts';
import {start} from '../data/value.ts';
import {FolderError} from '../files/folder-error.ts';
import {languageOf} from '../names/language-of.ts';
import {shellWord} from '../names/shell-word.ts';
import {profileValue} from '../records/fields/profile.ts';
import {toLine} from '../records/fields/text.ts';
import {firstReading, localized} from '../records/locales.ts';
import type {Origin, Sources} from '../records/record.ts';

/** A file, and what a reader made of it. */
export type Part = {origin: Origin; sources: Sources};

/** A file that goes by no other name is the one that counts. */
const main = /(?:^|\/)(?:resume|cv)\.[^./]+$/i;

/**
 * Of several whole résumés, those of one person, one for each language: that in `resume.json`, or of
 * whoever all are about. What the others are is told of. Throws a `FolderError` when nothing says
 * which one is meant. `folder` is what their paths begin from, as it was typed.
 */
export function partsOfOnePerson(parts: readonly Part[], folder: string): Part[] {
	const resumes = parts.filter(
		({origin: {placement}, sources}) =>
			placement.role === 'whole' && sources.lists.length > 0 && nameIn(sources) !== '',
	);
	if (resumes.length < 2) return [...parts];
	const chosen = chosenOf(resumes, folder);
	const languages = oneForEachLanguage(resumes.filter((part) => isSame(part, chosen)));
	const read = new Map(languages.map((part) => [part.origin, part]));
	for (const {origin, sources} of resumes) {
		if (read.has(origin)) continue;
		const message = `This is another résumé than “${plainLine(chosen.origin.file)}”, and is not read.`;
		const whose = isSame({origin, sources}, chosen)
			? 'another résumé of the same person'
			: 'another person’s résumé';
		origin.account.files.left(origin.file, whose);
		const hint = `Open it by itself: ${callOf(origin, folder)}`;
		origin.report('warning', 'other-resume', start, message, hint);
	}
	return parts.flatMap((part) => (resumes.includes(part) ? (read.get(part.origin) ?? []) : part));
}

/** What to type to read one file. */
function callOf({file}: Origin, folder: string): string {
	return `-c ${shellWord(path.join(folder, file))}`;
}

function chosenOf(resumes: readonly Part[], folder: string): Part {
	const named = resumes.filter(({origin}) => main.test(origin.file));
	const [first] = named.length > 0 ? named : resumes;
	const all = named.length > 0 ? named : resumes;
	if (first && all.every((part) => isSame(part, first))) return first;
	for (const {origin} of resumes)
		origin.account.files.left(origin.file, 'one of several people’s résumés');
	const calls = resumes.map(({origin}) => callOf(origin, folder));
	throw new FolderError(
		['There are résumés of several people here. Name one:', ...calls].join('\n  '),
	);
}

/** A file that is called the same in another language is of the same person, however they are called. */
function isSame(a: Part, b: Part): boolean {
	return (
		a.origin.placement.slug === b.origin.placement.slug || nameIn(a.sources) === nameIn(b.sources)
	);
}

/** What a person is called, so that two spellings of it are one; empty if nothing says. */
function nameIn({profiles}: Sources): string {
	for (const profile of profiles) {
		const reading = firstReading(profile.keys, profile.placement.locale);
		const name = localized(profileValue(profile, 'name'), reading);
		if (name?.kind === 'scalar') return toLine(name.text).toLowerCase();
	}
	return '';
}

/**
 * The first file of each language, and those that have other sections than it; one that does not say
 * in which language it is is told by its words.
 */
function oneForEachLanguage(resumes: readonly Part[]): Part[] {
	const spoken = new Map<Locale | undefined, Set<string>>();
	const chosen: Part[] = [];
	const ordered = resumes.toSorted(
		(a, b) => Number(main.test(b.origin.file)) - Number(main.test(a.origin.file)),
	);
	const isTranslated = resumes.some((part) => localeOf(part) !== undefined);
	for (const part of ordered) {
		const own = localeOf(part);
		const locale = own ?? (isTranslated ? languageOf(wordsOf(part)) : undefined);
		const known = spoken.get(locale) ?? new Set();
		const sections = part.sources.lists.map(({placement}) => placement.section);
		if (sections.some((section) => known.has(section))) continue;
		spoken.set(locale, new Set([...known, ...sections]));
		chosen.push(own ? part : inLocale(part, locale));
	}
	return chosen;
}

function localeOf({origin, sources}: Part): Locale | undefined {
	const [list] = sources.lists;
	return origin.placement.locale ?? list?.placement.locale;
}

function inLocale(part: Part, locale: Locale | undefined): Part {
	if (locale === undefined) return part;
	const within = <Each extends Origin>(each: Each): Each => ({
		...each,
		placement: {...each.placement, locale},
	});
	const {profiles, lists, sections} = part.sources;
	return {
		...part,
		sources: {
			...part.sources,
			profiles: profiles.map(within),
			lists: lists.map(within),
			sections: sections.map(within),
		},
	};
}

function wordsOf({sources}: Part): string {
	return sources.roots.map(({value}) => wordsIn(toJson(value))).join(' ');
}

function wordsIn(json: Json): string {
	if (typeof json === 'string') return json;
	if (typeof json !== 'object' || json === null) return '';
	return Object.values(json).map(wordsIn).join(' ');
}
