import {decadeValues, otherClock, shortYear, valuesOf} from './digit-values.ts';

/**
 * A number in digits, and all that it may mean. `certain` is false for what a translation may well
 * write in another way, or not at all: part of a date or a name (`A-0`), a time, a score, `100%`. It
 * is `closed` when no word can multiply it.
 */
export type DigitNumber = {
	start: number;
	end: number;
	written: string;
	values: number[];
	certain: boolean;
	closed: boolean;
};

const space = '[ \\u00A0\\u2009\\u202F]';

/** Digits with what may group them, or begin a fraction. */
const run = new RegExp(`\\d+(?:(?:[.,'’٬٫_]|${space}(?=\\d{3}(?!\\d)))\\d+)*[½¼¾]?|[½¼¾]`, 'gu');

const month = '(?:0?[1-9]|1[0-2])';
const day = '(?:0?[1-9]|[12]\\d|3[01])';

/** Several numbers that are one thing. Of all of them only a whole year is said in all languages. */
const composite = new RegExp(
	[
		`[12]\\d{3}[-/.]${month}(?:[-/.]${day})?`,
		`${day}[-/.]${day}[-/.](?:\\d{4}|\\d\\d)`,
		`${month}[/.](?:19|20)\\d\\d`,
		'\\d{1,3}[:/]\\d{1,3}(?:[:/]\\d{1,2})?',
		'\\d{1,2} ?[hH] ?[0-5]\\d',
		// A clock in Italian and Dutch: 18.30 is seldom anything else.
		'(?:1?\\d|2[0-3])\\.(?:00|15|30|45)',
		// A version, but not 1.000.000
		'(?!\\d{1,3}(?:\\.\\d{3})+(?![\\d.]))\\d+(?:\\.\\d+){2,}',
	]
		.map((shape) => `(?<![\\d.,])${shape}(?!\\d|[.,]\\d)`)
		.join('|'),
	'gu',
);

/** What is right behind digits, and multiplies them. Its case tells 5 m from 5 M. */
const multipliers: Readonly<Record<string, number>> = {
	...{k: 1e3, K: 1e3, M: 1e6, MM: 1e6, bn: 1e9, B: 1e9, G: 1e9, T: 1e12},
	...{千: 1e3, 천: 1e3, 万: 1e4, 萬: 1e4, 만: 1e4, 億: 1e8, 亿: 1e8, 억: 1e8},
};

/** The numbers in a text whose digits are those of ASCII, in its order. */
export function readDigits(text: string): DigitNumber[] {
	const found = Array.from(text.matchAll(composite), partsOf).flat();
	// What is read already is blotted out.
	const rest = text.replace(composite, (written) => '\u0000'.repeat(written.length));
	for (const {index, 0: written} of rest.matchAll(run)) {
		for (const each of splitSpaces(written)) found.push(readOne(rest, index + each.at, each.text));
	}
	return found.sort((a, b) => a.start - b.start);
}

function partsOf({index, 0: written}: RegExpExecArray): DigitNumber[] {
	return Array.from(written.matchAll(/\d+/g), ({0: digits, index: at}) => ({
		start: index + at,
		end: index + at + digits.length,
		written: digits,
		values: digits.length > 2 ? [Number(digits)] : [...shortYear(digits), ...otherClock(digits)],
		certain: digits.length === 4,
		closed: true,
	}));
}

/** `1 000` is one number; `1995 100` are two, since nobody groups like that. */
function splitSpaces(written: string): Array<{text: string; at: number}> {
	if (/^\d{1,3}(?:\s\d{3})+(?:[.,٫]\d+)?$/u.test(written)) return [{text: written, at: 0}];
	return Array.from(written.matchAll(/\S+/g), ({0: text, index: at}) => ({text, at}));
}

function readOne(text: string, start: number, written: string): DigitNumber {
	const end = start + written.length;
	const before = text.slice(Math.max(0, start - 6), start);
	const after = text.slice(end, end + 8);
	const number = {start, end, written, values: valuesOf(written), certain: true, closed: false};

	if (/^\d\d$/.test(written) && /(?:['’‘]|\d{4}[-–—/])$/u.test(before)) {
		// ’09, and the end of 1941–42
		const values = shortYear(written);
		return {...number, values, certain: Number(written) > 12, closed: true};
	}
	if (/^(?:\d\d)?\d0$/.test(written) && /^(?:['’]?s|ern?|erne)(?!\p{L})/u.test(after)) {
		// 1980s, 80er
		return {...number, values: decadeValues(written), closed: true};
	}
	if (/^\s?[ap]\.?\s?m(?!\p{L})/iu.test(after)) {
		// 3 p.m.
		return {...number, values: [...number.values, ...otherClock(written)], certain: false};
	}
	// A-0, S3, mid-2019; 3D, 4K
	const isName =
		/[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}_#@^][-‐‑.]?$/u.test(before) ||
		(/^\d$/.test(written) && /^[A-LN-Z]/.test(after));
	const [suffix, multiplier] = multiplierIn(after);
	if (multiplier !== undefined) {
		const values = [...number.values.map((value) => value * multiplier), ...number.values];
		const all = {end: end + suffix.length, written: written + suffix, closed: true};
		return {...number, ...all, values, certain: !isName};
	}
	const isWhole = written === '100' && /^\s?[%٪]/u.test(after);
	// No and one are said without a number more often than with one.
	const isFew = number.values.every((value) => value === 0 || value === 1);
	return {...number, certain: !isName && !isWhole && !isFew};
}

/** `k` and its like at the beginning of a text, perhaps with the sign of a currency before or behind. */
function multiplierIn(text: string): [suffix: string, multiplier?: number] {
	const shape = /^((\s?)[$€£¥]?)(\p{sc=Han}|\p{sc=Hangul}|[A-Za-z]{1,2})(?![A-Za-z])/u;
	const [suffix = '', , gap = '', word = ''] = shape.exec(text) ?? [];
	if (!Object.hasOwn(multipliers, word)) return [''];
	// Behind a space these are bytes, and a temperature.
	if (gap !== '' && /^[BGTK]$/.test(word)) return [''];
	return [suffix, multipliers[word]!];
}
