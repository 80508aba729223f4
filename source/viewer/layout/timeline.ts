import {careerOf, placeOn} from '../../resume/career/career.ts';
import {idsOn, type Page} from '../../resume/pages.ts';
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

/**
 * The timeline of the roles with known periods, in so many columns and to the scale of the overview;
 * undefined if there is no room, or fewer than two such roles.
 */
export const timelineOf: (
	pages: readonly Page[],
	columns: number,
	now: Date,
) => Timeline | undefined = memoizeByObject(makeTimeline);

function makeTimeline(pages: readonly Page[], columns: number, now: Date): Timeline | undefined {
	if (columns <= 0) return undefined;
	const {roles, scale} = careerOf(pages, now);
	if (!scale || roles.length < 2) return undefined;
	const bars = new Map(
		roles.flatMap(({id, stretch}) =>
			stretch ? [[id, placeOn(scale, stretch, columns)] as const] : [],
		),
	);
	return {
		...scale,
		columns,
		hasBar: (page) => bars.has(idsOn(page)[0]),
		barOf: (page) => bars.get(idsOn(page)[0]),
	};
}
