import {entryId} from '../localize.ts';
import type {Design} from '../paper/design.ts';
import type {Entry, Locale, Resume} from '../types.ts';
import {type Changes, withChanges} from './changes.ts';
import {itemsFor} from './items-for.ts';

/** What is chosen: an entry by its id, a whole section, or whatever has a tag. */
export type Choice = {kind: 'entry' | 'section' | 'tag'; name: string};

/** A view of a résumé for one reader: nothing in it is a copy. */
export type Variant = {
	/** The name of its file, by which it is asked for. */
	name: string;
	/** Whose marks it takes, `for: [backend]`; its own name is among them. */
	takes: ReadonlySet<string>;
	/** Where it is in a site and a server; nowhere without it. */
	address?: string;
	/** What it has; everything without it. What is marked for it comes with it. */
	include?: readonly Choice[];
	exclude: readonly Choice[];
	/** What ended more years ago than this is left out. */
	years?: number;
	/** The sections that it has, in this order; all without it. */
	sections?: readonly string[];
	/** The ids of entries that stand first in their sections. */
	order: readonly string[];
	/** Other words in some locales. */
	headlines: Readonly<Record<Locale, string>>;
	summaries: Readonly<Record<Locale, string>>;
	design: Design;
	/** What it says otherwise in entries, by their ids. */
	changes: ReadonlyMap<string, Changes>;
};

/** The id of the entry whose text `summaries` replaces. */
export const summaryId = 'about/summary';

/** Whether an entry is one of those that are chosen. */
export function isChosen(entry: Entry, {kind, name}: Choice): boolean {
	if (kind === 'entry') return entryId(entry) === name;
	if (kind === 'section') return entry.section === name;
	return entry.tags.some((tag) => foldTag(tag) === foldTag(name));
}

/** A tag as it is compared. */
export function foldTag(tag: string): string {
	return tag.normalize('NFC').toLowerCase();
}

/**
 * A résumé as a variant shows it; without one, as it is, with everything that is marked for somebody. `year`
 * is the one that `years` count back from.
 */
export function resumeFor(resume: Resume, variant: Variant | undefined, year: number): Resume {
	const entries = variant ? chosenEntries(resume.entries, variant, year) : resume.entries;
	const shown = entries.map((entry) => {
		const changes = variant?.changes.get(entryId(entry));
		const body = itemsFor(entry.body, variant?.takes);
		return withBody(entry, changes ? withChanges(body, entry.locale, changes) : body);
	});
	if (!variant) return {...resume, entries: shown};
	const {sections, headlines, design} = variant;
	const profiles = Object.fromEntries(
		Object.entries(resume.profiles).map(([locale, {original: _, ...profile}]) => {
			const headline = headlines[locale] ?? profile.headline;
			const own = {...profile, ...(headline === undefined ? {} : {headline})};
			const isAsked = Object.keys(design).length > 0;
			return [locale, isAsked ? {...own, design: {...profile.design, ...design}} : own];
		}),
	);
	const place = (name: string) => sections?.indexOf(name) ?? 0;
	const ordered =
		sections === undefined
			? resume.sections
			: resume.sections
					.filter(({name}) => sections.includes(name))
					.toSorted((a, b) => place(a.name) - place(b.name));
	// Without what it was read from, which has all that this reader is not to have.
	const own = shown.map(({original: _, ...entry}) => entry);
	return {...resume, profiles, sections: ordered, entries: own};
}

/** A key of a target that leaves an entry out: its own marks, or one of those of the file. */
export type LeftOut = 'for' | 'exclude' | 'sections' | 'last' | 'include';

/** What keeps an entry out of a variant; nothing if it is in it. */
export function whyLeftOut(entry: Entry, variant: Variant, year: number): LeftOut[] {
	const {include, exclude, sections, years} = variant;
	const isMarked = isFor(entry, variant);
	const isIncluded = include?.some((each) => isChosen(entry, each)) ?? true;
	const reasons: Record<LeftOut, boolean> = {
		for: isMarked === false,
		exclude: exclude.some((each) => isChosen(entry, each)),
		sections: sections?.includes(entry.section) === false,
		last: isOlder(entry, years, year),
		include: isMarked === undefined && !isIncluded,
	};
	return (Object.keys(reasons) as LeftOut[]).filter((reason) => reasons[reason]);
}

/** The entries of a variant, with its words and its order. */
function chosenEntries(entries: readonly Entry[], variant: Variant, year: number): Entry[] {
	const {order, summaries} = variant;
	return entries
		.filter((entry) => whyLeftOut(entry, variant, year).length === 0)
		.map((entry) => {
			const id = entryId(entry);
			const place = order.indexOf(id);
			// Before every order that somebody may have written.
			const placed = place < 0 ? entry : {...entry, order: place - Number.MAX_SAFE_INTEGER};
			const summary = id === summaryId ? summaries[entry.locale] : undefined;
			return summary === undefined ? placed : withBody(placed, summary);
		});
}

/** Whether an entry is marked for a variant; undefined if it is marked for nobody. */
function isFor(entry: Entry, {takes}: Variant): boolean | undefined {
	return entry.for?.some((name) => takes.has(name));
}

function isOlder({period}: Entry, years: number | undefined, year: number): boolean {
	if (years === undefined || !period?.start || period.present) return false;
	return (period.end ?? period.start).year < year - years;
}

function withBody(entry: Entry, body: string): Entry {
	return body === entry.body ? entry : {...entry, body};
}
