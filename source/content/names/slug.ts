import {plainLine} from '../../resume/plain-text.ts';

/**
 * A name as a part of an id: lower case, without accents, words joined by `-`. Letters that have
 * no ASCII form stay (`経歴`), since a slug of nothing would name nothing.
 */
export function slugify(text: string): string {
	if (/^[a-z\d]+(?:-[a-z\d]+)*$/.test(text)) return text;
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

/** The name of a key for people: `maritalStatus` and `marital_status` are “Marital status”. */
export function keyLabel(key: string): string {
	// What begins with a capital, as LinkedIn, is a name already.
	if (/^\p{Lu}/u.test(key)) return humanize(key);
	return humanize(
		key.replace(/(?<=\p{Ll})\p{Lu}(?=\p{Ll})/gu, (letter) => ` ${letter.toLowerCase()}`),
	);
}

/** The name of a file or a key as a title, safe to show: `senior-engineer` is "Senior engineer". */
export function humanize(name: string): string {
	const words = plainLine(name.replace(/[-_\s]+/g, ' '));
	const [first = ''] = words;
	return first.toUpperCase() + words.slice(first.length);
}

/**
 * The slug, or the first of `slug-2`, `slug-3`, … that is not `taken` yet; takes it. `taken` holds
 * for each slug the last number that was given to it, so that equal names stay cheap.
 */
export function uniqueSlug(slug: string, taken: Map<string, number>): string {
	let unique = slug;
	let count = taken.get(slug) ?? 1;
	while (taken.has(unique)) unique = `${slug}-${++count}`;
	taken.set(slug, count);
	if (unique !== slug) taken.set(unique, 1);
	return unique;
}
