/** What a résumé says, as the form of a job portal asks for it. */
export type Fields = {
	name: string;
	email: string;
	phone: string;
	location: string;
	/** Of which a portal wants one. */
	links: readonly string[];
	jobs: ReadonlyArray<{title: string; employer: string; period: string}>;
	schools: ReadonlyArray<{degree: string; school: string; period: string}>;
	skills: readonly string[];
};

/**
 * What a parser has found. One that tells no entries apart gives the text of each section instead, in
 * which a field is found if it is there.
 */
export type Found = Fields & {sections?: {jobs: string; schools: string}};

export const kinds = [
	...['name', 'e-mail', 'phone', 'location', 'link'],
	...['title', 'employer', 'period', 'degree', 'school', 'skill'],
] as const;

export type Kind = (typeof kinds)[number];

/** For each kind of field: how many there were, and which of them were not found. */
export type Score = ReadonlyMap<Kind, {of: number; missed: string[]}>;

/** A text as two readers of the same page may write it: case, dashes and spaces are nobody's fault. */
function folded(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/g, '')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/[\s\u00AD’']+/g, '');
}

const month = '(?:[A-Z][a-z]{2,8}\\.? )?';
const spans = new RegExp(
	`${month}(?:19|20)\\d\\d(?:\\s*[-–—]\\s*(?:${month}(?:19|20)\\d\\d|Present))?`,
	'gi',
);
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const dates = new RegExp(`(?:(${months.join('|')})[a-z]*\\.?\\s*)?((?:19|20)\\d\\d)|present`, 'gi');

/** The dates in a text, as `mar 2010`; undefined if it says anything else. */
function datesIn(text: string): string[] | undefined {
	if (/\p{L}{2}/u.test(text.replace(dates, ''))) return undefined;
	return [...text.matchAll(dates)].map(([all, month, year]) =>
		year === undefined ? all.toLowerCase() : `${month ?? ''} ${year}`.trim().toLowerCase(),
	);
}

/**
 * Compares what a parser has found with what there was. Each job and school is looked for by its own
 * fields: one counts as found where a parser gives it alone, without another of the same entry.
 */
export function scoreOf(wanted: Fields, found: Found): Score {
	const score = new Map(kinds.map((kind) => [kind, {of: 0, missed: [] as string[]}]));
	const count = (kind: Kind, text: string, isFound: boolean) => {
		const row = score.get(kind);
		if (!row || text === '') return;
		row.of++;
		if (!isFound) row.missed.push(text);
	};
	const same = (one: string, other: string) => folded(one) === folded(other);
	count('name', wanted.name, same(wanted.name, found.name));
	count('e-mail', wanted.email, same(wanted.email, found.email));
	count('phone', wanted.phone, same(wanted.phone, found.phone));
	count('location', wanted.location, same(wanted.location, found.location));
	const [first = ''] = wanted.links;
	const isLink = (link: string) => wanted.links.some((each) => same(each, link));
	count('link', first, found.links.some(isLink));

	/** The entries of a section: two kinds of fields and a period each. */
	function section(
		[first, second]: readonly [Kind, Kind],
		entries: readonly Entry[],
		read: readonly Entry[],
		whole: string | undefined,
	) {
		for (const entry of entries) {
			const hits = (each: Entry) =>
				[isAlone(each, entry, 0), isAlone(each, entry, 1)].filter(Boolean).length;
			const [best] = read.toSorted((a, b) => hits(b) - hits(a));
			const own = best && hits(best) > 0 ? best : undefined;
			const isIn = (text: string) => whole !== undefined && folded(whole).includes(folded(text));
			count(first, entry[0], own ? isAlone(own, entry, 0) : isIn(entry[0]));
			count(second, entry[1], own ? isAlone(own, entry, 1) : isIn(entry[1]));
			const dates = datesIn(entry[2])?.join();
			const inText = whole?.match(spans)?.some((span) => datesIn(span)?.join() === dates);
			count('period', entry[2], own ? datesIn(own[2])?.join() === dates : inText === true);
		}
	}
	section(
		['title', 'employer'],
		wanted.jobs.map(({title, employer, period}) => [title, employer, period]),
		found.jobs.map(({title, employer, period}) => [title, employer, period]),
		found.sections?.jobs,
	);
	section(
		['degree', 'school'],
		wanted.schools.map(({degree, school, period}) => [degree, school, period]),
		found.schools.map(({degree, school, period}) => [degree, school, period]),
		found.sections?.schools,
	);
	const said = folded(found.skills.join('\n'));
	for (const skill of wanted.skills) count('skill', skill, said.includes(folded(skill)));
	return score;
}

type Entry = readonly [first: string, second: string, period: string];

/** Whether a field of an entry was found, and the other one does not stand in it too. */
function isAlone(found: Entry, wanted: Entry, index: 0 | 1): boolean {
	const text = folded(found[index]);
	const [own, other] = [folded(wanted[index]), folded(wanted[index === 0 ? 1 : 0])];
	return text.includes(own) && (other === '' || own.includes(other) || !text.includes(other));
}
