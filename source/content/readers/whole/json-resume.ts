import {at, itemsIn, keySet, lookUp, textOf, type ValueMap} from '../../data/value.ts';
import {entryKeys} from '../../records/entry-keys.ts';
import {keysOf, noAsides, usualKeys} from '../../records/keys.ts';
import {profileKeys} from '../../records/profile-keys.ts';
import {renamedKeys} from './json-resume-keys.ts';
import type {WholeFile, WholeReader} from './reader.ts';
import {readByKeys, usualLayout} from './site-data.ts';

/** JSON Resume, versions 0 and 1 (jsonresume.org/schema). */
export const jsonResume: WholeReader = {
	name: 'JSON Resume',
	// No theme of a site reads it: what is not shown is the owner's, and its image is of a person.
	keys: {
		...usualKeys,
		entry: {...entryKeys, markdown: {understood: ['markdown']}},
		profile: {
			...profileKeys,
			picture: {understood: ['image', ...keysOf(profileKeys, 'picture')]},
			website: {understood: ['url', ...keysOf(profileKeys, 'website')]},
		},
		asides: noAsides,
	},
	recognise: ({fields}) => {
		const schema = lookUp(fields, ['$schema']);
		const isNamed = schema?.kind === 'scalar' && /resume/i.test(schema.text);
		return isNamed || lookUp(fields, ['basics'])?.kind === 'map' ? 0.9 : 0;
	},
	read(file, map, sources) {
		setTwinsAside(file, map);
		readByKeys(file, map, {...usualLayout, wrappers: keySet(''), keepsOriginal: true}, sources);
	},
};

/** What stands under a key of version 0 and under that of version 1 is read once. */
function setTwinsAside({account}: WholeFile, map: ValueMap): void {
	for (const [part, names] of Object.entries(renamedKeys))
		for (const item of itemsIn(lookUp(map.fields, [part])))
			for (const [old, name] of Object.entries(names)) {
				const twin = at(item, old);
				if (twin && textOf(twin) !== undefined && textOf(twin) === textOf(at(item, name)))
					account.setAside(twin);
			}
}
