import {parsePeriod} from '../../../resume/period/period.ts';

/** Whether words are a date at all: a year may be `in press`. */
export function isDate(text: string): boolean {
	return /\d{4}/.test(text);
}

/** A date of BibLaTeX's as a period is written: `2021-05 – 2021-06` of `2021-05/2021-06`. */
export function rangeText(date: string): string {
	const parts = date.split('/').map((part) => part.replace(/T\d.*$|[~?%.\s]/g, ''));
	const [start = '', end = start] = parts;
	if (start === end || start === '') return end;
	return `${start} – ${end}`.trim();
}

/** The date of a year and a month, which may be a number, a name, or a name with a day. */
export function monthText(year: string, month: string): string {
	// A letter tells two works of a year apart.
	const plain = year.replace(/^(\d{4})[a-z]$/, '$1').replace(/\s*[-–]+\s*/, ' – ');
	if (/^\d{1,2}$/.test(month)) return `${plain}-${month.padStart(2, '0')}`;
	const [name] = /\p{L}+/u.exec(month) ?? [];
	return name === undefined ? plain : `${name} ${plain}`;
}

/** How late a date is, for an order: what has none is still to come. */
export function lateness(date: string | undefined): number {
	if (date === undefined) return Number.MAX_SAFE_INTEGER;
	const {start, end = start} = parsePeriod(date);
	return end ? end.year * 12 + (end.month ?? 0) : 0;
}
