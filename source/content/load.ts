import {loadMessages} from '../messages/index.ts';
import {plainLine} from '../resume/plain-text.ts';
import type {Locale, Problem, Resume} from '../resume/types.ts';
import {checkEntries, checkProfiles} from './checks/checks.ts';
import {accountForFiles} from './checks/file-list.ts';
import {chooseLocales} from './entries/locales.ts';
import {pairTranslations} from './entries/pair-translations.ts';
import {rawEntries} from './entries/raw-entries.ts';
import {resolveEntries} from './entries/resolve-entries.ts';
import {sectionIndexes} from './entries/section-indexes.ts';
import {orderSections} from './entries/section-order.ts';
import {sectionsOf} from './entries/sections.ts';
import {uniqueEntries} from './entries/unique-entries.ts';
import {FileAccount} from './files/file-account.ts';
import {FolderError} from './files/folder-error.ts';
import {unreadResumes} from './files/unread.ts';
import {tidy} from './problems.ts';
import {locate} from './readers/locate.ts';
import {readSources} from './readers/read-sources.ts';
import {readProfile} from './records/fields/profile.ts';
import type {Sources} from './records/record.ts';
import {recordsOf} from './records/records.ts';

export {FolderError} from './files/folder-error.ts';

/** How to load. */
export type LoadOptions = {
	/** The locale of what has none of its own, if the content does not say. @default 'en' */
	defaultLocale?: Locale;
};

/**
 * Reads the résumé in `target`: a content folder, the root of a site, or a file of JSON Resume, of
 * its like, or of Markdown. Whatever is wrong with a file becomes a problem, by file and place, and
 * the rest opens. Rejects with a `FolderError` if there is nothing there, or no résumé in it.
 * Where `fates` is given, it hears of each file.
 */
export async function loadResume(
	target: string,
	{defaultLocale}: LoadOptions = {},
	fates?: FileAccount,
): Promise<{resume: Resume; problems: Problem[]}> {
	const problems: Problem[] = [];
	const account = fates ?? new FileAccount();
	const located = await locate(target, problems, account);
	const {folder, files, settings, locales: known} = located;
	const sources = readSources(located, problems, account);
	if (isEmpty(sources) && (files.length === 0 || problems.length === 0)) {
		if (fates) accountForFiles(located, {sources, written: [], shown: [], locales: []}, fates);
		throw nothingIn(target);
	}

	const locales = chooseLocales(sources, known, defaultLocale);
	const [fallback = 'en'] = locales;
	const profiles = Object.fromEntries(
		locales.map((locale) => [locale, readProfile(sources.profiles, settings, locale, locales)]),
	);
	const words = await loadMessages(locales);
	const written = rawEntries(recordsOf(sources, locales), fallback, words);
	pairTranslations(written, locales);
	const raw = uniqueEntries(written, problems);
	orderSections(raw, sources.sections);
	const {entries, asked} = resolveEntries(raw, profiles, locales, problems);
	const indexes = sectionIndexes(sources.sections, files, locales);
	const sections = sectionsOf(entries, indexes, locales);

	if (fates) accountForFiles(located, {sources, written, shown: raw, locales}, fates);
	checkProfiles(sources.profiles, profiles[fallback]?.name, asked, folder, locales, problems);
	checkEntries(raw, sources.roots, asked, folder, problems);
	return {resume: {locales, profiles, sections, entries}, problems: tidy(problems)};
}

function isEmpty({documents, sections, profiles, lists}: Sources): boolean {
	return documents.length + sections.length + profiles.length + lists.length === 0;
}

/** What else a file may be that is a résumé by itself. */
const alone: ReadonlyArray<[ending: RegExp, format: string]> = [
	[/\.xml$/i, 'CV of Europass'],
	[/\.zip$/i, 'data export of LinkedIn’s'],
];

function nothingIn(target: string): FolderError {
	const todo = 'write a Markdown file there, such as “experience/my-role.md”.';
	const [, format] = [...alone].find(([ending]) => ending.test(target)) ?? [];
	if (format !== undefined)
		return new FolderError(`“${plainLine(target)}” is no ${format}: name one, or another file.`);
	const unread = unreadResumes(target);
	return new FolderError(
		/\.(json|ya?ml)$/i.test(target)
			? `“${plainLine(target)}” is no résumé of a kind that is read: name one, or a folder with one in it.`
			: unread.length > 0
				? unread.join('\n')
				: `There is no résumé in “${plainLine(target)}”: ${todo}`,
	);
}
