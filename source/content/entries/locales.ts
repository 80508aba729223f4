import type {Locale} from '../../resume/types.ts';
import type {DataFile} from '../data/data-file.ts';
import {localeTag} from '../names/locale-tag.ts';
import type {Taken} from '../readers/take-in.ts';
import {findValue, profileAliases} from '../records/aliases.ts';
import {localesIn} from '../records/localized.ts';

/** A Markdown file as far as the choice of locales goes: its own, if it has one, and how long it is. */
type Weighed = {locale?: Locale; length: number};

/**
 * The locales of a résumé, the default first; never empty. The default is what the profile names,
 * else `wanted`, else that of the site (`known` begins with it), else English if there are texts
 * without a locale, or English ones; else the fullest. The others come as the profile lists them,
 * else as the site does, else the fullest translation first: by texts, then by their length, then
 * by name.
 */
export function chooseLocales(
	{profiles, lists, documents, known}: Taken & {known: readonly Locale[]},
	wanted?: Locale,
): Locale[] {
	const listed = profiles.flatMap(profileLocales);
	const data = [...profiles, ...lists];
	const weighed = documents
		.filter(({place}) => place.role !== 'section')
		.map(({place, document}): Weighed => ({...place, length: document.body.length}));
	const tagged = [...weighed, ...data.map(({place}) => place)].map(({locale}) => locale);
	const found = new Set([
		...tagged.filter((locale) => locale !== undefined),
		...data.flatMap(({written}) => localesIn(written)),
		...documents.flatMap(({document: {front, body}}) => (body === '' ? localesIn(front) : [])),
	]);
	const byFullness = [...found].sort(compareFullness(weighed));
	const english = hasDefault(weighed, data) || found.has('en') ? 'en' : undefined;
	const first = listed[0] ?? wanted ?? known[0] ?? english ?? byFullness[0] ?? 'en';
	const bySite = known.filter((locale) => found.has(locale));
	return [...new Set([first, ...listed, ...bySite, ...byFullness])];
}

/** Whether something is in the default locale: a text without one, or data with translations. */
function hasDefault(documents: readonly Weighed[], data: readonly DataFile[]): boolean {
	const translated = new Set(
		data.filter(({place}) => place.locale !== undefined).map(({family}) => family),
	);
	return (
		documents.some(({locale}) => locale === undefined) ||
		data.some(({place, family}) => place.locale === undefined && translated.has(family))
	);
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
