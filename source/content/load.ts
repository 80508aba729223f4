import {plainLine} from '../resume/plain-text.ts';
import type {Entry, Locale, Problem, Profile, Resume} from '../resume/types.ts';
import {documentAliases, findValue} from './aliases.ts';
import {cardEntries} from './card-entries.ts';
import type {DataFile} from './data-file.ts';
import {defined} from './defined.ts';
import {documentEntry} from './document-entry.ts';
import type {RawEntry} from './entry.ts';
import {readLine, readNumber} from './fields.ts';
import {findFiles} from './find.ts';
import {FolderError} from './folder-error.ts';
import {listEntries} from './list-entries.ts';
import {chooseLocales} from './locales.ts';
import {firstOf, frontMatterLookup, profileLookup} from './params.ts';
import {reporter, tidy} from './problems.ts';
import {readProfile} from './profile.ts';
import {resolveBody} from './resolve-body.ts';
import {type SectionIndex, sectionsOf} from './sections.ts';
import {type DocumentFile, type Taken, takeIn} from './take-in.ts';
import {uniqueEntries} from './unique-entries.ts';
import {start} from './written.ts';

export {FolderError} from './folder-error.ts';

/** How to load. */
export type LoadOptions = {
	/** The locale of what has none of its own, if the profile does not say. @default 'en' */
	defaultLocale?: Locale;
};

/**
 * Reads the résumé in `folder`. Whatever is wrong with a file becomes a problem, by file and place,
 * and the rest opens. Rejects with a `FolderError` if there is no such folder or nothing in it.
 */
export async function loadResume(
	folder: string,
	{defaultLocale}: LoadOptions = {},
): Promise<{resume: Resume; problems: Problem[]}> {
	const {found, problems} = await findFiles(folder);
	const taken = await takeIn(found, problems);
	if (!taken) {
		const todo = 'write a Markdown file there, such as “experience/my-role.md”.';
		throw new FolderError(`There is no résumé in “${plainLine(folder)}”: ${todo}`);
	}
	const locales = localesOf(taken, defaultLocale);
	const [fallback = 'en'] = locales;
	const profiles = profilesOf(taken.profiles, locales, fallback);
	const raw = uniqueEntries(rawEntries(taken, locales, fallback), problems);
	const entries = resolveEntries(raw, profiles, fallback, problems);
	const sections = sectionsOf(entries, indexesOf(taken.documents, fallback), locales);
	return {resume: {locales, profiles, sections, entries}, problems: tidy(problems)};
}

function localesOf({documents, profiles, lists}: Taken, wanted: Locale | undefined): Locale[] {
	const weighed = documents
		.filter(({place}) => place.role !== 'section')
		.map(({place, document}) => ({...place, length: document.body.length}));
	return chooseLocales(profiles, lists, weighed, wanted);
}

function profilesOf(
	files: readonly DataFile[],
	locales: readonly Locale[],
	fallback: Locale,
): Record<Locale, Profile> {
	const profiles = Object.fromEntries(
		locales.map((locale) => [locale, readProfile(files, {locale, fallback})]),
	);
	if (profiles[fallback]?.name === '') {
		const hint = 'Add `name: …` to it.';
		files[0]?.report('warning', 'missing-name', start, 'The profile has no name.', hint);
	}
	return profiles;
}

/** The entries of all Markdown files, then those of all lists. */
function rawEntries({documents, lists}: Taken, locales: readonly Locale[], fallback: Locale) {
	const written = documents.flatMap(({file, place, document, report}): RawEntry[] => {
		if (place.role === 'section') return [];
		const locale = place.locale ?? fallback;
		const reading = {locale, fallback, report};
		return [documentEntry(file, place, document, locale, reading)];
	});
	const sections = [...new Set(lists.map(({place}) => place.section))];
	const listed = sections.flatMap((section) =>
		listEntries(
			lists.filter(({place}) => place.section === section),
			locales,
			fallback,
		),
	);
	return [...written, ...listed];
}

/** The entries with their shortcodes resolved, and those that are in their pages as cards. */
function resolveEntries(
	raw: readonly RawEntry[],
	profiles: Record<Locale, Profile>,
	fallback: Locale,
	problems: Problem[],
): Entry[] {
	const lookups = new Map(
		Object.entries(profiles).map(([locale, profile]) => [locale, profileLookup(profile)] as const),
	);
	const pages = raw.map(({entry, front, place}) => {
		const own = frontMatterLookup(front, {locale: entry.locale, fallback});
		const lookup = firstOf([own, lookups.get(entry.locale)]);
		const report = reporter(entry.source.file, problems);
		const {body, cards} = resolveBody(entry.body, {lookup, report, place});
		return {entry: {...entry, body}, cards, place};
	});
	const cards = cardEntries(pages, fallback);
	return uniqueEntries([...pages, ...cards], problems).map(({entry}) => entry);
}

function indexesOf(documents: readonly DocumentFile[], fallback: Locale): SectionIndex[] {
	return documents.flatMap(({place, document: {front}, report}) => {
		if (place.role !== 'section') return [];
		const locale = place.locale ?? fallback;
		const reading = {locale, fallback, report};
		const title = readLine(findValue(front, 'title', documentAliases), 'title', reading);
		const order = readNumber(findValue(front, 'order', documentAliases), 'order', reading);
		return [{section: place.section, locale, ...defined({title, order})}];
	});
}
