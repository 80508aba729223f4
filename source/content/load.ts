import {loadMessages, type MessagesFor} from '../messages/index.ts';
import type {Output} from '../resume/outputs/output.ts';
import {plainLine} from '../resume/plain-text.ts';
import {anonymized, anonymousProblems, type Person, personOf} from '../resume/privacy/anonymous.ts';
import {profileOn, resumeOn, type Seen} from '../resume/privacy/shown.ts';
import type {GuardedField} from '../resume/privacy/surfaces.ts';
import type {Locale, Problem, Resume} from '../resume/types.ts';
import {resumeFor, type Variant} from '../resume/variant/variant.ts';
import {checkEntries, checkProfiles} from './checks/checks.ts';
import {checkContact} from './checks/contact.ts';
import {checkDesignSections} from './checks/design-sections.ts';
import {accountForFiles} from './checks/file-list.ts';
import {reportUnreadShow} from './checks/unread-show.ts';
import {at, start} from './data/value.ts';
import {defined} from './defined.ts';
import {nameEmoji} from './entries/emoji.ts';
import {chooseLocales, withinLocales} from './entries/locales.ts';
import {markOwners} from './entries/owners.ts';
import {pairTranslations} from './entries/pair-translations.ts';
import {rawEntries} from './entries/raw-entries.ts';
import {withoutRepeatedPapers} from './entries/repeated-papers.ts';
import {resolveEntries} from './entries/resolve-entries.ts';
import {sectionIndexes} from './entries/section-indexes.ts';
import {orderSections} from './entries/section-order.ts';
import {sectionsOf} from './entries/sections.ts';
import {shortenEntry, tellOfMissing, withinEntries} from './entries/shorten/shorten.ts';
import {uniqueEntries} from './entries/unique-entries.ts';
import {FileAccount} from './files/file-account.ts';
import {FolderError, UnknownTarget} from './files/folder-error.ts';
import {unreadResumes} from './files/unread.ts';
import {nearest} from './names/nearest.ts';
import {readOutputs} from './outputs/read-outputs.ts';
import {type Guarded, refuseUnasked} from './privacy/guard.ts';
import {readPrivate} from './privacy/private-files.ts';
import {rulesOf} from './privacy/rules.ts';
import {reporter, slipReporter, uniqueProblems, withinLimit} from './problems.ts';
import {isBibliography} from './readers/bibliography/placed.ts';
import {locate} from './readers/locate.ts';
import {readSources} from './readers/read-sources.ts';
import {withOwnDesign} from './records/design/own-design.ts';
import {networkOf} from './records/fields/networks.ts';
import {profileValue, readProfile} from './records/fields/profile.ts';
import type {ProfileSource, Root, Sources} from './records/record.ts';
import {recordsOf} from './records/records.ts';
import {readTheme} from './records/theme/own-theme.ts';
import {checkMarks, readVariants} from './variants/variants.ts';

export {FolderError} from './files/folder-error.ts';

/** How to load. */
export type LoadOptions = {
	/** The locale of what has none of its own, if the content does not say. @default 'en' */
	defaultLocale?: Locale;
	/** The name of the variant to show; without it, the whole résumé. */
	variant?: string | undefined;
	/** Where it is to be seen. Without it, only what may be seen everywhere is there. */
	surface?: Seen | undefined;
	/** What may go public this once, though nothing in the content says so. */
	allowed?: readonly GuardedField[] | undefined;
	/** Whether nothing in it is to say whose it is. */
	anonymous?: boolean | undefined;
};

/** What of it is to be shown, and where. */
export type View = Omit<LoadOptions, 'defaultLocale'>;

/** All that is in a folder: a résumé, of which each variant is a view, and what its owner wants of it. */
export type Loaded = {
	/** With the profile as one surface may show it, and all entries. */
	whole: Resume;
	/** Who it is about, with what no surface shows. */
	person: Person;
	/** Whether no surface shows another profile. */
	isSameEverywhere: boolean;
	variants: Variant[];
	/** What `export all` writes; undefined where nobody has said so. */
	outputs: Output[] | undefined;
	/** The root of the content. */
	folder: string;
	/** The files that say who it is about. */
	profileFiles: string[];
	problems: Problem[];
	words: MessagesFor;
	/** What the owner has said of what is private. */
	said: Omit<Guarded, 'profiles' | 'problems'>;
};

/**
 * Reads the résumé in `target`: a content folder, the root of a site, or a file of JSON Resume, of
 * its like, or of Markdown. Whatever is wrong with a file becomes a problem, by file and place, and
 * the rest opens. Rejects with a `FolderError` if there is nothing there, or no résumé in it.
 * Where `fates` is given, it hears of each file. Rejects as well when there is no such variant, and when
 * something would go public unasked.
 */
export async function loadResume(
	target: string,
	options: LoadOptions = {},
	fates?: FileAccount,
): Promise<{resume: Resume; problems: Problem[]}> {
	const loaded = await loadAll(target, options, fates);
	const {person, problems} = loaded;
	const resume = resumeOf(loaded, options);
	return {resume, problems: options.anonymous ? anonymousProblems(problems, person) : problems};
}

/**
 * A view of what was loaded for the same surface. Throws an `UnknownTarget` when there is no such variant, and
 * a `FolderError` when something would go public unasked.
 */
export function resumeOf(
	{whole, person, variants, folder, problems, words, said}: Loaded,
	{variant, surface, allowed = [], anonymous}: View = {},
): Resume {
	const chosen = variant === undefined ? undefined : chooseVariant(variant, variants, folder);
	const seen = resumeOn(resumeFor(whole, chosen, new Date().getFullYear()), surface);
	const resume = anonymous ? anonymized(seen, person, (locale) => words(locale).candidate) : seen;
	const profiles = Object.values(resume.profiles);
	refuseUnasked(surface, {
		...{...said, profiles, problems},
		allowed: [...said.allowed, ...allowed],
	});
	return resume;
}

/** The same as `loadResume`, with all variants at once, for one surface. */
export async function loadAll(
	target: string,
	{defaultLocale, surface}: Pick<LoadOptions, 'defaultLocale' | 'surface'> = {},
	fates?: FileAccount,
): Promise<Loaded> {
	const problems: Problem[] = [];
	const account = fates ?? new FileAccount();
	const located = await locate(target, problems, account);
	const {folder, files, locales: known} = located;
	const settings = located.settings.map((own) => ({
		...own,
		report: slipReporter(own.file, problems),
	}));
	const sources = readSources(located, problems, account);
	const isNobodys = settings.length === 0 && isBibliographyAlone(sources);
	if (isNobodys || (isEmpty(sources) && (files.length === 0 || problems.length === 0))) {
		if (fates) accountForFiles(located, {sources, written: [], shown: [], locales: []}, fates);
		throw nothingIn(target, sources);
	}

	const found = chooseLocales(sources, known, defaultLocale);
	const locales = withinLocales(found, sources, problems);
	const [fallback = 'en'] = locales;
	const rules = rulesOf([...settings, ...sources.profiles]);
	const own = readPrivate({folder, sources, problems, account}, locales);
	const people = locales.map((locale) => ({
		locale,
		profile: readProfile(sources.profiles, settings, locale, locales, folder),
		own: own.in(locale),
	}));
	const profiles = Object.fromEntries(
		people.map((each) => [each.locale, profileOn(each.profile, rules.show, each.own, surface)]),
	);
	const named = sources.profiles.map((each) => ({
		names: at(profileValue(each, 'design'), 'sections'),
		report: each.report,
	}));
	const content = {folder, sources, problems, account};
	for (const profile of Object.values(profiles))
		if (profile.design) profile.design = withOwnDesign(profile.design, {...content, named});
	const theme = readTheme(content);
	const words = await loadMessages(locales);
	const written = recordsOf(sources, locales);
	const records = withinEntries(written, problems);
	const all = rawEntries(records, fallback, words);
	for (const each of all) shortenEntry(each, words(each.entry.locale), problems);
	const distinct = withoutRepeatedPapers(all);
	markOwners(distinct, profiles);
	pairTranslations(distinct, locales);
	const raw = uniqueEntries(distinct, problems);
	orderSections(raw, sources.sections);
	const {entries, asked} = resolveEntries(raw, profiles, locales, problems);
	await nameEmoji(entries, Object.values(profiles));
	const indexes = sectionIndexes(sources.sections, files, locales);
	const sections = sectionsOf(entries, indexes, locales);

	if (fates) accountForFiles(located, {sources, written: all, shown: raw, locales}, fates);
	const whole = {locales, profiles, sections, entries, ...defined({theme})};
	if (records.length < written.length) tellOfMissing(whole, words);
	const told = people.flatMap(({profile, own}) => [profile, ...(own ? [own.profile] : [])]);
	const variants = readVariants(content, whole);
	checkMarks(raw, variants, problems);
	const profileFiles = [...new Set(sources.profiles.map(({file}) => plainLine(file)))];
	const targets = variants.map(({name}) => name);
	const outputs = readOutputs(sources.profiles, {locales, targets});
	checkContact(settings, folder, fallback);
	checkContact(own.sources, folder, fallback);
	checkProfiles(sources.profiles, profiles[fallback]?.name, asked, folder, locales, problems);
	checkDesignSections(named, sections);
	const roots = [...sources.roots, ...own.roots];
	reportUnreadShow([...roots, ...settings.map((each) => rootOf(each, problems))]);
	checkEntries(raw, roots, asked, folder, problems);
	return {
		...{whole, variants, outputs, folder, profileFiles, words},
		person: personOf(entries, told, networkOf),
		isSameEverywhere: Object.keys(rules.show).length === 0 && people.every(({own}) => !own),
		said: {
			sources: [...sources.profiles, ...settings],
			shows: [rules.show, own.said],
			allowed: rules.allowed,
		},
		problems: withinLimit(uniqueProblems(problems)),
	};
}

/** The variant of this name. Throws a `FolderError` when there is none. */
export function chooseVariant(name: string, variants: readonly Variant[], folder: string): Variant {
	const names = variants.map((each) => each.name);
	const found = variants.find((each) => each.name === name.toLowerCase());
	if (found) return found;
	const near = nearest(name, names);
	const there =
		near !== undefined
			? `Did you mean ${near}?`
			: names.length > 0
				? `There are ${names.join(', ')}.`
				: 'A target is a file such as “targets/acme.yml” beside the content.';
	throw new UnknownTarget(
		`There is no target “${plainLine(name)}” in “${plainLine(folder)}”. ${there}`,
	);
}

/** What the settings of a site say of the person, as data in which nothing may be passed over. */
function rootOf(source: ProfileSource, problems: Problem[]): Root {
	const value = {kind: 'map', fields: source.fields, mark: start} as const;
	return {...source, report: reporter(source.file, problems), value};
}

function isEmpty({documents, sections, profiles, lists}: Sources): boolean {
	return documents.length + sections.length + profiles.length + lists.length === 0;
}

/** Whether there is but a list of publications, which may well be what somebody has read. */
function isBibliographyAlone({documents, sections, profiles, lists}: Sources): boolean {
	const others = documents.length + sections.length + profiles.length;
	return lists.length > 0 && others === 0 && lists.every(({file}) => isBibliography(file));
}

/** What else a file may be that is a résumé by itself. */
const alone: ReadonlyArray<[ending: RegExp, format: string]> = [
	[/\.xml$/i, 'a Europass CV'],
	[/\.zip$/i, 'a LinkedIn data export'],
];

function nothingIn(target: string, {lists: [bibliography]}: Sources): FolderError {
	const todo = bibliography
		? `“${plainLine(bibliography.file)}” isn’t enough by itself. Write a “profile.yml” with your name there.`
		: 'write a Markdown file there, such as “experience/my-role.md”.';
	const [, format] = [...alone].find(([ending]) => ending.test(target)) ?? [];
	if (format !== undefined)
		return new FolderError(`“${plainLine(target)}” isn’t ${format}: name one, or another file.`);
	const unread = unreadResumes(target);
	return new FolderError(
		/\.(json|ya?ml)$/i.test(target)
			? `“${plainLine(target)}” isn’t a résumé that my-resume can read: name one, or a folder with one in it.`
			: unread.length > 0
				? unread.join('\n')
				: `There is no résumé in “${plainLine(target)}”: ${todo}`,
	);
}
