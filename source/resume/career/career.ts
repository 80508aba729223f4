import {entryId, type ShownEntry} from '../localize.ts';
import type {Page} from '../pages.ts';
import {comparePeriods} from '../period/period-order.ts';
import type {Period, YearMonth} from '../types.ts';

/** From the beginning of one month to that of another, each counted from January of the year 0. */
export type Stretch = {start: number; end: number};

/** One thing of a career. `stretch` is when it was, if that is known and can be shown beside the rest. */
export type CareerItem = {
	id: string;
	entry: ShownEntry;
	kind: 'role' | 'education' | 'project';
	stretch: Stretch | undefined;
	/** Whether it goes on. */
	isOpen: boolean;
};

/** The whole years that are drawn, `to` among them. */
export type Scale = {from: number; to: number};

/** A career: what it is made of, the latest first, and the years that it takes. */
export type Career = {
	roles: readonly CareerItem[];
	projects: readonly CareerItem[];
	/** The same without a place in time, in the order of the pages. */
	undated: readonly CareerItem[];
	scale: Scale | undefined;
};

const kinds: Readonly<Record<string, CareerItem['kind']>> = {
	experience: 'role',
	volunteer: 'role',
	education: 'education',
	projects: 'project',
};

/** Nobody's career is longer; what is farther from its middle is mistyped, and would dwarf it. */
const longest = 100 * 12;
/** So far may a project be from the roles; what is farther would dwarf them too. */
const nearby = 5 * 12;

/** The months of a period, its last one included; one that ends before it starts is one month. */
function stretchOf(period: Period | undefined, now: Date): Stretch | undefined {
	if (!period?.start) return undefined;
	const today = {year: now.getFullYear(), month: now.getMonth() + 1};
	const last: YearMonth = period.present ? today : (period.end ?? period.start);
	const start = period.start.year * 12 + (period.start.month ?? 1) - 1;
	return {start, end: Math.max(start + 1, last.year * 12 + (last.month ?? 12))};
}

function itemsOf({section, entries, compact}: Page, now: Date): CareerItem[] {
	const kind = kinds[section.name];
	const [entry] = entries;
	if (compact || !kind || !entry) return [];
	const isOpen = entry.period?.present === true;
	return [{id: entryId(entry), entry, kind, isOpen, stretch: stretchOf(entry.period, now)}];
}

function within({start, end}: Stretch, limits: Stretch): boolean {
	return start >= limits.start && end <= limits.end;
}

/** The years around the middle of all; undefined if there is none. */
function limitsOf(items: readonly CareerItem[]): Stretch | undefined {
	const starts = items.flatMap(({stretch}) => stretch?.start ?? []).sort((a, b) => a - b);
	const middle = starts[Math.floor(starts.length / 2)];
	return middle === undefined ? undefined : {start: middle - longest, end: middle + longest};
}

function hull(items: readonly CareerItem[]): Stretch | undefined {
	let all: Stretch | undefined;
	for (const {stretch} of items)
		if (stretch)
			all = {
				start: Math.min(all?.start ?? stretch.start, stretch.start),
				end: Math.max(all?.end ?? stretch.end, stretch.end),
			};
	return all;
}

/**
 * The career that pages tell of: roles, education and projects. What has no date that can be shown
 * stands among the undated. Ongoing ones last until `now`; a year without a month counts whole.
 */
export function careerOf(pages: readonly Page[], now: Date): Career {
	const all = pages.flatMap((page) => itemsOf(page, now));
	const isProject = ({kind}: CareerItem) => kind === 'project';
	const among = (items: readonly CareerItem[], limits: Stretch | undefined) =>
		items
			.filter(({stretch}) => stretch && limits && within(stretch, limits))
			.sort((a, b) => comparePeriods(a.entry.period, b.entry.period));
	const others = all.filter((item) => !isProject(item));
	const roles = among(others, limitsOf(others));
	const made = all.filter(isProject);
	const span = hull(roles);
	const projects = among(
		made,
		span ? {start: span.start - nearby, end: span.end + nearby} : limitsOf(made),
	);
	const whole = hull([...roles, ...projects]);
	const shown = new Set([...roles, ...projects]);
	return {
		roles,
		projects,
		undated: all.filter((item) => !shown.has(item)),
		scale: whole && {
			from: Math.floor(whole.start / 12),
			to: Math.floor((whole.end - 1) / 12),
		},
	};
}

/** Where something is among so many columns: its first one, and how many it takes, at least one. */
export function placeOn(
	{from, to}: Scale,
	{start, end}: Stretch,
	columns: number,
): {start: number; length: number} {
	const perColumn = ((to - from + 1) * 12) / columns;
	const first = Math.max(0, Math.min(columns - 1, Math.round((start - from * 12) / perColumn)));
	const last = Math.min(columns, Math.round((end - from * 12) / perColumn));
	return {start: first, length: Math.max(1, last - first)};
}

const steps = [1, 2, 5, 10, 20, 25, 50, 100];

/** The round years of a scale that have so many columns each for themselves, and where they begin. */
export function ticksOf(
	scale: Scale,
	columns: number,
	least: number,
): Array<{year: number; column: number}> {
	const perYear = columns / (scale.to - scale.from + 1);
	const step = steps.find((each) => each * perYear >= least) ?? 200;
	const ticks = [];
	for (let year = Math.ceil(scale.from / step) * step; year <= scale.to; year += step)
		ticks.push({year, column: Math.round((year - scale.from) * perYear)});
	return ticks;
}
