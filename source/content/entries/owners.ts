import {ownerAmong} from '../../resume/publication/owner.ts';
import type {Author, Locale, Profile} from '../../resume/types.ts';
import type {RawEntry} from './entry.ts';

/** What the themes of Hugo Blox call the owner of a site. */
const ownersAccount = /^(?:admin|me)$/;

/**
 * Marks whom the résumé is about among the authors of each entry: who goes by their name, in any
 * language, else whom the content itself has emphasised.
 */
export function markOwners(
	entries: readonly RawEntry[],
	profiles: Readonly<Record<Locale, Profile>>,
): void {
	const names = Object.values(profiles)
		.map(({name}) => name)
		.filter((name) => name !== '');
	for (const {entry} of entries) {
		const {publication} = entry;
		if (!publication || publication.authors.length === 0) continue;
		const own = profiles[entry.locale]?.name || names[0];
		const authors = publication.authors.map((author): Author => {
			const isAccount = own !== undefined && ownersAccount.test(author.name);
			return isAccount ? {...author, name: own} : author;
		});
		const owner = ownerAmong(
			authors.map(({name}) => name),
			names,
		);
		const marked = authors.map(({name, isOwner}, index): Author => {
			const isMarked = owner === undefined ? isOwner === true : index === owner;
			return isMarked ? {name, isOwner: true} : {name};
		});
		entry.publication = {...publication, authors: marked};
	}
}
