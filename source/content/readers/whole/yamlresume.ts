import {lookUp} from '../../data/value.ts';
import type {WholeReader} from './reader.ts';
import {keySet, readByKeys, usualLayout} from './site-data.ts';

/** YAMLResume: `content` with sections much like those of JSON Resume. */
export const yamlResume: WholeReader = {
	name: 'YAMLResume',
	recognise: ({fields}) => {
		const content = lookUp(fields, ['content']);
		return content?.kind === 'map' && lookUp(content.fields, ['basics'])?.kind === 'map' ? 0.8 : 0;
	},
	read: (file, map, sources) =>
		readByKeys(file, map, {...usualLayout, wrappers: keySet('content')}, sources),
};
