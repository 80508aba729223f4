import type {MessagesFor} from '../../messages/index.ts';
import {comparePeriods, hasPlace} from '../../resume/period/period-order.ts';
import type {Entry, Locale} from '../../resume/types.ts';
import {uniqueSlug} from '../names/slug.ts';
import type {EntryRecord, ItemRecord} from '../records/records.ts';
import {type RawEntry, rawEntry} from './entry.ts';
import {keepListOrder} from './list-order.ts';
import {settleNumbers} from './number-order.ts';

/**
 * The entries of all records, in their order, but the items of lists last. An item has the slug of
 * the same item in the default locale: that with the same index, or else the same period.
 */
export function rawEntries(
	records: readonly EntryRecord[],
	fallback: Locale,
	words: MessagesFor,
): RawEntry[] {
	const written: RawEntry[] = [];
	const listed: RawEntry[] = [];
	const undatedRoles: RawEntry[] = [];
	const families = new Map<string, Family>();
	for (const record of records) {
		const raw = rawEntry(record, words);
		if (record.kind === 'item') {
			const {family} = record.list;
			const known = families.get(family) ?? {originals: new Map(), taken: new Map()};
			families.set(family, known);
			settleSlug(raw, record, known, fallback);
		}
		// The roles of one organization stand among the others, like the files they come from.
		const isRole = record.kind === 'item' && record.list.lead !== undefined;
		const isAmongFiles = record.kind === 'document' || isRole;
		if (isRole && !hasPlace(raw.entry.period)) undatedRoles.push(raw);
		(isAmongFiles ? written : listed).push(raw);
	}
	settleNumbers([...written, ...listed]);
	keepListOrder(listed, written);
	keepListOrder(undatedRoles, []);
	return [...written, ...listed];
}

/** The items of one list in the default locale by index, and the slugs that are taken in each. */
type Family = {originals: Map<number, Entry>; taken: Map<Locale, Map<string, number>>};

function settleSlug(
	{entry, isTranslatable}: RawEntry,
	{index}: ItemRecord,
	{originals, taken}: Family,
	fallback: Locale,
): void {
	const own = taken.get(entry.locale) ?? new Map<string, number>();
	taken.set(entry.locale, own);
	const isOriginal = entry.locale === fallback;
	const same = isTranslatable && !isOriginal ? originalOf(entry, index, originals) : undefined;
	entry.slug = uniqueSlug(same?.slug ?? entry.slug, own);
	if (isOriginal) originals.set(index, entry);
}

/** The item at an index, unless its period says that it is another one; then the one with this. */
function originalOf(
	{period}: Entry,
	index: number,
	originals: ReadonlyMap<number, Entry>,
): Entry | undefined {
	const same = originals.get(index);
	if (!period?.start || !same?.period?.start || comparePeriods(period, same.period) === 0) {
		return same;
	}
	const dated = [...originals.values()].filter(
		(each) => each.period?.start && comparePeriods(period, each.period) === 0,
	);
	return dated.length === 1 ? dated[0] : undefined;
}
