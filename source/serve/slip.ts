import {nearest} from '../content/names/nearest.ts';

/** Of a name, and of those it is compared with: looking for a slip takes no longer than that. */
const compared = {letters: 40, names: 300};

/** What somebody likely meant who asked for something that isn't there: of `known`, or an entry by its id or its end. */
export function slipOf(
	name: string,
	known: Iterable<string>,
	ids: readonly string[],
): string | undefined {
	if (name.length > compared.letters) return undefined;
	const slugs = ids.map((id) => id.replace(/^.*\//, ''));
	return nearest(name, [...known, ...ids, ...slugs].slice(0, compared.names));
}
