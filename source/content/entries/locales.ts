import {limits} from '../../resume/problems/limits.ts';
import type {Locale, Problem} from '../../resume/types.ts';
import {start} from '../data/value.ts';
import {localeTag} from '../names/locale-tag.ts';
import {reporter} from '../problems.ts';
import {profileValue} from '../records/fields/profile.ts';
import {localesOfKeys} from '../records/languages.ts';
import {localesIn, localesInFields} from '../records/locales.ts';
import type {ListSource, ProfileSource, Sources} from '../records/record.ts';

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
	{profiles, lists, documents, sections}: Sources,
	known: readonly Locale[],
	wanted?: Locale,
): Locale[] {
	const listed = profiles.flatMap(profileLocales);
	const data = [...profiles, ...lists];
	const weighed = documents.map(
		({placement, body}): Weighed => ({...placement, length: body.length}),
	);
	const tagged = [...weighed, ...data.map(({placement}) => placement)].map(({locale}) => locale);
	const found = new Set([
		...tagged.filter((locale) => locale !== undefined),
		...profiles.flatMap(({fields}) => localesInFields(fields)),
		...lists.flatMap(({value}) => localesIn(value)),
		...[...documents, ...sections].flatMap(({front, body}) =>
			body === '' ? localesIn(front) : [],
		),
	]);
	const named = listed[0] ?? wanted ?? known[0];
	for (const locale of keyEndings({profiles, lists}, named ?? 'en')) found.add(locale);
	const byFullness = [...found].sort(compareFullness(weighed));
	const english = hasDefault(weighed, profiles, lists) || found.has('en') ? 'en' : undefined;
	const first = named ?? english ?? byFullness[0] ?? 'en';
	const bySite = known.filter((locale) => found.has(locale));
	return [...new Set([first, ...listed, ...bySite, ...byFullness])];
}

/** The languages of keys that end with one; those of JSON Resume are taken as they stand. */
function keyEndings(
	{profiles, lists}: Pick<Sources, 'profiles' | 'lists'>,
	fallback: Locale,
): Locale[] {
	const maps = profiles.flatMap(({fields, whole}) => (whole === undefined ? [fields] : []));
	const values = lists.flatMap(({value, isJsonResume}) => (isJsonResume ? [] : [value]));
	return localesOfKeys(
		[...maps.map((fields) => ({kind: 'map', fields, mark: start}) as const), ...values],
		fallback,
	);
}

/** Whether something is in the default locale: a text without one, or data with translations. */
function hasDefault(
	documents: readonly Weighed[],
	profiles: readonly ProfileSource[],
	lists: readonly ListSource[],
): boolean {
	const data = [...profiles.map((each) => ({...each, family: ''})), ...lists];
	const translated = new Set(
		data.filter(({placement}) => placement.locale !== undefined).map(({family}) => family),
	);
	return (
		documents.some(({locale}) => locale === undefined) ||
		data.some(({placement, family}) => placement.locale === undefined && translated.has(family))
	);
}

function compareFullness(documents: readonly Weighed[]) {
	const nothing = {count: 0, length: 0};
	const weights = new Map<Locale, typeof nothing>();
	for (const {locale, length} of documents) {
		if (locale === undefined) continue;
		const known = weights.get(locale) ?? nothing;
		weights.set(locale, {count: known.count + 1, length: known.length + length});
	}
	const weight = (locale: Locale) => weights.get(locale) ?? nothing;
	return (a: Locale, b: Locale) =>
		weight(b).count - weight(a).count || weight(b).length - weight(a).length || (a < b ? -1 : 1);
}

/**
 * As many locales as a résumé may have, the first of these; each would read all data once more. Of
 * the others, and of the texts in them, the owner is told.
 */
export function withinLocales(
	locales: Locale[],
	{documents, profiles, lists}: Sources,
	problems: Problem[],
): Locale[] {
	const [first] = locales.slice(limits.locales);
	if (first === undefined) return locales;
	const places = [...documents, ...lists, ...profiles];
	const place = places.find(({placement}) => placement.locale === first) ?? places[0];
	const message = `There are ${locales.length} locales, and the limit is ${limits.locales}: “${first}” and any after it aren’t shown.`;
	reporter(place?.file ?? '', problems)('error', 'too-long', start, message);
	return locales.slice(0, limits.locales);
}

/** The locales that a profile lists, in its order; a word that is none is reported. */
function profileLocales(profile: ProfileSource): Locale[] {
	const {report, account} = profile;
	const value = profileValue(profile, 'locales');
	if (!value || value.kind === 'map') return [];
	account.used(value);
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
			report('warning', 'unknown-locale', mark, `“${text.trim()}” isn’t a locale.`, hint);
		}
		return [];
	});
}
