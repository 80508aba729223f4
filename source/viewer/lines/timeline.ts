import type {Page} from '../../resume/pages.ts';
import {monthsBetween} from '../../resume/period/period-order.ts';
import type {Period, YearMonth} from '../../resume/types.ts';
import {rememberOf} from '../state/remember.ts';

/** A bar in columns: where it begins, and how long it is. */
type Bar = {start: number; length: number};

/** When things were, drawn to one scale: from the beginning of a year to the end of another. */
export type Timeline = {
	/** The years at its ends. */
	from: number;
	to: number;
	/** The columns of all of it. */
	columns: number;
	hasBar: (page: Page) => boolean;
	/** When a page was; never shorter than one column. */
	barOf: (page: Page) => Bar | undefined;
};

/** What a life's work is made of. Projects beside it, and what became of it since, would dwarf it. */
const career = new Set(['experience', 'volunteer', 'education']);

type Dates = readonly [first: YearMonth, last: YearMonth];

/** From the first to the last month that a period takes; none when it was not understood. */
function datesOf(page: Page, now: Date): Dates | undefined {
	const {section, entries, compact} = page;
	const period: Period | undefined = entries[0]?.period;
	if (compact || !career.has(section.name) || !period?.start) return undefined;
	const today = {year: now.getFullYear(), month: now.getMonth() + 1};
	return [period.start, period.present ? today : (period.end ?? period.start)];
}

/**
 * The timeline of the roles that say when they were, in so many columns; undefined when there is no
 * room, or when fewer than two roles would stand on it. What goes on lasts until `now`; a year
 * without a month counts whole.
 */
export const timelineOf: (
	pages: readonly Page[],
	columns: number,
	now: Date,
) => Timeline | undefined = rememberOf(makeTimeline);

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
