import {isoMonth} from '../../resume/period/iso-month.ts';
import type {Entry, Locale, Period} from '../../resume/types.ts';
import {usualPage} from '../names/section-names.ts';
import type {RawEntry} from './entry.ts';

/**
 * What may tell that two entries of a section are one in two locales, the surest first; undefined
 * where an entry does not say it. The last ones are not sure enough unless all entries of the
 * section that have no partner yet may find one.
 */
const signs: ReadonlyArray<{of: (entry: Entry) => string | undefined; isSure: boolean}> = [
	{of: (entry) => usualPage(entry.section, entry.slug), isSure: true},
	{of: (entry) => join(when(entry.period), entry.organization, entry.order), isSure: true},
	{of: (entry) => join(when(entry.period), entry.organization), isSure: true},
	{of: (entry) => join(entry.order, entry.organization), isSure: true},
	{of: (entry) => join(when(entry.period), entry.order), isSure: false},
	{of: (entry) => when(entry.period), isSure: false},
	{of: (entry) => join(entry.order), isSure: false},
];

/**
 * Gives translations the slug of their original, so that both are one entry, where their files have
 * other names: those with the same `translationKey`; else, of a section's entries that have no
 * partner in the default locale, those that agree in period, order or organization as no others do.
 * What is not certain stays an entry of its own.
 */
export function pairTranslations(raw: readonly RawEntry[], locales: readonly Locale[]): void {
	pairByKey(raw, locales);
	const [fallback, ...others] = locales;
	for (const section of new Set(raw.map(({entry}) => entry.section))) {
		const own = raw.filter(({entry}) => entry.section === section);
		const originals = own.filter(({entry}) => entry.locale === fallback);
		for (const locale of others) {
			pairBySigns(
				originals,
				own.filter(({entry}) => entry.locale === locale),
			);
		}
	}
}

function pairByKey(raw: readonly RawEntry[], locales: readonly Locale[]): void {
	const keyed = new Map<string, RawEntry[]>();
	for (const each of raw) {
		if (each.translationKey === undefined) continue;
		const key = `${each.entry.section} ${each.translationKey}`;
		keyed.set(key, [...(keyed.get(key) ?? []), each]);
	}
	for (const same of keyed.values()) {
		const rank = ({entry}: RawEntry) => locales.indexOf(entry.locale);
		const [first] = same.toSorted((a, b) => rank(a) - rank(b));
		for (const {entry} of same) entry.slug = first?.entry.slug ?? entry.slug;
	}
}

function pairBySigns(originals: readonly RawEntry[], translations: readonly RawEntry[]): void {
	const slugs = (entries: readonly RawEntry[]) => new Set(entries.map(({entry}) => entry.slug));
	const without = (entries: readonly RawEntry[], taken: ReadonlySet<string>) =>
		entries.filter(
			({entry, isTranslatable, translationKey}) =>
				isTranslatable && translationKey === undefined && !taken.has(entry.slug),
		);
	let open = without(translations, slugs(originals));
	if (open.length === 0) return;
	let free = without(originals, slugs(translations));
	for (const {of, isSure} of signs) {
		if (!isSure && open.length !== free.length) continue;
		const partners = uniqueBy(free, of);
		const paired = new Set<RawEntry>();
		for (const [sign, translation] of uniqueBy(open, of)) {
			const original = partners.get(sign);
			if (!original) continue;
			translation.entry.slug = original.entry.slug;
			paired.add(original).add(translation);
		}
		open = open.filter((each) => !paired.has(each));
		free = free.filter((each) => !paired.has(each));
	}
}

/** The entries that no other one has the same sign as. */
function uniqueBy(
	entries: readonly RawEntry[],
	of: (entry: Entry) => string | undefined,
): Map<string, RawEntry> {
	const unique = new Map<string, RawEntry>();
	const twice = new Set<string>();
	for (const each of entries) {
		const sign = of(each.entry);
		if (sign === undefined) continue;
		if (unique.has(sign)) twice.add(sign);
		unique.set(sign, each);
	}
	for (const sign of twice) unique.delete(sign);
	return unique;
}

function join(...parts: ReadonlyArray<string | number | undefined>): string | undefined {
	return parts.includes(undefined) ? undefined : parts.join('\n').toLowerCase();
}

/** When an entry was, however it is written. */
function when(period: Period | undefined): string | undefined {
	if (!period?.start) return undefined;
	const {start, end, present} = period;
	return JSON.stringify([isoMonth(start), end && isoMonth(end), present]);
}
