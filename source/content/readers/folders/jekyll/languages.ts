import type {Locale} from '../../../../resume/types.ts';
import {textIn, textsIn} from '../../../data/value.ts';
import {languageOf} from '../../../names/language-of.ts';
import {localeTag} from '../../../names/locale-tag.ts';
import type {Page} from '../../pages.ts';
import type {Site} from './site.ts';

/** Where a site says what it is written in; the first is Jekyll's own and most themes' word. */
const keys = ['lang', 'locale', 'language', 'default_lang', 'default_language', 'default_locale'];

/** The languages that the configuration names, the default one first. */
export function localesOf({map}: Site): Locale[] {
	const first = textIn(map, ...keys);
	const all = [...(first === undefined ? [] : [first]), ...textsIn(map, 'languages')];
	return [...new Set(all.flatMap((tag) => localeTag(tag.replace('_', '-')) ?? []))];
}

/**
 * The pages of a site that does not say what it is written in: one that lies in the folder of a
 * language as well is in another, which its words tell.
 */
export function inTheirLanguages(pages: readonly Page[]): Page[] {
	const idOf = ({origin: {placement}}: Page) => `${placement.section}/${placement.slug}`;
	const translated = new Map<string, Set<Locale>>();
	for (const page of pages) {
		const {locale} = page.origin.placement;
		if (locale === undefined) continue;
		translated.set(idOf(page), (translated.get(idOf(page)) ?? new Set()).add(locale));
	}
	return pages.map((page) => {
		const others = translated.get(idOf(page));
		const {placement} = page.origin;
		const own = others && placement.locale === undefined ? languageOf(page.body) : undefined;
		if (own === undefined || others?.has(own)) return page;
		return {...page, origin: {...page.origin, placement: {...placement, locale: own}}};
	});
}
