import {fold, monthOf} from './month-names.ts';
import {periodWords} from './period-words.ts';
import {anySign, fullYear, joinParts} from './year-parts.ts';

/**
 * A period in signs only: `–` between its dates, `–N` for "present", `S` for "since", `M10` for a month's
 * name, a sign for a part of a year, `?` for any other word. What remains are digits, and the hyphens,
 * slashes and dots between them, of which a hyphen may yet turn out to be a dash. `isUnsure` tells
 * that a reader has to see the words themselves: `c. 2010`, `Summer 2015`.
 */
export type Signs = {text: string; isUnsure: boolean};

const eras: Readonly<Record<string, number>> = {
	明治: 1867,
	大正: 1911,
	昭和: 1925,
	平成: 1988,
	令和: 2018,
	民國: 1911,
	民国: 1911,
};
const era = new RegExp(`(${Object.keys(eras).join('|')}) ?(元|\\d{1,3}) ?(?=[年.])`, 'g');
/** What would be taken for signs of ours. */
const signs = new RegExp(`[${anySign}]`, 'g');
const buddhist = /(?:พ\.? ?ศ\.?|(?<!\p{L})b\.?e\.?(?!\p{L})) ?(?=2[45]\d\d)/gu;
const chineseDigits = '〇一二三四五六七八九';

/** Writes a period in signs. */
export function signsOf(written: string): Signs {
	let isUnsure = false;
	const ownYear = (year: number) => {
		isUnsure = true;
		return String(year);
	};
	const digits = fold(written)
		.replace(signs, '?')
		.replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) =>
			year.replace(/./g, (digit) => String(Math.max(0, chineseDigits.indexOf(digit)))),
		)
		.replace(era, (_, name: string, nth: string) =>
			ownYear((eras[name] ?? 0) + (nth === '元' ? 1 : Number(nth))),
		);
	// Whoever says once that they count so, does so throughout.
	const unmarked = digits.replace(buddhist, '');
	const counted =
		unmarked === digits
			? digits
			: unmarked.replace(/(?<!\d)2[45]\d\d(?!\d)/g, (year) => ownYear(Number(year) - 543));
	const dates = counted
		.replace(/(\d{4}) ?[年년](?!度)(?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?)?/g, toIsoDate)
		.replace(/(\d{4}-\d\d-\d\d)[t ]\d\d:\d\d[\d:.]*(?: ?(?:z|[+-]\d\d:?\d\d))?/g, '$1')
		// 1st, 1er, 1º; the dots of "5. 10. 2019", but not those of "oct." and "5. Oktober"
		.replace(/(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|re|e|o|a)(?!\p{L})/gu, '$1')
		.replace(/(\d)\. (?=\d)/g, '$1.')
		.replace(/\.{2,}|[=-]*>+|[⇒➔➜»]/g, '→')
		.replace(/(?<!\d)\. ?|\.(?!\d)|॰/g, ' ')
		.replace(/(?<!\d)['’‘ʼ`] ?(\d\d)(?!\d)/g, (_, year: string) => ` ${fullYear(year)}`)
		.replace(/['’‘ʼ`׳]/g, ' ')
		.replace(/[‐‑]/g, '-')
		.replace(/[‒–—―−~〜→]| -+|-+ |-+$|--+/g, ' – ');
	const {text, isUnsure: hasParts} = joinParts(tidied(withMarks(dates)));
	const isEndAlone = text.startsWith('–');
	return {
		text: text.replace(/[-– ]*–[-– ]*/g, '–').replace(/^–(?=[^N])/, ''),
		isUnsure: isUnsure || hasParts || isEndAlone,
	};
}

function withMarks(text: string, withParts = false): string {
	if (!/\p{L}/u.test(text)) return text;
	const {marks, unspaced, any} = periodWords(withParts);
	const marked = text.replace(unspaced, ' $& ').replace(any, (word) => {
		const mark = marks.get(word);
		if (mark !== undefined) return ` ${mark} `;
		const month = monthOf(word);
		return month === undefined ? '?' : ` M${month} `;
	});
	return marked.includes('?') && !withParts ? withMarks(text, true) : marked;
}

function tidied(text: string): string {
	return text
		.replace(/[\s,()]+/g, ' ')
		.replace(/ ?([-/]) ?/g, '$1')
		.replace(/[-– ]*–[-– ]*/g, '–')
		.trim();
}

function toIsoDate(_date: string, ...parts: (string | undefined)[]): string {
	return `${parts.slice(0, 3).filter(Boolean).join('-')} `;
}
