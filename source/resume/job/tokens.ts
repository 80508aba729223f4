import {fold} from '../search.ts';
import type {Language} from './language.ts';

/** A word of a text, from `start` to `end`; `word` is folded, and so is its `stem`. */
export type Token = {text: string; word: string; stem: string; start: number; end: number};

/** A word: `C++`, `C#` and `.NET` have their signs, `l’équipe` is two, `teacher’s` one. */
const pattern =
	/(?:(?<![\p{L}\p{N}])\.(?=NET\b))?(?:(?=\p{Script=Latin}|\p{N})(?:[\p{Script=Latin}\p{M}\p{N}])+|(?!\p{Script=Latin})[\p{L}\p{M}\p{N}]+)(?:\+\+|#(?![\p{L}\p{N}]))?/gu;
const elision = /^(?:[cdjlmnst]|qu|dell|all|nell|sull|dall)$/i;
/** Scripts that write no spaces, whose words only a dictionary tells. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text. */
export function tokensOf(text: string, language: Language): Token[] {
	const tokens: Token[] = [];
	for (const {0: written, index} of text.matchAll(pattern)) {
		const last = tokens.at(-1);
		// An English genitive belongs to its word; other languages leave a vowel out before theirs.
		if (last && last.end === index - 1 && /['’]/.test(text.charAt(index - 1))) {
			if (/^[a-z]{1,2}$/i.test(written) && !elision.test(last.text)) {
				last.end = index + written.length;
				if (written !== 's') last.word = last.stem = `${last.word}'${written}`;
				continue;
			}
			if (elision.test(last.text)) tokens.pop();
		}
		for (const {part, at} of partsOf(written, language.locale))
			tokens.push(tokenOf(part, index + at, language));
	}
	return tokens;
}

function tokenOf(text: string, start: number, {stem}: Language): Token {
	const lower = text.toLowerCase();
	const word = fold(lower).text;
	// What has a sign or a number in it is a name, and has no other form.
	const isPlain = /^[\p{L}\p{M}]{3,40}$/u.test(lower);
	return {
		text,
		word,
		stem: isPlain ? fold(stem(lower)).text : word,
		start,
		end: start + text.length,
	};
}

function partsOf(text: string, locale: string): Array<{part: string; at: number}> {
	if (!unspaced.test(text)) return [{part: text, at: 0}];
	const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, {granularity: 'word'});
	segmenters.set(locale, segmenter);
	return [...segmenter.segment(text)].map(({segment, index}) => ({part: segment, at: index}));
}

/** What forms of one word may end with, behind what they share. */
const ending = /^(?:|e?s|['’]s|e?d|ing|y|ies|[aeiou]s?|en|n)$/;

/** Whether two words are forms of one: `nurse` and `nurses`, but not `market` and `marketing`. */
export function isForm(a: Token, b: Token): boolean {
	if (a.word === b.word) return true;
	if (a.stem !== b.stem || Math.abs(a.word.length - b.word.length) > 2) return false;
	let shared = 0;
	while (a.word[shared] === b.word[shared]) shared++;
	return ending.test(a.word.slice(shared)) && ending.test(b.word.slice(shared));
}
