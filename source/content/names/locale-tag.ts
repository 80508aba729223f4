import {canonicalLocale} from '../../resume/locale.ts';
import type {Locale} from '../../resume/types.ts';
import {localeNamed} from './language-names.ts';

/** A language of two letters, with a script, with a region. */
const shape = /^[a-z]{2}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i;

/**
 * A folder `cv` is a curriculum vitae, not one in Chuvash, which can be written `cv-RU`; and what
 * comes behind in `Ada_CV_es` is no country.
 */
const otherMeaning = /^cv(?![a-z])/i;

/** Languages whose two letters hardly mean anything else; `it`, `no` and `in` are words. */
const unmistakable = new Set(
	'en es fr de pt ja zh ko ru uk pl nl sv da nb fi cs el tr ar fa hu ro'.split(' '),
);

/** Made when first needed: a program that starts in a blink does not load names for nothing. */
let languages: Intl.DisplayNames | undefined;
const known = new Map<string, Locale | undefined>();

/**
 * The locale that a part of a path or a key names: `en`, `pt-BR`, `zh_hant`. Undefined for every
 * other word; `ui` and `qa` are no languages, however much they look like one.
 */
export function localeTag(text: string): Locale | undefined {
	if (!shape.test(text) || (otherMeaning.test(text) && text !== 'cv-RU')) return undefined;
	if (!known.has(text)) {
		const locale = canonicalLocale(text);
		known.set(text, locale !== undefined && isLanguage(locale.slice(0, 2)) ? locale : undefined);
	}
	return known.get(text);
}

function isLanguage(code: string): boolean {
	if (unmistakable.has(code)) return true;
	languages ??= new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});
	return languages.of(code) !== undefined;
}

/** The locale that a word names which may as well mean something else. */
export function likelyLocale(text: string): Locale | undefined {
	const locale = localeTag(text);
	return locale !== undefined && unmistakable.has(locale.slice(0, 2)) ? locale : undefined;
}

/** The locale that a word in a file's name stands for, beside others: `resume.fr.cto`, `cv-2023-de`. */
export function localeInName(name: string): Locale | undefined {
	const words = name.split(/[._\s-]+/).slice(1);
	return words.map((word) => localeNamed(word) ?? likelyLocale(word)).find(Boolean);
}
