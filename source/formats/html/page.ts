import {readPicture} from '../../content/files/photo.ts';
import {localize} from '../../resume/localize.ts';
import type {Resume} from '../../resume/types.ts';
import {documentOf, type Edition} from '../document.ts';
import {
	editionMarkup,
	languagesMarkup,
	linkToLanguage,
	type PageEdition,
	placesIn,
} from './edition.ts';
import {html} from './markup.ts';
import {placeId} from './place-id.ts';
import {script} from './script.ts';
import {pageAbout} from './shell.ts';

/** A résumé in one locale, with what the page needs of it. */
export function pageEdition(resume: Resume, edition: Edition): PageEdition {
	const {locale, messages, markdown} = edition;
	const {photo} = resume.profiles[locale] ?? {};
	return {
		document: documentOf(localize(resume, locale), edition),
		picture: photo?.file === undefined ? undefined : readPicture(photo.file),
		messages,
		highlight: markdown.highlight,
	};
}

/**
 * The résumé in all of its locales as one page that needs nothing else. It opens with the first
 * edition. Without a script, the language that is in the address is shown, by style alone.
 */
export function htmlOf(resume: Resume, editions: readonly Edition[]): string {
	const all = editions.map((edition) => pageEdition(resume, edition));
	const [first] = all;
	if (!first) throw new Error('A page needs at least one edition.');
	const places = new Map(all.map(({document}) => [document.locale, placesIn(document)]));
	const locales = [...places.keys()];
	const scripted = all.length > 1;
	const parts = all.map((edition) => {
		const {locale} = edition.document;
		const others = locales.filter((each) => each !== locale);
		const idOf = (...parts: readonly string[]) => placeId(locale, ...parts);
		return editionMarkup(edition, {
			root: idOf(),
			idOf,
			languages: languagesMarkup(
				edition,
				locales.map((each) => ({locale: each, href: `#${placeId(each)}`})),
			),
			// To the same place in another language, or to the beginning where there is none.
			elsewhere: (id) =>
				scripted &&
				html`<p class="elsewhere">${others.map((each) => html`${linkToLanguage(each, `#${placeId(each, ...(places.get(each)?.has(id) ? [id] : []))}`)} `)}</p>\n`,
		});
	});
	return pageAbout(first, {body: parts, script: scripted ? script : undefined});
}
