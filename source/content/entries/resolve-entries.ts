import type {Entry, Locale, Problem, Profile} from '../../resume/types.ts';
import {hasOpener} from '../data/without-shortcodes.ts';
import {reporter} from '../problems.ts';
import {firstOf, frontMatterLookup, profileLookup} from '../records/fields/params.ts';
import {resolveBody} from '../shortcodes/resolve-body.ts';
import {cardEntries} from './card-entries.ts';
import type {RawEntry} from './entry.ts';
import {uniqueEntries} from './unique-entries.ts';

/** An entry with the names that `param` asked its front matter for, in lower case. */
export type Asked = {raw: RawEntry; asked: ReadonlySet<string>};

const nothing: ReadonlySet<string> = new Set();

/**
 * The entries with their shortcodes resolved, and those that are in their pages as cards; with
 * which names their `param`s asked for.
 */
export function resolveEntries(
	raw: readonly RawEntry[],
	profiles: Record<Locale, Profile>,
	locales: readonly Locale[],
	problems: Problem[],
): {entries: Entry[]; asked: Asked[]} {
	const [fallback = 'en'] = locales;
	const lookups = new Map(
		Object.entries(profiles).map(([locale, profile]) => [locale, profileLookup(profile)] as const),
	);
	const pages = raw.map((each) => {
		const {entry, front, place, keys} = each;
		if (!hasOpener(entry.body)) return {entry, cards: [], place, raw: each, asked: nothing};
		const asked = new Set<string>();
		const own = frontMatterLookup(front, {locale: entry.locale, fallback, suffixes: locales, keys});
		const lookup = firstOf([
			(name) => {
				asked.add(name.toLowerCase().replace(/\..*$/s, ''));
				return own(name);
			},
			lookups.get(entry.locale),
		]);
		const report = reporter(entry.source.file, problems);
		const {body, cards} = resolveBody(entry.body, {lookup, report, place});
		return {entry: {...entry, body}, cards, place, raw: each, asked};
	});
	const cards = cardEntries(pages, fallback);
	const entries = uniqueEntries([...pages, ...cards], problems).map(({entry}) => entry);
	return {entries, asked: pages};
}
