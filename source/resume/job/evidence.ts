import {entryId, type LocalizedResume} from '../localize.ts';
import type {Entry, Locale} from '../types.ts';
import {blocksOf, sentencesOf} from './blocks.ts';
import type {Finder} from './concepts.ts';
import type {Language} from './language.ts';
import type {Term} from './terms.ts';
import {isForm, type Token, tokensOf} from './tokens.ts';

/** A sentence of a résumé, and where it comes from; without an entry, it is the profile's. */
export type ResumeSentence = {
	entry?: Entry;
	locale: Locale;
	text: string;
	tokens: Token[];
	/** Whether it tells of something, and doesn't only name it. */
	isProse: boolean;
	/** Its number. */
	at: number;
};

/** Where a sentence shows a term: the numbers of its first word, and of the one behind its last. */
export type Evidence = {sentence: ResumeSentence; from: number; to: number};

/** Everything that a résumé says in a locale, sentence by sentence, in its order. */
export function resumeSentences(
	{locale, profile, sections}: LocalizedResume,
	language: Language,
): ResumeSentence[] {
	const entries = sections.flatMap((section) => section.entries);
	const {headline = '', details = []} = profile;
	const said = [
		{locale, isProse: false, texts: [headline, ...details.map(({value}) => value)]},
		...entries.flatMap((entry) => {
			const of = {entry, locale: entry.locale};
			return [
				{...of, isProse: false, texts: namesIn(entry)},
				{...of, isProse: true, texts: proseIn(entry)},
			];
		}),
	];
	return said
		.flatMap(({texts, ...of}) => texts.map((text) => ({...of, text})))
		.filter(({text}) => text !== '')
		.map((each, at) => ({...each, at, tokens: tokensOf(each.text, language)}));
}

/** The title of an entry with what stands beside it, and its tags. */
function namesIn(entry: Entry): string[] {
	const {title, organization, department, employment, level, tags, courses = [], kind} = entry;
	const head = [title, organization, department, employment, level]
		.filter((each) => each !== undefined)
		.join(' · ');
	const list = [...tags, ...courses].join(', ');
	return kind === 'item' && list !== '' ? [`${head}: ${list}`] : [head, list];
}

/** The sentences of an entry's text. */
function proseIn({body}: Entry): string[] {
	const lines = body.split('\n').map((text, index) => ({text, line: index + 1}));
	return blocksOf(lines).flatMap((block) => sentencesOf(block).map(({text}) => text));
}

/**
 * Tells which sentences show a term: first those that tell of something, each in its place. Where they are in
 * another language than the posting (`isForeign`), a word has to be the same: stems of two languages say nothing.
 */
export function evidenceIn(
	sentences: readonly ResumeSentence[],
	find: Finder,
	isForeign = false,
): (term: Term) => Evidence[] {
	const keyOf: KeyOf = ({word, stem}) => (isForeign ? word : stem);
	const byConcept = new Map<string, Evidence[]>();
	const byKey = new Map<string, Array<{sentence: ResumeSentence; at: number}>>();
	for (const sentence of sentences) {
		for (const {concept, from, to} of find(sentence.text, sentence.tokens))
			put(byConcept, concept.name, {sentence, from, to});
		for (const [at, token] of sentence.tokens.entries()) put(byKey, keyOf(token), {sentence, at});
	}
	return ({concept, words}) => {
		const named = concept ? (byConcept.get(concept.name) ?? []) : [];
		const [first, ...others] = words;
		if (!first || (concept && others.length === 0)) return once(named);
		const found = (byKey.get(keyOf(first)) ?? []).flatMap(({sentence, at}) => {
			if (others.length > 0) return within(sentence, at, words, keyOf);
			return isForm(first, sentence.tokens[at]!) ? [{sentence, from: at, to: at + 1}] : [];
		});
		return once([...named, ...found]);
	};
}

/** By what two words are the same. */
type KeyOf = (token: Token) => string;

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const known = map.get(key);
	if (known) known.push(value);
	else map.set(key, [value]);
}

/** The first place of each sentence. */
function once(found: readonly Evidence[]): Evidence[] {
	const bySentence = new Map<ResumeSentence, Evidence>();
	for (const each of found) if (!bySentence.has(each.sentence)) bySentence.set(each.sentence, each);
	return [...bySentence.values()].sort(
		(a, b) =>
			Number(b.sentence.isProse) - Number(a.sentence.isProse) || a.sentence.at - b.sentence.at,
	);
}

/** How many other words may stand among those of a phrase: `managed three projects` is project management. */
const between = 2;

/** Whether all words stand near one of a sentence, in any order and with no comma between them. */
function within(
	sentence: ResumeSentence,
	at: number,
	words: readonly Token[],
	keyOf: KeyOf,
): Evidence[] {
	const {text, tokens} = sentence;
	const reach = words.length - 1 + between;
	const isApart = (index: number) =>
		/[,;:()|•·]|[.!?]\s/.test(text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0));
	let low = at;
	while (low > 0 && at - low < reach && !isApart(low)) low--;
	let high = at + 1;
	while (high < tokens.length && high - at <= reach && !isApart(high)) high++;
	const places = words.map((word) => {
		const own = tokens.slice(low, high).map((token, index) => ({token, index: low + index}));
		const all = own.filter(({token}) => keyOf(token) === keyOf(word)).map(({index}) => index);
		return all.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
	});
	if (places.some((place) => place === undefined)) return [];
	const sorted = places.filter((place) => place !== undefined).toSorted((a, b) => a - b);
	const [from = 0, to = 0] = [sorted[0], (sorted.at(-1) ?? 0) + 1];
	return new Set(sorted).size === words.length && to - from <= words.length + between
		? [{sentence, from, to}]
		: [];
}

/** The id of the entry that a sentence belongs to. */
export function idOf({entry}: ResumeSentence): string {
	return entry ? entryId(entry) : 'profile';
}
