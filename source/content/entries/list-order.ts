import {hasPlace} from '../../resume/period/period-order.ts';
import type {RawEntry} from './entry.ts';

/**
 * Keeps the items of lists in their order, unless one of their section has an `order`. Where a
 * section has other entries as well, and all items tell when they were, all stand by that.
 */
export function keepListOrder(listed: readonly RawEntry[], others: readonly RawEntry[]): void {
	const besides = new Set(others.map(sectionOf));
	const sections = new Map<string, RawEntry[]>();
	for (const raw of listed) {
		const own = sections.get(sectionOf(raw));
		if (own) own.push(raw);
		else sections.set(sectionOf(raw), [raw]);
	}
	for (const [section, items] of sections) {
		const isDated = items.every(({entry}) => hasPlace(entry.period));
		const isOrdered = items.some(({entry}) => entry.order !== undefined);
		if (items.length < 2 || isOrdered || (isDated && besides.has(section))) continue;
		for (const [index, {entry}] of items.entries()) entry.order = index + 1;
	}
}

function sectionOf({entry}: RawEntry): string {
	return `${entry.section} ${entry.locale}`;
}
