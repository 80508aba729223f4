import {fold} from '../search.ts';
import {isJoined} from './concepts.ts';
import {type Language, wordSet} from './language.ts';
import type {Posting, PostingSentence} from './posting.ts';
import type {Token} from './tokens.ts';

/** What a word is in a posting. */
export type Role = {
	/** Part of no term: a stop word, a word of all postings, a number, a place. */
	isBoundary: boolean;
	/** A stop word. */
	isLittle: boolean;
	isVerb: boolean;
	/** What is done, and no name of a thing: `implementing`, `involved`. */
	isDoing: boolean;
	isCue: boolean;
	isBearer: boolean;
	isJoint: boolean;
	isEnd: boolean;
	/** A name by its capital letter, or by letters and signs that only names have: `gRPC`, `IFRS`. */
	name: 'capital' | 'sign' | undefined;
};

/** Tells what each word of a sentence is. */
export type Roles = (sentence: PostingSentence) => Role[];

/** What words are in this posting. */
export function rolesIn({sentences, others: rest}: Posting, language: Language): Roles {
	const {stops, words} = language;
	const setOf = (list = '') => wordSet(list);
	const [prose, verbs, cues] = [setOf(words?.prose), setOf(words?.verbs), setOf(words?.cues)];
	const [bearers, joints, ends] = [setOf(words?.bearers), setOf(words?.joints), setOf(words?.ends)];
	const texts = [...sentences.map(({text}) => text), ...rest];
	const nominal = setOf(words?.nominal);
	const isDoing = (word: string) =>
		nominal.size > 0 && /(?:[a-z]{3}ing|[a-z]{2}ed)$/.test(word) && !nominal.has(word);
	const others = excludedNames(texts, language);
	const isUsual = ({word, text}: Token) =>
		stops.has(word) ||
		prose.has(word) ||
		/(?:[a-z]{4}ly|[a-z]{4}mente)$/.test(word) ||
		isSign(text);
	return ({text, tokens}) => {
		const hasCapitals = words?.capitals !== false && !isShouted(text) && !isTitled(tokens);
		const isCapital = (at: number) => {
			const [before, token] = [tokens[at - 1], tokens[at]];
			return (
				hasCapitals &&
				before !== undefined &&
				token !== undefined &&
				/^\p{Lu}\p{Ll}/u.test(token.text) &&
				!/[.:!?–—•|"“«]/.test(text.slice(before.end, token.start))
			);
		};
		/** Whether a word stands within a name: `General` in `Plan General Contable`. */
		const isWithin = (at: number) => {
			const [before, token, after] = tokens.slice(Math.max(0, at - 1), at + 2);
			return (
				[at - 1, at, at + 1].every(isCapital) &&
				[before, token].every((each) => each !== undefined) &&
				isJoined(text, before!, token!) &&
				isJoined(text, token!, after!)
			);
		};
		return tokens.map((token, at) => {
			const {word} = token;
			const isOther = others.has(word);
			const isBoundary = isOther || (isUsual(token) && !isWithin(at));
			const isNamed = !isBoundary && !prose.has(word) && !isShouted(text);
			return {
				isBoundary,
				isLittle: stops.has(word),
				isVerb:
					verbs.has(word) ||
					verbs.has(word.replace(/s$/, '')) ||
					(/ing$/.test(word) && isDoing(word)),
				isDoing: isDoing(word),
				isCue: cues.has(word),
				isBearer: bearers.has(word),
				isJoint: joints.has(word),
				isEnd: ends.has(word),
				name: !isNamed
					? undefined
					: hasSigns(token)
						? 'sign'
						: isCapital(at) || words?.compounds?.test(token.text)
							? 'capital'
							: undefined,
			};
		});
	};
}

type Words = ReadonlySet<string>;

/** Whether it is no word: a number, a letter alone, a level of a language. */
function isSign(text: string): boolean {
	const isLetter = text.length === 1 && !/\p{Script=Han}/u.test(text);
	return !/\p{L}/u.test(text) || /^\p{N}/u.test(text) || isLetter || /^[ABC][12]$/.test(text);
}

function hasSigns({text}: Token): boolean {
	return text.length > 1 && /^\p{Lu}{2,}s?$|\p{L}\p{N}|\p{Ll}\p{Lu}|[+#]$/u.test(text);
}

const isShouted = (text: string) => !/\p{Ll}/u.test(text) && /\s/.test(text);

/** Whether most words begin with a capital letter, as in headings. */
function isTitled(tokens: readonly Token[]): boolean {
	const long = tokens.filter(({text}) => text.length > 3);
	const capital = long.filter(({text}) => /^\p{Lu}/u.test(text)).length;
	return long.length > 2 && capital > 0.7 * long.length;
}

/** The names of employers and places, which nobody can have learnt. */
function excludedNames(texts: readonly string[], {words, locale}: Language): Words {
	const names = new Set(['us', 'usa', 'uk', 'eu', 'ue']);
	const add = (text: string) => {
		for (const word of text.split(/[\s,]+/)) if (/^\p{Lu}/u.test(word)) names.add(fold(word).text);
	};
	if (words)
		for (const text of texts)
			for (const [, first, second] of text.matchAll(words.named)) add(first ?? second ?? '');
	for (const tag of ['en', locale]) {
		const nameOf = new Intl.DisplayNames([tag], {type: 'region', fallback: 'none'});
		for (const code of regions.split(' ')) {
			const name = nameOf.of(code);
			if (name !== undefined && !/\s/.test(name)) add(name);
		}
	}
	return names;
}

/** Where most postings are from. */
const regions =
	'US GB IE CA AU NZ IN ES MX AR CL CO PE UY EC VE FR BE CH DE AT LU IT PT BR NL SE NO DK FI IS PL CZ SK HU RO BG GR TR UA RU IL EG MA NG ZA KE JP KR CN TW SG MY ID PH TH VN PK BD AE SA EE LV LT HR RS SI CY MT';
