/** Typst's own sentence on a character that none of its fonts has (typst-pdf 0.14, `convert_error`). */
const sentence = /the text `\\?"(.*?)\\?"` could not be displayed/gs;

/** The characters that an error of Typst's says no font has; none if it says something else. */
export function missingCharacters(error: unknown): string[] {
	const found = Array.from(String(error).matchAll(sentence), ([, text = '']) =>
		text.replace(/\\+u\{([\da-f]+)\}/gi, (_, digits: string) =>
			String.fromCodePoint(Number.parseInt(digits, 16)),
		),
	);
	const characters = found.flatMap((text) => Array.from(text));
	// Every font has the letters of ASCII: one is named only for what stands on it, as in a keycap.
	return [...new Set(characters)].filter((character) => !/[\x00-\x7F]/.test(character));
}

/** Whether a text can do without a character: a sign, and no letter, number or part of one. */
export function isSign(character: string): boolean {
	return !/[\p{L}\p{N}\p{M}]/u.test(character) || /[\p{Emoji_Component}\p{M}]/u.test(character);
}
