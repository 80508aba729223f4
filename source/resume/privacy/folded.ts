/**
 * Text as names are compared: in small letters without accents. `starts` tells where in the text each of its
 * units begins, and where the text ends.
 */
type Folded = {text: string; starts: number[]};

/** Letters that Unicode does not take apart, or that are one where people write: `σ` and `ς`, `أ` and `ا`. */
const letters: Readonly<Record<string, string>> = {
	...{ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ'},
	...{أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ئ: 'ي', ؤ: 'و', ة: 'ه', ء: ''},
	...{'’': "'", '‘': "'", '´': "'", ʼ: "'", '‐': '-', '‑': '-', '\u00a0': ' '},
};

/**
 * What is not seen, or only says how to read a letter: accents, vowels above consonants, dots and strokes beside
 * letters of Hindi and Japanese, breaks that may be.
 */
const unseen =
	/^[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\u093c\u00ad\u200b-\u200f\u2060\u3099\u309a\ufeff]$/;
/** Scripts whose letters are taken apart; the parts of others are not accents. */
const composed = /^[\u00c0-\u024f\u0370-\u04ff\u0929-\u095f\u1e00-\u1fff\u3040-\u30ff]$/;
const accents = /[\u0300-\u036f\u093c\u3099\u309a]/g;

function foldLetter(letter: string): string {
	if (letter <= '\u007f') return letter.toLowerCase();
	// In bold, as wide as Chinese or run together, a letter is still that letter; the number of a note is none.
	const isLetter = letters[letter] === undefined && /[\p{L}\p{Nd}]/u.test(letter);
	const whole = isLetter ? letter.normalize('NFKC').toLowerCase() : letter;
	return Array.from(whole, (each) => {
		const known = letters[each];
		if (known !== undefined) return known;
		if (unseen.test(each)) return '';
		if (/\p{Nd}/u.test(each)) return digitOf(each);
		return composed.test(each) ? each.normalize('NFD').replace(accents, '') : each;
	}).join('');
}

/** The digit that one of another script is; each script has its ten in a row. */
function digitOf(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
	return String(value);
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
		const own = isEscape(letter, text[at + 1]) ? '' : foldLetter(letter);
		for (let unit = 0; unit < own.length; unit++) starts.push(at);
		folded += own;
		at += letter.length;
	}
	starts.push(at);
	return {text: folded, starts};
}

/** Whether it only says that what follows is no Markdown: `ada\_brook`. */
function isEscape(letter = '', next = ''): boolean {
	return letter === '\\' && /[!-/:-@[-`{-~]/.test(next);
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
		const at = starts[index] ?? text.length;
		made += text.slice(done, isEscape(text[at - 1], text[at]) ? at - 1 : at);
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
			if (own === 'a' && /a/i.test(before)) return 'a?';
			return own === 'e' && /[aou]/i.test(before) ? 'e?' : own;
		})
		.join('');
}

/** A text as a pattern that finds just it. */
export function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
