import {knownNames, spoken, wordLanguages} from './known.ts';
import {isSameLanguage, type Language} from './language.ts';
import {isForm, type Token, tokensOf} from './tokens.ts';

/** A thing, by a name that it has in every language, and the words for it. */
export type Concept = {name: string; forms: Form[]};
/** Words for a thing; `isExact` if they are it only as they are written here. */
type Form = {concept: Concept; tokens: Token[]; isExact: boolean};

/** A thing in a text, by the numbers of its first word and of the one behind its last. */
type Found = {concept: Concept; from: number; to: number};

/** Finds the things that are named in a text whose words are `tokens`. None overlap; the longest counts. */
export type Finder = (text: string, tokens: readonly Token[]) => Found[];

/**
 * What is known by name: technologies, degrees and what else has several names, spoken languages, and what a
 * résumé itself calls a skill (`own`).
 */
export function finder(
	own: readonly string[],
	language: Language,
	locales: readonly string[],
): Finder {
	const byWord = new Map<string, Form[]>();
	const add = (name: string, names: readonly string[]) => {
		const concept: Concept = {name, forms: []};
		for (const written of names) {
			const tokens = tokensOf(written.replace(/!$/, ''), language);
			const [first] = tokens;
			if (!first) continue;
			const form = {concept, tokens, isExact: written.endsWith('!')};
			concept.forms.push(form);
			for (const key of new Set([first.word, first.stem]))
				byWord.set(key, [...(byWord.get(key) ?? []), form]);
		}
	};
	const hasWords = wordLanguages.some((tag) => isSameLanguage(tag, language.locale));
	for (const row of knownNames.trim().split('\n')) {
		const names = row.split(' | ');
		add(names[0] ?? '', hasWords ? names : names.filter((each) => !isWord(each)));
	}
	const spokenIn = [...new Set([language.locale, ...locales, 'en'])];
	for (const tag of spoken.split(' ')) {
		const names = spokenIn
			.map((locale) => languageName(tag, locale))
			.filter((each) => each !== undefined);
		const {knowledge} = language.words ?? {};
		const joined =
			knowledge === undefined ? [] : names.map((name) => name.replace(/!?$/, knowledge));
		add(tag, [...names, ...joined]);
	}
	for (const name of own) {
		const tokens = tokensOf(name, language);
		const isKnown = findIn(byWord, name, tokens).some(
			({from, to}) => from === 0 && to === tokens.length,
		);
		// A short name, or one that is an ordinary word as well, is it only as it is written.
		const isShort =
			tokens.length === 1 && (name.length <= 3 || language.stops.has(name.toLowerCase()));
		if (!isKnown && tokens.length > 0 && tokens.length <= 4)
			add(name, [isShort ? `${name}!` : name]);
	}
	return (text, tokens) => findIn(byWord, text, tokens);
}

/** Whether a name is but a word of a language, which may be another one elsewhere. */
function isWord(name: string): boolean {
	return /^\p{Ll}+$/u.test(name);
}

/** The name of a language in another; with `!` where only the capital tells it from another word. */
function languageName(tag: string, locale: string): string | undefined {
	const name = new Intl.DisplayNames([locale], {type: 'language', fallback: 'none'}).of(tag);
	if (name === undefined || name.includes('(')) return undefined;
	return name === name.toLowerCase() ? name : `${name}!`;
}

function findIn(
	byWord: ReadonlyMap<string, Form[]>,
	text: string,
	tokens: readonly Token[],
): Found[] {
	const found: Found[] = [];
	for (let at = 0; at < tokens.length; ) {
		const token = tokens[at]!;
		const forms = [...(byWord.get(token.word) ?? []), ...(byWord.get(token.stem) ?? [])];
		const best = forms
			.filter((form) => isAt(form, at, text, tokens))
			.reduce<Form | undefined>(
				(a, b) => (a && a.tokens.length >= b.tokens.length ? a : b),
				undefined,
			);
		if (best) found.push({concept: best.concept, from: at, to: at + best.tokens.length});
		at += best?.tokens.length ?? 1;
	}
	return found;
}

function isAt(form: Form, at: number, text: string, tokens: readonly Token[]): boolean {
	const {tokens: wanted, isExact} = form;
	if (at + wanted.length > tokens.length) return false;
	const isAlone = wanted.length === 1;
	for (const [index, word] of wanted.entries()) {
		const token = tokens[at + index]!;
		const isSame = isExact
			? token.text === word.text
			: isAlone
				? isForm(token, word)
				: token.word === word.word || token.stem === word.stem;
		if (!isSame || (index > 0 && !isJoined(text, tokens[at + index - 1]!, token))) return false;
	}
	return !isExact || !isAlone || isItself(text, tokens, at);
}

/** Half of an abbreviation of two words in the plural: `RR. HH.` */
const doubled = /^(\p{Lu})\1$/u;

/** Whether nothing but a space, or a sign that joins words, stands between two words. */
export function isJoined(text: string, before: Token, after: Token): boolean {
	const gap = text.slice(before.end, after.start);
	const isPlural = doubled.test(before.text) && doubled.test(after.text);
	return (isPlural ? /^\.?\s?$/ : /^(?:\s|[-‐‑–/.&'’]|\s[&/]\s)?$/).test(gap);
}

/** `Go` at the start of a sentence may be a verb, and `R` in `R&D` is no language. */
function isItself(text: string, tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	if (token.text.length === 1)
		return (
			!/[&'’./-]/.test(text.charAt(token.end)) && !/[&'’./-]/.test(text.charAt(token.start - 1))
		);
	if (at > 0 || !/^\p{Lu}\p{Ll}/u.test(token.text)) return true;
	return /^(?:\s*$|\s*[,;:.()/|·•&-]|\s+(?:and|or|y|o|et|ou|und|oder|e)\s)/.test(
		text.slice(token.end),
	);
}
