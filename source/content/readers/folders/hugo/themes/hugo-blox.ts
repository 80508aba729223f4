import {at, itemsIn, mapAt, textOf, type Value} from '../../../../data/value.ts';
import type {ReadOwn} from '../../../placed-files.ts';
import {addWhole} from '../../../whole/whole.ts';
import type {Theme} from './theme.ts';

/** An author's file (schema hugoblox/author/v1): the person, and sections beside them. */
const readAuthor: ReadOwn = (file, sources) => {
	const {value, account} = file;
	if (value.kind !== 'map') return;
	const isOther = textOf(at(value, 'is_owner')) !== 'true' && textOf(at(value, 'slug')) !== 'me';
	if (isOther) {
		account.setAside(value);
		account.files.left(file.file, 'an author other than the owner');
		return;
	}
	const name = at(value, 'name');
	const affiliations = itemsIn(at(value, 'affiliations'));
	const own: Record<string, Value | undefined> = {
		name: name?.kind === 'map' ? at(name, 'display') : name,
		headline: at(value, 'role'),
		summary: at(value, 'bio'),
	};
	for (const key of ['schema', 'slug', 'is_owner', 'avatar']) {
		const aside = at(value, key);
		if (aside) account.used(aside);
	}
	// Parts of the name that is shown whole.
	if (name?.kind === 'map')
		for (const key of ['given', 'family', 'pronunciation']) {
			const part = at(name, key);
			if (part && own.name) account.setAside(part);
		}
	const taken = new Set(['name', 'role', 'bio', 'affiliations']);
	const rest = [...value.fields].filter(([key]) => !taken.has(key));
	const there = Object.entries(own).flatMap(([key, each]) => (each ? [[key, each] as const] : []));
	const [affiliation] = affiliations;
	const whole = mapAt(value.mark, [
		...there,
		...rest.map(([key, field]) => [key, field.value] as const),
		...(affiliation ? [['organization', affiliation] as const] : []),
	]);
	addWhole({...file, value: whole}, sources);
};

/** HugoBlox (Wowchemy, Academic): authors in `data/authors` or `content/authors`, pages of blocks. */
export const hugoBlox: Theme = {
	name: 'HugoBlox',
	names: ['blox-tailwind', 'blox-bootstrap', 'blox', 'wowchemy', 'hugo-academic', 'academic'],
	keys: {sections: {experience: {organization: 'org'}}},
	data: {'authors/*': readAuthor},
};
