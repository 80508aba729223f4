/** Sections of what was published, presented or patented. */
export const published: ReadonlySet<string> = new Set(
	'publications research patents talks'.split(' '),
);
