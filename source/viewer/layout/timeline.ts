import type {Page} from '../../resume/pages.ts';
import {monthsBetween} from '../../resume/period/period-order.ts';
import type {Period, YearMonth} from '../../resume/types.ts';
import {memoizeByObject} from './memoize.ts';

/** A bar in columns: where it begins, and how long it is. */
type Bar = {start: number; length: number};

/** Periods drawn to one scale, from the beginning of one year to the end of another. */
export type Timeline = {
	/** The years at its ends. */
	from: number;
	to: number;
	/** The columns of all of it. */
	columns: number;
	hasBar: (page: Page) => boolean;
	/** The period of a page, at least one column long. */
	barOf: (page: Page) => Bar | undefined;
};

/** What a career is made of. Side projects, or anything from before or after, would dwarf it. */
const career = new Set(['experience', 'volunteer', 'education']);

type Dates = readonly [first: YearMonth, last: YearMonth];

/** The first and the last month of a period, if it was understood. */
function datesOf(page: Page, now: Date): Dates | undefined {
	const {section, entries, compact} = page;
	const period: Period | undefined = entries[0]?.period;
	if (compact || !career.has(section.name) || !period?.start) return undefined;
	const today = {year: now.getFullYear(), month: now.getMonth() + 1};
	return [period.start, period.present ? today : (period.end ?? period.start)];
}

/**
 * The timeline of the roles with known periods, in so many columns; undefined if there is no room, or
 * fewer than two such roles. Ongoing roles last until `now`; a year without a month counts whole.
 */
export const timelineOf: (
	pages: readonly Page[],
	columns: number,
	now: Date,
) => Timeline | undefined = memoizeByObject(makeTimeline);

function makeTimeline(pages: readonly Page[], columns: number, now: Date): Timeline | undefined {
	const dates = pages.map((page) => datesOf(page, now)).filter((each) => each !== undefined);
	if (columns <= 0 || dates.length < 2) return undefined;
	const from = dates.reduce((least, [{year}]) => Math.min(least, year), Number.POSITIVE_INFINITY);
	const to = dates.reduce((most, [, {year}]) => Math.max(most, year), 0);
	const perColumn = ((to - from + 1) * 12) / columns;
	const monthsTo = (date: YearMonth, month: number) =>
		monthsBetween({year: from, month: 1}, {...date, month: date.month ?? month});
	return {
		from,
		to,
		columns,
		hasBar: (page) => datesOf(page, now) !== undefined,
		barOf(page) {
			const [first, last] = datesOf(page, now) ?? [];
			if (!first || !last) return undefined;
			const begin = Math.round(monthsTo(first, 1) / perColumn);
			const end = Math.round((monthsTo(last, 12) + 1) / perColumn);
			const start = Math.max(0, Math.min(columns - 1, begin));
			return {start, length: Math.max(1, Math.min(columns, end) - start)};
		},
	};
}
