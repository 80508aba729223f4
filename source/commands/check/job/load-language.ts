import {type Language, wordSet} from '../../../resume/job/language.ts';
import {postingWords} from '../../../resume/job/words/index.ts';
import type {Locale} from '../../../resume/types.ts';

type Stemmer = () => Promise<{stemmer: (word: string) => string}>;
type StopWords = () => Promise<{stopwords: readonly string[]}>;

/** The Snowball stemmers, by the language; Orama's for English cuts a letter too many: `addic` of `addiction`. */
const stemmers: Readonly<Record<string, Stemmer>> = {
	ar: () => import('@orama/stemmers/arabic'),
	da: () => import('@orama/stemmers/danish'),
	de: () => import('@orama/stemmers/german'),
	en: () => import('porter2').then(({default: {stem}}) => ({stemmer: stem})),
	es: () => import('@orama/stemmers/spanish'),
	fi: () => import('@orama/stemmers/finnish'),
	fr: () => import('@orama/stemmers/french'),
	it: () => import('@orama/stemmers/italian'),
	nb: () => import('@orama/stemmers/norwegian'),
	nl: () => import('@orama/stemmers/dutch'),
	pt: () => import('@orama/stemmers/portuguese'),
	ru: () => import('@orama/stemmers/russian'),
	sv: () => import('@orama/stemmers/swedish'),
	tr: () => import('@orama/stemmers/turkish'),
};

/** Words that are no part of a term, for the languages whose postings are known. */
const stopWords: Readonly<Record<string, StopWords>> = {
	de: () => import('@orama/stopwords/german'),
	en: () => import('@orama/stopwords/english'),
	es: () => import('@orama/stopwords/spanish'),
	fr: () => import('@orama/stopwords/french'),
};

/** What it takes to read a posting in a language; without a stemmer, words have the form that they have. */
export async function loadLanguage(locale: Locale): Promise<Language> {
	const [tag = locale] = locale.split('-');
	const [stems, stops] = await Promise.all([stemmers[tag]?.(), stopWords[tag]?.()]);
	const words = postingWords[tag];
	return {
		locale,
		stem: stems?.stemmer ?? ((word) => word),
		stops: wordSet([...(stops?.stopwords ?? []), 'a', 'i'].join(' ')),
		...(words && {words}),
	};
}
