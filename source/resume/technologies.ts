import type {Page} from './pages.ts';
import type {YearMonth} from './types.ts';

/** A technology, how many pages used it, and from the first year to the last. */
export type Technology = {
	name: string;
	count: number;
	/** Years; `to` is not there when it is still in use, neither when no period tells. */
	from?: number;
	to?: number;
};

/** Whether a page used a technology. Pages of many entries, such as skills, only claim to. */
export function uses({entries, compact}: Page, technology: string): boolean {
	const wanted = technology.toLowerCase();
	return !compact && entries.some(({tags}) => tags.some((tag) => tag.toLowerCase() === wanted));
}

/** Every technology that the pages used, the most used first, then by name in `locale`. */
export function technologiesOf(pages: readonly Page[], locale: string): Technology[] {
	const spans = new Map<string, {name: string; count: number; from: number; to: number}>();
	for (const {entries, compact} of pages) {
		if (compact) continue;
		for (const {tags, period} of entries) {
			const from = period?.start?.year ?? Number.POSITIVE_INFINITY;
			const to = period?.present ? Number.POSITIVE_INFINITY : lastYear(period?.end, period?.start);
			for (const key of new Set(tags.map((tag) => tag.toLowerCase()))) {
				const known = spans.get(key);
				spans.set(key, {
					name: known?.name ?? tags.find((tag) => tag.toLowerCase() === key) ?? key,
					count: (known?.count ?? 0) + 1,
					from: Math.min(known?.from ?? Number.POSITIVE_INFINITY, from),
					to: Math.max(known?.to ?? Number.NEGATIVE_INFINITY, to),
				});
			}
		}
	}
	return [...spans.values()]
		.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, locale))
		.map(({name, count, from, to}) => ({
			name,
			count,
			...(Number.isFinite(from) ? {from} : {}),
			...(Number.isFinite(from) && Number.isFinite(to) ? {to} : {}),
		}));
}

/** Where a period ends that does not go on: a single month or year is its own end. */
function lastYear(end: YearMonth | undefined, start: YearMonth | undefined): number {
	return end?.year ?? start?.year ?? Number.NEGATIVE_INFINITY;
}
