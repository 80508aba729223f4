import type {Locale} from '../../../../../resume/types.ts';
import {mapIn, textIn, textsIn, type ValueMap} from '../../../../data/value.ts';
import {localeTag} from '../../../../names/locale-tag.ts';
import type {LocalPath} from '../../../../names/path-locales.ts';

/** One of the languages of a site. `key` is what names of files carry, in lower case. */
export type Language = {key: string; locale: Locale; map: ValueMap};

/**
 * The languages of a site: those that are on, the default one first, then by weight, then by key; and
 * the keys of those that are off. Without `languages` in the configuration, there are none.
 */
export type Languages = {spoken: Language[]; off: ReadonlySet<string>; locales: Locale[]};

/**
 * What the configuration says of languages. Where it names no default, that is English if the site
 * speaks it, whatever the weights; else the first.
 */
export function languagesOf(map: ValueMap): Languages {
	const standard = textIn(map, 'defaultContentLanguage');
	const disabled = new Set(textsIn(map, 'disableLanguages').map((key) => key.toLowerCase()));
	const off = new Set<string>();
	const spoken: Array<Language & {weight: number}> = [];
	for (const [name, {value}] of mapIn(map, 'languages')?.fields ?? []) {
		const key = name.toLowerCase();
		if (value.kind !== 'map') continue;
		if (disabled.has(key) || textIn(value, 'disabled') === 'true') {
			off.add(key);
			continue;
		}
		const locale = localeOf(key, textIn(value, 'locale', 'languageCode'));
		if (locale === undefined) continue;
		// What has no weight comes last.
		const weight = Number(textIn(value, 'weight')) || Number.POSITIVE_INFINITY;
		spoken.push({key, locale, map: value, weight});
	}
	spoken.sort((a, b) => (a.weight === b.weight ? (a.key < b.key ? -1 : 1) : a.weight - b.weight));
	const first = spoken.find(({key}) => key === (standard ?? 'en').toLowerCase()) ?? spoken[0];
	if (first) {
		const all = [first, ...spoken.filter((each) => each !== first)];
		return {spoken: all, off, locales: [...new Set(all.map(({locale}) => locale))]};
	}
	const code = textIn(map, 'locale', 'languageCode');
	const only = localeTag(standard ?? '') ?? localeTag(code ?? '')?.slice(0, 2);
	return {spoken: [], off, locales: only === undefined ? [] : [only]};
}

/**
 * The language of a key: what its code says, where the key says another language or none, as `cn` and
 * `jp` do. A country without a code stands for its language.
 */
function localeOf(key: string, code: string | undefined): Locale | undefined {
	const own = localeTag(key);
	const named = localeTag(code ?? '');
	if (own === undefined) return named ?? languageOfCountry(key);
	return named === undefined || isSame(own, named) ? own : named;
}

function isSame(a: Locale, b: Locale): boolean {
	const [one, other] = [a, b].map((locale) => new Intl.Locale(locale).maximize());
	return one?.language === other?.language && one?.script === other?.script;
}

function languageOfCountry(key: string): Locale | undefined {
	return /^[a-z]{2}$/.test(key)
		? localeTag(new Intl.Locale(`und-${key}`).maximize().language)
		: undefined;
}

/** A path without what names its language, and whether that is one that the site has switched off. */
export type SpokenPath = LocalPath & {isOff: boolean};

/**
 * Tells the language of a page by its path in `content`: `work/a.fr.md`, or the folder that it begins
 * with, if that is called as a language of the site and `mayBegin`. Only its own keys count.
 */
export function pageLanguages({
	spoken,
	off,
}: Languages): (path: string, mayBegin: boolean) => SpokenPath {
	const locales = new Map(spoken.map(({key, locale}) => [key, locale]));
	const [standard] = spoken;
	return (path, mayBegin) => {
		const [, stem, key = '', ending = ''] = /^(.+)\.([\w-]+)(\.\w+)$/.exec(path) ?? [];
		const own = key.toLowerCase();
		if (stem !== undefined && (locales.has(own) || off.has(own)))
			return spokenPath(stem + ending, own);
		const [folder = '', ...rest] = path.split('/');
		const first = folder.toLowerCase();
		if (mayBegin && rest.length > 0 && (locales.has(first) || off.has(first)))
			return spokenPath(rest.join('/'), first);
		return {path, isOff: false};
	};

	function spokenPath(path: string, key: string): SpokenPath {
		const locale = locales.get(key);
		const isStandard = key === standard?.key;
		return {path, isOff: off.has(key), ...(locale !== undefined && !isStandard && {locale})};
	}
}

/**
 * The same for data, where the language may be any folder or the end of any name; one that the site
 * does not speak is off, whatever it is.
 */
export function dataLanguages(
	{spoken, off}: Languages,
	guess: (path: string) => LocalPath,
): (path: string) => SpokenPath {
	const locales = new Map(spoken.map(({key, locale}) => [key, locale]));
	return (path) => {
		const parts = path.split('/');
		const index = parts.findIndex((part) => locales.has(part.toLowerCase()));
		const [, stem, key = '', ending = ''] = /^(.+)[._-]([\w-]+)(\.\w+)$/.exec(path) ?? [];
		const folder = parts[index]?.toLowerCase();
		if (folder !== undefined) {
			const rest = parts.filter((_, at) => at !== index).join('/');
			return {path: rest, isOff: false, ...put(locales.get(folder))};
		}
		if (stem !== undefined && locales.has(key.toLowerCase()))
			return {path: stem + ending, isOff: false, ...put(locales.get(key.toLowerCase()))};
		const guessed = guess(path);
		const isOff =
			off.has(parts[0]?.toLowerCase() ?? '') || (guessed.locale !== undefined && spoken.length > 0);
		return spoken.length > 0 ? {path, isOff} : {...guessed, isOff};
	};
}

const put = (locale: Locale | undefined) => (locale === undefined ? {} : {locale});
