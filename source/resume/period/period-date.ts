import type {PeriodDate} from '../types.ts';
import {anyPart, fullYear, monthsOfPart} from './year-parts.ts';

/** A date, or as much of it as stands on one side of `October – December 2019`. */
export type PartialDate = {year?: number; month?: number; day?: number; part?: string};

/** In which order numbers stand that may be either: `04/05/2020`, and `05/06` without a century. */
export type NumberOrder = {monthFirst?: boolean; yearFirst?: boolean};

const year = '(?<year>[1-9]\\d{3})';
const month = '(?<month>\\d{1,2})';
const day = '(?<day>\\d{1,2})';
const part = `(?<part>[${anyPart}])`;
/** The shapes of a date, where `M10` is a month that was named, and not counted. */
const shapes = [
	year,
	`${year}(?<by>[-/.])${month}(?:\\k<by>${day})?(?: [${anyPart}])?`,
	`${month}[-/.]${year}`,
	`(?<first>\\d{1,2})(?<by>[-/.])(?<second>\\d{1,2})\\k<by>(?:${year}|(?<short>\\d\\d))`,
	`(?:${day}[ /-]|[${anyPart}] ?)?M${month}[ /-]${year}`,
	`M${month} ${day} ${year}`,
	`${year}[ /-]M${month}(?:[ /-]${day})?`,
	`(?:[\uE000-\uE002][ -])?${part}[ /-]?${year}`,
	`${year}[ /-]?${part}`,
	`(?:${day} )?M${month}`,
	`M${month} ${day}`,
	part,
	day,
].map((shape) => new RegExp(`^${shape}$`));

/** Two numbers, of which one is a year without its century: `5/19`, `21/04`. */
const shortPair = /^(?<first>\d{1,2})[/.](?<second>\d{1,2})$/;
/** A month, and a year without its century: `Oct 19`. */
const shortMonth = /^M(?<month>\d{1,2})[ /-](?<short>\d\d)$/;

/** Reads what stands on one side of a period in signs. Undefined where that is no date. */
export function readDate(text: string, order: NumberOrder): PartialDate | undefined {
	for (const shape of shapes) {
		const groups = shape.exec(text)?.groups;
		if (groups) return checked(toDate(groups, order));
	}
	return undefined;
}

/** The same for a date whose year has no century, where no other date can lend it one. */
export function readShortDate(text: string, order: NumberOrder): PartialDate | undefined {
	const named = shortMonth.exec(text)?.groups;
	if (named) return checked({month: Number(named.month), year: fullYear(named.short ?? '')});
	const {first, second} = shortPair.exec(text)?.groups ?? {};
	if (first === undefined || second === undefined) return undefined;
	const [short, counted] = order.yearFirst ? [first, second] : [second, first];
	if (short.length < 2) return undefined;
	return checked({year: fullYear(short), month: Number(counted)});
}

function checked(date: PartialDate): PartialDate | undefined {
	const {month = 1, day = 1} = date;
	return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? date : undefined;
}

function toDate(groups: Record<string, string | undefined>, order: NumberOrder): PartialDate {
	const {year, month, day, by, first, second, short, part} = groups;
	if (first !== undefined && second !== undefined) {
		const [one, two] = [Number(first), Number(second)];
		const full = {year: fullYear(year ?? short ?? '')};
		const monthFirst = two > 12 || (by !== '.' && one <= 12 && order.monthFirst);
		if (monthFirst) return {...full, month: one, day: two};
		const isCertain = by === '.' || one > 12 || one === two || order.monthFirst === false;
		return isCertain ? {...full, month: two, day: one} : full;
	}
	return {
		...(year !== undefined && {year: Number(year)}),
		...(month !== undefined && {month: Number(month)}),
		...(day !== undefined && {day: Number(day)}),
		...(part !== undefined && {part}),
	};
}

const fullDates = /(?<!\d)(\d{1,2})([-/])(\d{1,2})\2(?:\d{4}|\d\d)(?!\d)/g;
const pairs = /(?<![\d/.-])(\d{1,2})[/.](\d{1,2})(?![\d/.-])/g;

/** The order of the numbers in periods in signs, as far as one of them can only be read so. */
export function orderIn(texts: Iterable<string>): NumberOrder {
	const monthFirst = new Set<boolean>();
	const yearFirst = new Set<boolean>();
	for (const text of texts) {
		for (const [, first, , second] of text.matchAll(fullDates)) {
			const [one, two] = [Number(first), Number(second)];
			if (one > 12 !== two > 12) monthFirst.add(two > 12);
		}
		for (const [, first, second] of text.matchAll(pairs)) {
			const [one, two] = [Number(first), Number(second)];
			if (one > 12 !== two > 12) yearFirst.add(one > 12);
		}
	}
	const only = ([value, ...others]: Iterable<boolean>) => (others.length > 0 ? undefined : value);
	const [months, years] = [only(monthFirst), only(yearFirst)];
	return {
		...(months !== undefined && {monthFirst: months}),
		...(years !== undefined && {yearFirst: years}),
	};
}

/** A date that has its year. A part of a year is its first month, or its last where a period ends. */
export function fullDate(date: PartialDate & {year: number}, isEnd: boolean): PeriodDate {
	const {year, month, day, part} = date;
	if (part !== undefined) {
		const counted = monthsOfPart(part)[isEnd ? 1 : 0];
		return counted > 12 ? {year: year + 1, month: counted - 12} : {year, month: counted};
	}
	if (month === undefined) return {year};
	return day === undefined ? {year, month} : {year, month, day};
}
