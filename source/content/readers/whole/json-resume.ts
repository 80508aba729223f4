import {keySet, lookUp} from '../../data/value.ts';
import {keysOf, noAsides, usualKeys} from '../../records/keys.ts';
import {profileKeys} from '../../records/profile-keys.ts';
import type {WholeReader} from './reader.ts';
import {readByKeys, usualLayout} from './site-data.ts';

/** JSON Resume, versions 0 and 1 (jsonresume.org/schema). */
export const jsonResume: WholeReader = {
	name: 'JSON Resume',
	// No theme of a site reads it: what is not shown is the owner's, and its image is of a person.
	keys: {
		...usualKeys,
		profile: {
			...profileKeys,
			picture: {understood: ['image', ...keysOf(profileKeys, 'picture')]},
		},
		asides: noAsides,
	},
	recognise: ({fields}) => {
		const schema = lookUp(fields, ['$schema']);
		const isNamed = schema?.kind === 'scalar' && /resume/i.test(schema.text);
		return isNamed || lookUp(fields, ['basics'])?.kind === 'map' ? 0.9 : 0;
	},
	read: (file, map, sources) =>
		readByKeys(file, map, {...usualLayout, wrappers: keySet(''), keepsOriginal: true}, sources),
};
