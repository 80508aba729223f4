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
