import type {Locale} from '../../resume/types.ts';
import {de} from './de.ts';
import {en} from './en.ts';
import {es} from './es.ts';
import type {Example} from './example.ts';
import {fr} from './fr.ts';

/** The examples that there are, by language. */
export const examples: Readonly<Record<string, Example>> = {en, es, fr, de};

/** Addresses that stand in for the owner's own. */
export const exampleAddresses = {email: 'me@example.org', url: 'https://example.org'} as const;

/** Whether there are examples in the language of this locale. */
export function hasExample(locale: Locale): boolean {
	return Object.hasOwn(examples, languageOf(locale));
}

/** The examples in the language of this locale, or else in English. */
export function exampleFor(locale: Locale): Example {
	return (hasExample(locale) ? examples[languageOf(locale)] : undefined) ?? en;
}

function languageOf(locale: Locale): string {
	return locale.split('-')[0] ?? locale;
}
