import type {ShownEntry} from '../localize.ts';
import type {Period, PeriodDate} from '../types.ts';

/**
 * An entry alone, or several roles at one employer; then `heading` is what is said once for them all, as
 * an entry: its title is the employer's name, its place that of all roles, if it is the same, and its
 * period from the first start to the last end, if each role has both.
 */
export type EntryGroup = {heading: ShownEntry | undefined; entries: ShownEntry[]};

/** Sections of what goes by its own name, whoever asked for it, gave or published it. */
const named = new Set(
	'projects certifications awards publications patents references posts talks'.split(' '),
);

/** Months that may lie between two roles; whoever was away for longer has left, and came back. */
const longestBreak = 3;

/**
 * Entries, in the order in which they are shown, in groups: roles at one employer that follow each
 * other, in a section and in time as far as that is known.
 */
export function byEmployer(entries: readonly ShownEntry[]): EntryGroup[] {
	const groups: Array<{entries: [ShownEntry, ...ShownEntry[]]; span: Span | undefined}> = [];
	for (const entry of entries) {
		const last = groups.at(-1);
		const span = spanOf(entry.period);
		if (last && isSameEmployer(entry, last.entries[0]) && !areApart(span, last.span)) {
			last.entries.push(entry);
			last.span = around(span, last.span);
		} else groups.push({entries: [entry], span});
	}
	return groups.map(({entries, span}) => ({
		heading: entries.length > 1 ? headingOf(entries, span) : undefined,
		entries,
	}));
}

/** A role as it is told below its employer's heading: without what is said there. */
export function belowHeading<Role extends {organization?: string; location?: string}>(
	role: Role,
	{location}: Pick<Role, 'location'>,
): Role {
	return {...role, organization: '', ...(location && {location: ''})};
}

function isSameEmployer(one: ShownEntry, other: ShownEntry): boolean {
	const isRole = !named.has(one.section) && !one.publication && !other.publication;
	const employer = folded(one.organization);
	return (
		isRole &&
		one.section === other.section &&
		employer !== '' &&
		employer === folded(other.organization)
	);
}

function folded(text = ''): string {
	return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function headingOf(
	roles: readonly [ShownEntry, ...ShownEntry[]],
	span: Span | undefined,
): ShownEntry {
	const [{kind, section, locale, organization = '', location = '', source}] = roles;
	const isOnePlace = roles.every((role) => folded(role.location) === folded(location));
	const isWhole = roles.every(({period}) => spanOf(period) && !period?.asWritten);
	return {
		...{kind, section, slug: '', locale, source, draft: false, tags: [], links: [], body: ''},
		title: organization,
		location: isOnePlace ? location : '',
		...(isWhole && span && {period: periodOf(span)}),
	};
}

/** Two dates with the months that they are, from January of the year 0, the last one included. */
type Span = {start: PeriodDate; end: PeriodDate | 'present'; from: number; to: number};

/** When a role was; undefined for a single date, of which nobody knows how long it was. */
function spanOf(period: Period | undefined): Span | undefined {
	const {start, present} = period ?? {};
	const end = present ? 'present' : period?.end;
	if (!start || !end) return undefined;
	const from = start.year * 12 + (start.month ?? 1) - 1;
	const to = end === 'present' ? Infinity : end.year * 12 + (end.month ?? 12) - 1;
	return {start, end, from, to};
}

function areApart(one: Span | undefined, other: Span | undefined): boolean {
	if (!one || !other) return false;
	return Math.max(one.from - other.to, other.from - one.to) > longestBreak + 1;
}

/** From the first start to the last end. */
function around(one: Span | undefined, other: Span | undefined): Span | undefined {
	if (!one || !other) return one ?? other;
	const {start, from} = other.from < one.from ? other : one;
	const {end, to} = other.to > one.to ? other : one;
	return {start, end, from, to};
}

function periodOf({start, end}: Span): Period {
	const present = end === 'present';
	return {start, ...(!present && {end}), present, written: ''};
}
