import type {Locale} from '../types.ts';
import {endingsIn, stemIn} from './endings.ts';
import {hasCase, patternOf} from './letters.ts';

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
const letter = '[\\p{L}\\p{M}\\p{N}]';

/** The words of a name: those that tell who it is also by themselves, those that don’t, and its initials. */
type Parts = {long: string[]; short: string[]; initials: string[]; isLower: boolean};

function partsOf(names: readonly string[]): Parts {
	const long = new Set<string>();
	const short = new Set<string>();
	const initials = new Set<string>();
	for (const name of names) {
		const isLower = name === name.toLowerCase();
		for (const word of name.split(/[\s,・＝·()"“”„«»]+/)) {
			const bare = word.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
			const [first = ''] = bare;
			if (bare === '' || titles.has(bare.toLowerCase())) continue;
			if (hasCase(first)) initials.add(first.toUpperCase());
			// `van`, `de`: particles.
			if (hasCase(first) && first === first.toLowerCase() && !isLower) continue;
			for (const each of [bare, ...bare.split(/[-‐–]/)]) {
				const length = Array.from(each.replace(/\P{L}/gu, '')).length;
				if (dense.test(each)) (length > 1 ? long : short).add(each);
				else if (length > 2) long.add(each);
				else if (length > 1) short.add(each);
			}
			for (const each of unspaced(bare)) long.add(each);
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
const between = '(?:\\s*,\\s*|\\s+|\\s*[-‐–_.・＝·]\\s*)?';
/** Words of a name that tell nobody who it is, between those that do. */
const particles =
	'(?:(?:van|von|der|den|del?|della|d[aiou]s?|la|las|los|le|y|e|bin|ibn|al|zu|te[nr])\\s+)*';
/** What sets an ending apart from a name: `Ada’s`. */
const apart = `((?:['’ʼ]\\p{L}{0,5}(?!${letter}))?)`;

/**
 * Makes what replaces the names of a person, and parts of them, in texts of a language. A part of a name that
 * has no capital is a word, unless it stands in an address, or beside another part.
 */
export function nameReplacer(names: readonly string[], locale: Locale): NameReplacer {
	const {long, short, initials, isLower} = partsOf(names);
	if (long.length + short.length === 0) return (text) => text;
	const initial = initials.length > 0 ? [`(?<!${letter})[${initials.join('')}]\\.`] : [];
	const words = (each: readonly string[]) => each.map((word) => unitOf(word, locale)).join('|');
	const unit = `(?:${[words([...long, ...short]), ...initial].join('|')})`;
	const run = new RegExp(`${unit}(?:${between}${particles}${unit})*${apart}`, 'giu');
	const telling = new RegExp(words(long) || '(?!)', 'giu');
	const parts = new RegExp(words([...long, ...short]), 'giu');
	const isDense = long.some((word) => dense.test(word));
	const inOne = long.filter((word) => !dense.test(word)).map(patternOf);
	const joined = new RegExp(
		`(?:${inOne.join('|') || '(?!)'})(?:[-_.]?(?:${inOne.join('|')}))+`,
		'giu',
	);
	// As people call themselves: `ghopper`.
	const called = new RegExp(
		`(?<!${letter})[${initials.join('') || '-'}]?(?:${inOne.join('|') || '(?!)'})(?!${letter})`,
		'giu',
	);
	const least = Math.min(...names.map((name) => name.match(/[\p{L}\p{M}'’-]+/gu)?.length ?? 2));
	return (text, word, place) => {
		const apartFrom = text.replace(joined, word).replace(run, (found, ending: string) => {
			const told = found.match(telling) ?? [];
			const count = found.match(parts)?.length ?? 0;
			const isWhole = count >= Math.max(least, isDense ? 1 : 2);
			// Of which only a part is a name: `with grace, Hopper wrote`.
			if (place === 'prose' && !isLower && found.includes(',') && !told.every(isCapital))
				return found.replace(telling, (each) => (isCapital(each) ? word : each));
			const isName =
				told.length > 0
					? place === 'address' || count > 1 || isLower || told.some(isCapital)
					: isWhole && isCapital(found);
			return isName ? word + ending : found;
		});
		return place === 'address' ? apartFrom.replace(called, word) : apartFrom;
	};
}

/** Whether a word begins as a name does, where its script has capitals. */
function isCapital(word: string): boolean {
	const [first = ''] = word;
	return !hasCase(first) || first === first.toUpperCase();
}

/** A word of a name as it may be declined, with no other letter beside it where its script has spaces. */
function unitOf(word: string, locale: Locale): string {
	const own = patternOf(word);
	const [first = ''] = word;
	if (/^[\p{sc=Han}\p{sc=Hiragana}]/u.test(word)) return own;
	if (/^\p{sc=Hangul}/u.test(word)) return `(?<!${letter})${own}`;
	if (/^\p{sc=Katakana}/u.test(word))
		return `(?<![\\p{sc=Katakana}ー])${own}(?![\\p{sc=Katakana}ー])`;
	// `and`, `the` and their like are one letter before a word.
	const prefix = /^\p{sc=Hebrew}/u.test(word)
		? '[הובלמשכ]?'
		: /^\p{sc=Arabic}/u.test(word)
			? '(?:[وفبلك]|لل)?'
			: '';
	if (prefix !== '') return `(?<=(?<!${letter})${prefix})${own}(?!${letter})`;
	if (!hasCase(first)) return `(?<!${letter})${own}(?!${letter})`;
	const endings = endingsIn(locale);
	const stem = stemIn(word, locale);
	const declined = stem === word ? '' : `|${patternOf(stem)}(?:${endings})`;
	return `(?<!${letter})(?:${own}(?:${endings})?${declined})(?!${letter})`;
}
