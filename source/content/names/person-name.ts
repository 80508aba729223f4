/** Words in the title of a site that is more than its owner's name. */
const noNames =
	/\b(?:a|an|the|my|of|site|website|blog|portfolio|resume|cv|curriculum|home|homepage|page|hugo|jekyll|astro|eleventy|next|nextjs|nuxt|gatsby|zola|theme|academic|starter|template|demo|example|profile|notes|lab|labs|group|team|project|docs)\b|[\d|:,!?@–—/]/i;

/** Whether a title is the name of a person, as far as that can be told: two to four words in capitals. */
export function isPersonName(title: string): boolean {
	const words = title.trim().split(/\s+/);
	const areNames = words.every((word) =>
		/^(?:\p{Lu}[\p{L}\p{M}.'’-]*|(?:d[aeiou]s?|del|van|von|der|den|y)$)/u.test(word),
	);
	return words.length >= 2 && words.length <= 4 && areNames && !noNames.test(title);
}
