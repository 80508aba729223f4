import {comparePeriods} from './period/period-order.ts';
import type {Entry} from './types.ts';

/**
 * The order of entries in their section: those with an `order` first, ascending; then those with a
 * `rank`; then the latest first; then those without a period, by name. Never 0 for two different ids.
 */
export function compareEntries(a: Entry, b: Entry): number {
	return (
		(a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) ||
		(a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) ||
		comparePeriods(a.period, b.period) ||
		// By code unit, so that the order is the same on every machine.
		(a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)
	);
}
