import {plainLine} from '../resume/plain-text.ts';
import type {Locale, Problem, Profile, Resume} from '../resume/types.ts';
import {checkBodyLinks} from './body-links.ts';
import {checkContentFormat} from './content-format.ts';
import type {DataFile} from './data-file.ts';
import {reportDuplicateOrders} from './duplicate-orders.ts';
import {FolderError} from './folder-error.ts';
import {chooseLocales} from './locales.ts';
import {locate} from './locate.ts';
import {pairTranslations} from './pair-translations.ts';
import {tidy} from './problems.ts';
import {readProfile} from './profile.ts';
import {rawEntries} from './raw-entries.ts';
import {resolveEntries} from './resolve-entries.ts';
import {sectionIndexes} from './section-indexes.ts';
import {sectionsOf} from './sections.ts';
import {foldSuffixes} from './suffixed-keys.ts';
import {type Taken, takeIn} from './take-in.ts';
import {checkTemplateTags} from './template-tags.ts';
import {uniqueEntries} from './unique-entries.ts';
import {reportProfileKeys, reportUnknownKeys} from './unknown-keys.ts';
import {start} from './written.ts';

export {FolderError} from './folder-error.ts';

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
