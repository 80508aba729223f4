import {fold} from '../search.ts';
import {type Concept, type Finder, isJoined} from './concepts.ts';
import {type Language, wordSet} from './language.ts';
import type {Need, PostingSentence} from './posting.ts';
import type {Token} from './tokens.ts';

/** Where a posting names a term. */
export type Mention = {line: number; sentence: string; need: Need; isTitle: boolean};

/** Something that a posting asks for, as it calls it: a thing that is known by name, or a phrase. */
export type Term = {
	name: string;
	concept?: Concept;
	/** The stems of its words, without the little ones between them. */
	stems: string[];
	/** Its words, where it is one alone. */
	single?: Token;
	mentions: Mention[];
};

/** So many terms are more than any posting asks for. */
const mostTerms = 300;
const longest = 3;

/** The words of a language as the search for terms needs them. */
type Vocabulary = {
	isBoundary: (token: Token) => boolean;
	isVerb: (token: Token) => boolean;
	isCue: (token: Token) => boolean;
	isEnd: (token: Token) => boolean;
	isJoint: (token: Token) => boolean;
	isTrailing: (token: Token) => boolean;
	isName: (sentence: PostingSentence, at: number) => boolean;
	headFirst: boolean;
};

/**
 * The terms of a posting, what it asks for most first. Names are terms wherever they stand. Other words are where
 * something is asked for: a phrase between the words of all postings, in a list of requirements or of tasks,
 * or behind a word such as `experience`.
 */
export function termsOf(
	sentences: readonly PostingSentence[],
	find: Finder,
	language: Language,
): Term[] {
	const vocabulary = vocabularyOf(sentences, language);
	const terms = new Map<string, Term>();
	const add = (sentence: PostingSentence, from: number, to: number, concept?: Concept) => {
		const tokens = sentence.tokens.slice(from, to);
		const [first, last] = [tokens[0], tokens.at(-1)];
		if (!first || !last) return;
		const content = tokens.filter((token) => !vocabulary.isJoint(token));
		const stems = content.map(({stem}) => stem);
		const key = concept ? `= ${concept.name}` : stems.join(' ');
		const name = sentence.text.slice(first.start, last.end).replace(/['’]s$|['’]$/, '');
		const term = terms.get(key) ?? {
			name,
			stems,
			mentions: [],
			...(concept && {concept}),
			...(content.length === 1 && {single: first}),
		};
		const {text, kind} = sentence;
		const mention = {
			line: sentence.lineAt(first.start),
			sentence: text,
			need: sentence.needAt(first.start),
			isTitle: kind === 'title',
		};
		if (!term.mentions.some((each) => each.line === mention.line && each.sentence === text))
			term.mentions.push(mention);
		terms.set(key, term);
	};
	for (const sentence of sentences) {
		const {text, tokens} = sentence;
		const known = find(text, tokens);
		for (const {from, to, concept} of known) add(sentence, from, to, concept);
		for (const {from, to} of phrases(sentence, known, vocabulary)) add(sentence, from, to);
	}
	return ranked([...terms.values()]).slice(0, mostTerms);
}

const needOrder: readonly Need[] = ['must', 'asked', 'nice'];

/** How much is asked for a term in all: the most that one of its mentions does. */
export function needOf({mentions}: Term): Need {
	return needOrder.find((need) => mentions.some((each) => each.need === need)) ?? 'asked';
}

/** What must be there first; of that, what the title names and what is said most often. */
function ranked(terms: readonly Term[]): Term[] {
	const weight = ({mentions}: Term) =>
		mentions.reduce((sum, {need, isTitle}) => sum + (isTitle ? 3 : need === 'must' ? 2 : 1), 0);
	return terms
		.map((term, index) => ({
			term,
			index,
			need: needOrder.indexOf(needOf(term)),
			weight: weight(term),
		}))
		.sort((a, b) => a.need - b.need || b.weight - a.weight || a.index - b.index)
		.map(({term}) => term);
}

type Run = {from: number; to: number};

/** The phrases of a sentence that are terms, besides what is known by name. */
function phrases(sentence: PostingSentence, known: readonly Run[], words: Vocabulary): Run[] {
	const {text, tokens, part, kind} = sentence;
	const taken = new Set<number>();
	for (const {from, to} of known) for (let at = from; at < to; at++) taken.add(at);
	const found: Run[] = [];
	let isGoverned = false;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at]!;
		if (words.isCue(token)) isGoverned = true;
		else if (words.isEnd(token) || isParted(text, tokens[at - 1], token)) isGoverned = false;
		if (taken.has(at) || words.isBoundary(token)) continue;
		let to = at + 1;
		while (
			to < tokens.length &&
			isJoined(text, tokens[to - 1]!, tokens[to]!) &&
			text.charAt(tokens[to - 1]!.end) !== '/'
		) {
			const isContent = !taken.has(to) && !words.isBoundary(tokens[to]!);
			if (!isContent && !continues(to)) break;
			to++;
		}
		const run = trimmed({from: at, to}, tokens, words);
		const end = to - 1;
		if (run && isTerm(run)) found.push(run);
		at = end;
	}
	return found;

	/** Whether a little word leads on to another one of the phrase: `gestión de proyectos`. */
	function continues(at: number): boolean {
		let next = at;
		while (next < tokens.length && next - at < 2 && words.isJoint(tokens[next]!)) next++;
		const [before, token] = [tokens[next - 1], tokens[next]];
		return (
			next > at &&
			before !== undefined &&
			token !== undefined &&
			!taken.has(next) &&
			!words.isBoundary(token) &&
			isJoined(text, before, token)
		);
	}

	function isTerm({from, to}: Run): boolean {
		const count = tokens.slice(from, to).filter((token) => !words.isJoint(token)).length;
		const next = tokens[to];
		const isNamed = tokens.slice(from, to).some((_, index) => words.isName(sentence, from + index));
		if (isNamed) return true;
		if (kind === 'title') return count >= 2 || to - from === tokens.length;
		// `regulated environment`: what only says what a word of all postings is like.
		const isModifier =
			next !== undefined &&
			words.isBoundary(next) &&
			!words.isJoint(next) &&
			words.isTrailing(next) === false &&
			isJoined(text, tokens[to - 1]!, next);
		const isWhole = kind === 'item' && from === 0 && to === tokens.length;
		const isAsked = part === 'must' || part === 'nice';
		if (count === 1) return (isGoverned && !isModifier) || (isWhole && isAsked);
		if (isGoverned) return true;
		return (
			isAsked || (part === 'duties' && kind === 'item') || (part === 'other' && kind === 'item')
		);
	}
}

/** Whether a sign that ends a thought stands between two words. */
function isParted(text: string, before: Token | undefined, {start}: Token): boolean {
	return before !== undefined && /[;.]|\s[–—]\s/.test(text.slice(before.end, start));
}

/** A phrase without the verb that it begins with, and as long as a term is. */
function trimmed({from, to}: Run, tokens: readonly Token[], words: Vocabulary): Run | undefined {
	let first = from;
	const isHead = first === 0 || words.isBoundary(tokens[first - 1]!);
	while (first < to && isHead && words.isVerb(tokens[first]!)) first++;
	while (first < to && words.isJoint(tokens[first]!)) first++;
	let last = to;
	const count = (a: number, b: number) =>
		tokens.slice(a, b).filter((token) => !words.isJoint(token)).length;
	while (count(first, last) > longest) {
		if (words.headFirst) last--;
		else first++;
	}
	while (last > first && words.isJoint(tokens[last - 1]!)) last--;
	while (first < last && words.isJoint(tokens[first]!)) first++;
	return first < last ? {from: first, to: last} : undefined;
}

function vocabularyOf(sentences: readonly PostingSentence[], language: Language): Vocabulary {
	const {stops, words, stem} = language;
	const prose = wordSet(words?.prose ?? '');
	const verbs = wordSet(words?.verbs ?? '');
	const cues = wordSet(words?.cues ?? '');
	const ends = wordSet(words?.ends ?? '');
	const joints = wordSet(words?.joints ?? '');
	const others = excludedNames(sentences, language);
	const trailing = new Set(
		[
			'experience',
			'degree',
			'certification',
			'certificate',
			'licence',
			'license',
			'knowledge',
			'background',
			'experiencia',
		].map((word) => stem(word)),
	);
	const isBoundary = ({word, text}: Token) =>
		stops.has(word) ||
		prose.has(word) ||
		others.has(word) ||
		!/\p{L}/u.test(text) ||
		/^\p{N}/u.test(text) ||
		(text.length === 1 && !/\p{Script=Han}/u.test(text)) ||
		/(?:[a-z]{4}ly|[a-z]{4}mente)$/.test(word);
	return {
		isBoundary,
		isVerb: ({word}) => verbs.has(word),
		isCue: ({word}) => cues.has(word),
		isEnd: ({word}) => ends.has(word),
		isJoint: ({word}) => joints.has(word),
		isTrailing: (token) => trailing.has(token.stem),
		isName: (sentence, at) => {
			const {tokens, text} = sentence;
			const {text: own, word} = tokens[at]!;
			if (prose.has(word) || others.has(word) || isShouted(text)) return false;
			if (/^\p{Lu}{2,}s?$/u.test(own) || /\p{L}\p{N}|\p{Ll}\p{Lu}|[+#]$/u.test(own))
				return own.length > 1;
			if (words?.capitals === false || !/^\p{Lu}\p{Ll}/u.test(own) || at === 0) return false;
			const before = text.slice(tokens[at - 1]!.end, tokens[at]!.start);
			return !/[.:!?–—•|"“«]/.test(before) && !isTitled(tokens);
		},
		headFirst: words?.headFirst ?? false,
	};
}

const isShouted = (text: string) => !/\p{Ll}/u.test(text);

/** Whether most words begin with a capital letter, as in headings. */
function isTitled(tokens: readonly Token[]): boolean {
	const long = tokens.filter(({text}) => text.length > 3);
	return (
		long.length > 2 && long.filter(({text}) => /^\p{Lu}/u.test(text)).length > 0.7 * long.length
	);
}

/** The names of employers and places, which nobody can have learnt. */
function excludedNames(
	sentences: readonly PostingSentence[],
	{words, locale}: Language,
): Set<string> {
	const names = new Set<string>();
	const add = (text: string) => {
		for (const word of text.split(/[\s,]+/)) if (/^\p{Lu}/u.test(word)) names.add(fold(word).text);
	};
	if (words)
		for (const {text} of sentences)
			for (const [, first, second] of text.matchAll(words.named)) add(first ?? second ?? '');
	for (const tag of ['en', locale])
		for (const code of regions.split(' ')) {
			const name = new Intl.DisplayNames([tag], {type: 'region', fallback: 'none'}).of(code);
			if (name !== undefined && !/\s/.test(name)) add(name);
		}
	return names;
}

/** Where most postings are from. */
const regions =
	'US GB IE CA AU NZ IN ES MX AR CL CO PE UY EC VE FR BE CH DE AT LU IT PT BR NL SE NO DK FI IS PL CZ SK HU RO BG GR TR UA RU IL EG MA NG ZA KE JP KR CN TW SG MY ID PH TH VN PK BD AE SA EE LV LT HR RS SI CY MT';
