import type {Locale} from '../types.ts';
import {endingsIn, stemsIn} from './endings.ts';
import {escaped, fold, patternOf, replaceFolded} from './folded.ts';
import {hasCase} from './letters.ts';

/** Where names stand: in prose, where case tells a name from a word, or in an address, where it doesn’t. */
export type Place = 'prose' | 'address';

/** Replaces names of a person. */
export type NameReplacer = (text: string, word: string, place: Place) => string;

/** What stands before or behind a name, and is none. */
const titles = new Set(
	'dr prof dipl ing mr mrs ms mx phd md msc bsc mba jr sr ii iii iv sir dame herr frau'.split(' '),
);
/** Words of one script run into each other, and have no letters to count. */
const dense = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+$/u;
const letter = '[\\p{L}\\p{M}\\p{Nd}]';
/** What no word goes on with; a number is of a note, or of what somebody is called. */
const noMore = '(?![\\p{L}\\p{M}])';

/** The words of a name: those that tell who it is also by themselves, those that don’t, and its initials. */
type Parts = {long: string[]; short: string[]; initials: string[]; isLower: boolean};

function partsOf(names: readonly string[]): Parts {
	const long = new Set<string>();
	const short = new Set<string>();
	const initials = new Set<string>();
	for (const name of names) {
		const isLower = name === name.toLowerCase();
		let particles = '';
		const katakana = name.replace(/[\s・＝·]/g, '');
		if (/^[\p{sc=Katakana}ー]+$/u.test(katakana)) long.add(katakana);
		for (const word of name.split(/[\s,・＝·()"“”„«»]+/)) {
			const bare = word.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
			const [first = ''] = bare;
			if (bare === '' || titles.has(bare.toLowerCase())) continue;
			if (hasCase(first)) initials.add(fold(first).slice(0, 1));
			// `van`, `de`: particles.
			if (hasCase(first) && first === first.toLowerCase() && !isLower) {
				particles += bare;
				continue;
			}
			if (particles !== '') long.add(particles + bare);
			particles = '';
			for (const each of [bare, ...bare.split(/[-‐–]/)]) {
				const length = Array.from(each.normalize('NFC').replace(/[^\p{L}\p{M}]/gu, '')).length;
				if (dense.test(each)) (length > 1 ? long : short).add(each);
				else if (length > 2) long.add(each);
				else if (length > 1) short.add(each);
			}
			for (const each of unspaced(bare)) long.add(each);
			const [, indefinite] = /^ال(\p{sc=Arabic}{3,})$/u.exec(bare) ?? [];
			if (indefinite !== undefined) long.add(indefinite);
		}
	}
	const longer = (a: string, b: string) => b.length - a.length;
	return {
		long: [...long].sort(longer),
		short: [...short].sort(longer),
		initials: [...initials],
		isLower: names.every((name) => name === name.toLowerCase()),
	};
}

/** The given name, and in four characters the family’s too, of a name that is written without a space. */
function unspaced(word: string): string[] {
	if (!/^[\p{sc=Han}\p{sc=Hangul}]{3,4}$/u.test(word)) return [];
	const characters = Array.from(word);
	const given = characters.slice(-2).join('');
	return characters.length === 4 ? [characters.slice(0, 2).join(''), given] : [given];
}

/** What may stand between two words of a name, so that both are one. */
const between = '(?:\\s*,\\s*|\\s+|\\s*[-–_.・＝·]\\s*)?';
/** Words of a name that tell nobody who it is, between those that do. */
const particles =
	'(?:(?:van|von|der|den|del?|della|d[aiou]s?|la|las|los|le|bin|ibn|al|zu|te[nr])\\s+)*';
/** What sets an ending apart from a name: `Ada’s`. */
const apart = `((?:'\\p{L}{0,5}${noMore})?)`;
const never = '(?!)';

/**
 * Makes what replaces the names of a person, and parts of them, in texts of a language. A part of a name that
 * has no capital is a word, unless it stands in an address, or beside another part.
 */
export function nameReplacer(names: readonly string[], locale: Locale): NameReplacer {
	const {long, short, initials, isLower} = partsOf(names);
	if (long.length + short.length === 0) return (text) => text;
	const all = [...long, ...short];
	const initial = initials.length > 0 ? [`(?<!${letter})[${initials.join('')}]\\.`] : [];
	const unit = `(?:${[oneOfWords(all, locale), ...initial].join('|')})`;
	const inOne =
		long
			.filter((word) => !dense.test(word))
			.map(patternOf)
			.join('|') || never;
	const run = new RegExp(`${unit}(?:${between}${particles}${unit})*${apart}`, 'gu');
	const telling = new RegExp(oneOfWords(long, locale), 'gu');
	const part = new RegExp(oneOfWords(all, locale), 'gu');
	const joined = new RegExp(`(?:${inOne})(?:[-_.]?(?:${inOne}))+`, 'gu');
	// As people call themselves: `ghopper`, `hopperg42`.
	const some = initials.length > 0 ? `[${initials.join('')}]{0,2}` : '';
	const called = new RegExp(`(?<!${letter})${some}(?:${inOne})${some}${noMore}`, 'gu');
	const least = Math.max(
		long.some((word) => dense.test(word)) ? 1 : 2,
		Math.min(...names.map((name) => name.match(/[\p{L}\p{M}'’-]+/gu)?.length ?? 2)),
	);
	return (text, word, place) => {
		const whole = replaceFolded(text, joined, () => word);
		const erased = replaceFolded(whole, run, ({folded, groups: [ending = ''], written}) => {
			const told = [...folded.matchAll(telling)].map(({0: {length}, index}) => ({
				...{index, end: index + length},
				isName: isLower || isCapital(written(index, index + length)),
			}));
			const count = folded.match(part)?.length ?? 0;
			const rest = folded.length - ending.length;
			const end = written(rest, folded.length);
			// Of which only a part is a name: `with grace, Hopper wrote`.
			if (place === 'prose' && folded.includes(',') && told.some(({isName}) => !isName)) {
				const kept = told.filter(({isName}) => isName);
				const from = [0, ...kept.map((each) => each.end)];
				const before = kept.map(({index}, at) => written(from[at] ?? 0, index) + word);
				return before.join('') + written(from.at(-1) ?? 0, folded.length);
			}
			const isName =
				told.length > 0
					? place === 'address' || count > 1 || told.some((each) => each.isName)
					: count >= least && isCapital(written(0, rest));
			return isName ? word + end : written(0, folded.length);
		});
		if (place === 'address') return replaceFolded(erased, called, () => word);
		return erased === text ? text : withoutMiddle(erased, word);
	};
}

/** A text in which no names are left between two parts of one: `Grace Brewster Murray Hopper`. */
function withoutMiddle(text: string, word: string): string {
	const own = escaped(word);
	const middle = "(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’.-]*){1,3}\\s+";
	return text.replace(new RegExp(`${own}${middle}${own}`, 'gu'), () => word);
}

/** Whether a word has a capital as a name has, where its script has any: `Angelo`, `d’Angelo`. */
function isCapital(word: string): boolean {
	const [first = ''] = word;
	return !hasCase(first) || word !== word.toLowerCase();
}

/** How the words of a script are set apart: what stands before a pattern and behind it. */
const setApart: ReadonlyArray<[script: RegExp, before: string, behind: string]> = [
	[/^[\p{sc=Han}\p{sc=Hiragana}]/u, '', ''],
	[/^\p{sc=Hangul}/u, `(?<!${letter})`, ''],
	[/^[\p{sc=Katakana}ー]/u, '(?<![\\p{sc=Katakana}ー])', '(?![\\p{sc=Katakana}ー])'],
	// `and`, `the` and their like are letters before a word.
	[/^\p{sc=Hebrew}/u, `(?<=(?<!${letter})[הובלמשכ]{0,3})`, noMore],
	[/^\p{sc=Arabic}/u, `(?<=(?<!${letter})[وف]?(?:[بلك]|لل)?)`, noMore],
	// Behind it, a word of honour.
	[/^\p{sc=Devanagari}/u, `(?<!${letter})`, `(?=(?:जी)?${noMore})`],
	[/^/, `(?<!${letter})`, noMore],
];

/** The pattern, for folded text, of words of a name as they may be declined, with no other letter beside them. */
function oneOfWords(words: readonly string[], locale: Locale): string {
	const groups = setApart.flatMap(([, before, behind], index) => {
		const own = words.filter((word) => setApart.findIndex(([each]) => each.test(word)) === index);
		const sources = own.map((word) => declined(word, locale)).join('|');
		return own.length === 0 ? [] : [`${before}(?:${sources})${behind}`];
	});
	return groups.join('|') || never;
}

function declined(word: string, locale: Locale): string {
	const own = patternOf(word);
	const [first = ''] = word;
	if (!hasCase(first)) return own;
	const endings = endingsIn(locale);
	const stems = stemsIn(word, locale).map((stem) => `|${patternOf(stem)}(?:${endings})`);
	return `${own}(?:${endings})?${stems.join('')}`;
}
