/** What may stand behind a letter and is not seen: accents of their own, and breaks that may be taken. */
const unseen = '[\\p{Mn}\\u00ad\\u200b\\u2060\\ufeff]*';

/** Scripts whose accented letters are made of a letter and its accents. */
const ranges = [
	[0x00c0, 0x024f],
	[0x0370, 0x04ff],
	[0x1e00, 0x1fff],
] as const;

/** Every letter with an accent, by the one without. */
let accented: ReadonlyMap<string, string> | undefined;

function accentedLetters(): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const [first, last] of ranges) {
		for (let code = first; code <= last; code++) {
			const letter = String.fromCodePoint(code);
			const base = bareLetter(letter);
			if (base !== letter) found.set(base, (found.get(base) ?? '') + letter);
		}
	}
	return found;
}

/** Letters that are written in another way where there are no such keys. */
const spelled: Readonly<Record<string, string>> = {
	...{ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th'},
	...{ł: 'l', đ: 'd', ð: 'd', ı: 'i'},
};

/** The letter with an accent that two letters may stand for: `ue` for `ü`. */
const joined = /^[aou]e/i;

/** A letter without case and accents. */
function bareLetter(letter: string): string {
	return letter
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase()
		.normalize('NFC');
}

/**
 * The source of a pattern for a word, to be used without regard to case: with any accents or none, in any
 * Unicode form, and as it is spelled without accents.
 */
export function patternOf(word: string): string {
	accented ??= accentedLetters();
	const letters = Array.from(word.normalize('NFC'));
	let pattern = '';
	for (let index = 0; index < letters.length; index++) {
		const letter = letters[index] ?? '';
		const [pair] = joined.exec(letters.slice(index, index + 2).join('')) ?? [];
		if (pair !== undefined) {
			const [vowel = ''] = pair;
			pattern += `(?:${oneOf(vowel)}${unseen}${oneOf('e')}${unseen}|[${accented.get(vowel.toLowerCase()) ?? ''}øœæ]${unseen})`;
			index++;
		} else if (/['’ʼ]/.test(letter)) pattern += "['’ʼ]?";
		else if (hasCase(letter)) {
			const other = spelled[letter.toLowerCase()];
			const own = oneOf(letter);
			pattern += (other === undefined ? own : `(?:${own}|${other})`) + unseen;
		} else if (/[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(letter)) pattern += `${letter}[\\p{Mn}ـ]*`;
		else pattern += letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
	}
	return pattern;
}

/** A letter, with whatever accent. */
function oneOf(letter: string): string {
	const base = bareLetter(letter);
	return `[${letter}${base}${accented?.get(base) ?? ''}]`;
}

/** Whether a letter has a capital. */
export function hasCase(letter: string): boolean {
	return letter.toLowerCase() !== letter.toUpperCase();
}

/** Text in which letters are no longer written as HTML’s entities: `Garc&iacute;a`, `&#233;`. */
export function withLetters(text: string): string {
	if (!text.includes('&')) return text;
	return text
		.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
			const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
			const letter = code <= 0x10ffff ? String.fromCodePoint(code) : '';
			return /^[\p{L}\p{M}\p{N}]$/u.test(letter) ? letter : whole;
		})
		.replace(/&([a-z])([a-z]{3,5});/gi, (whole, letter: string, accent: string) => {
			const mark = accents[accent];
			return mark === undefined
				? (ligatures[letter + accent] ?? whole)
				: (letter + mark).normalize('NFC');
		});
}

const accents: Readonly<Record<string, string>> = {
	...{acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', uml: '\u0308'},
	...{cedil: '\u0327', ring: '\u030a', caron: '\u030c', ogon: '\u0328', breve: '\u0306'},
	...{macr: '\u0304', dblac: '\u030b', dot: '\u0307'},
};

const ligatures: Readonly<Record<string, string>> = {
	...{szlig: 'ß', oslash: 'ø', Oslash: 'Ø', aelig: 'æ', AElig: 'Æ', oelig: 'œ', OElig: 'Œ'},
	...{
		lstrok: 'ł',
		Lstrok: 'Ł',
		dstrok: 'đ',
		Dstrok: 'Đ',
		thorn: 'þ',
		THORN: 'Þ',
		eth: 'ð',
		inodot: 'ı',
	},
};
