/*
 * Where a résumé may be seen, and what of a person may be kept for some of these places. What reads `show` and
 * `public`, its schema and the flags are made from these tables.
 */

/** Every place by the name that `show` knows it by, and what it covers. */
export const surfaces = {
	viewer: 'the viewer, `--print` and `--list`, on your own computer',
	text: '`export text`',
	markdown: '`export markdown`',
	json: '`export json`, which is JSON Resume',
	html: '`export html`',
	pdf: '`export pdf`, and the PDF that the viewer saves',
	docx: '`export docx`',
	site: '`export site`, with every document in it',
	package: '`pack`, with every document in it, for visitors who type `npx`',
	serve: '`serve`, by SSH and HTTP, with every document that it hands out',
} as const;

export type Surface = keyof typeof surfaces;

export const surfaceNames = Object.keys(surfaces) as Surface[];

/** Those that anybody may read. */
const publicSurfaces: readonly Surface[] = ['html', 'site', 'package', 'serve'];

/** What a surface is when it is named to its owner, if it is one that anybody may read. */
export function isPublic(surface: Surface): boolean {
	return publicSurfaces.includes(surface);
}

/** What of a person may be kept for some surfaces, by its name in a `Profile`. */
export const personFields = [
	...(['headline', 'email', 'phone', 'location', 'address', 'pronouns', 'birthday'] as const),
	...(['nationality', 'details', 'photo', 'links'] as const),
];

export type PersonField = (typeof personFields)[number];

/** What goes public only when somebody has said so. */
export const guardedFields = ['phone', 'address'] as const satisfies readonly PersonField[];

export type GuardedField = (typeof guardedFields)[number];

/** Where the fields of a person may be seen; one that is not there is seen everywhere. */
export type Show = Readonly<Partial<Record<PersonField, readonly Surface[]>>>;
