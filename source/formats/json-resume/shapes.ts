import type {Json} from '../../resume/types.ts';

export type JsonMap = {[key: string]: Json};

/** Whether a value is a map, and neither a list nor nothing. */
export function isMap(value: Json | undefined): value is JsonMap {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A map of these fields, in their order; a key such as `__proto__` is one like any other. */
export function mapOf(fields: Iterable<readonly [string, Json | undefined]>): JsonMap {
	const known = [...fields].filter((field): field is [string, Json] => field[1] !== undefined);
	return Object.fromEntries(known);
}

/**
 * Where an item of JSON Resume 1.0 says what an entry says. Of `dates`, a section has a start and an
 * end, or one date under its own key.
 */
export type Shape = {
	/** The key of the list. */
	list: string;
	title: string;
	organization: string;
	level: string;
	dates: 'span' | 'date' | 'releaseDate';
	text: string;
	/** Whether JSON Resume knows the points of a text beside it. */
	hasHighlights?: true;
};

const own = {
	title: 'title',
	organization: 'organization',
	level: 'level',
	dates: 'span',
	text: 'summary',
} as const;

/** By our section. What JSON Resume has no place for stands under keys that we read again. */
const shapes: Readonly<Record<string, Shape>> = {
	experience: {
		...own,
		list: 'work',
		title: 'position',
		organization: 'name',
		hasHighlights: true,
	},
	volunteer: {...own, list: 'volunteer', title: 'position', hasHighlights: true},
	education: {
		...own,
		list: 'education',
		title: 'studyType',
		organization: 'institution',
	},
	awards: {list: 'awards', ...own, organization: 'awarder', dates: 'date'},
	certifications: {
		...own,
		list: 'certificates',
		title: 'name',
		organization: 'issuer',
		dates: 'date',
	},
	publications: {
		...own,
		list: 'publications',
		title: 'name',
		organization: 'publisher',
		dates: 'releaseDate',
	},
	skills: {...own, list: 'skills', title: 'name'},
	languages: {...own, list: 'languages', title: 'language', level: 'fluency'},
	interests: {...own, list: 'interests', title: 'name'},
	references: {...own, list: 'references', title: 'name', text: 'reference'},
	projects: {
		...own,
		list: 'projects',
		title: 'name',
		organization: 'entity',
		text: 'description',
		hasHighlights: true,
	},
};

/** Keys at the top of a document that hold no entries. */
const taken = new Set(['$schema', 'basics', 'meta', 'summary']);

/** How a section is written: as JSON Resume has it, or under its own name. */
export function shapeOf(section: string): Shape {
	const known = Object.hasOwn(shapes, section) ? shapes[section] : undefined;
	return known ?? {...own, list: taken.has(section) ? `${section}-entries` : section};
}

/** The keys of lists that are JSON Resume's own. */
export const listKeys: readonly string[] = Object.values(shapes).map(({list}) => list);
