/**
 * Text as names are compared: in small letters without accents. `starts` tells where in the text each of its
 * units begins, and where the text ends.
 */
type Folded = {text: string; starts: number[]};

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
	...{ß: 'ss', ẞ: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i'},
	...{'’': "'", ʼ: "'", '‐': '-', '\u00a0': ' '},
};

/** What is not seen, or only says how to read a letter: accents, vowels above consonants, breaks that may be. */
const unseen = /^[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\u00ad\u200b\u2060\ufeff]+$/;
/** Scripts whose letters are taken apart; the parts of others are not accents. */
const composed = /^[\u00c0-\u024f\u0370-\u04ff\u1e00-\u1fff]$/;

function foldLetter(letter: string): string {
	const small = letter.toLowerCase();
	const known = letters[small];
	if (known !== undefined) return known;
	if (unseen.test(letter)) return '';
	return composed.test(letter) ? small.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : small;
}

/** A text as it is compared. */
export function fold(text: string): string {
	return Array.from(text, foldLetter).join('');
}

function foldWithStarts(text: string): Folded {
	const starts: number[] = [];
	let folded = '';
	let at = 0;
	for (const letter of text) {
		const own = foldLetter(letter);
		for (let unit = 0; unit < own.length; unit++) starts.push(at);
		folded += own;
		at += letter.length;
	}
	starts.push(at);
	return {text: folded, starts};
}

/** What was found of a folded text, and what stands there in the text as it is written. */
export type Finding = {
	folded: string;
	groups: readonly string[];
	written: (from: number, to: number) => string;
};

/** Replaces what a pattern for folded text finds in a text, by what `replace` says of it. */
export function replaceFolded(
	text: string,
	pattern: RegExp,
	replace: (found: Finding) => string,
): string {
	const {text: folded, starts} = foldWithStarts(text);
	let made = '';
	let done = 0;
	for (const {0: found, index, ...groups} of folded.matchAll(pattern)) {
		if (found === '') continue;
		const written = (from: number, to: number) =>
			text.slice(starts[index + from], starts[index + to]);
		made += text.slice(done, starts[index]);
		made += replace({folded: found, groups: [groups[1] ?? ''], written});
		done = starts[index + found.length] ?? text.length;
	}
	return made + text.slice(done);
}

/** The source of a pattern for a word in folded text: also as it is written where there are no such letters. */
export function patternOf(word: string): string {
	return Array.from(word.normalize('NFC'))
		.map((letter, index, all) => {
			const before = all[index - 1] ?? '';
			const own = escaped(foldLetter(letter));
			if (own === "'") return "'?";
			if (/[äöüø]/i.test(letter)) return `${own}e?`;
			if (/å/i.test(letter)) return 'aa?';
			return own === 'e' && /[aou]/i.test(before) ? 'e?' : own;
		})
		.join('');
}

/** A text as a pattern that finds just it. */
export function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
