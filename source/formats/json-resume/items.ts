import {slugify} from '../../content/names/slug.ts';
import type {ShownEntry} from '../../resume/localize.ts';
import {isoMonth} from '../../resume/period/iso-month.ts';
import {parsePeriod} from '../../resume/period/period.ts';
import type {Link, Period, PeriodDate} from '../../resume/types.ts';
import {splitHighlights} from '../markdown/highlights.ts';
import {safeLinks} from '../safe-links.ts';
import {type JsonMap, mapOf, type Shape} from './shapes.ts';

/**
 * A date as JSON Resume has it: `2019-10-05`, `2019-10`, or `2019`. Undefined for years that it does
 * not take.
 */
function isoDate(date: PeriodDate): string | undefined {
	if (date.year < 1000 || date.year > 2999) return undefined;
	const day = date.day === undefined ? '' : `-${String(date.day).padStart(2, '0')}`;
	return isoMonth(date) + day;
}

/** The dates of a period; its own words where they are not understood, or say more. */
function dateFields(period: Period | undefined, dates: Shape['dates']): JsonMap {
	if (!period) return {};
	const {start, end, present, written, asWritten} = period;
	if (asWritten && start) {
		// The years are certain, for programs that know no other words.
		const years: Period = {start: {year: start.year}, present, written};
		if (end) years.end = {year: end.year};
		return {...dateFields(years, dates), period: written};
	}
	const first = start && isoDate(start);
	const last = end && isoDate(end);
	if (first === undefined || (end && last === undefined)) return {period: written};
	if (dates !== 'span' && !end && !present) return {[dates]: first};
	const span = mapOf([
		['startDate', first],
		['endDate', present ? undefined : (last ?? first)],
	]);
	// A single date that lasts has no end to tell the two apart.
	return dates === 'span' ? span : {[dates]: last ?? first, ...span};
}

function linkFields(links: readonly Link[]): JsonMap {
	const safe = safeLinks(links);
	const [first] = safe;
	if (!first) return {};
	const isAll = safe.length === 1 && first.label === '';
	return isAll ? {url: first.url} : {url: first.url, links: safe};
}

/** An entry as an item of a list of JSON Resume. What the item can't say stands under keys of ours. */
export function itemOf(entry: ShownEntry, shape: Shape): JsonMap {
	const {title, organization, level, location, tags, links, slug, pdf} = entry;
	const {summary, highlights} = shape.highlights
		? splitHighlights(entry.body)
		: {summary: entry.body, highlights: []};
	return mapOf([
		[shape.organization, organization],
		[shape.title, title],
		['location', location],
		...Object.entries(dateFields(entry.period, shape.dates)),
		...Object.entries(linkFields(links)),
		[shape.level, level],
		[shape.text, summary || undefined],
		[shape.highlights ?? '', highlights.length > 0 ? highlights : undefined],
		['keywords', tags.length > 0 ? tags : undefined],
		['slug', slug === slugify(title) ? undefined : slug],
		['pdf', pdf],
		['locale', entry.fallback ? entry.locale : undefined],
	]);
}

/** A date that somebody wrote, as JSON Resume has it; undefined if it is not a single one. */
export function understoodDate(written: string): string | undefined {
	const {start, end, present} = parsePeriod(written);
	return start && !end && !present ? isoDate(start) : undefined;
}
