import {siteWordsFor} from '../../messages/site.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Locale} from '../../resume/types.ts';
import type {ResumeDocument} from '../document.ts';
import {html, Markup} from '../html/markup.ts';
import {plainStyle} from '../html/plain-style.ts';
import {descriptionOf} from '../html/shell.ts';
import {directionOf, ownName} from '../language.ts';
import {type DocumentFormat, kinds, siteFiles} from '../names/documents.ts';
import {addressOf, folderOf, type Site} from './addresses.ts';
import type {Beside} from './page.ts';

/** The résumé as a terminal shows it, for curl. */
export const ansiFile = 'index.ansi';

/** What search engines may read: all of it. */
export function robotsText(site: Site): string {
	const map = addressOf(site, 'sitemap.xml');
	return `User-agent: *\nAllow: /\n${map === undefined ? '' : `Sitemap: ${map}\n`}`;
}

/** The pages, each with its languages (sitemaps.org); nothing where nobody has said where the site is. */
export function sitemapText(site: Site): string | undefined {
	if (site.url === undefined) return undefined;
	const pages = site.locales.map((locale) => ({
		locale,
		address: addressOf(site, folderOf(site, locale) + siteFiles.html) ?? '',
	}));
	const alternates =
		pages.length > 1 &&
		pages.map(
			({locale, address}) =>
				html`<xhtml:link rel="alternate" hreflang="${locale}" href="${address}"/>\n`,
		);
	return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map(({address}) => html`<url>\n<loc>${address}</loc>\n${alternates}</url>\n`)}</urlset>
`.source;
}

/** What there is to read for programs that read text, in Markdown (llmstxt.org). */
export function llmsText(
	site: Site,
	documents: ReadonlyArray<ResumeDocument>,
	beside: Beside,
): string {
	const [first] = documents;
	if (!first) return '';
	const names: ReadonlyArray<readonly [DocumentFormat, string]> = [
		['markdown', 'Markdown'],
		['text', 'plain text'],
		['json', 'JSON Resume'],
		['pdf', 'PDF'],
		['docx', 'Word'],
		['vcard', 'vCard'],
		['html', 'web page'],
	];
	const line = (text: string) => plainLine(text).replace(/([\\`*_[\]<>])/g, '\\$1');
	const linksIn = (locale: Locale) =>
		names.flatMap(([format, name]) => {
			const file = folderOf(site, locale) + siteFiles[format];
			return beside.has(file) ? [`- [${name}](${addressOf(site, file) ?? file})`] : [];
		});
	return [
		`# ${line(first.name || siteFiles.html)}`,
		`> ${line(descriptionOf(first))}`,
		...documents.map(({locale}) => `## ${line(ownName(locale))}\n\n${linksIn(locale).join('\n')}`),
		'',
	].join('\n\n');
}

/**
 * What hosts such as Netlify and Cloudflare send with the files: what they are, that they may be kept and
 * are asked for again, and what the pages themselves can't say of who may frame them.
 */
export function headersText(beside: Beside): string {
	const typeOf = (file: string): string | undefined => {
		if (file.endsWith('.ansi')) return kinds.text.type;
		const format = (['markdown', 'vcard', 'text'] as const).find((each) =>
			`/${file}`.endsWith(`/${siteFiles[each]}`),
		);
		return format && kinds[format].type;
	};
	const rules = [...beside].flatMap((file) => {
		const type = typeOf(file);
		return type === undefined ? [] : [`/${file}\n  Content-Type: ${type}\n`];
	});
	return `/*
  Cache-Control: no-cache
  Content-Security-Policy: frame-ancestors 'none'
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
${rules.sort().join('')}`;
}

/** What stands where there is no page, whatever address that has: it leads to each language's own. */
export function missingPage(site: Site, {locale, name}: ResumeDocument): string {
	const root = site.url === undefined ? '/' : new URL(site.url).pathname;
	return html`<!DOCTYPE html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>404 · ${name}</title>
<style>${new Markup(plainStyle)}</style>
</head>
<body>
<main>
<h1>404</h1>
${site.locales.map((each) => html`<p lang="${each}" dir="${directionOf(each)}">${siteWordsFor(each).missing} <a href="${root}${folderOf(site, each)}" hreflang="${each}">${name || ownName(each)}</a></p>\n`)}</main>
</body>
</html>
`.source;
}
