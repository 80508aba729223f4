/**
 * What a place in a page is called, in its `id` and behind the `#` of a link alike: `es` for a language,
 * `es_experience` for a section, `es_experience_motive` for an entry; in a page of one language, without
 * that. It begins with a letter, and has only ASCII letters, digits, `-` and `_`: any other character is
 * its number between two `_`. No two places have one name, and none has `__`, so that names of our own
 * may follow behind that.
 */
export function placeId(...parts: readonly string[]): string {
	const id = parts
		.flatMap((part) => part.split('/'))
		.map((part) =>
			part.replace(
				/[^A-Za-z\d-]/gu,
				(character) => `_${character.codePointAt(0)?.toString(16).toUpperCase()}_`,
			),
		)
		.join('_')
		.replaceAll('__', '_-_');
	return /^[A-Za-z]/.test(id) ? id : `at_${id}`;
}
