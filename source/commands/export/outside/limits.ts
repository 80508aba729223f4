/** What may be taken in the making of a document: times in ms, memory in MB. */
export type OutsideLimits = {
	/** For the whole of it. */
	time: number;
	/** For one entry alone, when it is asked which one takes too much. */
	timeOfEntry: number;
	/** For all of that search. */
	timeOfSearch: number;
	/** Of the process altogether. */
	memory: number;
	/** What JavaScript may have of it. */
	heap: number;
};

/**
 * A résumé of ten pages takes a second and 200 MB; for some texts, Typst and what makes Word documents
 * take any amount.
 */
export const outsideLimits: OutsideLimits = {
	time: 60_000,
	timeOfEntry: 10_000,
	timeOfSearch: 60_000,
	memory: 2048,
	heap: 1024,
};
