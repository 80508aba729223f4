import type {Surface} from '../../../resume/privacy/surfaces.ts';
import type {Entry, Link, Period, Publication} from '../../../resume/types.ts';
import {namesIn} from '../../../resume/variant/items-for.ts';
import type {Value} from '../../data/value.ts';
import {type Context, localized, valueAt} from '../locales.ts';
import type {Matched} from '../match.ts';
import {readSurfaces} from '../show.ts';
import {isPath, readEntryLinks} from './entry-links.ts';
import {withLinks} from './links.ts';
import {readNaming} from './naming.ts';
import {countOf, readPeriod} from './periods.ts';
import {readPublication} from './publications/publication.ts';
import {booleanOf, readBoolean, readLine, readNames, readNumber} from './text.ts';

/** What the data of an entry says of it, wherever the data stands. */
export type EntryFields = Pick<Entry, 'tags' | 'links' | 'draft'> & {
	title: string | undefined;
	organization: string | undefined;
	period: Period | undefined;
	department: string | undefined;
	location: string | undefined;
	employment: string | undefined;
	level: string | undefined;
	score: string | undefined;
	courses: string[] | undefined;
	order: number | undefined;
	pdf: boolean | undefined;
	publication: Publication | undefined;
	for: string[] | undefined;
	show: Surface[] | undefined;
	/** Words beside the title. */
	beside: string[];
};

/**
 * Reads the fields of an entry. What is not understood is reported. `dated` tells whether a `date`
 * says when it was; on a page, it says when the page was written.
 */
export function readEntryFields(
	matched: Matched,
	section: string,
	dated: boolean,
	reading: Context,
): EntryFields {
	const linked: Link[] = [];
	const context = withLinks(reading, linked);
	const {title, organization, location, link, beside} = readNaming(matched, section, context);
	const line = (field: 'department' | 'employment') => readLine(matched.get(field), field, context);
	const courses = readNames(matched.get('courses'), 'courses', context);
	const {publication, links} = readPublication(matched, {section, organization}, context);
	return {
		title,
		organization,
		department: line('department'),
		period: readPeriod(matched, section, dated, context),
		location,
		employment: line('employment'),
		level: readLevel(matched.get('level'), context),
		score: readLevel(matched.get('score'), context),
		courses: courses.length > 0 ? courses : undefined,
		order: readNumber(matched.get('order'), 'order', context) ?? countOf(matched),
		// Some have the address of a file there, which is a link.
		pdf: isPath(matched.get('pdf')) ? undefined : readBoolean(matched.get('pdf'), 'pdf', context),
		publication,
		for: readMarks(matched.get('for'), context),
		show: readSurfaces(matched.get('show'), context),
		tags: readTags(matched, context),
		links: [...readEntryLinks(matched, organization, link, linked, context), ...links],
		draft: isHidden(matched, context),
		beside,
	};
}

/** How well, as it is written; a grade may be a map of what was achieved, out of what, on which scale. */
function readLevel(written: Value | undefined, context: Context): string | undefined {
	const value = localized(written, context);
	if (value?.kind !== 'map') return readLine(value, 'level', context);
	const part = (keys: readonly string[]) =>
		readLine(valueAt(value, keys, context), 'level', context);
	const achieved = part(['achieved', 'value', 'name', 'label']);
	if (achieved === undefined) return undefined;
	const outOf = part(['outOf']);
	const score = outOf === undefined ? achieved : `${achieved} / ${outOf}`;
	const scale = part(['scale']);
	return scale === undefined ? score : `${scale} ${score}`;
}

/** The names of the variants that it is for: a list, or words with commas between. */
function readMarks(value: Value | undefined, context: Context): string[] | undefined {
	if (!value || value.kind === 'map') return undefined;
	context.account.used(value);
	const texts = value.kind === 'scalar' ? [value] : value.items;
	const names = texts.flatMap((each) => (each.kind === 'scalar' ? namesIn(each.text) : []));
	return names.length > 0 ? names : undefined;
}

/** What was used, under all keys that tell it. */
function readTags(matched: Matched, context: Context): string[] {
	const lists = matched.all('tags').map(({value}) => readNames(value, 'tags', context));
	return lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())];
}

/** Whether the author keeps an entry back, by whichever key. */
export function isHidden(matched: Matched, context: Context): boolean {
	const says = (field: 'hidden' | 'show' | 'shown', word: boolean) =>
		matched.all(field).some(({value}) => {
			const own = localized(value, context);
			if (booleanOf(own) !== undefined) context.account.used(value);
			return booleanOf(own) === word;
		});
	return (
		readBoolean(matched.get('draft'), 'draft', context) === true ||
		says('hidden', true) ||
		says('shown', false) ||
		says('show', false)
	);
}
