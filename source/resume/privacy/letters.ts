/** Whether a letter has a capital. */
export function hasCase(letter: string): boolean {
	return letter.toLowerCase() !== letter.toUpperCase();
}

/** Inside of a word, an apostrophe and a break that may be: `O&#39;Neill`, `Love&shy;lace`. */
const between =
	/(?<=[\p{L}\p{M}])&(?:(apos|[lr]squo|#0*39|#x0*27|#8217|#x2019)|shy|#173|#xad|zwn?j|#820[345]|#x200[bcd]);(?=[\p{L}\p{M}&])/giu;

/** Text in which letters are no longer written as HTML’s entities: `Garc&iacute;a`, `&#233;`. */
export function withLetters(text: string): string {
	if (!text.includes('&')) return text;
	return text
		.replace(between, (_, apostrophe?: string) => (apostrophe ? '’' : ''))
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
