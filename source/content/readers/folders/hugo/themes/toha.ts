import {at, itemsIn} from '../../../../data/value.ts';
import type {ReadOwn} from '../../../placed-files.ts';
import {partOf} from '../../../whole/parts.ts';
import {picked, together} from '../../../whole/pick.ts';
import type {Theme} from './theme.ts';

/** The lines that the front page types one after the other stand below the name. */
const readAuthor: ReadOwn = (file, sources) => {
	const {value, account} = file;
	for (const key of ['greeting', 'image']) {
		const aside = at(value, key);
		if (aside) account.setAside(aside);
	}
	const {fields} = picked(value, {
		name: at(value, 'name'),
		headline: together(account, itemsIn(at(value, 'summary')), (lines) => lines.join(' · ')),
		contact: at(value, 'contactInfo'),
	});
	sources.profiles.push({...partOf(file, '', 'profile'), fields, isPart: true});
};

/** Toha: the person in `data/author.yaml`, a file for each section in `data/sections`. */
export const toha: Theme = {
	name: 'Toha',
	names: ['toha', 'hugo-toha'],
	profile: {name: ['params.author.name']},
	keys: {
		sections: {
			publications: {organization: 'publishedIn', body: 'paper'},
			projects: {source: 'repo'},
		},
		anywhere: 'icon filter buttons rel template shownavbar',
	},
	data: {author: readAuthor},
};
