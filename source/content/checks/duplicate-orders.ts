import type {Problem} from '../../resume/types.ts';
import {normalizeKey} from '../data/value.ts';
import type {RawEntry} from '../entries/entry.ts';
import {reporter} from '../problems.ts';

/** Reports entries of one section and locale with the same `order`. */
export function reportDuplicateOrders(raw: readonly RawEntry[], problems: Problem[]): void {
	const first = new Map<string, RawEntry>();
	for (const each of raw) {
		const {entry, orderMark} = each;
		if (!orderMark || entry.draft || isOfTheme(each)) continue;
		const key = `${entry.section} ${entry.locale} ${entry.order}`;
		const other = first.get(key);
		if (!other) {
			first.set(key, each);
			continue;
		}
		// A site's program decides between them.
		if (entry.rank !== undefined && entry.rank !== other.entry.rank) continue;
		const {file} = entry.source;
		// The roles in one organization share its order.
		const isShared =
			file === other.entry.source.file &&
			orderMark.line === other.orderMark?.line &&
			orderMark.column === other.orderMark.column;
		if (isShared) continue;
		const message = `${other.entry.source.file} also has the order ${entry.order}.`;
		const hint = 'Change one of them; until then, the period decides.';
		reporter(file, problems)('warning', 'duplicate-order', orderMark, message, hint);
	}
}

/** Whether a key of a theme's own says it, where equal ones are usual and more decides. */
function isOfTheme({front}: RawEntry): boolean {
	const names = [...front.keys()].map(normalizeKey);
	const isOurs = names.some((name) => name === 'order' || name === 'weight');
	const isOrder = (name: string) => name.includes('order') || name.includes('importance');
	return !isOurs && names.some(isOrder);
}
