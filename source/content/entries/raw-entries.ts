import type {Locale} from '../../resume/types.ts';
import type {DataFile} from '../data/data-file.ts';
import type {Taken} from '../readers/take-in.ts';
import {localesIn} from '../records/localized.ts';
import {documentEntry} from './document-entry.ts';
import type {RawEntry} from './entry.ts';
import {listEntries} from './list-entries.ts';
import {keepListOrder} from './list-order.ts';

/** The entries of all Markdown files, then those of all lists. `locales` begin with the default. */
export function rawEntries({documents, lists}: Taken, locales: readonly Locale[]): RawEntry[] {
	const [fallback = 'en'] = locales;
	const written = documents.flatMap((document): RawEntry[] => {
		const {place, report} = document;
		if (place.role === 'section') return [];
		const own = [place.locale ?? fallback];
		// Without a text, a file may speak several languages: those of the maps in it.
		const spoken = place.locale || document.document.body ? [] : localesIn(document.document.front);
		const all = new Set([...own, ...spoken.filter((locale) => locales.includes(locale))]);
		return [...all].map((locale) => documentEntry(document, locale, {locale, fallback, report}));
	});
	const families = new Map<string, DataFile[]>();
	for (const list of inLocales(lists, fallback)) {
		families.set(list.family, [...(families.get(list.family) ?? []), list]);
	}
	const listed: RawEntry[] = [];
	for (const family of families.values()) {
		const entries = listEntries(family, locales, fallback);
		// The roles of one organization stand among the others, like the files they come from.
		(family.some(({joined}) => joined) ? written : listed).push(...entries);
	}
	keepListOrder(listed, written);
	return [...written, ...listed];
}

/**
 * Of whole résumés in several files, one for a locale each, that without a locale is in the default
 * one. A single list without a locale serves them all.
 */
function inLocales(lists: readonly DataFile[], fallback: Locale): DataFile[] {
	const isTranslated = lists.some(({bundled, place}) => bundled && place.locale !== undefined);
	return lists.map((list) => {
		const {bundled, place, written} = list;
		if (!bundled || !isTranslated || place.locale || localesIn(written).length > 0) return list;
		return {...list, place: {...place, locale: fallback}};
	});
}
