/**
 * What making one document may take. A résumé of ten pages takes a second and 200 MB; Typst, and what
 * makes Word documents, take any amount for some texts.
 */
export const outsideLimits = {
	/** In ms. */
	time: 60_000,
	/** In ms, for one entry, when it is asked which one takes too much. */
	timeOfEntry: 10_000,
	/** In ms, for all of that search. */
	timeOfSearch: 60_000,
	/** In MB: what the process has in memory altogether. */
	memory: 2048,
	/** In MB: what of it JavaScript may have. */
	heap: 1024,
} as const;
