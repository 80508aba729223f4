import type {Concept, Finder} from './concepts.ts';
import {type Language, wordSet} from './language.ts';
import {phrasesIn, type Run} from './phrases.ts';
import type {Need, Posting, PostingSentence} from './posting.ts';
import type {Token} from './tokens.ts';
import {type Role, rolesIn} from './vocabulary.ts';

/** Where a posting names a term. */
type Mention = {line: number; sentence: string; need: Need; isTitle: boolean};

/** Something that a posting asks for, as it calls it: a thing that is known by name, or a phrase. */
export type Term = {
	name: string;
	concept?: Concept;
	/** Its words, without the little ones between them. */
	words: Token[];
	mentions: Mention[];
};

/** So many terms are more than any posting asks for. */
const mostTerms = 300;

/**
 * The terms of a posting, what it asks for most first. Names are terms wherever they stand. Other words are where
 * something is asked for: a phrase between the words of all postings, in a list of requirements or of tasks,
 * or behind a word such as `experience`.
 */
export function termsOf(posting: Posting, find: Finder, language: Language): Term[] {
	const rolesOf = rolesIn(posting, language);
	const {words} = language;
	const joints = wordSet(words?.joints ?? '');
	const terms = new Map<string, Term>();
	/** The last sentence that named a term: each counts once. */
	const mentioned = new Map<string, PostingSentence>();
	const add = (sentence: PostingSentence, from: number, to: number, concept?: Concept) => {
		const tokens = sentence.tokens.slice(from, to);
		const [first, last] = [tokens[0], tokens.at(-1)];
		if (!first || !last) return;
		const own = tokens.filter((token) => !joints.has(token.word));
		const key = concept ? `= ${concept.name}` : own.map(({stem}) => stem).join(' ');
		const name = sentence.text.slice(first.start, last.end).replace(/['’]s$|['’]$/, '');
		const term = terms.get(key) ?? {
			...{name, words: own, mentions: []},
			...(concept && {concept}),
		};
		const {text, kind} = sentence;
		const mention = {
			line: sentence.lineAt(first.start),
			sentence: text,
			need: sentence.needAt(first.start),
			isTitle: kind === 'title',
		};
		if (mentioned.get(key) !== sentence) term.mentions.push(mention);
		mentioned.set(key, sentence);
		terms.set(key, term);
	};
	for (const sentence of posting.sentences) {
		const {text, tokens} = sentence;
		const known = find(text, tokens);
		const roles = rolesOf(sentence);
		const phrases = words
			? phrasesIn(sentence, roles, known, words.headFirst)
			: namesIn(roles, known);
		const all: Array<Run & {concept?: Concept}> = [...known, ...phrases];
		for (const {from, to, concept} of all.sort((a, b) => a.from - b.from))
			add(sentence, from, to, concept);
	}
	return ranked([...terms.values()]).slice(0, mostTerms);
}

/** What is a name by its letters and signs, all that can be told where the words of postings aren’t known. */
function namesIn(roles: readonly Role[], known: readonly Run[]): Run[] {
	return roles.flatMap(({name}, at) =>
		name === 'sign' && !known.some(({from, to}) => from <= at && at < to)
			? [{from: at, to: at + 1}]
			: [],
	);
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
