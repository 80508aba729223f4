import {plainText} from '../../../../../resume/plain-text.ts';
import {lookUp, textIn, type ValueMap} from '../../../../data/value.ts';
import type {EntryField} from '../../../../records/keys.ts';
import {firstReading} from '../../../../records/locales.ts';
import {matchKeys} from '../../../../records/match.ts';
import type {Page} from '../../../pages.ts';
import {dayOf} from './publication.ts';

/** What tells when something was; a page's own date is in it only by the way. */
const whens: readonly EntryField[] = ['period', 'duration', 'start', 'end', 'date'];

/**
 * The pages with their places among those of their section, as Hugo sorts what has no weight: the
 * later day first, then by title, then by path. Pages of one day that say when something was keep one
 * place, as a résumé has an order of its own for them.
 */
export function inOrder(pages: readonly Page[]): Page[] {
	const sections = new Map<string, Page[]>();
	for (const page of pages) {
		const {section} = page.origin.placement;
		sections.set(section, [...(sections.get(section) ?? []), page]);
	}
	const ranks = new Map([...sections.values()].flatMap((same) => [...ranksOf(same)]));
	return pages.map((page) => {
		const front = withoutZero(page.front);
		const {order = 0, ...placement} = page.origin.placement;
		// To Hugo, a number that the file's name begins with is a part of the name.
		const own = {...placement, rank: ranks.get(page) ?? 0, ...(order < 0 && {order})};
		return {...page, front, origin: {...page.origin, placement: own}};
	});
}

function ranksOf(pages: readonly Page[]): Map<Page, number> {
	const {compare} = new Intl.Collator('en');
	const keyed = pages.map((page) => {
		const {front, origin} = page;
		const title = plainText(textIn(front, 'linkTitle') ?? textIn(front, 'title') ?? '');
		return {
			page,
			title,
			day: dayOf(front) ?? Number.NEGATIVE_INFINITY,
			isDated: saysWhen(page),
			file: origin.file,
		};
	});
	const sorted = keyed.toSorted(
		(a, b) =>
			Math.sign(a.day === b.day ? 0 : b.day - a.day) ||
			compare(a.title, b.title) ||
			(a.file < b.file ? -1 : 1),
	);
	const datedDays = new Set(sorted.filter(({isDated}) => isDated).map(({day}) => day));
	const ranks = new Map<Page, number>();
	let rank = 0;
	for (const [index, {page, day}] of sorted.entries()) {
		if (!datedDays.has(day) || sorted[index - 1]?.day !== day) rank = index;
		ranks.set(page, rank);
	}
	return ranks;
}

/** Whether a page says when something was, in another way than by its own day. */
function saysWhen({front, origin: {placement, keys}}: Page): boolean {
	const matched = matchKeys(front, placement.section, firstReading(keys));
	return (
		placement.date !== undefined ||
		whens.some((field) => field !== 'date' && matched.get(field) !== undefined)
	);
}

/** A weight of zero is none. */
function withoutZero(front: ValueMap): ValueMap {
	const weight = lookUp(front.fields, ['weight']);
	if (weight?.kind !== 'scalar' || Number(weight.text) !== 0 || weight.text.trim() === '')
		return front;
	const fields = new Map([...front.fields].filter(([, {value}]) => value !== weight));
	return {...front, fields};
}
