/**
 * The words of a new résumé's examples, in one language. They tell its owner what to write in their
 * place; translations must have the same lists and links, as `check` compares them. In a text,
 * `{file}` stands for the path of the file that it is in.
 */
export type Example = {
	headline: string;
	location: string;
	/** The label of a link to a page of one's own. */
	website: string;
	summary: {title: string; body: string};
	about: {title: string; body: string};
	experience: {
		title: string;
		organization: string;
		period: string;
		location: string;
		tags: readonly string[];
		body: string;
	};
	project: {title: string; tags: readonly string[]; body: string};
	education: {title: string; organization: string; location: string; body: string};
	skills: ReadonlyArray<{title: string; items: readonly string[]}>;
	/** How well a language is spoken: the first one, and the others. */
	levels: readonly [first: string, other: string];
	certification: {title: string; organization: string};
};
