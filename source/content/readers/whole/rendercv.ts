import {lookUp} from '../../data/value.ts';
import type {WholeReader} from './reader.ts';
import {keySet, readByKeys, usualLayout} from './site-data.ts';

/** RenderCV: `cv` with the person, and its sections by their titles. */
export const renderCv: WholeReader = {
	name: 'RenderCV',
	recognise: ({fields}) => (lookUp(fields, ['cv'])?.kind === 'map' ? 0.8 : 0),
	read: (file, map, sources) =>
		readByKeys(file, map, {...usualLayout, wrappers: keySet('cv sections')}, sources),
};
