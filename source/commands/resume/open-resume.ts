import {loadMarkdown, loadPackedMarkdown} from '../../markdown/load.ts';
import type {Markdown} from '../../markdown/markdown.ts';
import {loadMessages, type MessagesFor} from '../../messages/index.ts';
import {canonicalLocale, localeFromEnvironment, matchLocale} from '../../resume/locale.ts';
import type {Page} from '../../resume/pages.ts';
import {findPages} from '../../resume/pages.ts';
import type {Locale, Problem, Resume} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';
import {didYouMean} from '../call/nearest.ts';
import type {Options} from '../call/options.ts';
import {quoted} from '../call/quoted.ts';
import {problemLine} from '../check/report.ts';
import type {PackedResume} from './packaged.ts';

/** What it takes to show a résumé: what reads its texts, and the program's own words. */
export type Prepared = {markdown: Markdown; messages: MessagesFor};

/** A résumé that is open, in one of its locales. */
export type Opened = Prepared & {resume: Resume; locale: Locale; mistakes: Problem[]};

/**
 * Reads the résumé that was asked for. `mistakes` are the errors in it, for its owner: none when
 * the content came with the program, as then a visitor is reading.
 */
export async function openResume(options: Options): Promise<Opened> {
	const {resume, problems} = await load(options.content);
	const mistakes = options.content.packaged
		? []
		: problems.filter(({severity}) => severity === 'error');
	if (resume.entries.every(({draft}) => draft)) {
		const [mistake] = mistakes;
		const reason = mistake
			? problemLine(mistake)
			: resume.entries.length > 0
				? 'every entry there is a draft.'
				: 'no entry is written there yet.';
		throw new CallError(`There is nothing to read in ${quoted(options.content.folder)}: ${reason}`);
	}
	const locale = chooseLocale(options.locale, resume);
	return {resume, locale, mistakes, ...(await prepare(resume, [locale]))};
}

/** Loads what it takes to show a résumé in some of its locales. */
export async function prepare(
	resume: Resume | PackedResume,
	locales: readonly Locale[],
): Promise<Prepared> {
	const links = linkTexts(resume);
	const [markdown, messages] = await Promise.all([
		'parsedText' in resume
			? loadPackedMarkdown(resume.parsedText, links)
			: loadMarkdown(
					resume.entries.map(({body}) => body),
					links,
				),
		loadMessages(locales),
	]);
	return {markdown, messages};
}

/** What is written on the links beside the texts, and their addresses: either may be in codes. */
export function linkTexts({entries, profiles}: Resume): string[] {
	return [...entries, ...Object.values(profiles)].flatMap(({links}) =>
		links.flatMap(({label, url}) => [label, url]),
	);
}

/** What reads files is loaded only when there are any: a compiled résumé is here already. */
async function load({
	folder,
	resume,
}: Options['content']): Promise<{resume: Resume | PackedResume; problems: Problem[]}> {
	if (resume) return {resume, problems: []};
	return (await import('../../content/load.ts')).loadResume(folder);
}

/** Tells an owner of the mistakes, on stderr. */
export function tell(mistakes: readonly Problem[]): void {
	for (const mistake of mistakes) process.stderr.write(`${problemLine(mistake)}\n`);
}

/** The locale asked for, by flag or by environment. Only a flag can be wrong. */
export function chooseLocale(flag: string | undefined, {locales}: Resume): Locale {
	const [first = 'en'] = locales;
	if (flag === undefined) {
		const wanted = localeFromEnvironment(process.env);
		return (wanted && matchLocale(wanted, locales)) ?? first;
	}
	const tag = canonicalLocale(flag);
	const found = tag && matchLocale(tag, locales);
	if (found) return found;
	throw new CallError(
		`This résumé is not written in ${quoted(flag)}, but in ${list(locales)}.${didYouMean(flag, locales)}`,
	);
}

/**
 * The one page that somebody means by `name`, which may be a slip of the name of a `command`. Throws
 * a `CallError` when there is none, or several.
 */
export function choosePage(pages: readonly Page[], name: string, command?: string): Page {
	const [found, ...others] = findPages(pages, name);
	if (!found) {
		const slugs = pages.flatMap(({entries}) => entries.map(({slug}) => slug));
		const ids = pages.map(({id}) => id);
		const near =
			didYouMean(name, name.includes('/') ? ids : [...slugs, ...ids]) ||
			(command && ` Did you mean my-resume ${command}?`);
		throw new CallError(`There is no entry ${quoted(name)}.${near || ' See --list.'}`);
	}
	if (others.length > 0)
		throw new CallError(
			`${quoted(name)} may be ${list([found, ...others].map(({id}) => id))}. Which one?`,
		);
	return found;
}

function list(items: readonly string[]): string {
	return new Intl.ListFormat('en', {type: 'conjunction'}).format(items);
}
