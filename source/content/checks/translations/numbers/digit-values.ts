/** The text with the digits of every script as those of ASCII. */
export function asciiDigits(text: string): string {
	return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
		const code = digit.codePointAt(0)!;
		// The mathematical digits are five tens without a gap; all others begin with their zero.
		if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
		let zero = code;
		while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
		return String(code - zero);
	});
}

const fractions: Readonly<Record<string, number>> = {'½': 0.5, '¼': 0.25, '¾': 0.75};

/**
 * The numbers that ASCII digits may mean with points, commas, apostrophes, spaces and a fraction
 * among them: `1.500` is fifteen hundred in one country, and one and a half in another.
 */
export function valuesOf(written: string): number[] {
	const fraction = fractions[written.at(-1) ?? ''] ?? 0;
	const digits = fraction === 0 ? written : written.slice(0, -1);
	const only = (text: string) => text.replace(/\D/gu, '');
	const whole = Number(only(digits)) + fraction;
	const separators = digits.match(/\D/gu) ?? [];
	const last = separators.at(-1);
	// Nobody writes a fraction behind any of these, nor two in one number.
	const onlyGroups = last === undefined || /[\s'’_٬]/u.test(last);
	if (onlyGroups || separators.filter((each) => each === last).length > 1) return [whole];
	const point = digits.lastIndexOf(last);
	const decimal = Number(`${only(digits.slice(0, point))}.${digits.slice(point + 1)}`);
	const mayGroup = separators.length === 1 && last !== '٫' && /^[1-9]\d{0,2}\D\d{3}$/u.test(digits);
	return mayGroup ? [whole, decimal] : [decimal];
}

/** What two digits may mean as a year: `’80`. */
export function shortYear(digits: string): number[] {
	const value = Number(digits);
	return [value, 1900 + value, 2000 + value];
}

/** What a decade may be called: `1980s` and `80s` are one. */
export function decadeValues(digits: string): number[] {
	const value = Number(digits);
	return digits.length === 2 ? shortYear(digits) : [value, value % 100];
}

/** What an hour of a clock with two halves is on one of 24 hours, and the other way about. */
export function otherClock(digits: string): number[] {
	const hour = Number(digits);
	return hour <= 12 ? [(hour + 12) % 24] : [hour - 12];
}
