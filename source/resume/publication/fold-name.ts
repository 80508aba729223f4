/** Letters that Unicode does not decompose. */
const letters: Readonly<Record<string, string>> = {
	...{ß: 'ss', æ: 'a', œ: 'o', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i'},
};

/** A word of a name without case and accents; `oe` is how some write `ö`. */
export function foldName(word: string): string {
	return word
		.normalize('NFKD')
		.replace(/[\p{M}'’]/gu, '')
		.toLowerCase()
		.replace(/[^a-z]/g, (letter) => letters[letter] ?? letter)
		.replace(/([aou])e/g, '$1');
}
