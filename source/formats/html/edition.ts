import type {Picture} from '../../content/files/photo.ts';
import type {Highlight} from '../../markdown/extras/highlight.ts';
import type {Messages} from '../../messages/messages.ts';
import {type Contact, type DocumentSection, groupsOf, type ResumeDocument} from '../document.ts';
import {directionOf, ownName} from '../language.ts';
import {compactMarkup, groupMarkup, type PageContext} from './entry.ts';
import {html, type Markup, type Value} from './markup.ts';
import {placeId} from './place-id.ts';
import {link} from './spans.ts';

/** A résumé in one locale, and what the page says in it. */
export type PageEdition = {
	document: ResumeDocument;
	picture: Picture | undefined;
	messages: Messages;
	highlight: Highlight;
};

/** The title of the page while this edition is shown. */
export function titleOf({document: {name, headline}, messages}: PageEdition): string {
	return [name || messages.resume, headline].filter(Boolean).join(' · ');
}

/** Every id in an edition, to know what may be linked to. */
export function placesIn({sections}: ResumeDocument): Set<string> {
	return new Set(sections.flatMap(({name, entries}) => [name, ...entries.map(({id}) => id)]));
}

/** A link to a place in a language, in that language. */
function languageLink(locale: string, ...place: readonly string[]): Markup {
	return html`<a href="#${placeId(locale, ...place)}" lang="${locale}" dir="${directionOf(locale)}" hreflang="${locale}">${ownName(locale)}</a>`;
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
	const id = placeId(context.locale, section.name);
	const entries = section.compact
		? [context.elsewhere(section.name), compactMarkup(section, context)]
		: groupsOf(section).map((group) => groupMarkup(group, context));
	return html`<section id="${id}" aria-labelledby="${id}:title">
<h2 id="${id}:title"><bdi>${section.title}</bdi></h2>
${entries}</section>\n`;
}

/** The part of the page that one language is. `others` are those that the reader may change to. */
export function editionMarkup(
	edition: PageEdition,
	others: ReadonlyArray<{locale: string; places: ReadonlySet<string>}>,
	locales: readonly string[],
): Markup {
	const {document, picture, messages, highlight} = edition;
	const {locale, name, headline, contacts, facts, sections} = document;
	const direction = directionOf(locale);
	/** To the same place in another language, or to the beginning where there is none. */
	const elsewhere = (id: string): Value =>
		others.length > 0 &&
		html`<p class="elsewhere">${others.map((other) => html`${languageLink(other.locale, ...(other.places.has(id) ? [id] : []))} `)}</p>\n`;
	const context: PageContext = {locale, direction, elsewhere, highlight};
	const content = `${placeId(locale)}:content`;
	const languages =
		others.length > 0 &&
		html`<nav class="languages" aria-label="${messages.sections.languages ?? ''}">
<ul>${locales.map((each) =>
			each === locale
				? html`<li><a href="#${placeId(each)}" hreflang="${each}" aria-current="true">${ownName(each)}</a></li>\n`
				: html`<li>${languageLink(each)}</li>\n`,
		)}</ul>
</nav>\n`;
	return html`<div class="edition" id="${placeId(locale)}" lang="${locale}" dir="${direction}" data-title="${titleOf(edition)}">
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
<nav class="sections" aria-label="${messages.resume}">
<ul>${sections.map((section) => html`<li><a href="#${placeId(locale, section.name)}"><bdi>${section.title}</bdi></a></li>\n`)}</ul>
</nav>
</div>
<div class="content" id="${content}" tabindex="-1">
${sections.map((section) => sectionMarkup(section, context))}</div>
</div>\n`;
}
