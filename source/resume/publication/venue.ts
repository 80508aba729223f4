import type {Author, Entry} from '../types.ts';

/**
 * Where something is, as its line says it: `Journal of Sums 12(3), 45–67`; for an entry of another
 * kind its organization. Empty if there is none.
 */
export function venueOf({organization = '', publication}: Entry): string {
	if (!publication) return organization;
	const {genre = '', volume = '', issue = '', pages = '', more = []} = publication;
	const number = issue === '' ? volume : `${volume}(${issue})`;
	const venue = [organization, number].filter((part) => part !== '').join(' ');
	return [genre, venue, pages, ...more].filter((part) => part !== '').join(', ');
}

/** What stands between the names of authors: names with a comma in them need more than one. */
export function authorSeparator(authors: readonly Author[]): string {
	return authors.some(({name}) => name.includes(',')) ? '; ' : ', ';
}
