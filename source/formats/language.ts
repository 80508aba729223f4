import type {Locale} from '../resume/types.ts';

export type Direction = 'ltr' | 'rtl';

/** The scripts that are written from right to left, by ISO 15924. */
const fromTheRight = new Set([
	'Adlm',
	'Arab',
	'Hebr',
	'Mand',
	'Nkoo',
	'Rohg',
	'Samr',
	'Syrc',
	'Thaa',
]);

/** The direction that a language is written in. */
export function directionOf(locale: Locale): Direction {
	return fromTheRight.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Whether a language is read from the right. */
export function isFromRight(locale: Locale): boolean {
	// To look it up takes longer than to lay out a page, and most people read English.
	return locale !== 'en' && directionOf(locale) === 'rtl';
}

/** The name of a language in itself, as it stands at the beginning of a line: `Español`. */
export function ownName(locale: Locale): string {
	const name = new Intl.DisplayNames([locale], {type: 'language'}).of(locale) ?? locale;
	const [first = '', ...rest] = name;
	return first.toLocaleUpperCase(locale) + rest.join('');
}
