import {lookUp, mapIn, textIn, type ValueMap} from '../../../../data/value.ts';

/** Which pages a site is made with; drafts are the program's own business. */
export type Building = {now: number; future: boolean; expired: boolean};

/** What the configuration says of that. */
export function buildingOf(map: ValueMap): Building {
	return {
		now: Date.now(),
		future: textIn(map, 'buildFuture') === 'true',
		expired: textIn(map, 'buildExpired') === 'true',
	};
}

/** Why a page is in no list of its site, by its front matter; undefined if it is in one. */
export function whyNotListed(
	front: ValueMap,
	{now, future, expired}: Building,
): string | undefined {
	const published = dateIn(front, publishKeys) ?? dateIn(front, dateKeys);
	if (!future && published !== undefined && published > now) return 'published in the future';
	const expires = dateIn(front, expiryKeys);
	if (!expired && expires !== undefined && expires <= now) return 'expired';
	const list = textIn(mapIn(front, 'build', '_build'), 'list');
	return list === 'never' || list === 'false'
		? 'in no list, because of its build options'
		: undefined;
}

const [publishKeys, dateKeys, expiryKeys] = [
	['publishDate', 'pubDate', 'published'],
	['date'],
	['expiryDate', 'unpublishDate'],
];

/** The day of a page by which its site sorts. */
export function dayOf(front: ValueMap): number | undefined {
	return (
		dateIn(front, dateKeys) ?? dateIn(front, publishKeys) ?? dateIn(front, ['lastmod', 'modified'])
	);
}

/** The first of these keys that holds a whole date, in milliseconds; what has no zone is UTC. */
function dateIn({fields}: ValueMap, keys: readonly string[]): number | undefined {
	for (const key of keys) {
		const value = lookUp(fields, [key]);
		const time = value?.kind === 'scalar' ? timeOf(value.text.trim()) : undefined;
		if (time !== undefined) return time;
	}
	return undefined;
}

function timeOf(text: string): number | undefined {
	const [, day, clock = '00:00', zone = 'Z'] =
		/^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))? ?(Z|[+-]\d\d:?\d\d)?$/.exec(
			text,
		) ?? [];
	const [, written] = /^(\d{1,2} [A-Z][a-z]{2} \d{4})$/.exec(text) ?? [];
	const whole =
		day === undefined
			? `${written} UTC`
			: `${day}T${clock}${zone.replace(/^(.\d\d)(\d\d)$/, '$1:$2')}`;
	const time = Date.parse(whole);
	return Number.isNaN(time) ? undefined : time;
}
