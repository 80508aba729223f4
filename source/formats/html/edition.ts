import type {Picture} from '../../content/files/photo.ts';
import type {Highlight} from '../../markdown/extras/highlight.ts';
import type {Messages} from '../../messages/messages.ts';
import {type Contact, type DocumentSection, groupsOf, type ResumeDocument} from '../document.ts';
import {directionOf, ownName} from '../language.ts';
import {compactMarkup, groupMarkup, type PageContext} from './entry.ts';
import {html, type Markup, type Value} from './markup.ts';
import {link} from './spans.ts';

/** A résumé in one locale, and what the page says in it. */
export type PageEdition = {
	document: ResumeDocument;
	picture: Picture | undefined;
	messages: Messages;
	highlight: Highlight;
};

/** Longer titles are cut off wherever they are shown. */
const longestTitle = 70;

/** The title of the page while this edition is shown: with the headline, where there is room for it. */
export function titleOf({document: {name, headline}, messages}: PageEdition): string {
	const own = name || messages.resume;
	const whole = [own, headline].filter(Boolean).join(' · ');
	return whole.length <= longestTitle ? whole : own;
}

/** Every id in an edition, to know what may be linked to. */
export function placesIn({sections}: ResumeDocument): Set<string> {
	return new Set(sections.flatMap(({name, entries}) => [name, ...entries.map(({id}) => id)]));
}

/** A link to the page, or a place in it, in another language, whose name is in that language. */
export function linkToLanguage(locale: string, href: string): Markup {
	return html`<a href="${href}" lang="${locale}" dir="${directionOf(locale)}" hreflang="${locale}">${ownName(locale)}</a>`;
}

/** Links to the languages there are, with the edition's own marked; nothing where that is the only one. */
export function languagesMarkup(
	{document, messages}: PageEdition,
	languages: ReadonlyArray<{locale: string; href: string}>,
): Value {
	if (languages.length < 2) return false;
	return html`<nav class="languages" aria-label="${messages.sections.languages ?? ''}">
<ul>${languages.map(({locale, href}) =>
		locale === document.locale
			? html`<li><a href="${href}" hreflang="${locale}" aria-current="true">${ownName(locale)}</a></li>\n`
			: html`<li>${linkToLanguage(locale, href)}</li>\n`,
	)}</ul>
</nav>\n`;
}

function contactMarkup({kind, text, address}: Contact): Markup {
	const shown = html`<bdi>${text}</bdi>`;
	const inner = address === '' ? shown : link(address, shown, {label: text, rel: 'me'});
	return html`<li class="${kind}">${inner}</li>\n`;
}

/** The photo, in the page itself. */
function pictureMarkup({kind, bytes}: Picture, name: string): Markup {
	return html`<img class="photo" src="data:image/${kind};base64,${bytes.toString('base64')}" alt="${name}">\n`;
}

function sectionMarkup(section: DocumentSection, context: PageContext): Markup {
	const entries = section.compact
		? [context.elsewhere(section.name), compactMarkup(section, context)]
		: groupsOf(section).map((group) => groupMarkup(group, context));
	return html`<section id="${context.idOf(section.name)}">
<h2><bdi>${section.title}</bdi></h2>
${entries}</section>\n`;
}

/** Where an edition stands: in a page with others, or in one of its own. */
export type Setting = Pick<PageContext, 'idOf' | 'elsewhere'> & {
	/** The id of the edition itself. */
	root: string;
	languages: Value;
	/** Links to what else there is of the résumé, in its language. */
	documents?: Value;
};

/** The part of the page that one language is. */
export function editionMarkup(
	edition: PageEdition,
	{root, idOf, elsewhere, languages, documents}: Setting,
): Markup {
	const {document, picture, messages, highlight} = edition;
	const {locale, name, headline, contacts, facts, sections} = document;
	const direction = directionOf(locale);
	const context: PageContext = {locale, direction, idOf, elsewhere, highlight};
	const content = `${root}__content`;
	return html`<div class="edition" id="${root}" lang="${locale}" dir="${direction}" data-title="${titleOf(edition)}">
<a class="skip" href="#${content}">${messages.skip}</a>
<div class="side">
${languages}<header>
${picture && pictureMarkup(picture, name)}<h1><bdi>${name || messages.resume}</bdi></h1>
${headline !== '' && html`<p class="headline"><bdi>${headline}</bdi></p>\n`}${
	contacts.length > 0 &&
	html`<address><ul class="contacts">\n${contacts.map(contactMarkup)}</ul></address>\n`
}${
	facts.length > 0 &&
	html`<ul class="person">\n${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>\n`)}</ul>\n`
}</header>
${documents}<nav class="sections" aria-label="${messages.resume}">
<ul>${sections.map((section) => html`<li><a href="#${idOf(section.name)}"><bdi>${section.title}</bdi></a></li>\n`)}</ul>
</nav>
</div>
<div class="content" id="${content}" tabindex="-1">
${sections.map((section) => sectionMarkup(section, context))}</div>
</div>\n`;
}
