import {lookUp, type ValueMap} from '../../data/value.ts';
import {keySet, type WholeReader} from './reader.ts';

const hasMap = (map: ValueMap, key: string) => lookUp(map.fields, [key])?.kind === 'map';

const person = keySet(
	'basics basic basicinfo personal personalinfo profile contact contactinfo header sidebar author me general',
);

const asides = keySet('$schema meta design locale settings layout layouts');

/** The kinds of files that hold a whole résumé. The surest counts; of two, the first. */
const wholeReaders: readonly WholeReader[] = [
	{
		name: 'JSON Resume',
		recognise: (map) => {
			const schema = lookUp(map.fields, ['$schema']);
			const isNamed = schema?.kind === 'scalar' && /resume/i.test(schema.text);
			return isNamed || hasMap(map, 'basics') ? 0.9 : 0;
		},
		person,
		wrappers: keySet(''),
		asides,
		keepsOriginal: true,
	},
	{
		name: 'RenderCV',
		recognise: (map) => (hasMap(map, 'cv') ? 0.8 : 0),
		person,
		wrappers: keySet('cv sections'),
		asides,
		keepsOriginal: false,
	},
	{
		name: 'YAMLResume',
		recognise: (map) => {
			const content = lookUp(map.fields, ['content']);
			return content?.kind === 'map' && hasMap(content, 'basics') ? 0.8 : 0;
		},
		person,
		wrappers: keySet('content'),
		asides,
		keepsOriginal: false,
	},
	{
		name: 'data of a site',
		recognise: () => 0.1,
		person,
		wrappers: keySet('cv resume sections data content'),
		asides,
		keepsOriginal: false,
	},
];

/** The reader that is surest of a file. */
export function wholeReaderFor(map: ValueMap): WholeReader {
	return wholeReaders.reduce((best, each) =>
		each.recognise(map) > best.recognise(map) ? each : best,
	);
}
