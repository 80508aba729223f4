/**
 * What a place in the page is called, in its `id` and behind the `#` of a link alike: `es` for a
 * language, `es/experience` for a section, `es/experience/motive` for an entry. It is in ASCII,
 * without spaces, and a `:` is in none, so that names of our own may follow behind one.
 */
export function placeId(...parts: readonly string[]): string {
	return parts
		.flatMap((part) => part.split('/'))
		.map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')))
		.join('/');
}
