import {fold, monthOf} from './month-names.ts';
import type {Period, YearMonth} from './types.ts';

/** Longer than any period that someone wrote on purpose. */
const maximumLength = 200;

/** How far apart the years of `1949-50` may be. */
const maximumShortSpan = 50;

/**
 * The words of a period, by locale: those that say that it lasts, that stand between its two
 * dates, that stand before the first, and that say nothing. All locales are understood in every
 * file, so a word must mean the same in all of them. Accents, case and apostrophes (which are
 * spaces here) don't matter; postpositions that mean "from" are separators.
 */
const vocabulary: Record<string, {now: string; to?: string; since?: string; noise?: string}> = {
	en: {
		now: 'present, present day, now, today, current, currently, date, ongoing, onward, onwards, in progress',
		to: 'to, until, till, through, thru, up to',
		since: 'since, from, starting, as of',
		noise: 'the, of, in',
	},
	es: {
		now: 'actualidad, presente, actual, actualmente, hoy, hoy en dia, ahora, fecha, en curso, en adelante, momento',
		to: 'a, al, hasta',
		since: 'desde, a partir de, a partir del',
		noise: 'de, del, el, la, en',
	},
	fr: {
		now: 'aujourd hui, aujourdhui, présent, ce jour, maintenant, en cours, actuel, actuellement, heure actuelle, nos jours',
		to: 'à, au, jusqu à, jusqu au, jusqu en, jusque',
		since: 'depuis, à partir de, à partir du',
		noise: 'le, du, d, l',
	},
	de: {
		now: 'heute, jetzt, gegenwart, aktuell, laufend, derzeit, dato, heutigen tag',
		to: 'bis, bis zum, bis zur',
		since: 'seit, ab, von, vom',
		noise: 'dem, den, der, im',
	},
	pt: {
		now: 'hoje, agora, atual, atualmente, atualidade, dias atuais, em andamento',
		to: 'até, ao, à',
		noise: 'o, os, em',
	},
	it: {
		now: 'oggi, adesso, ora, attuale, attualmente, in corso',
		to: 'ad, all, fino a, fino al, fino ad, sino a, sino al, sino ad',
		since: 'da, dal, dall, a partire da, a partire dal',
		noise: 'il, dell, nel',
	},
	nl: {
		now: 'heden, nu, vandaag, huidig, lopend, dit moment',
		to: 'tot, tot en met, tot aan, t/m',
		since: 'sinds, vanaf, van',
		noise: 'het',
	},
	sv: {
		now: 'nu, nutid, nuvarande, idag, i dag, pågående, tills vidare',
		to: 'till, t o m, till och med',
		since: 'sedan, från, från och med, fr o m',
	},
	da: {
		now: 'nu, nuværende, dags dato, i dag, igangværende',
		to: 'til, til og med',
		since: 'siden, fra, fra og med',
	},
	nb: {
		now: 'nå, nåværende, dags dato, i dag, pågående',
		to: 'til, til og med',
		since: 'siden, fra, fra og med',
	},
	fi: {
		now: 'nyt, nykyinen, nykyhetki, nykyään, tänään, toistaiseksi, jatkuu',
		to: 'alkaen, lähtien',
		noise: 'asti, saakka',
	},
	pl: {
		now: 'obecnie, teraz, dziś, dzisiaj, nadal, chwili obecnej, teraźniejszość',
		to: 'do',
		since: 'od',
		noise: 'r, roku',
	},
	cs: {
		now: 'současnost, současnosti, současné doby, nyní, dosud, dnes, dneška, přítomnost, trvá',
		to: 'do, až',
		since: 'od',
		noise: 'roku',
	},
	uk: {
		now: 'тепер, зараз, сьогодні, теперішній час, теперішнього часу, цей час, дотепер, донині, нині',
		to: 'до, по',
		since: 'з, із, від, починаючи з',
		noise: 'р, рік, року',
	},
	ru: {
		now: 'настоящее время, настоящего времени, наст время, н в, сейчас, сегодня, сей день, ныне',
		to: 'до, по',
		since: 'с, от, начиная с',
		noise: 'г, год, года',
	},
	tr: {
		now: 'günümüz, günümüze, bugün, bugüne, şimdi, şu an, halen, hâlâ, devam, devam ediyor',
		to: 'dan beri, den beri, tan beri, ten beri',
		noise: 'kadar',
	},
	el: {
		now: 'σήμερα, παρόν, τώρα, σε εξέλιξη',
		to: 'έως, ως, μέχρι',
		since: 'από',
		noise: 'το, τον, του, την',
	},
	ja: {now: '現在, 今, 今日, 現職, 在職中, 継続中', to: 'から, より, 以降', noise: 'まで'},
	zh: {
		now: '现在, 現在, 今, 今天, 目前, 迄今, 如今',
		to: '至, 到, 起, 以来, 以來',
		since: '自, 从, 從',
	},
	ko: {now: '현재, 지금, 오늘, 재직중, 재직 중, 진행중, 진행 중', to: '부터, 이후', noise: '까지'},
	ar: {
		now: 'الآن, اليوم, الحاضر, الوقت الحاضر, الوقت الحالي, حاليا, حاليًا, حالياً, مستمر',
		to: 'إلى, الى, حتى',
		since: 'منذ, من',
		noise: 'عام, سنة',
	},
	he: {
		now: 'היום, כיום, כעת, עכשיו, הווה, נוכחי',
		to: 'עד, ועד',
		since: 'מאז, מ, משנת',
		noise: 'שנת',
	},
	hi: {now: 'वर्तमान, अब, अभी, आज, अब तक, अभी तक, जारी', to: 'से', noise: 'तक'},
};

/**
 * What each folded word is written as before dates are looked for. Words are lower case by then,
 * so that capitals are free to stand for what was understood.
 */
const marks = new Map<string, string>();
for (const {now, to = '', since = '', noise = ''} of Object.values(vocabulary)) {
	for (const [words, mark] of [
		[now, '–N'],
		[to, '–'],
		[since, 'S'],
		[noise, ''],
	] as const) {
		for (const word of words.split(', ').filter(Boolean)) {
			marks.set(fold(word), mark);
		}
	}
}

const phrases = [...marks.keys()].sort((a, b) => b.length - a.length);
const isUnspaced = (word: string) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]/u.test(word);
/** The words of the scripts that put no spaces between them. */
const unspacedWords = new RegExp(phrases.filter(isUnspaced).join('|'), 'g');
/** Any word, and the longest phrase of the vocabulary that begins there. */
const anyWords = new RegExp(
	`(?<![\\p{L}\\p{M}])(?:${phrases.join('|')})(?![\\p{L}\\p{M}])|\\p{L}[\\p{L}\\p{M}]*`,
	'gu',
);

const year = '(?<year>[1-9]\\d{3})';
const month = '(?<month>\\d{1,2})';
const day = '(?<day>\\d{1,2})';
/** The shapes of a date, where `M10` is a month that was named, and not counted. */
const shapes = [
	year,
	`${year}(?<by>[-/.])${month}(?:\\k<by>${day})?`,
	`${month}[-/.]${year}`,
	`(?<first>\\d{1,2})(?<by>[-/.])(?<second>\\d{1,2})\\k<by>${year}`,
	`(?:${day}[ /-])?M${month}[ /-]${year}`,
	`M${month} ${day} ${year}`,
	`${year}[ /-]M${month}(?:[ /-]${day})?`,
	`(?:${day} )?M${month}`,
	`M${month} ${day}`,
	day,
].map((shape) => new RegExp(`^${shape}$`));

/** A date, or as much of it as stands on one side of `October – December 2019`. */
type PartialDate = {year?: number; month?: number; day?: number};

/**
 * Reads a period in any of the languages of the program, whatever the locale of the file: two
 * dates, a date and a word such as "present" or nothing (`2019 –`), "since" and a date, or a
 * single date. A date is a year (1000 to 9999) with perhaps a month and a day, named or counted;
 * the day is dropped. What only looks like one thing is read so:
 *
 * - `2005-10` is October 2005, as in ISO 8601; `2005–10`, `2005 - 10` and `2012-13` are two years.
 * - `06/09/1997` is 1997, for nobody knows the month; in `06.09.1997`, the day stands first.
 * - `October – December 2019` and `6–9 September 1997` take from the end what the start lacks.
 *
 * Anything else is not understood, and only kept as written: a season, a lone end (`until 2019`),
 * `Oct '19`, a month 13, more than 200 characters. Whether the end comes after the start is not
 * asked. Never throws.
 */
export function parsePeriod(written: string): Period {
	const trimmed = written.trim().replace(/\s+/g, ' ');
	if (trimmed.length <= maximumLength && /\p{Nd}/u.test(trimmed)) {
		for (const [start, end] of splits(simplify(trimmed))) {
			const understood = parseSides(start, end);
			if (understood) {
				return {...understood, written: trimmed};
			}
		}
	}

	return {present: false, written: trimmed};
}

/**
 * The order of a résumé, the latest first: what lasts, then the later end (a single month or year
 * is its own), then the later start; what is missing or was not understood comes last. A year
 * without a month starts in January and ends in December. A total preorder; 0 for equals.
 */
export function comparePeriods(a: Period | undefined, b: Period | undefined): number {
	const [endOfA, startOfA] = sortKey(a);
	const [endOfB, startOfB] = sortKey(b);
	// Not a subtraction: infinity less infinity is no number.
	return Math.sign(endOfB === endOfA ? startOfB - startOfA : endOfB - endOfA);
}

/**
 * The months from one date to another, as a plain difference (a January to the next is 12), and
 * negative backwards. When a month is not known, only the years are counted.
 */
export function monthsBetween(start: YearMonth, end: YearMonth): number {
	const months = start.month === undefined || end.month === undefined ? 0 : end.month - start.month;
	return (end.year - start.year) * 12 + months;
}

/**
 * Writes a period in signs only: `–` between its dates, `–N` for "present", `S` for "since", `M10`
 * for a month's name, `?` for any other word. What remains are digits, and the hyphens, slashes and
 * dots between them, of which a hyphen may yet turn out to be a dash.
 */
function simplify(written: string): string {
	return (
		fold(written)
			.replace(/(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?)?/g, toIsoDate)
			.replace(/(\d{4}-\d\d-\d\d)[t ]\d\d:\d\d[\d:.]*(?: ?(?:z|[+-]\d\d:?\d\d))?/g, '$1')
			// 1st, 1er, 1º; the dots of "5. 10. 2019", but not those of "oct." and "5. Oktober"
			.replace(/(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|re|e|o|a)(?!\p{L})/gu, '$1')
			.replace(/(\d)\. (?=\d)/g, '$1.')
			.replace(/(?<!\d)\. ?|\.(?!\d)|॰/g, ' ')
			// an apostrophe before digits is half a year (’19), and not understood
			.replace(/['’‘ʼ`׳](?!\d)/g, ' ')
			.replace(/[‐‑]/g, '-')
			.replace(/[‒–—―−~〜→]| -+|-+ |-+$|--+/g, ' – ')
			.replace(unspacedWords, ' $& ')
			.replace(anyWords, toMark)
			.replace(/[\s,()]+/g, ' ')
			.replace(/ ?([-/]) ?/g, '$1')
			.replace(/[-– ]*–[-– ]*/g, '–')
			.trim()
	);
}

function toIsoDate(_date: string, ...parts: (string | undefined)[]): string {
	return `${parts.slice(0, 3).filter(Boolean).join('-')} `;
}

function toMark(word: string): string {
	const mark = marks.get(word);
	if (mark !== undefined) {
		return ` ${mark} `;
	}

	const month = monthOf(word);
	return month === undefined ? '?' : ` M${month} `;
}

/** Every way to cut a simplified period into two sides; the second is missing for a single date. */
function* splits(simplified: string): Generator<[start: string, end?: string]> {
	const dates = simplified.replace(/^S[ -]?/, '');
	const dash = dates.indexOf('–');
	if (dash >= 0) {
		yield [dates.slice(0, dash), dates.slice(dash + 1)];
		return;
	}

	yield dates === simplified ? [dates] : [dates, ''];
	for (const {index} of dates.matchAll(/[-/]/g)) {
		yield [dates.slice(0, index), dates.slice(index + 1)];
	}
}

function parseSides(left: string, right?: string): Omit<Period, 'written'> | undefined {
	const start = parseDate(left);
	if (!start) {
		return undefined;
	}

	if (right === undefined || right === '' || right === 'N') {
		return hasYear(start) ? {start: toYearMonth(start), present: right !== undefined} : undefined;
	}

	const end = parseShortYear(right, start) ?? parseDate(right);
	if (!end || !hasYear(end)) {
		return undefined;
	}

	// Only between equals is borrowing safe: the 19 of "Oct 19 – Dec 2020" may well be a year.
	if (!hasYear(start) && (start.day === undefined) !== (end.day === undefined)) {
		return undefined;
	}

	const borrowed = hasYear(start) ? start : {...end, ...start, year: end.year};
	return {start: toYearMonth(borrowed), end: toYearMonth(end), present: false};
}

/** The `50` of `1949-50`: the next year that ends so. */
function parseShortYear(text: string, start: PartialDate): PartialDate | undefined {
	if (!hasYear(start) || start.month !== undefined || !/^\d\d$/.test(text)) {
		return undefined;
	}

	const span = (Number(text) - (start.year % 100) + 100) % 100;
	return span <= maximumShortSpan ? {year: start.year + span} : undefined;
}

function parseDate(text: string): PartialDate | undefined {
	for (const shape of shapes) {
		const groups = shape.exec(text)?.groups;
		if (groups) {
			const date = toDate(groups);
			const {month = 1, day = 1} = date;
			return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? date : undefined;
		}
	}

	return undefined;
}

function toDate(groups: Record<string, string | undefined>): PartialDate {
	const {year, month, day, by, first, second} = groups;
	if (first !== undefined && second !== undefined) {
		const parts = {year: Number(year), month: Number(second), day: Number(first)};
		if (parts.month > 12) {
			return {...parts, month: parts.day, day: parts.month};
		}

		const isCertain = by === '.' || parts.day > 12 || parts.day === parts.month;
		return isCertain ? parts : {year: parts.year};
	}

	return {
		...(year !== undefined && {year: Number(year)}),
		...(month !== undefined && {month: Number(month)}),
		...(day !== undefined && {day: Number(day)}),
	};
}

function hasYear(date: PartialDate): date is PartialDate & {year: number} {
	return date.year !== undefined;
}

function toYearMonth({year, month}: YearMonth): YearMonth {
	return month === undefined ? {year} : {year, month};
}

/** The end and the start of a period, in months. */
function sortKey(period: Period | undefined): [end: number, start: number] {
	if (!period?.start) {
		return [-Infinity, 0];
	}

	const {start, end = start, present} = period;
	return [
		present ? Infinity : end.year * 12 + (end.month ?? 12),
		start.year * 12 + (start.month ?? 1),
	];
}
