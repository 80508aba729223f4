import type {Locale, Resume} from '../../resume/types.ts';
import type {Edition, ResumeDocument} from '../document.ts';
import {pageEdition} from '../html/page.ts';
import {siteFiles} from '../names/documents.ts';
import {folderOf, type Site} from './addresses.ts';
import {headersText, llmsText, missingPage, robotsText, sitemapText} from './beside.ts';
import {sitePage} from './page.ts';

/** Files by their path from the root of a site. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * The pages of a site, one in each language of its editions, and all else that is beside them. `documents` are
 * made already, by the names that they have in a folder; `extra` is whatever else there is, by its path. The
 * first edition is that of the first page.
 */
export function sitePages(
	resume: Resume,
	editions: readonly [Edition, ...Edition[]],
	site: Site,
	documents: ReadonlyMap<Locale, Files>,
	extra: Files,
): {files: Map<string, string | Uint8Array>; shown: ResumeDocument[]} {
	const files = new Map<string, string | Uint8Array>(extra);
	for (const locale of site.locales)
		for (const [name, bytes] of documents.get(locale) ?? [])
			files.set(folderOf(site, locale) + name, bytes);
	const pages = editions.map((edition) => pageEdition(resume, edition));
	const pageFiles = site.locales.map((locale) => folderOf(site, locale) + siteFiles.html);
	const beside = new Set([...files.keys(), ...pageFiles]);
	for (const [index, edition] of editions.entries()) {
		const [page, file] = [pages[index], pageFiles[index]];
		if (page && file !== undefined) files.set(file, sitePage(page, edition, site, beside));
	}
	return {files, shown: pages.map(({document}) => document)};
}

/** A site that any host of files takes: its pages, as `sitePages` makes them, and what is there once. */
export function siteOf({files: pages, shown}: ReturnType<typeof sitePages>, site: Site): Files {
	const files = new Map(pages);
	const [first] = shown;
	if (!first) throw new Error('A site needs at least one edition.');
	files.set('404.html', missingPage(site, first));
	files.set('llms.txt', llmsText(site, shown, new Set(pages.keys())));
	files.set('robots.txt', robotsText(site));
	const map = sitemapText(site);
	if (map !== undefined) files.set('sitemap.xml', map);
	files.set('_headers', headersText(new Set(files.keys())));
	// Without it, GitHub looks for a site to build.
	files.set('.nojekyll', '');
	return files;
}
