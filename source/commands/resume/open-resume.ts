import {loadMarkdown, loadPackedMarkdown} from '../../markdown/load.ts';
import type {Markdown} from '../../markdown/markdown.ts';
import {loadMessages, type MessagesFor} from '../../messages/index.ts';
import {canonicalLocale, localeFromEnvironment, matchLocale} from '../../resume/locale.ts';
import type {Page} from '../../resume/pages.ts';
import {findPages} from '../../resume/pages.ts';
import {plainLine} from '../../resume/plain-text.ts';
import {limits} from '../../resume/problems/limits.ts';
import type {Locale, Problem, Resume} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';
import {didYouMean} from '../call/did-you-mean.ts';
import {allOf} from '../call/lists.ts';
import {quoted} from '../call/quoted.ts';
import {problemLine} from '../check/report.ts';
import {type PackedResume, readSource, type Source} from './source.ts';

/** What it takes to show a résumé: what reads its texts, and the program's own words. */
export type Prepared = {markdown: Markdown; messages: MessagesFor};

/**
 * A résumé that was found, in one of its locales: the errors in it, and what its owner is told of at the
 * end, which are these and other résumés that lie beside it.
 */
export type Found = {
	resume: Resume | PackedResume;
	locale: Locale;
	errors: Problem[];
	told: Problem[];
};

/** Finds a résumé, as `findResume` does, and loads what it takes to show it. */
export async function openResume(
	source: Source,
	flag: string | undefined,
): Promise<Found & Prepared> {
	const found = await findResume(source, flag);
	return {...found, ...(await prepare(found.resume, [found.locale]))};
}

/**
 * Reads a résumé, and chooses the locale that a flag or the environment asks for. Throws a `CallError`
 * when there is nothing to show.
 */
export async function findResume(source: Source, flag: string | undefined): Promise<Found> {
	const {resume, problems} = await readSource(source);
	const {errors, told} = toldOf(problems);
	const where = source.kind === 'package' ? '' : ` in ${quoted(source.target)}`;
	refuseEmpty(resume, errors, where, source.kind === 'files' ? source.variant : undefined);
	return {resume, locale: chooseLocale(flag, resume), errors, told};
}

/** Of the problems of a résumé, the errors, and what its owner is told of at the end. */
export function toldOf(problems: readonly Problem[]): Pick<Found, 'errors' | 'told'> {
	const errors = problems.filter(({severity}) => severity === 'error');
	const others = problems.filter(({code}) => code === 'other-resume');
	return {errors, told: [...errors, ...others]};
}

const targetFile = (variant: string) => `targets/${variant.toLowerCase()}.yml`;

/** Why a résumé, or a variant of it, has nothing to show: the end of a sentence. */
export function whyEmpty({entries}: Resume, variant: string | undefined): string {
	if (entries.length > 0) return 'every entry is a draft';
	return variant === undefined
		? 'there are no entries yet, or show keeps all of them back'
		: `${plainLine(targetFile(variant))} leaves out every entry`;
}

/** Throws a `CallError` where a résumé, or a variant of it, has nothing to show; `where` goes on a sentence. */
export function refuseEmpty(
	resume: Resume,
	errors: readonly Problem[],
	where: string,
	variant?: string,
): void {
	if (!resume.entries.every(({draft}) => draft)) return;
	const target = variant === undefined ? undefined : targetFile(variant);
	const error = target === undefined ? errors[0] : errors.find(({file}) => file === target);
	const isLeftOut = target !== undefined && resume.entries.length === 0;
	const todo = isLeftOut ? ' Look at its include, exclude, last and sections.' : '';
	const reason = error
		? [problemLine(error), ...(target !== undefined && error.hint ? [error.hint] : [])].join(' ')
		: `${whyEmpty(resume, variant)}.${todo}`;
	const whose = variant === undefined ? where : ` for ${quoted(variant)}`;
	throw new CallError(`There is nothing to read${whose}: ${reason}`);
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

/** Writes what is wrong with the content to stderr, for its owner; of a notice also what to do. */
export function reportErrors(problems: readonly Problem[]): void {
	for (const problem of problems.slice(0, limits.reported)) {
		const {severity, hint} = problem;
		const todo = severity === 'warning' && hint !== undefined ? ` ${hint}` : '';
		process.stderr.write(`${problemLine(problem)}${todo}\n`);
	}
	const more = problems.length - limits.reported;
	if (more > 0) process.stderr.write(`${more} more: see my-resume check --json.\n`);
}

/** The locale that a flag or the environment asks for. Throws a `CallError` if the flag is wrong. */
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
		`This résumé isn’t available in ${quoted(flag)}, only in ${allOf(locales)}.${didYouMean(flag, locales)}`,
	);
}

/**
 * The one page that `name` means. Throws a `CallError` when there is none, or several; `command` is
 * the one that `name` may be a slip of.
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
	if (others.length > 0) {
		const ids = [found, ...others].map(({id}) => id);
		const more = ids.length > 7 ? [`${ids.length - 6} more`] : [];
		throw new CallError(
			`${quoted(name)} matches ${allOf([...ids.slice(0, more.length > 0 ? 6 : 7), ...more])}. Which one?`,
		);
	}
	return found;
}
