import type {Locale} from '../../resume/types.ts';

/** Where a reader is: in a language, at an entry by its id if not at the overview, in the list or reading. */
export type Place = {locale: Locale; entry: string | undefined; inList: boolean};

/** The part of an address that names a place: `#es/experience/vassar`. */
export function hashOf({locale, entry}: Place): string {
	return `#${[locale, ...(entry?.split('/') ?? [])].map(encodeURIComponent).join('/')}`;
}

/** The place that an address names; in the first language where it names none of them. */
export function placeIn(hash: string, locales: readonly Locale[]): Place {
	const [tag = '', ...rest] = hash.slice(1).split('/').map(decoded);
	const locale = locales.find((each) => each === tag) ?? locales[0] ?? 'en';
	const entry = rest.join('/') || undefined;
	return {locale, entry, inList: entry === undefined};
}

/** What nobody encoded stands as it is. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
