/**
 * What the program draws besides letters, in characters that every terminal and font has. Each
 * takes as many columns as what it stands for, so that whatever was measured still holds.
 */
const glyphs: Readonly<Record<string, string>> = {
	// Rules, tables, the bar of a quote, the panes.
	'─': '-',
	'━': '=',
	'═': '=',
	'│': '|',
	'┃': '#',
	'║': '|',
	'┬': '+',
	'┴': '+',
	'├': '+',
	'┤': '+',
	'┼': '+',
	'┌': '+',
	'┐': '+',
	'└': '+',
	'┘': '+',
	'╭': '+',
	'╮': '+',
	'╰': '+',
	'╯': '+',
	// Bullets, headings, checkboxes, what unfolds, what goes on, what is chosen.
	'•': '*',
	'◦': 'o',
	'▪': '*',
	'◆': '*',
	'▫': 'o',
	'▸': '>',
	'▹': '>',
	'◂': '<',
	'▾': 'v',
	'☐': '-',
	'☑': 'x',
	'✓': 'v',
	'✔': 'v',
	'✗': 'x',
	'↪': '>',
	'›': '>',
	'‹': '<',
	'·': '-',
	'…': '.',
	'−': '-',
	'×': 'x',
	// Keys.
	'↑': '^',
	'↓': 'v',
	'←': '<',
	'→': '>',
	'⏎': '<',
	// Bars and blocks.
	'█': '#',
	'▌': '#',
	'▐': '>',
	'▀': '#',
	'▄': '#',
	'░': '.',
	// Punctuation of the program's own words.
	'–': '-',
	'—': '-',
	'‐': '-',
	'‑': '-',
	'’': "'",
	'‘': "'",
	'“': '"',
	'”': '"',
	'«': '"',
	'»': '"',
	'\u00A0': ' ',
	'\u202F': ' ',
	'\u2009': ' ',
};

const decorative = /* @__PURE__ */ new RegExp(
	`[${/* @__PURE__ */ Object.keys(glyphs).join('')}]`,
	'gu',
);

/** The same text, drawn in ASCII; letters stay, whatever their script. */
export function inAscii(text: string): string {
	return text.replace(decorative, (character) => glyphs[character] ?? character);
}

/** All that is drawn otherwise in ASCII. */
export const decorativeCharacters: readonly string[] = Object.keys(glyphs);
