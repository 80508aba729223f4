import {entryId} from '../../../resume/localize.ts';
import type {Entry, Locale, Problem, Resume} from '../../../resume/types.ts';
import {reporter} from '../../problems.ts';
import {differences} from './behind.ts';
import {isOtherEntry} from './other-entry.ts';
import {translatedFile} from './translated-file.ts';
import {languageName} from './wording.ts';

/**
 * What is missing in a locale, and what has fallen behind the default one: a `missing-translation`
 * for each entry and locale, at the text that is there, and a `translation-behind` for each
 * translation whose structure or facts are not those of the text it is of, or a
 * `translation-mismatch` if it likely is of something else. All are warnings.
 *
 * Drafts are work in progress, and not told of. Neither are cards, which stand in their page: a
 * page that is missing is missing once. What a list says is there in every locale that the list
 * serves, and so is only missing if a locale has a list of its own.
 */
export function translationProblems({entries, locales}: Resume): Problem[] {
	const problems: Problem[] = [];
	const byId = new Map<string, Map<Locale, Entry>>();
	for (const entry of entries) {
		if (entry.kind === 'card') continue;
		const id = entryId(entry);
		const versions = byId.get(id) ?? new Map<Locale, Entry>();
		versions.set(entry.locale, entry);
		byId.set(id, versions);
	}
	const [fallback = 'en'] = locales;
	for (const versions of byId.values()) {
		const original = versions.get(fallback) ?? [...versions.values()][0];
		if (!original || original.draft) continue;
		for (const locale of locales) {
			const version = versions.get(locale);
			if (!version) reportMissing(original, locale, problems);
			else if (version !== original && !version.draft) reportBehind(original, version, problems);
		}
	}
	return problems;
}

function reportMissing(original: Entry, locale: Locale, problems: Problem[]): void {
	const {file, line} = original.source;
	const [wanted, own] = [languageName(locale), languageName(original.locale)];
	const message = `“${original.title}” (${entryId(original)}) isn’t translated into ${wanted}, so it’s shown in ${own}.`;
	const path = translatedFile(original, locale);
	reporter(file, problems)(
		'warning',
		'missing-translation',
		{line, column: 1},
		message,
		path && `Write ${path}.`,
		`Entries aren’t translated into ${wanted}, so they’re shown in ${own}.`,
	);
}

function reportBehind(original: Entry, version: Entry, problems: Problem[]): void {
	if (!isPair(original, version)) return;
	if (isOtherEntry(original, version)) {
		reportOther(original, version, problems);
		return;
	}
	const phrases = differences(original, version);
	if (phrases.length === 0) return;
	const {file, line} = version.source;
	const message = `This translation differs from the ${languageName(original.locale)} text: ${phrases.join('; ')}.`;
	const hint =
		file === original.source.file ? undefined : `Compare it with ${original.source.file}.`;
	reporter(file, problems)('warning', 'translation-behind', {line, column: 1}, message, hint);
}

function reportOther(original: Entry, version: Entry, problems: Problem[]): void {
	const {file, line} = version.source;
	const [own, other] = [version, original].map(({title, organization, period}) =>
		[title, organization, period?.written].filter((each) => each !== undefined).join(', '),
	);
	const message = `“${own}” is taken for the translation of “${other}”, but seems to be a different entry.`;
	const hint = `If it is, rename ${original.source.file} or ${file}.`;
	reporter(file, problems)('warning', 'translation-mismatch', {line, column: 1}, message, hint);
}

/** The items of two lists are paired by their place only, and so not for certain. */
function isPair(original: Entry, version: Entry): boolean {
	if (version.kind !== 'item') return true;
	const [a, b] = [original.period?.start, version.period?.start];
	return a?.year === b?.year;
}
