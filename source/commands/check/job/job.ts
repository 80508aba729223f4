import {languageName} from '../../../content/checks/translations/wording.ts';
import {defined} from '../../../content/defined.ts';
import {chooseVariant, loadAll} from '../../../content/load.ts';
import {languageOf} from '../../../content/names/language-of.ts';
import {compareTerms} from '../../../resume/job/compare.ts';
import {finder} from '../../../resume/job/concepts.ts';
import {evidenceIn, resumeSentences} from '../../../resume/job/evidence.ts';
import {isSameLanguage} from '../../../resume/job/language.ts';
import {postingOf} from '../../../resume/job/posting.ts';
import {termsOf} from '../../../resume/job/terms.ts';
import {matchLocale} from '../../../resume/locale.ts';
import {localize} from '../../../resume/localize.ts';
import {plainLine} from '../../../resume/plain-text.ts';
import type {Locale, Resume} from '../../../resume/types.ts';
import {resumeFor} from '../../../resume/variant/variant.ts';
import {exitStatus} from '../../call/exit-status.ts';
import {type Options, printWidth} from '../../call/flags.ts';
import {chooseLocale} from '../../resume/open-resume.ts';
import type {OwnFiles} from '../../resume/source.ts';
import {colorLevel} from '../../terminal/terminal.ts';
import {loadLanguage} from './load-language.ts';
import {readPosting} from './read-posting.ts';
import {jobTerms} from './record.ts';
import {jobReport} from './report.ts';

/**
 * Says on stdout which terms of the posting in `file` the résumé shows, and where; which only its source has;
 * and which it lacks. Throws a `CallError` when there is no posting to read.
 */
export async function checkJob(
	file: string,
	options: Options,
	find: () => Promise<OwnFiles>,
): Promise<number> {
	const posting = await readPosting(file);
	const {target, variant: name} = await find();
	const {whole, variants, folder, profileFiles} = await loadAll(target);
	const variant = name === undefined ? undefined : chooseVariant(name, variants, folder);
	const year = new Date().getFullYear();
	const source = resumeFor(whole, undefined, year);
	const shown = resumeFor(whole, variant, year);

	const written = languageOf(posting.lines.map(({text}) => text).join('\n'));
	const locale = localeFor(options.locale, written, source);
	const language = await loadLanguage(written ?? locale);
	const skills = skillsOf(source);
	const matches = finder(skills, language, source.locales);
	const asked = termsOf(postingOf(posting.lines, language), matches, language);
	const evidence = async (resume: Resume, own: Locale) => {
		const isForeign = !isSameLanguage(own, language.locale);
		const theirs = isForeign ? await loadLanguage(own) : language;
		const find = isForeign ? finder(skills, theirs, source.locales) : matches;
		return evidenceIn(resumeSentences(localize(resume, own), theirs), find, isForeign);
	};
	const all = withDrafts(source);
	const others = source.locales.filter((each) => each !== locale);
	const elsewhere = await Promise.all([locale, ...others].map((each) => evidence(all, each)));
	const found = compareTerms(asked, await evidence(shown, locale), elsewhere);
	const terms = await jobTerms(
		found,
		{target, profileFiles, language},
		{whole, locale, variant, year},
	);
	const note = noteOn(written, locale);
	const lines = options.json
		? [
				JSON.stringify(
					{
						posting: plainLine(posting.name),
						language: language.locale,
						locale,
						...defined({variant: name, note}),
						terms,
					},
					undefined,
					2,
				),
			]
		: jobReport(
				{posting: plainLine(posting.name), note, terms},
				{width: printWidth(options), isColored: colorLevel(options.color, process.stdout) > 0},
			);
	process.stdout.write(`${lines.join('\n')}\n`);
	return exitStatus.done;
}

/** The locale that the call names, or else that of the posting; where there is none, the usual one. */
function localeFor(flag: string | undefined, written: Locale | undefined, resume: Resume): Locale {
	const same = flag === undefined && written ? matchLocale(written, resume.locales) : undefined;
	return same ?? chooseLocale(flag, resume);
}

function withDrafts(resume: Resume): Resume {
	return {...resume, entries: resume.entries.map((entry) => ({...entry, draft: false}))};
}

function noteOn(written: Locale | undefined, locale: Locale): string | undefined {
	if (written === undefined || matchLocale(written, [locale])) return undefined;
	const [own, other] = [languageName(written), languageName(locale)];
	return `The posting is in ${own}, and this is the ${other} text: names match, and most other words don’t.`;
}

/** What a résumé itself calls something to know: tags, and the titles of what is listed. */
function skillsOf({entries}: Resume): string[] {
	const names = entries.flatMap(({kind, section, title, tags}) =>
		kind === 'item' && listed.has(section) ? [title, ...tags] : tags,
	);
	return [...new Set(names)];
}

const listed = new Set(['skills', 'languages', 'certifications', 'interests']);
