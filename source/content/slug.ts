/**
 * A name as a part of an id: lower case, without accents, words joined by `-`. Letters that have
 * no ASCII form stay (`経歴`), since a slug of nothing would name nothing.
 */
export function slugify(text: string): string {
	return (
		text
			.normalize('NFKD')
			.replace(/[\u0300-\u036F]/g, '')
			.toLowerCase()
			.normalize('NFC')
			.replace(/[^\p{L}\p{N}\p{M}_]+/gu, '-')
			.replace(/^-|-$/g, '') || 'untitled'
	);
}

/** A file's name as a title: `senior-engineer` is "Senior engineer". */
export function humanize(name: string): string {
	const words = name.replace(/[-_\s]+/g, ' ').trim();
	const [first = ''] = words;
	return first.toUpperCase() + words.slice(first.length);
}

/** The slug, or the first of `slug-2`, `slug-3`, … that is not `taken` yet; takes it. */
export function uniqueSlug(slug: string, taken: Set<string>): string {
	let unique = slug;
	for (let count = 2; taken.has(unique); count++) unique = `${slug}-${count}`;
	taken.add(unique);
	return unique;
}
