import {hasNumberOrder, orderOf, parsePeriod} from '../../resume/period/period.ts';
import type {RawEntry} from './entry.ts';

/**
 * Reads anew the periods whose numbers may stand in either order (`04/05/2020`, `05/06`), as the others
 * of their section show it, else those of the whole résumé.
 */
export function settleNumbers(entries: readonly RawEntry[]): void {
	const bySection = new Map<string, string[]>();
	const numbered = entries.filter(({entry}) => hasNumberOrder(entry.period?.written ?? ''));
	for (const {entry} of numbered) {
		const written = bySection.get(entry.section) ?? [];
		bySection.set(entry.section, written);
		if (entry.period) written.push(entry.period.written);
	}
	const everywhere = orderOf([...bySection.values()].flat());
	// Nothing shows an order, or every period does on its own.
	if (Object.keys(everywhere).length === 0 && bySection.size < 2) return;
	const orders = new Map([...bySection].map(([name, written]) => [name, orderOf(written)]));
	for (const {entry} of numbered) {
		const {period, section} = entry;
		const order = {...everywhere, ...orders.get(section)};
		const read = period && parsePeriod(period.written, order);
		if (read?.start) entry.period = {...period, ...read};
	}
}
