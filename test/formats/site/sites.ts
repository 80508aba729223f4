import path from 'node:path';
import {loadResume} from '../../../source/content/load.ts';
import {type Files, siteOf, sitePages} from '../../../source/formats/site/site.ts';
import {completeMarkdown} from '../../../source/markdown/complete.ts';
import type {Locale, Resume} from '../../../source/resume/types.ts';
import {messagesFor} from '../../messages/every-language.ts';

export const {resume: sample} = await loadResume(
	path.resolve(import.meta.dirname, '../../../content'),
);

/** A site of a résumé, in which nothing is in its documents; the languages in this order. */
export function siteFor(
	resume: Resume,
	{
		url,
		locales = resume.locales,
		extra = new Map(),
	}: {
		url?: string;
		locales?: readonly Locale[];
		extra?: Files;
	} = {},
): Map<string, string> {
	const [first, ...others] = locales.map((locale) => ({
		...{locale, messages: messagesFor(locale), markdown: completeMarkdown},
		now: new Date(2026, 10, 21),
	}));
	if (!first) throw new Error('There is no language.');
	const names = ['cv.pdf', 'cv.docx', 'resume.json', 'index.md', 'index.txt', 'index.ansi'];
	const beside = new Map([...names, 'cv.vcf', 'card.png'].map((name) => [name, name]));
	const documents = new Map(locales.map((locale) => [locale, beside]));
	const site = {locales, url};
	const files = siteOf(sitePages(resume, [first, ...others], site, documents, extra), site);
	return new Map([...files].map(([name, bytes]) => [name, String(bytes)]));
}

/** The pages among files, by their paths. */
export function pagesIn(files: ReadonlyMap<string, string>): Array<[name: string, page: string]> {
	return [...files].filter(([name]) => name.endsWith('index.html'));
}
