import {siteWordsFor} from '../../messages/site.ts';
import type {Locale} from '../../resume/types.ts';
import type {Edition} from '../document.ts';
import {editionMarkup, languagesMarkup, type PageEdition} from '../html/edition.ts';
import {html, type Value} from '../html/markup.ts';
import {placeId} from '../html/place-id.ts';
import {pageAbout} from '../html/shell.ts';
import {type DocumentFormat, kinds, siteFiles} from '../names/documents.ts';
import {addressOf, folderOf, type Site, wayTo} from './addresses.ts';
import {cardFile, cardSize} from './card/content.ts';
import {siteScript} from './script.ts';

/** What stands beside the pages, by its path from the root. */
export type Beside = ReadonlySet<string>;

/** The documents that a page links to, in this order, and what they are called. */
const linked: ReadonlyArray<readonly [DocumentFormat, string]> = [
	['pdf', 'PDF'],
	['docx', 'Word'],
	['text', ''],
	['markdown', 'Markdown'],
	['json', 'JSON Resume'],
	['vcard', 'vCard'],
];

/** Where the viewer is. */
export const viewerFile = 'terminal/index.html';

function documentsMarkup(site: Site, {locale}: Edition, beside: Beside): Value {
	const {download, text, terminal} = siteWordsFor(locale);
	const links = linked.flatMap(([format, name]) => {
		const file = folderOf(site, locale) + siteFiles[format];
		if (!beside.has(file)) return [];
		const type = kinds[format].type.replace(/;.*/, '');
		return html`<li><a href="${wayTo(site, locale, file)}" type="${type}">${name || text}</a></li>\n`;
	});
	const viewer =
		beside.has(viewerFile) &&
		html`<p class="terminal"><a href="${wayTo(site, locale, viewerFile)}#${locale}">${terminal}</a></p>\n`;
	return html`<nav class="documents" aria-label="${download}">
<ul>${links}</ul>
${viewer}</nav>\n`;
}

/** What tells search engines, and programs that show links, about the page. */
function headMarkup(site: Site, locale: Locale, name: string, beside: Beside): Value {
	const pageOf = (each: Locale) => `${folderOf(site, each)}${siteFiles.html}`;
	const address = addressOf(site, pageOf(locale));
	const card = folderOf(site, locale) + cardFile;
	const others = site.locales.length > 1 && address !== undefined;
	return [
		site.isHidden && html`<meta name="robots" content="noindex, nofollow">\n`,
		address !== undefined && html`<link rel="canonical" href="${address}">\n`,
		address !== undefined && html`<meta property="og:url" content="${address}">\n`,
		others &&
			site.locales.map(
				(each) =>
					html`<link rel="alternate" hreflang="${each}" href="${addressOf(site, pageOf(each)) ?? ''}">\n`,
			),
		others &&
			html`<link rel="alternate" hreflang="x-default" href="${addressOf(site, siteFiles.html) ?? ''}">\n`,
		html`<meta property="og:site_name" content="${name}">\n`,
		beside.has(card) && [
			html`<meta property="og:image" content="${addressOf(site, card) ?? wayTo(site, locale, card)}">\n`,
			html`<meta property="og:image:width" content="${cardSize.width}">\n`,
			html`<meta property="og:image:height" content="${cardSize.height}">\n`,
			html`<meta property="og:image:alt" content="${name}">\n`,
			html`<meta name="twitter:card" content="summary_large_image">\n`,
		],
	];
}

/** The page of one language, which links to those of the others and to what stands beside it. */
export function sitePage(page: PageEdition, edition: Edition, site: Site, beside: Beside): string {
	const {locale} = edition;
	const languages = site.locales.map((each) => ({
		locale: each,
		href: wayTo(site, locale, folderOf(site, each) + siteFiles.html),
	}));
	const body = editionMarkup(page, {
		root: 'page',
		idOf: placeId,
		elsewhere: () => false,
		languages: languagesMarkup(page, languages),
		documents: documentsMarkup(site, edition, beside),
	});
	return pageAbout(page, {
		head: headMarkup(site, locale, page.document.name, beside),
		address: addressOf(site, folderOf(site, locale) + siteFiles.html),
		body,
		script: languages.length > 1 ? siteScript : undefined,
		inSite: true,
	});
}
