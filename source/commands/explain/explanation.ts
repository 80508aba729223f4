/** Files of content by their paths, as far as they matter. */
export type Files = Readonly<Record<string, string>>;

/** What `my-resume explain` says of a kind of problem, besides what the table of codes does. */
export type Explanation = {
	/** Why it matters, and what to do. */
	why: string;
	/** Content that has the problem, and the same without it; missing where it takes more than a few lines. */
	example?: {wrong: Files; right: Files};
};
