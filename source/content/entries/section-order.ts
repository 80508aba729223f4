import {comparePeriods} from '../../resume/period/period-order.ts';
import {lookUp, type Value} from '../data/value.ts';
import type {SectionSource} from '../records/record.ts';
import type {RawEntry} from './entry.ts';

/** How a section wants its entries: by what, if it says so, and in which direction. */
type Order = {by: 'date' | 'title' | 'order' | undefined; direction: 'up' | 'down' | undefined};

const keys = ['sort', 'sortBy', 'orderBy', 'sortOrder'];
const subjects: ReadonlyArray<[RegExp, Order['by']]> = [
	[/date|year|period|start|newest|oldest/i, 'date'],
	[/title|name/i, 'title'],
	[/order|weight|number/i, 'order'],
];

/**
 * Puts the entries of a section into the order that its `_index.md` or the like asks for, with `sort:
 * desc` or `sort_by = "title"`; each language by itself. Of several files about a section, the first
 * that asks counts.
 */
export function orderSections(raw: readonly RawEntry[], sections: readonly SectionSource[]): void {
	const asked = new Set<string>();
	for (const {placement, front, account} of sections) {
		const values = keys.flatMap((key) => lookUp(front.fields, [key]) ?? []);
		const order = orderIn(values);
		if (!order || asked.has(placement.section)) continue;
		asked.add(placement.section);
		for (const value of values) account.used(value);
		const own = raw.filter(({entry}) => entry.section === placement.section);
		for (const locale of new Set(own.map(({entry}) => entry.locale)))
			putInOrder(
				own.filter(({entry}) => entry.locale === locale),
				order,
			);
	}
}

function orderIn(values: readonly Value[]): Order | undefined {
	const words = values.map((value) => (value.kind === 'scalar' ? value.text : '')).join(' ');
	const [, by] = subjects.find(([shape]) => shape.test(words)) ?? [];
	const isDown = /desc|revers|newest|^-/i.test(words);
	const isUp = /\basc|oldest/i.test(words);
	const direction = isDown ? 'down' : isUp ? 'up' : undefined;
	return by === undefined && direction === undefined ? undefined : {by, direction};
}

function putInOrder(entries: readonly RawEntry[], {by, direction}: Order): void {
	const hasOrder = entries.some(({entry}) => entry.order !== undefined);
	// Without an order of their own, entries stand by their dates.
	const kind = by ?? (hasOrder ? 'order' : 'date');
	if (kind === 'order') {
		if (direction !== 'down') return;
		for (const {entry} of entries) if (entry.order !== undefined) entry.order = -entry.order;
		return;
	}
	if (kind === 'title') {
		number(
			entries.toSorted((a, b) => (a.entry.title < b.entry.title ? -1 : 1)),
			direction === 'down',
		);
		return;
	}
	// What has no date stands at the end in any case.
	const dated = entries.filter(({entry}) => entry.period?.start);
	number(
		dated.toSorted((a, b) => comparePeriods(a.entry.period, b.entry.period)),
		direction === 'up',
	);
	for (const {entry} of entries) if (!entry.period?.start) delete entry.order;
}

/** Numbers entries in this order, or in the one backwards. */
function number(entries: readonly RawEntry[], isReversed: boolean): void {
	for (const [index, each] of (isReversed ? entries.toReversed() : entries).entries()) {
		each.entry.order = index + 1;
		delete each.orderMark;
	}
}
