import {slugify} from '../../content/names/slug.ts';
import {inlineOf} from '../../content/records/fields/inline.ts';
import type {Markdown} from '../../markdown/markdown.ts';
import type {ShownEntry} from '../../resume/localize.ts';
import {isoMonth} from '../../resume/period/iso-month.ts';
import {parsePeriod} from '../../resume/period/period.ts';
import type {Json, Link, Period, PeriodDate} from '../../resume/types.ts';
import {safeLinks} from '../safe-links.ts';
import {withVersion0} from './original.ts';
import {plainParts} from './plain-parts.ts';
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

/** What JSON Resume has no keys for, under those that people add. */
function publicationFields({publication}: ShownEntry): Array<[string, Json | undefined]> {
	if (!publication) return [];
	const {authors, genre, volume, issue, pages, more} = publication;
	return [
		['authors', authors.length > 0 ? authors.map(({name}) => name) : undefined],
		['type', genre],
		['volume', volume],
		['issue', issue],
		['pages', pages],
		['more', more],
	];
}

/**
 * An entry as an item of a list of JSON Resume: its texts in plain words, what the item can't say under
 * keys of ours, and what version 0 calls otherwise under that name too, for themes that read no other.
 */
export function itemOf(entry: ShownEntry, shape: Shape, markdown: Markdown): JsonMap {
	const {title, organization, level, location, tags, links, slug, pdf} = entry;
	const {department, employment, score, courses, period} = entry;
	const text = plainParts(entry, markdown, shape.hasHighlights === true);
	const line = (words: string | undefined) => (words === undefined ? undefined : inlineOf(words));
	const item = mapOf([
		[shape.organization, line(organization)],
		['department', line(department)],
		[shape.title, line(title)],
		...publicationFields(entry),
		['employmentType', line(employment)],
		['location', line(location)],
		...Object.entries(dateFields(period, shape.dates)),
		['periodNote', line(period?.remark)],
		...Object.entries(linkFields(links)),
		[shape.level, line(level)],
		['score', line(score)],
		['courses', courses?.map(inlineOf)],
		[shape.text, text.summary || undefined],
		['highlights', text.highlights.length > 0 ? text.highlights : undefined],
		['markdown', text.markdown],
		['keywords', tags.length > 0 ? tags.map(inlineOf) : undefined],
		['slug', slug === slugify(title) ? undefined : slug],
		['pdf', pdf],
		['locale', entry.fallback ? entry.locale : undefined],
	]);
	return withVersion0(item, shape.list);
}

/** A date that somebody wrote, as JSON Resume has it; undefined if it is not a single one. */
export function understoodDate(written: string): string | undefined {
	const {start, end, present, asWritten} = parsePeriod(written);
	if (!start || end || present) return undefined;
	return isoDate(asWritten ? {year: start.year} : start);
}
