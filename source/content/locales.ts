import type {Locale} from '../resume/types.ts';
import {findValue, profileAliases} from './aliases.ts';
import type {DataFile} from './data-file.ts';
import {localeTag} from './locale-tag.ts';
import {localesIn} from './localized.ts';

/** A Markdown file as far as the choice of locales goes: its own, if it has one, and how long it is. */
export type Weighed = {locale?: Locale; length: number};

/**
 * The locales of a résumé, the default first; never empty. The default is what the profile names,
 * else English if there are texts without a locale, or English ones; else the fullest. The others
 * come as the profile lists them, else the fullest translation first: by texts, then by their
 * length, then by name.
 */
export function chooseLocales(
	profiles: readonly DataFile[],
	lists: readonly DataFile[],
	documents: readonly Weighed[],
	wanted?: Locale,
): Locale[] {
	const listed = profiles.flatMap(profileLocales);
	const data = [...profiles, ...lists];
	const tagged = [...documents.map(({locale}) => locale), ...data.map(({place}) => place.locale)];
	const found = new Set([
		...tagged.filter((locale) => locale !== undefined),
		...data.flatMap(({written}) => localesIn(written)),
	]);
	const byFullness = [...found].sort(compareFullness(documents));
	const withoutLocale = documents.some(({locale}) => locale === undefined);
	const english = withoutLocale || found.has('en') ? 'en' : undefined;
	const first = listed[0] ?? wanted ?? english ?? byFullness[0] ?? 'en';
	return [...new Set([first, ...listed, ...byFullness])];
}

function compareFullness(documents: readonly Weighed[]) {
	const weigh = (locale: Locale) => {
		const own = documents.filter((each) => each.locale === locale);
		return {count: own.length, length: own.reduce((sum, {length}) => sum + length, 0)};
	};
	const weights = new Map<Locale, ReturnType<typeof weigh>>();
	const weight = (locale: Locale) => {
		const known = weights.get(locale) ?? weigh(locale);
		weights.set(locale, known);
		return known;
	};
	return (a: Locale, b: Locale) =>
		weight(b).count - weight(a).count || weight(b).length - weight(a).length || (a < b ? -1 : 1);
}

/** The locales that a profile lists, in its order; a word that is none is reported. */
function profileLocales({written, report}: DataFile): Locale[] {
	if (written.kind !== 'map') return [];
	const value = findValue(written, 'locales', profileAliases);
	if (!value || value.kind === 'map') return [];
	const words =
		value.kind === 'list'
			? value.items.map((item) => ({
					text: item.kind === 'scalar' ? item.text : '',
					mark: item.mark,
				}))
			: value.text.split(',').map((text) => ({text, mark: value.mark}));
	return words.flatMap(({text, mark}) => {
		const locale = localeTag(text.trim());
		if (locale !== undefined) return [locale];
		if (text.trim() !== '') {
			const hint = 'Write a language tag, such as en, es or pt-BR.';
			report('warning', 'unknown-locale', mark, `“${text.trim()}” is no locale.`, hint);
		}
		return [];
	});
}
