/**
 * The locales whose months are understood, whatever the locale of the file. The likeliest come
 * first: their names are made one locale at a time, until a word is found.
 */
const locales = [
	...['es', 'fr', 'de', 'pt', 'it', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs'],
	...['uk', 'ru', 'tr', 'el', 'ja', 'zh-Hans', 'zh-Hant', 'ko', 'ar', 'he', 'hi'],
];

/** Many languages decline a month within a date, and shorten it in another way there. */
const forms: Intl.DateTimeFormatOptions[] = [
	{month: 'long', year: 'numeric'},
	{month: 'long', year: 'numeric', day: 'numeric'},
	{month: 'long'},
	{month: 'short', year: 'numeric'},
];

/** English is the language of most résumés, and is understood without the cost of Intl. */
const english = [
	...['january', 'february', 'march', 'april', 'may', 'june'],
	...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** From a folded name to the month, 1 to 12. No name means two months in two languages. */
const months = new Map([
	...english.map((name, index) => [name.slice(0, 3), index + 1] as const),
	...english.map((name, index) => [name, index + 1] as const),
	['sept', 9],
	['setiembre', 9], // As good a Spanish as septiembre, but not Intl's.
]);

/** The locales whose names are not among `months` yet. */
const unread = [...locales];

/**
 * What words are compared by: lower case, without accents, with ASCII digits. Only the marks of
 * Latin, Greek and Cyrillic are accents; without its marks, Hindi could not tell June from January.
 */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f\p{Cf}]/gu, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\u0300-\u036f]/g, '') // The dot that lowering a Turkish İ leaves.
		.replaceAll('ı', 'i')
		.replace(/[^\P{Nd}0-9]/gu, toAsciiDigit);
}

/**
 * The month, 1 to 12, that a folded word names in any of the locales, in full or shortened: any
 * three letters or more will do when all the names that begin with them mean the same month.
 */
export function monthOf(word: string): number | undefined {
	// Hebrew writes "in October" as one word, and no month begins with that letter.
	const name = word.replace(/^ב/, '');
	for (;;) {
		const month = months.get(name);
		if (month !== undefined) {
			return month;
		}

		const locale = unread.shift();
		if (locale === undefined) {
			return monthOfBeginning(name);
		}

		readNames(locale);
	}
}

function monthOfBeginning(word: string): number | undefined {
	if (word.length < 3) {
		return undefined;
	}

	const found = new Set([...months].filter(([name]) => name.startsWith(word)).map(([, m]) => m));
	const [month] = found;
	return found.size === 1 ? month : undefined;
}

function readNames(locale: string): void {
	for (const form of forms) {
		const format = new Intl.DateTimeFormat(locale, {
			...form,
			calendar: 'gregory',
			numberingSystem: 'latn',
			timeZone: 'UTC',
		});
		for (let month = 1; month <= 12; month++) {
			const parts = format.formatToParts(Date.UTC(2000, month - 1));
			const name = fold(parts.find(({type}) => type === 'month')?.value ?? '');
			// Japanese and its neighbours count their months, and those are read as numbers.
			if (!/\d/.test(name)) {
				months.set(name.replace(/[^\p{L}\p{M}]/gu, ''), month);
			}
		}
	}
}

/** The digits of a script stand in a row of ten. */
function toAsciiDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return String(code - zero);
}
