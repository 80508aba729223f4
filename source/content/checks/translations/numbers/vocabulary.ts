import {de} from './languages/de.ts';
import {en} from './languages/en.ts';
import {es} from './languages/es.ts';
import {fr} from './languages/fr.ts';
import {it} from './languages/it.ts';
import type {Language, TimeUnit} from './languages/language.ts';
import {nl} from './languages/nl.ts';
import {pt} from './languages/pt.ts';

/** A part of a number in words. A multiplier multiplies what stands before it. */
export type Part =
	| {kind: 'cardinal'; value: number}
	| {kind: 'article'; value: 1}
	/** Ends a number, and makes it one that others may say without a word for it. */
	| {kind: 'ordinal'; value: number}
	| {kind: 'multiplier'; value: number}
	| {kind: 'joiner'}
	| {kind: 'half'};

/** The words of a language by how they are written, folded; phrases have single spaces. */
export type Vocabulary = {
	parts: ReadonlyMap<string, Part>;
	/** The first words of these. */
	beginnings: ReadonlySet<string>;
	/** The numbers that a word may stand for, though it says none. */
	hints: ReadonlyMap<string, readonly number[]>;
	units: ReadonlyMap<string, TimeUnit>;
	decades: ReadonlySet<string>;
	/** Numbers that are also another word. */
	ambiguous: ReadonlySet<string>;
	ordinalEnding?: RegExp;
};

/** No phrase has more words than `quatre-vingt-dix`. */
export const longestPhrase = 3;

const languages: Readonly<Record<string, Language>> = {de, en, es, fr, it, nl, pt};
const compiled = new Map<string, Vocabulary>();

/** What a locale says numbers with. Undefined for a language whose words are not known here. */
export function vocabularyOf(locale: string): Vocabulary | undefined {
	const [code = ''] = locale.toLowerCase().split('-');
	const language = Object.hasOwn(languages, code) ? languages[code] : undefined;
	if (!language) return undefined;
	const vocabulary = compiled.get(code) ?? compile(language);
	compiled.set(code, vocabulary);
	return vocabulary;
}

/** How words are compared: lower case, without accents; a hyphen is a space. */
export function foldWord(word: string): string {
	return word
		.normalize('NFD')
		.replace(/[\u0300-\u036F]/g, '')
		.toLowerCase()
		.replace(/[-\u2010\u2011]/g, ' ');
}

function compile(language: Language): Vocabulary {
	const parts = new Map<string, Part>();
	const ambiguous = new Set(wordsOf(language.ambiguous));
	const add = (forms: string, part: Part) => {
		for (const form of forms.split('/')) {
			parts.set(foldWord(form), part);
		}
	};
	if (language.article) add(language.article, {kind: 'article', value: 1});
	const cardinal = (forms: string, value: number) => add(forms, {kind: 'cardinal', value});
	for (const [value, forms] of language.small.split(' ').entries()) cardinal(forms, value);
	for (const [index, forms] of language.tens.split(' ').entries()) {
		cardinal(forms, (index + 2) * 10);
	}
	for (const [value, forms] of Object.entries(language.more ?? {})) cardinal(forms, Number(value));
	for (const [value, forms] of Object.entries(language.multipliers)) {
		add(forms, {kind: 'multiplier', value: Number(value)});
	}
	for (const [index, forms] of language.ordinals.split(' ').entries()) {
		add(forms, {kind: 'ordinal', value: index + 1});
	}
	for (const [value, forms] of Object.entries(language.moreOrdinals ?? {})) {
		add(forms, {kind: 'ordinal', value: Number(value)});
	}
	add(language.joiner, {kind: 'joiner'});
	add(language.half, {kind: 'half'});

	const hints = new Map<string, number[]>();
	const hint = (word: string, value: number) =>
		hints.set(word, [...(hints.get(word) ?? []), value]);
	for (const [value, words] of Object.entries(language.hints)) {
		for (const word of wordsOf(words)) hint(word, Number(value));
	}

	const units = new Map<string, TimeUnit>();
	for (const [unit, words] of Object.entries(language.units)) {
		for (const word of wordsOf(words)) {
			if (!units.has(word)) units.set(word, unit as TimeUnit);
		}
	}
	const {ordinalEnding: ending} = language;
	const beginnings = new Set([...parts.keys()].map((phrase) => phrase.split(' ')[0] ?? ''));
	return {
		...{parts, beginnings, hints, units, ambiguous},
		decades: new Set(wordsOf(language.decade)),
		...(ending === undefined ? {} : {ordinalEnding: new RegExp(`(?:${ending})$`)}),
	};
}

function wordsOf(text: string): string[] {
	return text
		.split(' ')
		.filter((word) => word !== '')
		.map(foldWord);
}
