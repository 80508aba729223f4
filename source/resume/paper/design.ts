/*
 * What an owner may say of how a PDF looks. What reads a profile, its schema and the flags are made
 * from this table.
 */

/** The designs of a PDF; the first is the one that nobody has to ask for. */
export const designs = ['classic', 'modern', 'compact', 'academic'] as const;

export const papers = ['a4', 'letter'] as const;

/** How many pages may be asked for. */
export const pageRange = {least: 1, most: 20} as const;

/** What may be said of one thing. */
export type Option =
	| {kind: 'choice'; choices: readonly string[]; about: string}
	| {kind: 'number'; least: number; most: number; isWhole?: boolean; unit: string; about: string}
	| {kind: 'switch'; about: string}
	| {kind: 'color'; about: string}
	| {kind: 'names'; about: string}
	| {kind: 'line'; about: string}
	| {kind: 'address'; about: string};

/** The keys of `design` in a profile. */
export const designOptions = {
	name: {kind: 'choice', choices: designs, about: 'The design.'},
	paper: {kind: 'choice', choices: papers, about: 'The paper size.'},
	pages: {
		kind: 'number',
		...pageRange,
		isWhole: true,
		unit: 'pages',
		about: 'How many pages it should fit on, as long as it stays readable.',
	},
	accent: {kind: 'color', about: 'The colour of headings and links, such as #0a6678.'},
	font: {kind: 'choice', choices: ['serif', 'sans'], about: 'The kind of typeface.'},
	size: {kind: 'number', least: 9.5, most: 14, unit: 'points', about: 'The size of the text.'},
	spacing: {
		kind: 'number',
		least: 0.6,
		most: 1.5,
		unit: 'times the usual',
		about: 'The white space between the parts of a page.',
	},
	margins: {
		kind: 'number',
		least: 8,
		most: 40,
		unit: 'millimetres',
		about: 'The margins around the text of a page.',
	},
	pageNumbers: {kind: 'switch', about: 'Whether pages are numbered, from the second on.'},
	dates: {
		kind: 'choice',
		choices: ['months', 'years'],
		about: 'How exact dates are.',
	},
	durations: {kind: 'switch', about: 'Whether to say how long something took.'},
	sections: {
		kind: 'names',
		about: 'The sections to include, in order, by the names of their files.',
	},
	hyphenation: {
		kind: 'switch',
		about: 'Whether to hyphenate words at the end of a line; very long ones always are.',
	},
	photo: {kind: 'switch', about: 'Whether to include the profile’s photo.'},
	updated: {
		kind: 'line',
		about: 'A note at the foot of every page, such as when it was updated.',
	},
	url: {
		kind: 'address',
		about: 'The résumé’s address on the web, shown at the foot of every page.',
	},
	qr: {kind: 'switch', about: 'Whether to add that address as a QR code.'},
} as const satisfies Record<string, Option>;

type ValueOf<Each extends Option> = Each extends {choices: readonly (infer Choice)[]}
	? Choice
	: Each extends {kind: 'number'}
		? number
		: Each extends {kind: 'switch'}
			? boolean
			: Each extends {kind: 'names'}
				? readonly string[]
				: string;

/**
 * How a PDF is to look, as far as its owner says so. Sizes in points, margins in millimetres. `folder` is
 * that of a design of their own, as it is written, until that is read.
 */
export type Design = {
	[Name in keyof typeof designOptions]?: ValueOf<(typeof designOptions)[Name]>;
} & {folder?: string};

/** Whether what is named is the path of a folder: it begins with `./` or `../`. */
export function isOwnFolder(name: string): name is `.${string}` {
	return /^\.{1,2}[\\/]/.test(name);
}
