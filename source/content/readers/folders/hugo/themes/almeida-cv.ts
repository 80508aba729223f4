import {at, itemsIn, mapAt} from '../../../../data/value.ts';
import type {ReadOwn} from '../../../placed-files.ts';
import {partOf} from '../../../whole/parts.ts';
import {picked} from '../../../whole/pick.ts';
import {addWhole} from '../../../whole/whole.ts';
import {contactsIn} from '../configuration/contacts.ts';
import type {Theme} from './theme.ts';

/** The person stands in `BasicInfo`, with a list of ways to reach them; the sections beside it. */
const readContent: ReadOwn = (file, sources) => {
	const {value, account} = file;
	const person = at(value, 'BasicInfo');
	if (value.kind !== 'map' || person?.kind !== 'map') return addWhole(file, sources);
	const contacts = at(person, 'Contacts');
	for (const each of [at(person, 'Photo'), ...itemsIn(contacts).map((item) => at(item, 'Icon'))])
		if (each) account.setAside(each);
	for (const item of itemsIn(contacts)) {
		const info = at(item, 'Info');
		if (info) account.shown(info);
	}
	const {fields} = picked(person, {
		firstName: at(person, 'FirstName'),
		lastName: at(person, 'LastName'),
		headline: at(person, 'Profession', 'Title', 'Headline'),
		...Object.fromEntries(contactsIn(contacts)),
	});
	sources.profiles.push({...partOf(file, '', 'profile'), fields, isPart: true});
	const rest = [...value.fields].flatMap(([key, {value: each}]) =>
		each === person ? [] : [[key, each] as const],
	);
	addWhole({...file, value: mapAt(value.mark, rest)}, sources);
};

/** almeida-cv: all in `data/content.yaml`. */
export const almeidaCv: Theme = {
	name: 'almeida-cv',
	names: ['almeida-cv'],
	keys: {
		entry: {organization: 'place'},
		sections: {
			experience: {organization: 'employer', location: 'place'},
			skills: {title: 'family', tags: 'items'},
			references: {subtitle: 'relation'},
			education: {title: 'course', organization: 'place'},
		},
		anywhere: 'class icon',
	},
	data: {content: readContent},
};
