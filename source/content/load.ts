import {plainLine} from '../resume/plain-text.ts';
import type {Locale, Problem, Profile, Resume} from '../resume/types.ts';
import {checkBodyLinks} from './checks/body-links.ts';
import {checkContentFormat} from './checks/content-format.ts';
import {reportDuplicateOrders} from './checks/duplicate-orders.ts';
import {checkTemplateTags} from './checks/template-tags.ts';
import {reportProfileKeys, reportUnknownKeys} from './checks/unknown-keys.ts';
import type {DataFile} from './data/data-file.ts';
import {start} from './data/value.ts';
import {chooseLocales} from './entries/locales.ts';
import {pairTranslations} from './entries/pair-translations.ts';
import {readProfile} from './entries/profile.ts';
import {rawEntries} from './entries/raw-entries.ts';
import {resolveEntries} from './entries/resolve-entries.ts';
import {sectionIndexes} from './entries/section-indexes.ts';
import {sectionsOf} from './entries/sections.ts';
import {uniqueEntries} from './entries/unique-entries.ts';
import {FolderError} from './files/folder-error.ts';
import {locate} from './files/locate.ts';
import {tidy} from './problems.ts';
import {foldSuffixes} from './readers/suffixed-keys.ts';
import {type Taken, takeIn} from './readers/take-in.ts';

export {FolderError} from './files/folder-error.ts';

/** How to load. */
export type LoadOptions = {
	/** The locale of what has none of its own, if the content does not say. @default 'en' */
	defaultLocale?: Locale;
};

/**
 * Reads the résumé in `target`: a content folder, the root of a site, or a file of JSON Resume.
 * Whatever is wrong with a file becomes a problem, by file and place, and the rest opens. Rejects
 * with a `FolderError` if there is nothing there, or no résumé in it.
 */
export async function loadResume(
	target: string,
	{defaultLocale}: LoadOptions = {},
): Promise<{resume: Resume; problems: Problem[]}> {
	const problems: Problem[] = [];
	const {folder, files, settings, locales: known} = await locate(target, problems);
	const taken = takeIn(files, problems);
	if (isEmpty(taken) && (files.length === 0 || problems.length === 0)) throw nothingIn(target);

	const locales = chooseLocales({...taken, known}, defaultLocale);
	const [fallback = 'en'] = locales;
	foldSuffixes(taken, locales);
	checkContentFormat(taken.profiles);
	const profiles = profilesOf(taken.profiles, settings, locales);
	const written = rawEntries(taken, locales);
	pairTranslations(written, locales);
	const raw = uniqueEntries(written, problems);
	reportDuplicateOrders(raw, problems);
	for (const each of raw) {
		checkBodyLinks(each, folder, problems);
		checkTemplateTags(each, problems);
	}
	const {entries, asked} = resolveEntries(raw, profiles, fallback, problems);
	reportUnknownKeys(asked, problems);
	reportProfileKeys(taken.profiles, asked, problems);
	const indexes = sectionIndexes(taken.documents, files, fallback);
	const sections = sectionsOf(entries, indexes, locales);
	return {resume: {locales, profiles, sections, entries}, problems: tidy(problems)};
}

function isEmpty({documents, profiles, lists}: Taken): boolean {
	return documents.length + profiles.length + lists.length === 0;
}

function nothingIn(target: string): FolderError {
	const todo = 'write a Markdown file there, such as “experience/my-role.md”.';
	return new FolderError(
		/\.(json|ya?ml)$/i.test(target)
			? `“${plainLine(target)}” is no JSON Resume: name one, or a folder with a résumé in it.`
			: `There is no résumé in “${plainLine(target)}”: ${todo}`,
	);
}

/** What the profile files say, then what the site's settings do. */
function profilesOf(
	files: readonly DataFile[],
	settings: readonly DataFile[],
	locales: readonly Locale[],
): Record<Locale, Profile> {
	const [fallback = 'en'] = locales;
	const profiles = Object.fromEntries(
		locales.map((locale) => [locale, readProfile(files, settings, {locale, fallback})]),
	);
	if (profiles[fallback]?.name === '') {
		const hint = 'Add `name: …` to it.';
		files[0]?.report('warning', 'missing-name', start, 'The profile has no name.', hint);
	}
	return profiles;
}
